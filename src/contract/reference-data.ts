/** Wire shapes of what hooks and people bring along: teams, job roles, and the entries of a hook's store. */
import { z } from "@hono/zod-openapi";
import { TimeShape } from "./list";

export const TeamShape = z
  .object({
    id: z.string().openapi({ example: "team_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    externalId: z.string().openapi({ description: "The `teamId` of allocations", example: "T-7" }),
    name: z.string().openapi({ example: "Payroll" }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Team");

export const JobRoleShape = z
  .object({
    id: z.string().openapi({ example: "role_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    externalId: z.string().nullable().openapi({ example: "R-3" }),
    title: z.string().openapi({ example: "Engineer" }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("JobRole");

export const KvEntryShape = z
  .object({
    key: z.string().openapi({ example: "cursor" }),
    value: z.unknown().openapi({ description: "Any JSON value", example: "2026-11-24T09:30:00Z" }),
    expiresAt: TimeShape,
  })
  .openapi("KvEntry");
