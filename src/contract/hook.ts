/** Wire shapes of hooks and their versions (contract sections 1, 2.1, 6 and 7.1). Rules that need both fields of a pair are the API's. */
import { z } from "@hono/zod-openapi";
import { CHANGE_TYPES, ENTITY_TYPES, HOOK_TYPES } from "../domain/entity-types";
import { eventTypesSchema, ignoreFieldsSchema, orphanCleanupSchema, scheduleSchema } from "./hook-settings";
import { TimeShape } from "./list";
import { NameShape } from "./organisation";

const EntityTypeShape = z.enum(ENTITY_TYPES).openapi({ example: "employee" });

const EXAMPLE_CODE = `async function run(ctx) {
  const answer = await ctx.http.get("https://hr.example.com/employees", {
    headers: { authorization: \`Bearer \${ctx.secrets.API_TOKEN}\` },
  });
  return { records: answer.body.map((data) => ({ externalId: data.id, data })) };
}`;

const SCHEDULE = { frequency: "daily", hour: 3, timezone: "Europe/Berlin" };

const HookName = NameShape.openapi({ example: "Sync employees" });

/** The parser says what is wrong with it, with line and column. */
const Code = z.string().openapi({ description: "Defines `run(ctx)`; at most 1 MiB of UTF-8", example: EXAMPLE_CODE });

export const HookShape = z
  .object({
    id: z.string().openapi({ example: "hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    integrationId: z.string().openapi({ example: "int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    name: z.string().openapi({ example: "Sync employees" }),
    type: z.enum(HOOK_TYPES).openapi({ example: "PULL" }),
    entityType: EntityTypeShape,
    eventTypes: z.array(z.enum(CHANGE_TYPES)).openapi({ description: "PUSH only; empty on a PULL hook" }),
    schedule: scheduleSchema.nullable().openapi({ description: "PULL only", example: SCHEDULE }),
    nextRuns: z
      .array(TimeShape)
      .openapi({ description: "The next 5 slots of the schedule; a hook that is off lets them pass" }),
    missedRuns: z.array(TimeShape).openapi({ description: "Slots that no run stands for, at most 50, newest last" }),
    orphanCleanup: z
      .object({ enabled: z.boolean(), maxPercent: z.number() })
      .openapi({ example: { enabled: true, maxPercent: 20 } }),
    ignoreFields: z.array(z.string()).openapi({ example: ["customAttributes.last_login"] }),
    enabled: z.boolean(),
    disabledReason: z.string().nullable().openapi({ example: null }),
    version: z.int().openapi({ description: "The number of the current version", example: 1 }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Hook");

export const NewHookShape = z
  .strictObject({
    name: HookName,
    type: z.enum(HOOK_TYPES).openapi({ example: "PULL" }),
    entityType: EntityTypeShape,
    eventTypes: eventTypesSchema.optional().openapi({ description: "PUSH only; all three when absent" }),
    schedule: scheduleSchema
      .nullable()
      .optional()
      .openapi({ description: "PULL only; absent: runs by hand only", example: SCHEDULE }),
    orphanCleanup: orphanCleanupSchema
      .optional()
      .openapi({ description: "PULL only", example: { enabled: true, maxPercent: 20 } }),
    ignoreFields: ignoreFieldsSchema.optional().openapi({
      description: "PULL only: dot paths that do not count as a change",
      example: ["customAttributes.last_login"],
    }),
    code: Code,
    enabled: z.boolean().default(false).openapi({ example: true }),
  })
  .openapi("NewHook", {
    example: { name: "Sync employees", type: "PULL", entityType: "employee", schedule: SCHEDULE, code: EXAMPLE_CODE },
  });

export const HookPatchShape = z
  .strictObject({
    name: HookName.optional(),
    type: z.enum(HOOK_TYPES).optional().openapi({ description: "Cannot be changed; accepted when it is the same" }),
    entityType: EntityTypeShape.optional().openapi({ description: "Cannot be changed; accepted when it is the same" }),
    eventTypes: eventTypesSchema.optional(),
    schedule: scheduleSchema
      .nullable()
      .optional()
      .openapi({ description: "null: runs by hand only", example: SCHEDULE }),
    orphanCleanup: orphanCleanupSchema.optional().openapi({ example: { enabled: true, maxPercent: 20 } }),
    ignoreFields: ignoreFieldsSchema.optional().openapi({ example: ["customAttributes.last_login"] }),
    code: Code.optional().openapi({ description: "Makes a new version" }),
    enabled: z.boolean().optional(),
  })
  .openapi("HookPatch", { example: { enabled: true } });

const versionFields = {
  version: z.int().openapi({ example: 1 }),
  sha256: z.string().openapi({ example: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae" }),
  createdBy: z.object({ kind: z.string(), id: z.string(), name: z.string() }).openapi({
    example: { kind: "api_key", id: "key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b", name: "Nightly export" },
  }),
  active: z.boolean(),
  createdAt: TimeShape,
};

export const HookVersionShape = z
  .object({ ...versionFields, code: z.string().openapi({ example: EXAMPLE_CODE }) })
  .openapi("HookVersion");

export const HookVersionSummaryShape = z.object(versionFields).openapi("HookVersionSummary");
