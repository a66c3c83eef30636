/** The event that a dry run of a PUSH hook may be given: what a person writes, filled up to a whole `ctx.event`. */
import { z } from "zod";
import { CHANGE_TYPES, ENTITY_TYPES, type EntityType } from "../domain/entity-types";
import type { JsonObject } from "../domain/json";
import { changedFields } from "../domain/change";
import { err, ok, type Result } from "../domain/result";
import type { ProblemDetail } from "../domain/problem";
import { pathText } from "./issues";

const record = z.record(z.string(), z.json());

/** Everything but `type` has a default; unknown keys are refused, so that a typing error is seen. */
export const givenEventSchema = z.strictObject({
  id: z.string().min(1).max(256).optional(),
  type: z.enum(CHANGE_TYPES),
  entityType: z.enum(ENTITY_TYPES).optional(),
  entityId: z.string().min(1).max(256).optional(),
  externalId: z.string().max(256).nullable().optional(),
  before: record.nullable().optional(),
  after: record.nullable().optional(),
  changedFields: z.array(z.string()).optional(),
  occurredAt: z.iso.datetime().optional(),
  source: z
    .strictObject({
      kind: z.enum(["api", "console", "pull"]),
      integrationId: z.string().optional(),
      hookId: z.string().optional(),
    })
    .optional(),
  attempt: z.int().min(1).optional(),
});

export interface EventDefaults {
  readonly id: string;
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly occurredAt: string;
}

/**
 * A whole `ctx.event` (contract section 2.3) from a given one. `before` is null on create and `after` on delete; the
 * entity type has to be the hook's.
 */
export function completeEvent(given: unknown, defaults: EventDefaults): Result<JsonObject, ProblemDetail[]> {
  const parsed = givenEventSchema.safeParse(given);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((issue) => {
        const path = pathText(issue.path);
        return { field: path === null ? "event" : `event.${path}`, message: issue.message };
      }),
    );
  }
  const event = parsed.data;
  if (event.entityType !== undefined && event.entityType !== defaults.entityType) {
    return err([{ field: "event.entityType", message: `must be ${defaults.entityType}, as the hook's` }]);
  }
  const before = event.type === "create" ? null : (event.before ?? {});
  const after = event.type === "delete" ? null : (event.after ?? {});
  return ok({
    id: event.id ?? defaults.id,
    type: event.type,
    entityType: defaults.entityType,
    entityId: event.entityId ?? defaults.entityId,
    externalId: event.externalId ?? null,
    before,
    after,
    changedFields: event.changedFields ?? changedFields(before, after),
    occurredAt: event.occurredAt ?? defaults.occurredAt,
    source: { kind: "api", ...definedOnly(event.source ?? {}) },
    attempt: event.attempt ?? 1,
  });
}

function definedOnly(values: Readonly<Record<string, string | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
