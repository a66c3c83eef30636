/** Wire shapes of the audit log (contract section 7.1) and what it is filtered by. */
import { z } from "@hono/zod-openapi";
import { ACTOR_KINDS, AUDIT_ACTIONS, AUDIT_TARGETS } from "../domain/audit";
import { TimeShape, fromInstant, listQuery, toInstant } from "./list";

const FactsShape = z
  .record(z.string(), z.unknown())
  .nullable()
  .openapi({
    description: "What the change was about, in the words of the API; of an update what differs. null: not there",
    example: { name: "Nightly sync", enabled: true },
  });

const ActorKindShape = z.enum(ACTOR_KINDS).openapi({ example: "api_key" });
const ActionShape = z.enum(AUDIT_ACTIONS).openapi({ example: "hook.enabled" });
const TargetKindShape = z.enum(AUDIT_TARGETS).openapi({ example: "hook" });
const ACTOR_ID = "key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b";
const TARGET_ID = "hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b";

export const AuditEntryShape = z
  .object({
    id: z.string().openapi({ example: "aud_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    at: TimeShape,
    actor: z.object({
      kind: ActorKindShape,
      id: z.string().openapi({ example: ACTOR_ID }),
      name: z.string().openapi({ description: "As it was then", example: "Nightly export" }),
    }),
    action: ActionShape,
    target: z.object({ kind: TargetKindShape, id: z.string().openapi({ example: TARGET_ID }) }),
    before: FactsShape,
    after: FactsShape,
    ip: z.string().nullable().openapi({ example: "192.0.2.7" }),
    requestId: z.string().nullable().openapi({
      description: "As the request's answer had it in `x-request-id`",
      example: "req_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
    }),
  })
  .openapi("AuditEntry");

const id = z.string().min(1, "must not be empty").max(256, "must not be over 256 characters").optional();

const filters = {
  actorKind: ActorKindShape.optional(),
  actorId: id.openapi({ example: ACTOR_ID }),
  action: ActionShape.optional(),
  targetKind: TargetKindShape.optional(),
  targetId: id.openapi({ example: TARGET_ID }),
  from: fromInstant.optional(),
  to: toInstant.optional(),
};

const search = z.string().max(200, "search must not be over 200 characters").optional().openapi({
  description: "Part of an actor's or a thing's name, an action or a target's id, in any case",
  example: "ada",
});

export const AuditQuery = listQuery(["at"]).extend({ ...filters, search });

export const AuditExportQuery = z.strictObject({
  format: z.enum(["csv", "jsonl"]).default("csv").openapi({ example: "csv" }),
  ...filters,
  search,
});
