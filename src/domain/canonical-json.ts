/**
 * RFC 8785 canonical JSON: keys in UTF-16 order, no white space, numbers and strings as ECMAScript writes them. Total
 * over JSON values: a lone surrogate, which the RFC forbids, is written as its escape (validation refuses it). Nesting
 * may be as deep as `JSON.stringify` can go.
 */
import type { JsonObject, JsonValue } from "./json";

/** The canonical text of a value. */
export function canonicalJson(value: JsonValue): string {
  // The engine's own writer is several times faster than one in JavaScript, and keeps the order in which keys were set.
  const copy = sortedCopy(value);
  return copy === undefined ? write(value) : JSON.stringify(copy);
}

/** The value with its keys set in canonical order; undefined when an object can't keep that order. */
function sortedCopy(value: JsonValue): JsonValue | undefined {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const copies: JsonValue[] = [];
    for (const element of value) {
      const copy = sortedCopy(element);
      if (copy === undefined) return undefined;
      copies.push(copy);
    }
    return copies;
  }
  const sorted: JsonObject = {};
  for (const key of sortedKeys(value)) {
    if (!keepsItsPlace(key)) return undefined;
    const copy = sortedCopy(value[key] ?? null);
    if (copy === undefined) return undefined;
    sorted[key] = copy;
  }
  return sorted;
}

/** Not so keys that look like an index, which objects list first, and `__proto__`, which sets something else. */
function keepsItsPlace(key: string): boolean {
  const first = key.charCodeAt(0);
  return !(first >= 48 && first <= 57) && key !== "__proto__";
}

/** By insertion: the keys are few, and often in order already. */
function sortedKeys(value: JsonObject): string[] {
  const keys = Object.keys(value);
  if (keys.length > 100) return keys.sort();
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] ?? "";
    let place = index;
    for (let before = keys[place - 1]; before !== undefined && before > key; before = keys[place - 1]) {
      keys[place] = before;
      place--;
    }
    keys[place] = key;
  }
  return keys;
}

/** The plain way, for every value. */
function write(value: JsonValue): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${write(value[key] ?? null)}`).join(",")}}`;
}
