/**
 * A patch of fields laid over an entity: absent = unchanged, null = cleared, defaults on create, custom attributes by
 * key, array rows by the source that wrote them (contract sections 4 and 7.2). Takes only validated fields.
 */
import { jsonEqual } from "./change";
import { ARRAY_ROWS, ENTITY_MODEL, type ArrayField, type EntityFields } from "./entity-model";
import type { EntityType } from "./entity-types";
import type { JsonObject, JsonValue } from "./json";

/**
 * For each array that holds rows of others than the entity's own source: who wrote which row, by index; null for a
 * person or a program. null altogether: every row is of the entity's source.
 */
export type RowSources = Readonly<Record<string, (string | null)[]>> | null;

export interface EntityState {
  /** Cleared fields are absent, never null. */
  readonly data: JsonObject;
  readonly rowSources: RowSources;
}

/** As stored: `source` is the source system key of the integration that owns the entity, or null. */
export interface StoredState extends EntityState {
  readonly source: string | null;
}

/**
 * The state after a write by `sourceKey` (null: a person or a program). `existing` is null on create. An entity that
 * nobody owns belongs to `sourceKey` afterwards. Never changes its arguments.
 */
export function mergeEntity(
  type: EntityType,
  existing: StoredState | null,
  sourceKey: string | null,
  patch: EntityFields,
): EntityState {
  const model = ENTITY_MODEL[type];
  const owner = existing?.source ?? sourceKey;
  const data: JsonObject = { ...existing?.data };
  const rowSources: Record<string, (string | null)[]> = {};
  const fields = normaliseFields(type, patch);

  for (const name of model.fields) {
    const value = fields[name];
    if (value === undefined) continue;
    if (isArrayField(model.arrays, name)) continue;
    assign(data, name, name === "customAttributes" ? mergeAttributes(data[name], value) : withoutNulls(value));
  }
  for (const [name, value] of Object.entries(model.defaults)) {
    const cleared = fields[name] === null || (existing === null && fields[name] === undefined);
    if (cleared) data[name] = value;
  }
  for (const name of model.arrays) {
    const before = rowsOf(name, existing);
    const value = fields[name];
    const after = value === undefined ? before : mergeRows(name, before, sourceKey, Array.isArray(value) ? value : []);
    if (after.length > 0 || Array.isArray(value) || (value === undefined && Array.isArray(data[name])))
      data[name] = after.map((row) => row.value);
    else delete data[name];
    if (after.some((row) => row.source !== owner)) rowSources[name] = after.map((row) => row.source);
  }
  return { data, rowSources: Object.keys(rowSources).length === 0 ? null : rowSources };
}

/** The short form `filledByExternalId` as `filledBy`; everything else as it is. Doing it twice changes nothing. */
export function normaliseFields(type: EntityType, fields: EntityFields): EntityFields {
  if (type !== "vacancy" || fields["filledByExternalId"] === undefined) return fields;
  const { filledByExternalId, ...rest } = fields;
  return { filledBy: filledByExternalId === null ? null : { externalId: filledByExternalId }, ...rest };
}

interface Row {
  readonly value: JsonValue;
  readonly source: string | null;
}

function isArrayField(arrays: readonly ArrayField[], name: string): name is ArrayField {
  return arrays.some((array) => array === name);
}

function rowsOf(name: ArrayField, existing: StoredState | null): Row[] {
  const rows = existing?.data[name];
  if (existing === null || !Array.isArray(rows)) return [];
  const sources = existing.rowSources?.[name];
  return rows.map((value, index) => ({
    value,
    source: sources === undefined ? existing.source : (sources[index] ?? null),
  }));
}

/**
 * A source replaces its own rows and leaves those of others, except such as its new rows stand for: equal ones, and
 * those of the same date where a date has one row. A person or a program replaces them all, as they were shown all; a
 * row that stays equal keeps its source.
 */
function mergeRows(
  name: ArrayField,
  before: readonly Row[],
  sourceKey: string | null,
  rows: readonly JsonValue[],
): Row[] {
  const { defaults, uniqueBy } = ARRAY_ROWS[name];
  const incoming = rows.map((row) => ({ ...defaults, ...asObject(withoutNulls(row)) }));
  if (sourceKey === null) {
    const left = [...before];
    return incoming.map((value) => {
      const at = left.findIndex((row) => jsonEqual(row.value, value));
      const [kept] = at < 0 ? [] : left.splice(at, 1);
      return { value, source: kept === undefined ? null : kept.source };
    });
  }
  const own = before.filter((row) => row.source === sourceKey).map((row) => row.value);
  if (jsonEqual(own, incoming)) return [...before];
  const stands = (other: JsonObject): boolean =>
    incoming.some((row) => jsonEqual(row, other) || (uniqueBy !== null && row[uniqueBy] === other[uniqueBy]));
  const others = before.filter((row) => row.source !== sourceKey && !stands(asObject(row.value)));
  return [...incoming.map((value) => ({ value, source: sourceKey })), ...others];
}

function mergeAttributes(before: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (patch === null) return null;
  const merged: JsonObject = { ...asObject(before ?? null) };
  for (const [key, value] of Object.entries(asObject(patch))) assign(merged, key, value);
  return Object.keys(merged).length === 0 ? null : merged;
}

function assign(target: JsonObject, name: string, value: JsonValue): void {
  if (value === null) delete target[name];
  else target[name] = value;
}

/** Inside a nested object an absent and a null member are the same: the object is replaced as a whole. */
function withoutNulls(value: JsonValue): JsonValue {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

function asObject(value: JsonValue): JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
