// @ts-check
/**
 * What a hook returned as JSON text in UTF-8, measured before it leaves the isolate; or why it is not JSON, with the path
 * of the first value that is at fault.
 */
import {
  NativeWeakSet,
  byteLength,
  freeze,
  indexOf,
  isArray,
  jsonStringify,
  keys,
  slice,
  utf8,
  weakAdd,
  weakDelete,
  weakHas,
} from "./primordials.js";
import { describeThrown } from "./failure.js";

const SEARCHED = 200_000;
const MEASURED_DEPTH = 64;
const TOO_DEEP = freeze({});

/**
 * Where the value stops being JSON: `records[3].data.boss`.
 * @param {unknown} value @param {string} path @param {WeakSet<object>} above @param {{ left: number }} budget
 * @returns {{ path: string, why: string } | null}
 */
function faultIn(value, path, above, budget) {
  budget.left -= 1;
  if (typeof value === "bigint") return { path, why: "is a BigInt" };
  if (value === null || typeof value !== "object" || budget.left <= 0) return null;
  if (weakHas(above, value)) return { path, why: "refers to an object that contains it" };
  weakAdd(above, value);
  const names = isArray(value) ? null : keys(value);
  const length = names === null ? /** @type {unknown[]} */ (value).length : names.length;
  for (let index = 0; index < length && budget.left > 0; index += 1) {
    const name = names === null ? index : (names[index] ?? "");
    const below = names === null ? `${path}[${index}]` : path === "" ? `${name}` : `${path}.${name}`;
    let item;
    try {
      item = /** @type {Record<PropertyKey, unknown>} */ (value)[name];
    } catch (thrown) {
      return { path: below, why: `can't be read: ${describeThrown(thrown).message}` };
    }
    const fault = faultIn(item, below, above, budget);
    if (fault !== null) return fault;
  }
  weakDelete(above, value);
  return null;
}

/** @param {unknown} value @param {unknown} thrown @returns {string} */
function whyNotJSON(value, thrown) {
  try {
    const fault = faultIn(value, "", new NativeWeakSet(), { left: SEARCHED });
    if (fault !== null) return `${fault.path === "" ? "The result" : fault.path} ${fault.why}.`;
  } catch {
    // A proxy that answers differently each time, or nesting deeper than the stack: the first message has to do.
  }
  const { message } = describeThrown(thrown);
  const end = indexOf(message, "\n");
  return `The result is not JSON: ${end === -1 ? message : slice(message, 0, end)}.`;
}

/**
 * Whether the JSON is longer than `limit` for certain, found before the text is built: a result of many references to one
 * long string is small, and its JSON is not. Counts less than there is; nesting too deep for it is left to the real thing.
 * @param {unknown} value @param {{ left: number }} room @param {number} depth
 * @returns {boolean}
 */
function isTooLarge(value, room, depth) {
  if (typeof value === "string") room.left -= value.length + 2;
  else if (typeof value === "number" || typeof value === "boolean" || typeof value === "object") room.left -= 1;
  if (room.left < 0) return true;
  if (value === null || typeof value !== "object") return false;
  if (depth > MEASURED_DEPTH) throw TOO_DEEP;
  if (typeof (/** @type {{ toJSON?: unknown }} */ (value).toJSON) === "function") return false;
  const names = isArray(value) ? null : keys(value);
  const length = names === null ? /** @type {unknown[]} */ (value).length : names.length;
  for (let index = 0; index < length; index += 1) {
    const name = names === null ? index : (names[index] ?? "");
    if (isTooLarge(/** @type {Record<PropertyKey, unknown>} */ (value)[name], room, depth + 1)) return true;
  }
  return false;
}

/** @param {unknown} value @param {number} limit */
function isMeasuredTooLarge(value, limit) {
  try {
    return isTooLarge(value, { left: limit }, 0);
  } catch {
    // A getter that throws, or nesting that may be a cycle: JSON itself says what is wrong.
    return false;
  }
}

/** V8's word for a string beyond its longest. @param {unknown} thrown */
function isTooLong(thrown) {
  return describeThrown(thrown).message === "Invalid string length";
}

/**
 * @param {unknown} value
 * @param {number} limit bytes of JSON text
 * @returns {import("../src/protocol").RunReply}
 */
export function resultReply(value, limit) {
  if (typeof value === "function" || typeof value === "symbol")
    return { kind: "not_json", message: `The result is a ${typeof value}.` };
  if (isMeasuredTooLarge(value, limit)) return { kind: "too_large", bytes: limit + 1 };
  let text;
  try {
    text = value === undefined ? "null" : jsonStringify(value);
  } catch (thrown) {
    if (isTooLong(thrown)) return { kind: "too_large", bytes: limit + 1 };
    return { kind: "not_json", message: whyNotJSON(value, thrown) };
  }
  if (typeof text !== "string") return { kind: "not_json", message: "The result is not JSON." };
  if (text.length > limit) return { kind: "too_large", bytes: text.length };
  const json = utf8(text);
  const bytes = byteLength(json);
  return bytes > limit ? { kind: "too_large", bytes } : { kind: "returned", json };
}
