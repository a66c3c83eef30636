/**
 * What differs between two states of an entity: `changedFields` of an event, the rows of a dry run, and whether a write
 * is needed at all. A field that is absent and one that is null are the same.
 */
import type { JsonObject, JsonValue } from "./json";

export interface FieldChange {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Names of the top-level fields that differ, in code unit order. null stands for no entity. */
export function changedFields(before: JsonObject | null, after: JsonObject | null): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => !jsonEqual(field(before, name), field(after, name))).sort();
}

/** The same with both values; null where a field is absent. */
export function fieldChanges(before: JsonObject | null, after: JsonObject | null): FieldChange[] {
  return changedFields(before, after).map((name) => ({
    field: name,
    before: field(before, name),
    after: field(after, name),
  }));
}

/** Equality of JSON values: the order of keys does not matter, that of elements does; 0 and -0 are the same. */
export function jsonEqual(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((element, index) => jsonEqual(element, b[index] ?? null));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key] ?? null, b[key] ?? null));
}

function field(of: JsonObject | null, name: string): JsonValue {
  return of !== null && Object.hasOwn(of, name) ? (of[name] ?? null) : null;
}
