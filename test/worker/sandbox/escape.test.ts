/**
 * The escape suite: hostile hooks, each with what it got. A row is one attempt inside one run; attempts over several runs
 * follow below. New rows are cheap: name, body of \`run(ctx)\`, expected return value.
 */
import { describe, expect, it } from "vitest";
import { httpRows, logLines, mapKv, newIsolateKey, returnedBy, run } from "./fixture";
import { rawValue, runRaw } from "./raw-runtime";

const caught = (body: string) => `try { ${body} } catch (e) { return [e.name, e.code ?? null]; }`;

/** Code that the platform refuses to load; here it is loaded all the same. */
const UNCHECKED: readonly (readonly [string, string, unknown])[] = [
  ["node:fs", "return import('node:fs').then(() => 'open', () => 'closed');", "closed"],
  ["node:net", "return import('node:net').then(() => 'open', () => 'closed');", "closed"],
  ["node:child_process", "return import('node:child_process').then(() => 'open', () => 'closed');", "closed"],
  ["node:vm", "return import('node:vm').then(() => 'open', () => 'closed');", "closed"],
  [
    "getBuiltinModule",
    "const p = await import('node:process'); const fs = p.getBuiltinModule?.('node:fs'); return typeof fs;",
    "undefined",
  ],
  ["process.env", "const p = await import('node:process'); return Object.keys(p.env);", []],
  [
    "cloudflare:sockets",
    "const { connect } = await import('cloudflare:sockets'); try { await connect('example.com:443').opened; return 'open'; } catch { return 'closed'; }",
    "closed",
  ],
  ["workerd:unsafe", "return import('workerd:unsafe').then(() => 'open', () => 'closed');", "closed"],
  ["the env of the isolate", "const { env } = await import('cloudflare:workers'); return Object.keys(env);", []],
  [
    "data: modules",
    "return import('data:text/javascript,export default 1').then(() => 'open', () => 'closed');",
    "closed",
  ],
  ["https modules", "return import('https://example.com/x.js').then(() => 'open', () => 'closed');", "closed"],
  [
    "the harness's primordials",
    "const p = await import('./primordials.js'); try { p.jsonStringify = () => '1'; return 'changed'; } catch (e) { return e.name; }",
    "TypeError",
  ],
  [
    "the harness's scope",
    "const { currentLog } = await import('./run-scope.js'); return typeof currentLog().write;",
    "function",
  ],
  [
    "the harness's entry",
    "const { default: E } = await import('./entry.js'); E.prototype.run = () => 'mine'; return 'itself only';",
    "itself only",
  ],
];

const ATTEMPTS: readonly (readonly [string, string, unknown])[] = [
  // Code from text
  ["eval", caught("return eval('1+1');"), ["EvalError", null]],
  ["new Function", caught("return new Function('return globalThis')();"), ["EvalError", null]],
  ["constructor of a function", caught("return (() => {}).constructor('return this')();"), ["EvalError", null]],
  [
    "constructor of an async function",
    caught("return (async () => {}).constructor('return this')();"),
    ["EvalError", null],
  ],
  ["constructor of a generator", caught("return (function* () {}).constructor('yield 1')();"), ["EvalError", null]],
  ["constructor of ctx.http.get", caught("return ctx.http.get.constructor('return this')();"), ["EvalError", null]],
  ["constructor of ctx", caught("return ctx.constructor.constructor('return this')();"), ["EvalError", null]],
  [
    "a timer with text",
    "try { setTimeout('globalThis.x = 1', 0); } catch {} await new Promise((r) => setTimeout(r, 5)); return typeof globalThis.x;",
    "undefined",
  ],
  // Reaching the network
  ["fetch", "return typeof fetch;", "undefined"],
  [
    "fetch behind the prototypes",
    "let found = []; for (let o = globalThis; o; o = Object.getPrototypeOf(o)) if (Object.hasOwn(o, 'fetch')) found.push(1); return found;",
    [],
  ],
  [
    "a constructor of the global object",
    "return [globalThis.constructor === Object, typeof Object.getPrototypeOf(globalThis)?.fetch];",
    [true, "undefined"],
  ],
  [
    "the class of a URL",
    "return [typeof URL.prototype.constructor, typeof URL.createObjectURL];",
    ["function", "undefined"],
  ],
  ["a stream class through crypto", "return typeof crypto.DigestStream;", "undefined"],
  [
    "DOMException's realm",
    "try { structuredClone(() => 1); } catch (e) { return typeof e.constructor.prototype.fetch; }",
    "undefined",
  ],
  // Taking the host
  ["this of run", "return typeof this;", "undefined"],
  ["arguments of run", "return arguments.length;", 1],
  ["own symbols of ctx", "return Reflect.ownKeys(ctx).filter((k) => typeof k === 'symbol');", []],
  ["changing ctx", caught("ctx.secrets = {}; return 'changed';"), ["TypeError", null]],
  ["changing ctx.http", caught("ctx.http.get = () => 1; return 'changed';"), ["TypeError", null]],
  ["changing ctx.secrets", caught("ctx.secrets.X = 1; return 'changed';"), ["TypeError", null]],
  ["changing ctx.org", caught("ctx.org.id = 'org_2'; return 'changed';"), ["TypeError", null]],
  [
    "a setter on Object.prototype",
    "let seen = []; Object.defineProperty(Object.prototype, 'host', { set(v) { seen.push(v); } }); await ctx.kv.get('k'); return seen;",
    [],
  ],
  [
    "names of host calls on Object.prototype",
    "let leaked = 0; for (const n of ['http', 'kvGet', 'kvSet', 'log', 'code', 'call']) Object.defineProperty(Object.prototype, n, { configurable: true, get() { leaked += 1; return undefined; } }); const v = await ctx.kv.get('k'); return [leaked, v];",
    [0, null],
  ],
  [
    "Function.prototype.call",
    "let seen = 0; const own = Function.prototype.call; Function.prototype.call = function (...a) { seen += 1; return Reflect.apply(own, this, a); }; await ctx.kv.set('k', 1); ctx.log('x'); return seen;",
    0,
  ],
  [
    "Function.prototype.apply and bind",
    "let seen = 0; Function.prototype.apply = Function.prototype.bind = function () { seen += 1; }; await ctx.http.get('https://api.example.com/api'); return seen;",
    0,
  ],
  [
    "Promise.prototype.then",
    caught("Promise.prototype.then = () => { throw 1; }; return 'changed';"),
    ["TypeError", null],
  ],
  [
    "Promise.prototype.constructor",
    caught("Promise.prototype.constructor = class {}; return 'changed';"),
    ["TypeError", null],
  ],
  [
    "Promise species",
    "let seen = 0; Object.defineProperty(Promise, Symbol.species, { get() { seen += 1; return Promise; } }); await ctx.kv.get('k'); return seen;",
    0,
  ],
  [
    "Array.prototype setters",
    "let seen = 0; Object.defineProperty(Array.prototype, '0', { set() { seen += 1; }, configurable: true }); ctx.log('x', 1, 2); await ctx.kv.get('k'); return seen;",
    0,
  ],
  [
    "Array iterators",
    "const own = Array.prototype[Symbol.iterator]; let seen = 0; Array.prototype[Symbol.iterator] = function () { seen += 1; return own.call(this); }; ctx.log('a', 'b'); await ctx.http.get('https://api.example.com/api', { query: { a: [1] } }); return seen;",
    0,
  ],
  [
    "JSON.stringify",
    "let seen = 0; JSON.stringify = () => { seen += 1; return '{}'; }; await ctx.kv.set('k', { a: 1 }); return [seen, await ctx.kv.get('k')];",
    [0, { a: 1 }],
  ],
  [
    "JSON.parse",
    "let seen = 0; JSON.parse = () => { seen += 1; return 'mine'; }; const r = await ctx.http.get('https://api.example.com/api'); return [seen, r.body];",
    [0, { a: 1 }],
  ],
  [
    "String and Map methods",
    "String.prototype.slice = String.prototype.toLowerCase = Map.prototype.get = WeakMap.prototype.get = () => 'mine'; const r = await ctx.http.get('https://api.example.com/api'); return r.headers['content-type'];",
    "application/vnd.acme+json; charset=utf-8",
  ],
  [
    "the globals the harness uses",
    "for (const n of ['Object', 'Reflect', 'Array', 'Promise', 'TextEncoder', 'TextDecoder', 'URL', 'Error', 'WeakMap', 'Date']) globalThis[n] = undefined; ctx.log('x', { a: 1 }); return (await ctx.http.get('https://api.example.com/api')).body;",
    { a: 1 },
  ],
  [
    "Error.prepareStackTrace",
    "let seen = []; Error.prepareStackTrace = (e, frames) => { for (const f of frames) seen.push(typeof f.getThis(), typeof f.getFunction()); return 'x'; }; await ctx.kv.get('').catch((e) => e.stack); return [...new Set(seen)];",
    ["undefined"],
  ],
  [
    "caller of a function",
    caught("const f = function () { return f.caller; }; return typeof f();"),
    ["TypeError", null],
  ],
  [
    "HttpError's prototype",
    "const e = await ctx.kv.get('').catch((e) => e); try { e.constructor.prototype.code = 1; return 'changed'; } catch (x) { return x.name; }",
    "TypeError",
  ],
  [
    "Symbol.hasInstance of what the harness compares with",
    "let seen = []; for (const T of [Error, Map, Set, Date]) Object.defineProperty(T, Symbol.hasInstance, { value: (v) => { seen.push(typeof v.call, typeof v.code === 'function'); return false; } }); ctx.log('x', { a: new Map() }); await ctx.kv.get('k'); return seen.filter((s) => s === 'function' || s === true);",
    [],
  ],
  [
    "RegExp.prototype.exec and flags",
    "let seen = 0; RegExp.prototype.exec = () => { seen += 1; return null; }; Object.defineProperty(RegExp.prototype, 'flags', { get() { seen += 1; return ''; } }); await ctx.kv.set('', 1).catch(() => {}); await ctx.http.get('https://api.example.com/api'); return seen;",
    0,
  ],
  [
    "Object.prototype.then on what the host answers",
    "let seen = []; Object.defineProperty(Object.prototype, 'then', { configurable: true, get() { seen.push(...Object.getOwnPropertyNames(this)); return undefined; } }); await ctx.kv.get('k'); delete Object.prototype.then; return [...new Set(seen)].filter((n) => !['ok', 'value', 'kind', 'error'].includes(n));",
    [],
  ],
  [
    "an async iterator as a way to the harness's promises",
    "const AsyncFrom = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())); let seen = 0; AsyncFrom.next = () => { seen += 1; }; await ctx.kv.get('k'); return seen;",
    0,
  ],
  // Going past the rules
  [
    "a line break in a header",
    "return ctx.http.get('https://api.example.com/', { headers: { a: 'b\\r\\nhost: 127.0.0.1' } }).then(() => 'sent', (e) => [e.name, e.code]);",
    ["HttpError", "HTTP_INVALID_URL"],
  ],
  [
    "a path that is another host",
    "return ctx.http.get('https://api.example.com\\\\@127.0.0.1/').then((r) => r.url, (e) => e.code);",
    "https://api.example.com/@127.0.0.1/",
  ],
  [
    "a forged body",
    "return ctx.http.post('https://api.example.com/echo', { toJSON: () => ({ forged: true }) }).then((r) => r.body.body);",
    '{"forged":true}',
  ],
  [
    "a URL object that lies",
    "const u = new URL('https://api.example.com/api'); u.toString = () => 'https://127.0.0.1/'; Object.defineProperty(u, 'href', { get: () => 'https://127.0.0.1/' }); return (await ctx.http.get(u)).url;",
    "https://api.example.com/api",
  ],
  [
    "an object for a URL",
    "return ctx.http.get({ toString: () => 'https://127.0.0.1/' }).catch((e) => e.code);",
    "HTTP_INVALID_URL",
  ],
  [
    "options with getters",
    "let n = 0; return ctx.http.get('https://api.example.com/echo', { get headers() { n += 1; return n === 1 ? { a: '1' } : { host: 'x' }; } }).then((r) => [n, r.body.headers.a]);",
    [1, "1"],
  ],
  ["a key that is an object", "return ctx.kv.get({ toString: () => 'k' }).catch((e) => e.code);", "KV_KEY_INVALID"],
  [
    "a secret by a prototype",
    "return [typeof ctx.secrets.__proto__, Object.getPrototypeOf(ctx.secrets)];",
    ["undefined", null],
  ],
  [
    "a thousand parallel calls",
    "return (await Promise.all(Array.from({ length: 1000 }, (_, i) => ctx.kv.get('k' + i)))).length;",
    1000,
  ],
  [
    "a hundred requests",
    "return (await Promise.allSettled(Array.from({ length: 100 }, () => ctx.http.get('https://api.example.com/text')))).filter((r) => r.status === 'fulfilled').length;",
    50,
  ],
  [
    "waiting in workerd's clock",
    "const t = Date.now(); while (Date.now() - t < 0) {} return 'no clock to measure with';",
    "no clock to measure with",
  ],
];

describe("in one run", () => {
  it.each(ATTEMPTS)("%s", async (_, body, got) => {
    expect(await returnedBy(`export async function run(ctx) { ${body} }`)).toEqual(got);
  });

  it.each(UNCHECKED)("code that was never checked: %s", async (_, body, got) => {
    expect(await rawValue(`export async function run(ctx) { ${body} }`)).toEqual(got);
  });

  it.each(UNCHECKED)("and checked, it does not run: %s", async (_, body) => {
    const { outcome } = await run(`export async function run(ctx) { ${body} }`);
    expect(outcome).toMatchObject({ kind: "failed", code: "CODE_INVALID" });
  });

  it.each([
    ["a thenable that never calls back", "({ then() {} })", "TIME_LIMIT_EXCEEDED"],
    ["a thenable that throws", "({ then() { throw new Error('t'); } })", null],
    ["a promise of a promise of nothing", "new Promise((r) => r(new Promise(() => {})))", "TIME_LIMIT_EXCEEDED"],
    [
      "a proxy that answers without end",
      "new Proxy({}, { ownKeys: () => ['a'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }), get(t, k, r) { return k === 'a' ? r : undefined; } })",
      "INVALID_RESULT",
    ],
    [
      "an array of a length that it has not",
      "new Proxy([], { get: (t, k) => (k === 'length' ? 2 ** 32 : k === 'then' ? undefined : 'x'.repeat(1000)) })",
      "PAGE_TOO_LARGE",
    ],
    [
      "nesting without a bottom",
      "(() => { let a = []; for (let i = 0; i < 100000; i++) a = [a]; return a; })()",
      "INVALID_RESULT",
    ],
    [
      "a toJSON that returns itself",
      "(() => { const a = { toJSON() { return { a }; } }; return a; })()",
      "INVALID_RESULT",
    ],
    ["a thousand references to one long text", "Array(1000).fill('x'.repeat(1_000_000))", "PAGE_TOO_LARGE"],
  ])("a result that is %s", async (_, value, code) => {
    const { outcome } = await run(`export const run = () => ${value};`, { timeMs: 3_000 });
    if (code === null) expect(outcome.kind).toBe("threw");
    else expect(outcome).toMatchObject({ kind: "failed", code });
  });

  it("a flood of lines costs its limit and no more", async () => {
    const { outcome, journal } = await run(
      "export const run = ({ log }) => { for (let i = 0; i < 100_000; i++) log('x'.repeat(100)); };",
    );
    expect(outcome.kind).toBe("returned");
    expect(logLines(journal)).toHaveLength(1001);
    expect(logLines(journal).at(-1)?.message).toMatch(/^99000 log lines were dropped/);
  });
});

describe("after its run, a hook that kept", () => {
  const twice = async (first: string, second: string) => {
    const isolateKey = newIsolateKey();
    const entries = new Map<string, string>();
    const code = `let kept; export async function run(ctx) { if (kept === undefined) { ${first} } else { ${second} } }`;
    const one = await run(code, { isolateKey, kv: mapKv(entries) });
    const two = await run(code, { isolateKey, kv: mapKv() });
    return { one, two, entries };
  };
  const attempt = (call: string) =>
    `return (async () => ${call})().then(() => 'went through', (e) => [e.name, e.code]);`;

  it.each([
    ["kv", "kept = ctx.kv; return 1;", attempt("kept.set('late', 1)")],
    ["http", "kept = ctx.http; return 1;", attempt("kept.get('https://api.example.com/')")],
    ["ctx", "kept = ctx; return 1;", attempt("kept.kv.list()")],
    ["one method", "kept = ctx.kv.delete; return 1;", attempt("kept('k')")],
  ])("%s is refused", async (_, first, second) => {
    const { two, entries } = await twice(first, second);
    expect(two.outcome).toMatchObject({ kind: "returned", value: ["HostError", "HOST_REVOKED"] });
    expect(entries.size).toBe(0);
  });

  it("a timer reaches nothing", async () => {
    const { one, two, entries } = await twice(
      "kept = []; setTimeout(() => ctx.kv.set('late', 1).catch((e) => kept.push(e.code)), 5); return 1;",
      "await new Promise((r) => setTimeout(r, 50)); return kept.filter((c) => c !== 'HOST_REVOKED');",
    );
    expect(one.outcome).toMatchObject({ kind: "returned", value: 1 });
    expect(two.outcome).toMatchObject({ kind: "returned", value: [] });
    expect(entries.size).toBe(0);
  });

  it("a request without await is cut off with the run", async () => {
    const { one } = await twice(
      "ctx.http.get('https://api.example.com/').catch(() => {}); kept = 1; return 'done';",
      "",
    );
    expect(one.outcome).toMatchObject({ kind: "returned", value: "done" });
  });

  it("leaves what it did to the globals to later runs of its own isolate only", async () => {
    const isolateKey = newIsolateKey();
    const code =
      "export const run = () => { const seen = globalThis.mark ?? null; globalThis.mark = 'here'; Array.prototype.mark = 1; return seen; };";
    expect(await returnedBy(code, { isolateKey })).toBeNull();
    expect(await returnedBy(code, { isolateKey })).toBe("here");
    expect(await returnedBy(code)).toBeNull();
    expect(await returnedBy("export const run = () => [globalThis.mark ?? null, [].mark ?? null];")).toEqual([
      null,
      null,
    ]);
  });

  it("poisoned prototypes: a later run in the same isolate still answers", async () => {
    const isolateKey = newIsolateKey();
    const code = `export async function run({ kv, http, log }) {
      ({}).__proto__.kvGet = ({}).__proto__.then2 = () => 'mine';
      Array.prototype.push = Array.prototype.map = String.prototype.slice = Map.prototype.get = () => { throw 1; };
      JSON.stringify = () => '"forged"'; globalThis.Object = globalThis.Promise = null;
      log('x', { a: 1 });
      return [await kv.get('k'), (await http.get('https://api.example.com/api')).body];
    }`;
    const runs = [await run(code, { isolateKey }), await run(code, { isolateKey })];
    for (const { outcome, journal } of runs) {
      expect(outcome).toMatchObject({ kind: "returned", value: [null, { a: 1 }] });
      expect(logLines(journal)).toMatchObject([{ message: "x", data: { a: 1 } }]);
    }
  });

  it("array iterators: levels of log lines that a later run's ctx.log gets from it are refused", async () => {
    const isolateKey = newIsolateKey();
    const code = `export async function run({ log, kv }) {
      const own = Array.prototype[Symbol.iterator];
      Array.prototype[Symbol.iterator] = function* () { yield "fatal"; yield* own.call(this); };
      if (log.fatal) log.fatal("forged");
      return kv.get("k");
    }`;
    await run(code, { isolateKey });
    const { outcome, journal } = await run(code, { isolateKey });
    expect(outcome.kind).toBe("returned");
    expect(logLines(journal)).toEqual([]);
  });

  it("a finalizer, a weak reference and a listener of rejections reach nothing", async () => {
    const { two, entries } = await twice(
      "kept = new FinalizationRegistry((c) => c.kv.set('late', 1).catch(() => {})); kept.register({}, ctx); kept.ref = new WeakRef(ctx); return 1;",
      "const old = kept.ref.deref(); return [typeof addEventListener, old ? await old.kv.get('k').catch((e) => e.code) : 'HOST_REVOKED'];",
    );
    expect(two.outcome).toMatchObject({ kind: "returned", value: ["undefined", "HOST_REVOKED"] });
    expect(entries.size).toBe(0);
  });

  it("two runs at once in one isolate have each their own ctx", async () => {
    const isolateKey = newIsolateKey();
    const code = `const all = []; export async function run(ctx) {
      all.push(ctx); await new Promise((r) => setTimeout(r, 20));
      const other = all.find((c) => c !== ctx);
      const got = await other.kv.get("k").then((v) => v, (e) => e.code);
      return [ctx.secrets.S, got];
    }`;
    const [a, b] = await Promise.all([
      run(code, { isolateKey, input: { secrets: { S: "a" } }, kv: mapKv(new Map([["k", '"of a"']])) }),
      run(code, { isolateKey, input: { secrets: { S: "b" } }, kv: mapKv(new Map([["k", '"of b"']])) }),
    ]);
    expect(a.outcome).toMatchObject({ value: ["a", "HOST_REVOKED"] });
    expect(b.outcome).toMatchObject({ value: ["b", "HOST_REVOKED"] });
    expect(httpRows(a.journal)).toEqual([]);
  });
});

describe("a hook that puts another reply in place of the harness's", () => {
  /** `await` asks an object for `then`, wherever it has it from: the hook's own reply comes by there too. */
  const forging = (reply: string) => `export function run() {
    Object.defineProperty(Object.prototype, "then", { configurable: true, get() {
      if (this.kind !== "returned") return undefined;
      delete Object.prototype.then;
      return (resolve) => resolve(${reply});
    } });
    return "mine";
  }`;
  const error = { name: "Error", message: "m", code: null, stack: null, line: 1, column: 1 };
  const thrown = (more: object) =>
    JSON.stringify({ kind: "threw", error: { ...error, retryAfter: null, retryable: null, ...more } });

  it.each([
    ["nothing", "null"],
    ["a text", "'returned'"],
    ["an unknown kind", "({ kind: 'lost' })"],
    ["a text for bytes", "({ kind: 'returned', json: '1' })"],
    ["no JSON", "({ kind: 'returned', json: new TextEncoder().encode('{') })"],
    ["more bytes than a result may have", "({ kind: 'returned', json: new Uint8Array(25 * 1024 * 1024).fill(32) })"],
    ["no error", "({ kind: 'threw', error: null })"],
    ["a message that is no text", thrown({ message: { a: 1 } })],
    ["a line that is no number", thrown({ line: "1; drop" })],
    ["a retryAfter that is no number", thrown({ retryAfter: "soon" })],
    ["a retryAfter below zero", thrown({ retryAfter: -1 })],
    ["too many bytes of no number", "({ kind: 'too_large', bytes: 'all' })"],
  ])("%s: its run fails, and nothing is ours to blame", async (_, reply) => {
    const { outcome, faults } = await run(forging(reply));
    expect(outcome).toMatchObject({ kind: "failed", code: "INVALID_RESULT" });
    expect(faults).toEqual([]);
  });

  it("one that says the platform failed is not tried again for that", async () => {
    const { outcome } = await run(forging(thrown({ name: "HostError", code: "HOST_UNAVAILABLE" })));
    expect(outcome).toMatchObject({ kind: "threw" });
  });

  it("one that is well made is its own result, as if it had returned that", async () => {
    const { outcome } = await run(forging("({ kind: 'returned', json: new TextEncoder().encode('[1]') })"));
    expect(outcome).toMatchObject({ kind: "returned", value: [1] });
  });
});

describe("a runtime that turned hostile", () => {
  it("gives nothing to a hook by its own host's methods' names", async () => {
    const reply = await runRaw(
      "export const run = (ctx) => Object.keys(ctx).filter((n) => ['code', 'kvGet', 'host'].includes(n));",
    );
    expect(reply.kind).toBe("returned");
  });
});
