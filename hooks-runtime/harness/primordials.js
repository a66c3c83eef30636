// @ts-check
/**
 * What the harness uses of the language, taken before the hook's code is loaded. A hook may change every prototype of
 * its isolate afterwards; the harness does not look at them again. `call(f)` turns a method into a function whose first
 * argument is the receiver.
 */

const { bind, call: callMethod } = Function.prototype;
const uncurry = bind.bind(callMethod);

/**
 * @template {(this: any, ...args: any[]) => any} F
 * @param {F} method
 * @returns {(self: ThisParameterType<F> extends unknown ? any : never, ...args: Parameters<F>) => ReturnType<F>}
 */
export function receiverFirst(method) {
  return /** @type {any} */ (uncurry(method));
}

export const {
  create,
  defineProperty,
  freeze,
  getOwnPropertyDescriptor,
  getOwnPropertyNames,
  getPrototypeOf,
  setPrototypeOf,
  entries,
  keys,
} = Object;
export const { apply, ownKeys } = Reflect;
export const { isArray } = Array;
export const { isFinite, isInteger, isSafeInteger } = Number;
export const { floor, max, min } = Math;
export const { now } = Date;
export const { parse: jsonParse, stringify: jsonStringify } = JSON;

export const toText = String;
export const toNumber = Number;
export const NativeError = Error;
export const NativeMap = Map;
export const NativePromise = Promise;
export const NativeSet = Set;
export const NativeTypeError = TypeError;
export const NativeURL = URL;
export const NativeURLSearchParams = URLSearchParams;
export const NativeWeakMap = WeakMap;
export const NativeWeakSet = WeakSet;
export const NativeDate = Date;
export const NativeArrayBuffer = ArrayBuffer;
export const NativeTextDecoder = TextDecoder;
export const encodeURIPart = encodeURIComponent;
export const isView = ArrayBuffer.isView;

export const charCodeAt = receiverFirst(String.prototype.charCodeAt);
export const endsWith = receiverFirst(String.prototype.endsWith);
export const indexOf = receiverFirst(String.prototype.indexOf);
export const isWellFormed = receiverFirst(String.prototype.isWellFormed);
export const repeat = receiverFirst(String.prototype.repeat);
export const slice = receiverFirst(String.prototype.slice);
export const startsWith = receiverFirst(String.prototype.startsWith);
export const toLowerCase = receiverFirst(String.prototype.toLowerCase);
export const trim = receiverFirst(String.prototype.trim);
export const trimEnd = receiverFirst(String.prototype.trimEnd);
export const exec = receiverFirst(RegExp.prototype.exec);
export const mapGet = receiverFirst(Map.prototype.get);
export const mapSet = receiverFirst(Map.prototype.set);
export const mapDelete = receiverFirst(Map.prototype.delete);
export const mapForEach = receiverFirst(Map.prototype.forEach);
export const setForEach = receiverFirst(Set.prototype.forEach);
export const weakGet = receiverFirst(WeakMap.prototype.get);
export const weakSet = receiverFirst(WeakMap.prototype.set);
export const weakHas = receiverFirst(WeakSet.prototype.has);
export const weakAdd = receiverFirst(WeakSet.prototype.add);
export const weakDelete = receiverFirst(WeakSet.prototype.delete);
export const dateToISOString = receiverFirst(Date.prototype.toISOString);
export const objectTag = receiverFirst(Object.prototype.toString);
export const functionText = receiverFirst(Function.prototype.toString);
export const bigintText = receiverFirst(BigInt.prototype.toString);
export const symbolText = receiverFirst(Symbol.prototype.toString);
export const urlHref = receiverFirst(
  /** @type {(this: URL) => string} */ (Object.getOwnPropertyDescriptor(URL.prototype, "href")?.get),
);
export const searchParamsText = receiverFirst(URLSearchParams.prototype.toString);

const encoder = new TextEncoder();
const encodeMethod = receiverFirst(TextEncoder.prototype.encode);
const decodeMethod = receiverFirst(TextDecoder.prototype.decode);
const byteLengthOf = receiverFirst(
  /** @type {(this: Uint8Array) => number} */ (
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), "byteLength")?.get
  ),
);

/** @param {string} text @returns {Uint8Array} */
export function utf8(text) {
  return encodeMethod(encoder, text);
}

/** @param {Uint8Array} bytes */
export function byteLength(bytes) {
  return byteLengthOf(bytes);
}

/** @param {string} text */
export function utf8Length(text) {
  return byteLengthOf(encodeMethod(encoder, text));
}

/**
 * The text of bytes in the charset that a content type names; UTF-8 when it names none or an unknown one.
 * @param {Uint8Array} bytes @param {string} label @returns {string}
 */
export function decodeText(bytes, label) {
  let decoder;
  try {
    decoder = new NativeTextDecoder(label);
  } catch {
    decoder = new NativeTextDecoder();
  }
  return decodeMethod(decoder, bytes);
}

/**
 * Defines a property without asking the target's or the descriptor's prototypes.
 * @param {object} target @param {PropertyKey} name @param {unknown} value @param {boolean} enumerable
 */
export function define(target, name, value, enumerable) {
  const descriptor = create(null);
  descriptor.value = value;
  descriptor.writable = true;
  descriptor.enumerable = enumerable;
  descriptor.configurable = true;
  defineProperty(target, name, descriptor);
}

/** A list that grows by defined properties, so that setters on `Array.prototype` see nothing. @param {any[]} list @param {unknown} item */
export function append(list, item) {
  define(list, list.length, item, true);
}

/** @param {readonly string[]} list @param {string} separator */
export function joinTexts(list, separator) {
  let text = "";
  for (let index = 0; index < list.length; index += 1) text += (index === 0 ? "" : separator) + list[index];
  return text;
}
