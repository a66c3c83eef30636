// @ts-check
/**
 * Takes from the isolate everything that the contract does not list (section 2.1): an allow-list, so that a global of a
 * later runtime is gone before anybody knows of it. Runs once, before the hook's code is loaded. `console` is ours,
 * see console.js.
 */
import { RpcPromise, RpcProperty, RpcStub } from "cloudflare:workers";
import { create, defineProperty, getOwnPropertyNames, getPrototypeOf, ownKeys, setPrototypeOf } from "./primordials.js";

/** The ECMAScript built-ins that are values of the global object. */
const ECMASCRIPT =
  "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent " +
  "escape unescape AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError " +
  "FinalizationRegistry Float16Array Float32Array Float64Array Function Int8Array Int16Array Int32Array Intl Iterator JSON Map Math Number Object Promise " +
  "Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError Temporal TypeError Uint8Array Uint8ClampedArray " +
  "Uint16Array Uint32Array URIError WeakMap WeakRef WeakSet SuppressedError DisposableStack AsyncDisposableStack";

/** What the contract adds. `CryptoKey` is what WebCrypto's keys are instances of. */
const CONTRACT =
  "URL URLSearchParams TextEncoder TextDecoder atob btoa crypto CryptoKey structuredClone setTimeout clearTimeout setInterval clearInterval console";

const kept = create(null);
for (const name of (ECMASCRIPT + " " + CONTRACT).split(" ")) kept[name] = true;

/** Names that could not be taken away nor hidden; empty, and a test keeps it so. @type {string[]} */
export const leftOver = [];

/** @param {object} target @param {PropertyKey} name */
function remove(target, name) {
  if (Reflect.deleteProperty(target, name)) return;
  try {
    defineProperty(target, name, { value: undefined, writable: false, enumerable: false });
  } catch {
    if (Reflect.get(target, name) !== undefined) leftOver.push(String(name));
  }
}

const inherited = create(null);
for (
  let scope = getPrototypeOf(globalThis);
  scope !== null && scope !== Object.prototype;
  scope = getPrototypeOf(scope)
) {
  for (const name of getOwnPropertyNames(scope)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(scope, name);
    if (kept[name] === true && !(name in inherited)) inherited[name] = descriptor;
  }
  for (const key of ownKeys(scope)) remove(scope, key);
}
for (const name of getOwnPropertyNames(globalThis)) if (kept[name] !== true) remove(globalThis, name);
for (const name of getOwnPropertyNames(inherited)) {
  if (!Object.hasOwn(globalThis, name)) {
    defineProperty(globalThis, name, {
      value: Reflect.get(globalThis, name) ?? inherited[name].value,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }
}

// Web classes that are still reachable through what is kept.
for (const [owner, names] of /** @type {[object, string[]][]} */ ([
  [getPrototypeOf(crypto), ["DigestStream"]],
  [URL, ["createObjectURL", "revokeObjectURL"]],
])) {
  for (const name of names) remove(owner, name);
}

// A stub answers for every name that is not found on its prototypes: none of which may be the hook's.
for (const stub of [RpcStub, RpcPromise, RpcProperty]) setPrototypeOf(stub.prototype, null);

// The harness awaits native promises: `await` asks for their `constructor` and, when that was changed, for `then`.
for (const name of ["then", "constructor"]) {
  defineProperty(Promise.prototype, name, { writable: false, configurable: false });
}
Reflect.set(Error, "stackTraceLimit", 50);
