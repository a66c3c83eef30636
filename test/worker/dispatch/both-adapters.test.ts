/**
 * One suite over both ways to a hook's isolate: Dynamic Workers, and Workers for Platforms as far as the stand-in goes.
 * What an invocation gives, may do and may not do is the same.
 */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { type Options, httpRows, logLines, mapKv, newIsolateKey, run as runOver } from "../sandbox/fixture";

describe.each([
  ["loader", env.RUNTIME],
  ["dispatch", env.DISPATCHED],
])("over the %s adapter", (_name, runtime) => {
  const run = (code: string, options: Options = {}) =>
    runOver(code, { ...options, parts: { ...options.parts, runtime, quarantine: runtime } });
  const body = (text: string, options: Options = {}) => run(`async function run(ctx) { ${text} }`, options);

  it("returns what the hook returned", async () => {
    const { outcome } = await body("return { records: [{ externalId: '1', data: { a: [1, null, 'é'] } }] };");
    expect(outcome).toMatchObject({
      kind: "returned",
      value: { records: [{ externalId: "1", data: { a: [1, null, "é"] } }] },
    });
  });

  it("says what the hook threw, and on which of its own lines", async () => {
    const { outcome } = await run("async function run(ctx) {\n  const e = new TypeError('no');\n  throw e;\n}");
    expect(outcome).toMatchObject({ kind: "threw", error: { name: "TypeError", message: "no", line: 2 } });
  });

  it("keeps the data of an error", async () => {
    const { outcome } = await body("throw Object.assign(new Error('later'), { retryAfter: 60, retryable: false });");
    expect(outcome).toMatchObject({ kind: "threw", error: { retryAfter: 60, retryable: false } });
  });

  it("gives the input: org, meta, page, secrets", async () => {
    const { outcome } = await body("return [ctx.org.currency, ctx.meta, ctx.page, ctx.secrets.TOKEN, ctx.dryRun];", {
      input: { meta: '{"c":7}', page: 3, secrets: { TOKEN: "s3cret-value" } },
    });
    expect(outcome).toMatchObject({ value: ["EUR", { c: 7 }, 3, "s3cret-value", false] });
  });

  it("carries HTTP, logs and KV to the host", async () => {
    const entries = new Map<string, string>();
    const { outcome, journal } = await body(
      `await ctx.kv.set("cursor", { at: 1 });
       const answer = await ctx.http.post("https://api.example.com/x", { a: 1 });
       ctx.log.warn("done", { status: answer.status }); console.log("too");
       return [answer.body.method, await ctx.kv.get("cursor"), (await ctx.kv.list()).keys];`,
      { kv: mapKv(entries) },
    );
    expect(outcome).toMatchObject({ kind: "returned", value: ["POST", { at: 1 }, ["cursor"]], httpRequests: 1 });
    expect(logLines(journal).map(({ level, message }) => [level, message])).toEqual([
      ["warn", "done"],
      ["info", "too"],
    ]);
    expect(httpRows(journal)).toMatchObject([{ method: "POST", status: 200 }]);
    expect(entries.get("cursor")).toBe('{"at":1}');
  });

  it("refuses what the egress policy refuses", async () => {
    const { outcome } = await body(
      "return ctx.http.get('https://169.254.169.254/latest').catch((e) => [e.name, e.code]);",
    );
    expect(outcome).toMatchObject({ value: ["HttpError", "HTTP_BLOCKED"] });
  });

  it("has no network, no bindings and no environment", async () => {
    const { outcome } = await body("return [typeof fetch, typeof WebSocket, typeof caches, typeof process];");
    expect(outcome).toMatchObject({ value: ["undefined", "undefined", "undefined", "undefined"] });
  });

  it("TIME_LIMIT_EXCEEDED", async () => {
    const { outcome } = await body("await new Promise((r) => setTimeout(r, 60_000));", { timeMs: 300 });
    expect(outcome).toMatchObject({ kind: "failed", code: "TIME_LIMIT_EXCEEDED" });
  });

  it("PAGE_TOO_LARGE", async () => {
    const { outcome } = await body("return { records: 'x'.repeat(2_000) };", { resultBytes: 1_000 });
    expect(outcome).toMatchObject({ kind: "failed", code: "PAGE_TOO_LARGE" });
  });

  it("INVALID_RESULT", async () => {
    const { outcome } = await body("const a = {}; a.a = a; return a;");
    expect(outcome).toMatchObject({ kind: "failed", code: "INVALID_RESULT" });
  });

  it("HTTP_LIMIT_EXCEEDED", async () => {
    const { outcome } = await body(
      "for (let i = 0; i < 3; i += 1) await ctx.http.get('https://api.example.com/api'); return 'all';",
      { httpRequests: 2 },
    );
    expect(outcome).toMatchObject({ kind: "threw", error: { code: "HTTP_LIMIT_EXCEEDED" } });
  });

  it("KV_KEY_INVALID and KV_VALUE_TOO_LARGE", async () => {
    const { outcome } = await body(
      `const code = (p) => p.then(() => "stored", (e) => e.code);
       return [await code(ctx.kv.set("", 1)), await code(ctx.kv.set("k", "x".repeat(70_000)))];`,
    );
    expect(outcome).toMatchObject({ value: ["KV_KEY_INVALID", "KV_VALUE_TOO_LARGE"] });
  });

  it("fails a module that V8 does not start, with line and column", async () => {
    // The parser of the platform takes it, V8 does not.
    const { outcome } = await run("async function run() {}\nconst a = /(?<x>a)(?<x>b)/;");
    expect(outcome).toMatchObject({ kind: "failed", code: "CODE_INVALID" });
  });

  it("ends on the caller's signal", async () => {
    const stop = new AbortController();
    const running = body("await new Promise((r) => setTimeout(r, 60_000));", { signal: stop.signal });
    stop.abort();
    expect((await running).outcome).toMatchObject({ kind: "aborted" });
  });

  it("a kept host is revoked in the next run of the same isolate", async () => {
    const isolateKey = newIsolateKey();
    const code = `let kept; export async function run(ctx) {
      const before = kept; kept = ctx;
      return before ? before.kv.get("k").then(() => "served", (e) => e.code) : "first";
    }`;
    expect((await run(code, { isolateKey })).outcome).toMatchObject({ value: "first" });
    expect((await run(code, { isolateKey })).outcome).toMatchObject({ value: "HOST_REVOKED" });
  });

  it("keeps versions, drafts, and live and dry apart", async () => {
    const key = newIsolateKey();
    const code = "let runs = 0; export const run = () => { runs += 1; return runs; };";
    const results = [];
    for (const isolateKey of [`${key}:1`, `${key}:1`, `${key}:1:dry`, `${key}:2`]) {
      results.push((await run(code, { isolateKey })).outcome);
    }
    expect(results).toMatchObject([{ value: 1 }, { value: 2 }, { value: 1 }, { value: 1 }]);
  });
});
