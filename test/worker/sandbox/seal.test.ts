/** What is left in a hook's isolate: exactly this list (contract section 2.1), reachable in whatever way. */
import { describe, expect, it } from "vitest";
import { returnedBy } from "./fixture";
import { rawValue } from "./raw-runtime";

const GLOBALS =
  `AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean CryptoKey DataView
  Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity Int16Array Int32Array
  Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String
  SuppressedError Symbol SyntaxError TextDecoder TextEncoder TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakRef WeakSet atob btoa clearInterval clearTimeout console crypto decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt setInterval setTimeout structuredClone undefined unescape`
    .split(/\s+/)
    .sort();

describe("the sealed isolate", () => {
  it("has these globals and no others", async () => {
    const names = await returnedBy(`export const run = () => {
      const names = new Set();
      for (let scope = globalThis; scope && scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
        for (const name of Object.getOwnPropertyNames(scope)) names.add(name);
      }
      return [...names].sort();
    };`);
    expect(names).toEqual(GLOBALS);
  });

  it("has no object or function behind a symbol of the global object", async () => {
    const values = await returnedBy(`export const run = () => {
      const values = [];
      for (let scope = globalThis; scope && scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
        for (const key of Object.getOwnPropertySymbols(scope)) values.push(typeof scope[key]);
      }
      return values;
    };`);
    expect(values).not.toContain("object");
    expect(values).not.toContain("function");
  });

  it.each([
    "fetch",
    "Request",
    "Response",
    "Headers",
    "WebSocket",
    "WebSocketPair",
    "EventSource",
    "caches",
    "navigator",
    "self",
    "performance",
    "scheduler",
    "addEventListener",
    "dispatchEvent",
    "EventTarget",
    "AbortController",
    "ReadableStream",
    "MessageChannel",
    "HTMLRewriter",
    "WebAssembly",
    "Cloudflare",
    "process",
    "Buffer",
    "require",
    "module",
    "global",
    "window",
    "importScripts",
    "queueMicrotask",
    "reportError",
    "XMLHttpRequest",
  ])("has no %s", async (name) => {
    expect(await returnedBy(`export const run = () => typeof ${name};`)).toBe("undefined");
  });

  it("has working built-ins of the contract's list", async () => {
    const value = await returnedBy(`export async function run() {
      const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode("abc"));
      const timer = setInterval(() => {}, 1000); clearInterval(timer); clearTimeout(setTimeout(() => {}, 1000));
      return {
        uuid: crypto.randomUUID().length, digest: [...new Uint8Array(digest)].slice(0, 3), random: crypto.getRandomValues(new Uint8Array(4)).length,
        url: new URL("/a?b=1", "https://x.example").href, params: new URLSearchParams({ a: "1" }).toString(), text: new TextDecoder().decode(Uint8Array.of(97)),
        base64: [btoa("a"), atob("YQ==")], clone: structuredClone({ a: [1] }), later: await new Promise((r) => setTimeout(() => r("later"), 1)),
        intl: new Intl.NumberFormat("en").format(1234.5), date: typeof Date.now(),
      };
    }`);
    expect(value).toMatchObject({
      uuid: 36,
      digest: [186, 120, 22],
      random: 4,
      url: "https://x.example/a?b=1",
      params: "a=1",
      text: "a",
      base64: ["YQ==", "a"],
      clone: { a: [1] },
      later: "later",
      intl: "1,234.5",
      date: "number",
    });
  });

  it("lets a hook change prototypes, subclass promises and name its errors, as code elsewhere may", async () => {
    const value = await returnedBy(`export async function run() {
      class Mine extends Promise {}
      class Fault extends Error { constructor(m) { super(m); this.name = "Fault"; } }
      Array.prototype.last = function () { return this.at(-1); };
      const error = new Fault("x"); error.message = "y"; error.toString = () => "z";
      return [[1, 2].last(), await Mine.resolve(3).then((x) => x + 1), error.name, String(error)];
    }`);
    expect(value).toEqual([2, 4, "Fault", "z"]);
  });

  it("holds nothing of the platform in the modules that code could import, were imports allowed", async () => {
    expect(
      await rawValue("import { env } from 'cloudflare:workers'; export const run = () => Object.keys(env);"),
    ).toEqual([]);
    expect(
      await rawValue(
        "import * as w from 'cloudflare:workers'; export const run = () => Object.keys(w.exports ?? {}).filter((n) => n !== 'default');",
      ),
    ).toEqual([]);
  });
});
