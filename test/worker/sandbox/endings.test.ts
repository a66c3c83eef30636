/** The ways in which a run ends: returned, threw, its limits, aborted, and a runtime that is not there. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { RuntimeService } from "../../../src/sandbox/client";
import { logLines, mapKv, newIsolateKey, returnedBy, run } from "./fixture";

function dead(message: string, afterMs = 0): RuntimeService {
  return { run: () => new Promise((_, reject) => setTimeout(() => reject(new Error(message)), afterMs)) };
}

describe("an error of the hook", () => {
  it.each([
    [
      "export async function run() {\n  await null;\n  inner();\n}\nfunction inner() {\n  null.x;\n}",
      { name: "TypeError", line: 6, column: 8 },
    ],
    [
      "\n\nexport const run = () => { throw new RangeError('far'); };",
      { name: "RangeError", message: "far", line: 3, column: 34 },
    ],
    ["export const run = () => Promise.reject(new Error('rejected'));", { message: "rejected", line: 1 }],
    ["export const run = (ctx) =>\n  [1].map(() => {\n    throw new Error('in a callback');\n  });", { line: 3 }],
    ["async function run() {\n  throw new Error('without export');\n}", { line: 2, column: 9 }],
    ["throw new Error('at the top');\nexport const run = () => 1;", { message: "at the top", line: 1 }],
    ["export const run = () => { throw 'a text'; };", { name: "Error", message: "a text", stack: null, line: null }],
    ["export const run = () => { throw undefined; };", { message: "undefined", stack: null }],
    ["export const run = () => { throw null; };", { message: "null" }],
    [
      "export const run = () => { throw { message: 'an object', retryAfter: 30 }; };",
      { message: "an object", retryAfter: 30 },
    ],
    [
      "export const run = () => { throw Object.assign(new Error('later'), { retryAfter: 5, retryable: false }); };",
      { retryAfter: 5, retryable: false },
    ],
    [
      "export const run = () => { throw Object.assign(new Error('odd'), { retryAfter: '5', retryable: 1 }); };",
      { retryAfter: null, retryable: null },
    ],
    ["export const run = () => { throw Object.assign(new Error('odd'), { retryAfter: -1 }); };", { retryAfter: null }],
    [
      "export const run = () => { throw Object.assign(new Error('mine'), { code: 'HTTP_TIMEOUT', name: 'HttpError' }); };",
      { name: "HttpError", code: null },
    ],
    [
      "class Mine extends Error { constructor() { super('mine'); this.name = 'Mine'; } }\nexport const run = () => { throw new Mine(); };",
      { name: "Mine", line: 2 },
    ],
    ["export const run = () => { throw Object.create(null); };", { message: "a value that has no text" }],
    ["export const run = () => { throw new Proxy({}, { get() { throw 1; } }); };", { name: "Error" }],
    ["export const run = () => { throw new Error('x'.repeat(100000)); };", { name: "Error", line: 1 }],
  ])("%s", async (code, error) => {
    const { outcome } = await run(code);
    expect(outcome).toMatchObject({ kind: "threw", error: { code: null, ...error } });
  });

  it("has a stack of the hook's own frames only", async () => {
    const { outcome } = await run(
      "export async function run(ctx) {\n  await step(ctx);\n}\nasync function step(ctx) {\n  await ctx.kv.set('', 1);\n}",
    );
    expect(outcome).toMatchObject({
      kind: "threw",
      error: {
        code: "KV_KEY_INVALID",
        stack:
          "KvError: A key is a string of 1 to 256 characters.\n    at step (hook.js:5:16)\n    at run (hook.js:2:9)",
      },
    });
  });

  it("keeps a long message within bounds", async () => {
    const { outcome } = await run("export const run = () => { throw new Error('x'.repeat(100000)); };");
    expect(JSON.stringify(outcome).length).toBeLessThan(30_000);
  });
});

describe("a result that is not JSON", () => {
  it.each([
    ["({ records: [{ externalId: 1n }] })", "records[0].externalId is a BigInt."],
    ["(() => { const a = { b: [] }; a.b.push({ a }); return a; })()", "b[0].a refers to an object that contains it."],
    ["(() => { const a = {}; a.left = a.right = a; return a; })()", "right refers to an object that contains it."],
    ["({ get x() { throw new Error('boom'); } })", "x can't be read: boom."],
    ["({ toJSON() { throw new Error('no'); } })", "The result is not JSON: no."],
    ["(() => {})", "The result is a function."],
    ["Symbol('s')", "The result is a symbol."],
    ["({ toJSON() { return undefined; } })", "The result is not JSON."],
    ["new Proxy({}, { ownKeys() { throw new Error('trap'); } })", "The result is not JSON: trap."],
  ])("%s", async (value, message) => {
    const { outcome } = await run(`export const run = () => ${value};`);
    expect(outcome).toMatchObject({ kind: "failed", code: "INVALID_RESULT", message });
  });

  it("has no effect on a PUSH hook", async () => {
    expect(await returnedBy("export const run = () => 1n;", { input: { type: "PUSH", event: "{}" } })).toBeNull();
  });
});

describe("limits", () => {
  it.each([
    ["'x'.repeat(2000)", 1000],
    ["'ä'.repeat(900)", 1000],
    ["Array(1000).fill('y'.repeat(1000000))", 24 * 1024 * 1024],
    ["Array.from({ length: 600 }, () => 1)", 1000],
  ])("a result of %s is PAGE_TOO_LARGE over %i bytes", async (value, resultBytes) => {
    const { outcome } = await run(`export const run = () => ${value};`, { resultBytes });
    expect(outcome).toMatchObject({ kind: "failed", code: "PAGE_TOO_LARGE" });
  });

  it("a result of exactly the limit passes, and one of 20 MiB too", async () => {
    expect((await run("export const run = () => 'x'.repeat(998);", { resultBytes: 1000 })).outcome).toMatchObject({
      kind: "returned",
      bytes: 1000,
    });
    expect((await run("export const run = () => 'x'.repeat(20 * 1024 * 1024);")).outcome).toMatchObject({
      kind: "returned",
    });
  });

  it("a run that waits too long is TIME_LIMIT_EXCEEDED, and what it does later reaches nothing", async () => {
    const entries = new Map<string, string>();
    const { outcome, journal } = await run(
      "export async function run({ kv, log }) { log('started'); await new Promise((r) => setTimeout(r, 250)); await kv.set('late', 1); log('late'); }",
      { timeMs: 100, kv: mapKv(entries) },
    );
    expect(outcome).toMatchObject({
      kind: "failed",
      code: "TIME_LIMIT_EXCEEDED",
      message: expect.stringContaining("0.1 s"),
    });
    // Another run in the runtime, past the time of the late call.
    await run("export const run = () => new Promise((r) => setTimeout(r, 300));");
    expect(entries.size).toBe(0);
    expect(logLines(journal).map(({ message }) => message)).toEqual(["started"]);
  });

  it("a promise that nothing settles is TIME_LIMIT_EXCEEDED, at once", async () => {
    const { outcome } = await run("export const run = () => new Promise(() => {});", { timeMs: 20_000 });
    expect(outcome).toMatchObject({ kind: "failed", code: "TIME_LIMIT_EXCEEDED" });
    expect(outcome.durationMs).toBeLessThan(10_000);
  });

  it("an open request is aborted when the time is up", async () => {
    let aborted = false;
    const outside = (_: string, request: { signal: AbortSignal }) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener("abort", () => {
          aborted = true;
          reject(new Error("aborted"));
        });
      });
    const { outcome } = await run("export const run = ({ http }) => http.get('https://api.example.com/');", {
      timeMs: 100,
      outside,
    });
    expect(outcome).toMatchObject({ kind: "failed", code: "TIME_LIMIT_EXCEEDED" });
    expect(aborted).toBe(true);
  });
});

describe("code that does not start", () => {
  it.each([
    ["export const run = ", /Syntax error/],
    ["const x = 1;", /does not define run/],
    ["import fs from 'node:fs'; export const run = () => 1;", /import/],
    ["export const run = () => import('node:fs');", /import/],
  ])("%s", async (code, message) => {
    const { outcome } = await run(code);
    expect(outcome).toMatchObject({ kind: "failed", code: "CODE_INVALID", message: expect.stringMatching(message) });
  });

  it("does not spoil the isolate's name for good", async () => {
    const isolateKey = newIsolateKey();
    const failing = mapKv();
    await run("export const run = ", { isolateKey, kv: failing });
    const { outcome } = await run("export const run = () => 2;", { isolateKey });
    expect(outcome).toMatchObject({ kind: "returned", value: 2 });
  });
});

describe("an aborted run", () => {
  it("ends at once, and so does one that was aborted before it began", async () => {
    const cancel = new AbortController();
    const kv = { ...mapKv(), get: async () => (cancel.abort(), null) };
    const { outcome } = await run(
      "export async function run({ kv }) { await kv.get('x'); await new Promise((r) => setTimeout(r, 60000)); }",
      { signal: cancel.signal, kv },
    );
    expect(outcome).toMatchObject({ kind: "aborted" });
    expect((await run("export const run = () => 1;", { signal: AbortSignal.abort() })).outcome).toMatchObject({
      kind: "aborted",
    });
  });
});

describe("the runtime", () => {
  it("that is down is unavailable; that dies under a run is lost", async () => {
    const down = await run("export const run = () => 1;", { parts: { runtime: dead("Network connection lost.") } });
    expect(down.outcome).toMatchObject({ kind: "unavailable" });
    const died = await run("export const run = () => 1;", {
      parts: { runtime: dead("Network connection lost.", 400) },
    });
    expect(died.outcome).toMatchObject({ kind: "lost", message: "Network connection lost." });
  });

  it("is the quarantine for an invocation that was lost before", async () => {
    const parts = { runtime: dead("must not be asked") };
    expect((await run("export const run = () => 1;", { quarantine: true, parts })).outcome).toMatchObject({
      kind: "returned",
      value: 1,
    });
    const alone = { runtime: env.RUNTIME, quarantine: undefined };
    expect((await run("export const run = () => 1;", { quarantine: true, parts: alone })).outcome).toMatchObject({
      kind: "returned",
    });
  });

  it("answers the heartbeat", async () => {
    expect((await env.RUNTIME.fetch("http://runtime/")).status).toBe(200);
  });
});
