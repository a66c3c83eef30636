/** Every item of `ctx` (contract section 2.4), as a hook sees it. */
import { describe, expect, it } from "vitest";
import { httpRows, logLines, mapKv, returnedBy, run } from "./fixture";

describe("ctx", () => {
  it("has what a PULL hook has, frozen", async () => {
    const value = await returnedBy(
      `export async function run(ctx) {
        const frozen = [ctx, ctx.org, ctx.secrets, ctx.http, ctx.kv, ctx.log].every(Object.isFrozen);
        return { names: Object.keys(ctx).sort(), page: ctx.page, meta: ctx.meta, dryRun: ctx.dryRun, org: ctx.org, secrets: ctx.secrets, frozen, event: typeof ctx.event };
      }`,
      { input: { page: 3, meta: '{"cursor":"x"}', dryRun: true, secrets: { TOKEN: "short" } } },
    );
    expect(value).toEqual({
      names: ["dryRun", "http", "kv", "log", "meta", "org", "page", "secrets"],
      page: 3,
      meta: { cursor: "x" },
      dryRun: true,
      org: { id: "org_1", name: "Acme", timezone: "Europe/Berlin", currency: "EUR" },
      secrets: { TOKEN: "short" },
      frozen: true,
      event: "undefined",
    });
  });

  it("has the event in a PUSH hook, and neither page nor meta", async () => {
    const event = { id: "evt_1", type: "create", after: { firstName: "Ada" }, before: null };
    const value = await returnedBy(
      "export const run = (ctx) => ({ names: Object.keys(ctx).sort(), event: ctx.event });",
      {
        input: { type: "PUSH", event: JSON.stringify(event) },
      },
    );
    expect(value).toEqual({ names: ["dryRun", "event", "http", "kv", "log", "org", "secrets"], event });
  });

  it("answers undefined for a secret that does not exist, whatever its name", async () => {
    const value = await returnedBy(
      "export const run = ({ secrets }) => ['A', 'constructor', '__proto__', 'toString'].map((name) => typeof secrets[name]);",
      { input: { secrets: { B: "b" } } },
    );
    expect(value).toEqual(["undefined", "undefined", "undefined", "undefined"]);
  });

  it.each([
    ["async function run(ctx) { return ctx.page; }"],
    ["const run = async (ctx) => ctx.page;"],
    ["export default async function (ctx) { return ctx.page; }"],
    ["export async function run(ctx) { return ctx.page; }"],
  ])("runs %s", async (code) => {
    expect(await returnedBy(code)).toBe(0);
  });

  it("returns null for undefined, and waits for a thenable", async () => {
    expect(await returnedBy("export async function run() {}")).toBeNull();
    expect(await returnedBy("export const run = () => ({ then(resolve) { resolve({ records: [] }); } });")).toEqual({
      records: [],
    });
  });
});

describe("ctx.http", () => {
  it("answers whatever the status, with the body parsed by its type", async () => {
    const value = await returnedBy(`export async function run({ http }) {
      const shape = async (path) => { const r = await http.get("https://api.example.com" + path); return [r.status, r.ok, r.body, r.text()]; };
      return { text: await shape("/text?status=404"), json: await shape("/api"), broken: await shape("/broken"), latin: await shape("/latin"), empty: await shape("/empty") };
    }`);
    expect(value).toEqual({
      text: [404, false, "plain", "plain"],
      json: [200, true, { a: 1 }, '{"a":1}'],
      broken: [200, true, "{oops", "{oops"],
      latin: [200, true, "ä", "ä"],
      empty: [204, true, "", ""],
    });
  });

  it("gives a plain response with lower-case headers, json() and the final URL", async () => {
    const value = await returnedBy(`export async function run({ http }) {
      const r = await http.get("https://api.example.com/api");
      return { keys: Object.keys(r), type: r.headers["content-type"], url: r.url, json: await r.json(), statusText: typeof r.statusText };
    }`);
    expect(value).toEqual({
      keys: ["status", "ok", "statusText", "headers", "body", "url"],
      type: "application/vnd.acme+json; charset=utf-8",
      url: "https://api.example.com/api",
      json: { a: 1 },
      statusText: "string",
    });
  });

  it.each([
    ["{ query: { b: 2 } }", "https://api.example.com/echo?a=1&b=2"],
    ["{ query: { a: 2 } }", "https://api.example.com/echo?a=2"],
    ["{ query: { b: [1, 2], c: null, d: undefined, e: true } }", "https://api.example.com/echo?a=1&b=1&b=2&e=true"],
    ["{ query: { 'x y': 'ä&=' } }", "https://api.example.com/echo?a=1&x%20y=%C3%A4%26%3D"],
    ["{ query: new URLSearchParams({ q: 'a b' }) }", "https://api.example.com/echo?a=1&q=a+b"],
    ["{ query: {} }", "https://api.example.com/echo?a=1"],
  ])("joins %s to the URL", async (options, url) => {
    expect(
      await returnedBy(
        `export const run = async ({ http }) => (await http.get("https://api.example.com/echo?a=1#f", ${options})).body.url;`,
      ),
    ).toBe(url);
  });

  it.each([
    ["post", "{ a: [1] }", '{"a":[1]}', "application/json"],
    ["put", "[1, 2]", "[1,2]", "application/json"],
    ["patch", '"text"', "text", null],
    ["post", 'new URLSearchParams({ a: "b c" })', "a=b+c", "application/x-www-form-urlencoded;charset=UTF-8"],
  ])("%s sends %s", async (method, body, sent, type) => {
    const value = await returnedBy(`export const run = async ({ http }) => {
      const { body } = await http.${method}("https://api.example.com/echo", ${body});
      return [body.method, body.body, body.headers["content-type"] ?? null];
    };`);
    expect(value).toEqual([method.toUpperCase(), sent, type]);
  });

  it("keeps the content type that the hook set, in any case", async () => {
    const value = await returnedBy(`export const run = async ({ http }) =>
      (await http.post("https://api.example.com/echo", {}, { headers: { "Content-TYPE": "application/vnd.api+json" } })).body.headers["content-type"];`);
    expect(value).toBe("application/vnd.api+json");
  });

  it.each([
    ["'not a url'", {}, "HTTP_INVALID_URL"],
    ["42", {}, "HTTP_INVALID_URL"],
    ["'http://api.example.com'", {}, "HTTP_BLOCKED"],
    ["'https://127.0.0.1/'", {}, "HTTP_BLOCKED"],
    ["'https://other.example.com/'", { allowList: ["api.example.com"] }, "HTTP_BLOCKED"],
    ["'https://api.example.com/'", { httpRequests: 0 }, "HTTP_LIMIT_EXCEEDED"],
    [
      "'https://api.example.com/'",
      {
        outside: async () => {
          throw new TypeError("no route");
        },
      },
      "HTTP_NETWORK",
    ],
    ["'https://api.example.com/', { timeout: 20 }", { outside: () => new Promise<Response>(() => {}) }, "HTTP_TIMEOUT"],
    [
      "'https://api.example.com/'",
      { outside: async () => new Response(new Uint8Array(10 * 1024 * 1024 + 1)) },
      "HTTP_RESPONSE_TOO_LARGE",
    ],
  ])("rejects get(%s) with %s %s, and the page with the same when it passes", async (args, options, code) => {
    const caught = await returnedBy(
      `export const run = async ({ http }) => { try { await http.get(${args}); } catch (e) { return [e.name, e.code, e instanceof Error, typeof e.message]; } };`,
      options,
    );
    expect(caught).toEqual(["HttpError", code, true, "string"]);
    const { outcome } = await run(`export const run = async ({ http }) => {\n  await http.get(${args});\n};`, options);
    expect(outcome).toMatchObject({ kind: "threw", error: { name: "HttpError", code, line: 2 } });
  });

  it("logs every request, the blocked ones too, and counts them", async () => {
    const { outcome, journal } = await run(
      `export async function run({ http, secrets }) {
        await http.get("https://api.example.com/text?key=" + secrets.KEY);
        await http.get("https://10.0.0.1/").catch(() => {});
      }`,
      { input: { secrets: { KEY: "hunter2-very-secret" } } },
    );
    expect(outcome.httpRequests).toBe(2);
    expect(httpRows(journal)).toMatchObject([
      { method: "GET", url: "https://api.example.com/text?key=[redacted]", status: 200, responseBytes: 5, error: null },
      { method: "GET", url: "https://10.0.0.1/", status: null, error: "HTTP_BLOCKED" },
    ]);
  });

  it("allows 50 requests a page, in parallel as well", async () => {
    const value = await returnedBy(`export async function run({ http }) {
      const all = await Promise.allSettled(Array.from({ length: 60 }, () => http.get("https://api.example.com/text")));
      return [all.filter((r) => r.status === "fulfilled").length, all.filter((r) => r.reason?.code === "HTTP_LIMIT_EXCEEDED").length];
    }`);
    expect(value).toEqual([50, 10]);
  });

  it("warns once about headers that can't be set, and tells the flow what the last answer asked for", async () => {
    const { outcome, journal } = await run(`export async function run({ http }) {
      await http.get("https://api.example.com/busy", { headers: { Host: "x", "cf-ray": "1" } });
    }`);
    expect(logLines(journal).map(({ level }) => level)).toEqual(["warn"]);
    expect(outcome.retryAfter).toBe(7);
  });

  it.each(["new Uint8Array(3)", "new ArrayBuffer(3)", "() => 1", "1n"])(
    "refuses the body %s with a TypeError",
    async (body) => {
      const value = await returnedBy(
        `export const run = ({ http }) => http.post("https://api.example.com/", ${body}).catch((e) => e.name);`,
      );
      expect(value).toBe("TypeError");
    },
  );
});

describe("ctx.kv", () => {
  it("stores, reads, lists and deletes JSON", async () => {
    const value = await returnedBy(`export async function run({ kv }) {
      await kv.set("a", { deep: [1, null, "ä"] });
      await kv.set("b", 0, { ttl: 60 });
      return [await kv.get("a"), await kv.get("b"), await kv.get("c"), await kv.list(), await kv.list({ prefix: "a", limit: 1 }), await kv.delete("a"), await kv.delete("a")];
    }`);
    expect(value).toEqual([
      { deep: [1, null, "ä"] },
      0,
      null,
      { keys: ["a", "b"], cursor: null },
      { keys: ["a"], cursor: null },
      true,
      false,
    ]);
  });

  it.each([
    ["get('')", "KV_KEY_INVALID"],
    ["get(1)", "KV_KEY_INVALID"],
    ["get('x'.repeat(257))", "KV_KEY_INVALID"],
    ["get('\\ud800')", "KV_KEY_INVALID"],
    ["delete('')", "KV_KEY_INVALID"],
    ["set('', 1)", "KV_KEY_INVALID"],
    ["set('k', undefined)", "KV_VALUE_INVALID"],
    ["set('k', () => 1)", "KV_VALUE_INVALID"],
    ["set('k', 1n)", "KV_VALUE_INVALID"],
    ["set('k', (() => { const a = []; a.push(a); return a; })())", "KV_VALUE_INVALID"],
    ["set('k', 1, { ttl: 0 })", "KV_VALUE_INVALID"],
    ["set('k', 1, { ttl: 31536001 })", "KV_VALUE_INVALID"],
    ["set('k', 1, { ttl: '60' })", "KV_VALUE_INVALID"],
    ["set('k', 1, { ttl: NaN })", "KV_VALUE_INVALID"],
    ["set('k', 'ä'.repeat(32768))", "KV_VALUE_TOO_LARGE"],
    ["list({ limit: 0 })", "KV_VALUE_INVALID"],
    ["list({ limit: 1001 })", "KV_VALUE_INVALID"],
    ["list({ limit: 1.5 })", "KV_VALUE_INVALID"],
  ])("rejects %s with %s and changes nothing", async (call, code) => {
    const entries = new Map<string, string>();
    const { outcome } = await run(`export const run = ({ kv }) => kv.${call};`, { kv: mapKv(entries) });
    expect(outcome).toMatchObject({ kind: "threw", error: { name: "KvError", code } });
    expect(entries.size).toBe(0);
  });

  it("takes the largest key and value, and the longest ttl", async () => {
    const value = await returnedBy(`export async function run({ kv }) {
      const key = "k".repeat(256);
      await kv.set(key, "x".repeat(65534), { ttl: 31536000 });
      return (await kv.get(key)).length;
    }`);
    expect(value).toBe(65_534);
  });

  it("says KV_FULL", async () => {
    const kv = { ...mapKv(), set: async () => "full" as const };
    const { outcome } = await run("export const run = (ctx) => ctx.kv.set('k', 1);", { kv });
    expect(outcome).toMatchObject({ kind: "threw", error: { code: "KV_FULL" } });
  });

  it("is a fault of ours when the store fails", async () => {
    const kv = { ...mapKv(), get: () => Promise.reject(new Error("the object is gone")) };
    const { outcome, faults } = await run("export const run = (ctx) => ctx.kv.get('k');", { kv });
    expect(outcome).toMatchObject({ kind: "unavailable" });
    expect(faults).toHaveLength(1);
  });
});
