// @ts-check
/**
 * Any value as text for a log line: bounded in depth, width and length, guarded against getters, proxies and cycles that
 * throw or never end. Looks like JSON where JSON can say it; errors, dates, maps, sets and functions have a text of theirs.
 */
import {
  NativeDate,
  NativeError,
  NativeMap,
  NativeSet,
  NativeWeakSet,
  bigintText,
  dateToISOString,
  isArray,
  isFinite,
  jsonStringify,
  keys,
  mapForEach,
  min,
  setForEach,
  slice,
  symbolText,
  toText,
  weakAdd,
  weakDelete,
  weakHas,
} from "./primordials.js";
import { describeThrown } from "./failure.js";

const DEPTH = 8;
const ITEMS = 200;
const UNITS = 48 * 1024;

/** @typedef {{ left: number, path: WeakSet<object> }} Budget */

/** Name, message and the hook's own frames. @param {unknown} error @param {boolean} asJson */
function errorText(error, asJson) {
  const { name, message, stack } = describeThrown(error);
  return word(stack ?? `${name}: ${message}`, asJson);
}

/**
 * @param {object} value @param {Budget} budget @param {number} depth @param {boolean} asJson
 * @returns {string}
 */
function listText(value, budget, depth, asJson) {
  let text = "[";
  let count = 0;
  /** @param {unknown} item */
  const add = (item) => {
    if (count > ITEMS || budget.left <= 0) return;
    text += count === 0 ? "" : ",";
    text += count === ITEMS ? (asJson ? '"…"' : "…") : valueText(item, budget, depth + 1, asJson);
    count += 1;
  };
  if (value instanceof NativeSet) setForEach(value, add);
  else if (value instanceof NativeMap) {
    mapForEach(value, (/** @type {unknown} */ item, /** @type {unknown} */ key) => add([key, item]));
  } else {
    const list = /** @type {unknown[]} */ (value);
    const length = min(list.length, ITEMS + 1);
    for (let index = 0; index < length; index += 1) add(list[index]);
  }
  return text + "]";
}

/**
 * @param {Record<string, unknown>} value @param {Budget} budget @param {number} depth @param {boolean} asJson
 * @returns {string}
 */
function objectText(value, budget, depth, asJson) {
  const names = keys(value);
  let text = "{";
  for (let index = 0; index < names.length && budget.left > 0; index += 1) {
    const name = names[index];
    if (name === undefined) break;
    if (index >= ITEMS) {
      text += asJson ? ',"…":true' : ",…";
      break;
    }
    text += (index === 0 ? "" : ",") + jsonStringify(name) + ":" + valueText(value[name], budget, depth + 1, asJson);
  }
  return text + "}";
}

/**
 * @param {unknown} value @param {Budget} budget @param {number} depth @param {boolean} asJson
 * @returns {string}
 */
function valueText(value, budget, depth, asJson) {
  const text = rawText(value, budget, depth, asJson);
  budget.left -= text.length;
  return text;
}

/** @param {string} text @param {boolean} asJson */
function word(text, asJson) {
  return asJson ? jsonStringify(text) : text;
}

/**
 * @param {unknown} value @param {Budget} budget @param {number} depth @param {boolean} asJson
 * @returns {string}
 */
function rawText(value, budget, depth, asJson) {
  switch (typeof value) {
    case "string":
      return jsonStringify(slice(value, 0, UNITS));
    case "number":
      return isFinite(value) ? toText(value) : word(toText(value), asJson);
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return word(bigintText(value) + (asJson ? "" : "n"), asJson);
    case "symbol":
      return word(symbolText(value), asJson);
    case "undefined":
      return asJson ? "null" : "undefined";
    case "function":
      return word("[Function]", asJson);
    default:
  }
  if (value === null || typeof value !== "object") return "null";
  if (weakHas(budget.path, value)) return word("[Circular]", asJson);
  if (depth >= DEPTH) return word(isArray(value) ? "[…]" : "{…}", asJson);
  weakAdd(budget.path, value);
  try {
    if (value instanceof NativeError) return errorText(value, asJson);
    if (value instanceof NativeDate) return jsonStringify(dateToISOString(value));
    if (isArray(value) || value instanceof NativeSet || value instanceof NativeMap)
      return listText(value, budget, depth, asJson);
    return objectText(/** @type {Record<string, unknown>} */ (value), budget, depth, asJson);
  } catch {
    return word("[unreadable]", asJson);
  } finally {
    weakDelete(budget.path, value);
  }
}

/** For a person: strings as they are, the rest like JSON. @param {unknown} value @returns {string} */
export function displayText(value) {
  if (typeof value === "string") return value;
  return valueText(value, { left: UNITS, path: new NativeWeakSet() }, 0, false);
}

/** JSON text of any value: what JSON has no word for becomes a string. @param {unknown} value @returns {string} */
export function jsonText(value) {
  return valueText(value, { left: UNITS, path: new NativeWeakSet() }, 0, true);
}
