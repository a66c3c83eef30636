/**
 * Validation of an entity's fields, from a PULL record or an API body: `validateFields` looks at what was sent,
 * `requiredFaults` and `mergedFaults` at the entity that would result. References and emails are `entities/`' business.
 */
import { normaliseFields } from "../../domain/merge";
import { ENTITY_MODEL, type EntityFields } from "../../domain/entity-model";
import type { EntityType } from "../../domain/entity-types";
import { isJsonObject, type JsonObject } from "../../domain/json";
import { err, ok, type Result } from "../../domain/result";
import type { RecordFault } from "../record-fault";
import { faultsOf } from "./faults";
import { ruleFaults } from "./rules";
import { ENTITY_SCHEMAS } from "./schemas";

/**
 * Fields in patch form (absent = unchanged, null = cleared), values as they were given, `filledByExternalId` as
 * `filledBy`. Never throws; reports every fault it finds.
 */
export function validateFields(type: EntityType, data: unknown): Result<EntityFields, RecordFault[]> {
  const parsed = ENTITY_SCHEMAS[type].safeParse(data);
  const faults = faultsOf(parsed.error?.issues ?? [], data, ENTITY_MODEL[type].required);
  faults.push(...ruleFaults(type, data, faults));
  return isJsonObject(data) && faults.length === 0 ? ok(normaliseFields(type, data)) : err(faults);
}

/** One REQUIRED fault for each field that an entity can't be created without and that `data` lacks. */
export function requiredFaults(type: EntityType, data: JsonObject): RecordFault[] {
  return ENTITY_MODEL[type].required
    .filter((name) => data[name] === undefined || data[name] === null)
    .map((name) => ({ code: "REQUIRED", path: name, message: `${name} is required.` }));
}

/**
 * What is wrong only with the whole: an end before a start of which one was stored earlier, more than 100 custom
 * attributes together. `merged` is the result of `mergeEntity`.
 */
export function mergedFaults(type: EntityType, merged: JsonObject): RecordFault[] {
  return ruleFaults(type, merged, []);
}

/** Fields without `deletedAt`, and `deletedAt` itself: a date, null, or undefined when absent. */
export function splitDeletion(fields: EntityFields): { deletedAt: string | null | undefined; fields: EntityFields } {
  const { deletedAt, ...rest } = fields;
  return { deletedAt: typeof deletedAt === "string" || deletedAt === null ? deletedAt : undefined, fields: rest };
}
