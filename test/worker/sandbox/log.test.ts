/** What hooks say: levels, formats, limits, and secrets that stay out. */
import { RpcTarget, env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { HookHost, LogCall } from "../../../hooks-runtime/src/protocol";
import { logLines, newIsolateKey, run } from "./fixture";

const bytes = (text: string) => new TextEncoder().encode(text).length;

async function messages(body: string): Promise<string[]> {
  const { journal } = await run(`export async function run(ctx) { ${body} }`);
  return logLines(journal).map(({ message }) => message);
}

describe("ctx.log and console", () => {
  it("keeps level, source, message and data, in order", async () => {
    const { journal } = await run(`export async function run({ log }) {
      log("plain"); log.debug("d", { a: 1 }); console.debug("c"); log.info("i", null); log.warn("w", [1]); log.error("e", "text"); console.error("last");
    }`);
    expect(logLines(journal)).toEqual([
      { level: "info", source: "log", message: "plain", data: null },
      { level: "debug", source: "log", message: "d", data: { a: 1 } },
      { level: "debug", source: "console", message: "c", data: null },
      { level: "info", source: "log", message: "i", data: null },
      { level: "warn", source: "log", message: "w", data: [1] },
      { level: "error", source: "log", message: "e", data: "text" },
      { level: "error", source: "console", message: "last", data: null },
    ]);
  });

  it.each([
    ["console.log('a', 1, true, null, undefined)", "a 1 true null undefined"],
    ["console.log({ a: [1, { b: 'x' }] })", '{"a":[1,{"b":"x"}]}'],
    ["console.log('%s is %d%%', 'Ada', 42, 'rest')", "Ada is 42% rest"],
    ["console.log('100%', 5)", "100% 5"],
    ["console.log('%s')", "%s"],
    ["console.log('%j and %o', { a: 1 }, [2])", '{"a":1} and [2]'],
    ["console.log(10n, Symbol('s'), () => 1)", "10n Symbol(s) [Function]"],
    ["console.log(new Map([['a', 1]]), new Set([1, 2]))", '[["a",1]] [1,2]'],
    ["console.log(new Date(0))", '"1970-01-01T00:00:00.000Z"'],
    ["const a = { n: 1 }; a.self = a; console.log(a)", '{"n":1,"self":[Circular]}'],
    ["console.log({ get x() { throw new Error('no'); } })", "[unreadable]"],
    ["console.log(new Proxy({}, { ownKeys() { throw 1; } }))", "[unreadable]"],
    ["console.log()", ""],
    ["console.assert(1 === 2, 'sums %d', 3)", "Assertion failed: sums 3"],
    ["console.count('c'); console.count('c')", "c: 1,c: 2"],
    ["const { log } = console; log('loose')", "loose"],
    ["ctx.log({ a: 1 })", '{"a":1}'],
  ])("%s says %s", async (code, text) => {
    expect((await messages(code)).join(",")).toBe(text);
  });

  it("shows an error with the hook's own frames", async () => {
    const { journal } = await run(`export async function run(ctx) {
  try { null.x } catch (e) { console.error("failed:", e); ctx.log.error("failed", e); }
}`);
    const [line, data] = logLines(journal);
    expect(line?.message).toMatch(
      /^failed: TypeError: Cannot read properties of null.*\n {4}at run \(hook\.js:2:14\)$/s,
    );
    expect(data?.data).toMatch(/hook\.js:2:14/);
  });

  it("keeps what data JSON has no word for", async () => {
    const { journal } = await run(
      `export const run = (ctx) => ctx.log("x", { big: 1n, nan: NaN, undef: undefined, f() {}, date: new Date(0) });`,
    );
    expect(logLines(journal)[0]?.data).toEqual({
      big: "1",
      nan: "NaN",
      undef: null,
      f: "[Function]",
      date: "1970-01-01T00:00:00.000Z",
    });
  });

  it("takes no line after the run has ended", async () => {
    const key = newIsolateKey();
    const first = await run("let kept; export const run = (ctx) => { if (kept) kept('late'); kept = ctx.log; };", {
      isolateKey: key,
    });
    const second = await run("unused", { isolateKey: key });
    expect(second.outcome.kind).toBe("returned");
    expect([...logLines(first.journal), ...logLines(second.journal)]).toEqual([]);
  });

  it("knows whose console it is when two runs share an isolate", async () => {
    const key = newIsolateKey();
    const code = `export async function run({ page, kv }) {
      for (let i = 0; i < 5; i++) { console.log("page", page); await kv.get("x"); await new Promise((r) => setTimeout(r, 1)); }
    }`;
    const runs = await Promise.all([1, 2, 3].map((page) => run(code, { isolateKey: key, input: { page } })));
    expect(runs.map(({ journal }) => Array.from(new Set(logLines(journal).map(({ message }) => message))))).toEqual([
      ["page 1"],
      ["page 2"],
      ["page 3"],
    ]);
  });
});

describe("limits of the log", () => {
  it("keeps 1,000 lines and says how many were dropped, once", async () => {
    const { journal } = await run(
      "export const run = ({ log }) => { for (let i = 0; i < 1500; i++) log('line ' + i); };",
    );
    const lines = logLines(journal);
    expect(lines).toHaveLength(1001);
    expect(lines[999]?.message).toBe("line 999");
    expect(lines[1000]).toMatchObject({
      level: "warn",
      message: "500 log lines were dropped: at most 1000 lines and 256 KiB are kept.",
    });
  });

  it("keeps 256 KiB", async () => {
    const { journal } = await run(
      "export const run = ({ log }) => { for (let i = 0; i < 100; i++) log('x'.repeat(4096)); };",
    );
    expect(logLines(journal)).toHaveLength(65);
    expect(logLines(journal).at(-1)?.message).toMatch(/^36 log lines were dropped/);
  });

  it("cuts a line at 8 KiB of UTF-8, data included", async () => {
    const { journal } = await run(`export const run = ({ log }) => {
      log("ä".repeat(10_000)); log("m", "€".repeat(10_000)); log("😀".repeat(5_000)); console.log("z".repeat(100_000)); log("q", { deep: ["y".repeat(50_000)] });
    };`);
    const lines = logLines(journal);
    expect(lines).toHaveLength(5);
    for (const { message, data } of lines) {
      expect(bytes(message) + (data === null ? 0 : bytes(JSON.stringify(data)))).toBeLessThanOrEqual(8192);
      expect(`${message}${String(data ?? "")}`.endsWith("… [cut]")).toBe(true);
      expect(`${message}${String(data ?? "")}`.isWellFormed()).toBe(true);
    }
    expect(bytes(lines[0]?.message ?? "")).toBeGreaterThan(8180);
  });

  it("says what a cut-off run said, and that lines were dropped", async () => {
    const { outcome, journal } = await run(
      "export const run = async ({ log, kv }) => { for (let i = 0; i < 1200; i++) log('l'); await kv.get('x'); await new Promise((r) => setTimeout(r, 60000)); };",
      { timeMs: 300 },
    );
    expect(outcome).toMatchObject({ kind: "failed", code: "TIME_LIMIT_EXCEEDED" });
    expect(logLines(journal)).toHaveLength(1001);
    expect(logLines(journal).at(-1)?.message).toMatch(/^200 log lines were dropped/);
  });

  it("has a line at the host before the next call of the host, and while the run goes on", async () => {
    const seen: string[] = [];
    class Host extends RpcTarget implements Pick<HookHost, "code" | "log" | "kvGet"> {
      async code() {
        return {
          ok: true as const,
          value:
            "export async function run(ctx) { ctx.log('before'); await ctx.kv.get('k'); ctx.log('after'); await new Promise((r) => setTimeout(r, 60000)); }",
        };
      }
      async log(lines: readonly LogCall[]) {
        seen.push(...lines.map(({ message }) => message));
        if (seen.includes("after")) arrived.resolve();
        return { ok: true as const, value: null };
      }
      async kvGet() {
        seen.push("kv");
        return { ok: true as const, value: null };
      }
    }
    const arrived = Promise.withResolvers<void>();
    const call = env.RUNTIME.run(
      {
        isolateKey: newIsolateKey(),
        input: {
          type: "PULL",
          page: 0,
          dryRun: false,
          meta: null,
          event: null,
          org: { id: "o", name: "n", timezone: "UTC", currency: "EUR" },
          secrets: {},
        },
        limits: { cpuMs: 1000, subRequests: 100, resultBytes: 1000 },
      },
      new Host() as unknown as HookHost,
    );
    await arrived.promise;
    (call as Partial<Disposable>)[Symbol.dispose]?.();
    expect(seen).toEqual(["before", "kv", "after"]);
  });
});

describe("secrets stay out of", () => {
  const secrets = { TOKEN: "s3cr3t-t0ken-of-acme", SHORT: "abc" };
  const shown = async (body: string, input = {}) =>
    JSON.stringify(
      await run(`export async function run(ctx) { const { TOKEN } = ctx.secrets; ${body} }`, {
        input: { secrets, ...input },
      }),
    );

  it.each([
    ["a log line", "ctx.log('token ' + TOKEN);"],
    ["data", "ctx.log('x', { auth: { TOKEN } });"],
    ["keys of data", "ctx.log('x', { [TOKEN]: 1 });"],
    ["console", "console.log('Bearer', TOKEN);"],
    ["two arguments", "console.log(TOKEN.slice(0, 9), TOKEN.slice(9));"],
    ["message and data", "ctx.log(TOKEN.slice(0, 9), TOKEN.slice(9));"],
    ["Base64", "console.log(btoa('user:' + TOKEN));"],
    ["URL-encoded", "console.log(encodeURIComponent(TOKEN));"],
    ["the place where a line is cut", "console.log('x'.repeat(8180) + TOKEN);"],
    ["an error", "throw new Error('bad token ' + TOKEN);"],
    ["an error's name", "const e = new Error('x'); e.name = TOKEN; throw e;"],
    ["a thrown text", "throw TOKEN;"],
    ["an HTTP log's URL", "await ctx.http.get('https://api.example.com/text?k=' + TOKEN);"],
    ["a result that is not JSON", "return { [TOKEN]: 1n };"],
  ])("%s", async (_, body) => {
    const text = await shown(body);
    expect(text).not.toContain("s3cr3t");
    expect(text).not.toContain("t0ken-of-acme");
    expect(text).not.toContain(btoa("user:s3cr3t-t0ken-of-acme").slice(8, 20));
    expect(text).toContain("redacted");
  });

  it("what a dry run and a PUSH hook return, and not out of a live page's records", async () => {
    const body = "return { records: [{ externalId: '1', data: { note: TOKEN } }] };";
    expect(await shown(body, { dryRun: true })).toContain('"note":"[redacted]"');
    expect(await shown(body, { type: "PUSH", event: "{}" })).toContain('"note":"[redacted]"');
    expect(await shown(body)).toContain('"note":"s3cr3t-t0ken-of-acme"');
  });
});
