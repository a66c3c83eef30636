/**
 * Every limit of contract section 3 on its real path (message, claim, coordinator, isolate, what stands on the execution),
 * with its own code, over both adapters. CPU and memory: workerd enforces neither. Over the dispatch adapter the stand-in
 * ends the call with Cloudflare's sentence; over the loader the watchdog stands for it, test/e2e/start.test.ts.
 */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { isoTime, systemClock } from "../../../src/domain/clock";
import { createEgress } from "../../../src/egress/egress";
import { buildPorts } from "../../../src/ports";
import { runDeliveries } from "../../../src/push/run";
import { tickPull } from "../../../src/pull/tick";
import { createSandbox, type RuntimeService } from "../../../src/sandbox/client";
import { readSettings } from "../../../src/settings";
import { databaseFor } from "../../../src/store/database";
import { listDeliveries } from "../../../src/store/deliveries";
import { listExecutions } from "../../../src/store/executions";
import { endNext, state } from "../dispatch/cloudflare";
import { START, newHook, newWorld, rows, run, type World } from "../pull/world";
import { commitChanges, listeningHook } from "../push/fixture";

const MIB = 1024 * 1024;
const LISTED = { page: 1, limit: 100, sortDir: "asc", sortBy: "createdAt" } as const;

/** `/bytes/n`: a body of that many bytes, streamed. */
async function outside(url: string): Promise<Response> {
  let left = Number(/\/bytes\/(\d+)$/.exec(url)?.[1] ?? 0);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = Math.min(left, 256 * 1024);
      if (size === 0) return controller.close();
      left -= size;
      controller.enqueue(new Uint8Array(size).fill(97));
    },
  });
  return new Response(body, { headers: { "content-type": "text/plain" } });
}

function sandboxOver(runtime: RuntimeService) {
  return createSandbox({
    runtime,
    quarantine: runtime,
    egress: createEgress({
      policy: { devOrigins: new Set(), platformHosts: [] },
      fetcher: outside,
      resolver: null,
      clock: systemClock,
      random: () => 0,
    }),
    clock: systemClock,
    onFault: () => {},
  });
}

const codeOf = (body: string) => `async function run(ctx) { ${body} }`;
const REQUESTS =
  "for (let i = 0; i < 51; i += 1) await ctx.http.get('https://api.example.com/bytes/1'); return { records: [] };";
const response = (bytes: number) =>
  `await ctx.http.get('https://api.example.com/bytes/${bytes}'); return { records: [] };`;
/** Alive until long after: a promise that nothing can settle would end sooner. */
const WAITS = "await new Promise((resolve) => setTimeout(resolve, 120_000));";

interface Ended {
  readonly status: string;
  readonly code: string | null;
  readonly seconds: number;
  readonly pages: number;
  readonly httpRequests: number;
}

async function pullOver(runtime: RuntimeService, body: string): Promise<Ended> {
  const world = newWorld((ports) => ({ ...ports, sandbox: sandboxOver(runtime) }));
  const since = systemClock();
  const { status, error, pages, httpRequests } = await run(world, await newHook({ code: codeOf(body) }));
  return { status, code: error?.code ?? null, pages, httpRequests, seconds: (systemClock() - since) / 1_000 };
}

/** One attempt at one delivery, and where that leaves the delivery. */
async function pushOver(runtime: RuntimeService, body: string): Promise<Ended & { readonly delivery: string }> {
  const settings = readSettings(env);
  if (!settings.ok) throw new Error(settings.error);
  const ports = {
    ...buildPorts(env, settings.value, () => {}).push,
    sandbox: sandboxOver(runtime),
    ring: async () => {},
  };
  const { orgId, hookId } = await listeningHook(codeOf(body));
  await commitChanges(orgId, ["a"], systemClock());
  const since = systemClock();
  await runDeliveries(ports, orgId, hookId);
  const seconds = (systemClock() - since) / 1_000;
  const db = databaseFor(env.DB, orgId);
  const [delivery] = (await listDeliveries(db, orgId, { hookId }, LISTED)).items;
  const [execution] = (await listExecutions(db, orgId, { hookId }, LISTED)).rows;
  if (execution === undefined || delivery === undefined) throw new Error("There was no attempt.");
  const { status, error, pages, httpRequests } = execution;
  return { status, code: error?.code ?? null, pages, httpRequests, seconds, delivery: delivery.status };
}

const ADAPTERS: readonly [string, RuntimeService][] = [
  ["loader", env.RUNTIME],
  ["dispatch", env.DISPATCHED],
];

describe.each(ADAPTERS)("over the %s adapter", (_name, runtime) => {
  describe("a page of a PULL hook", () => {
    it.each([
      ["51 requests", REQUESTS, "HTTP_LIMIT_EXCEEDED", { httpRequests: 50 }],
      ["a response of 10 MiB and a byte", response(10 * MIB + 1), "HTTP_RESPONSE_TOO_LARGE", { httpRequests: 1 }],
      ["10,001 records", "return { records: Array(10_001).fill({}) };", "PAGE_TOO_LARGE", {}],
      ["more than 24 MiB", `return { records: ["x".repeat(${24 * MIB})] };`, "PAGE_TOO_LARGE", {}],
      ["more after page 100", "return { records: [], more: true, meta: 1 };", "PAGE_LIMIT_EXCEEDED", { pages: 100 }],
    ])("%s: failed", async (_limit, body, code, numbers) => {
      expect(await pullOver(runtime, body)).toMatchObject({ status: "failed", code, ...numbers });
    });

    it("just below its limits it passes: 50 requests, the last of 10 MiB", async () => {
      const body = REQUESTS.replace("< 51", "< 49").replace("return { records: [] };", response(10 * MIB));
      expect(await pullOver(runtime, body)).toMatchObject({ status: "completed", code: null, httpRequests: 50 });
    });
  });

  describe("an attempt of a PUSH hook", () => {
    it.each([
      ["51 requests", REQUESTS, "HTTP_LIMIT_EXCEEDED", { httpRequests: 50 }],
      ["a response of 10 MiB and a byte", response(10 * MIB + 1), "HTTP_RESPONSE_TOO_LARGE", { httpRequests: 1 }],
    ])("%s: failed, to be tried again", async (_limit, body, code, numbers) => {
      const ended = await pushOver(runtime, body);
      expect(ended).toMatchObject({ status: "failed", code, delivery: "pending", ...numbers });
    });
  });

  it("5 scheduled executions an hour: the sixth slot is not started, and listed on the hook", async () => {
    const world: World = newWorld((ports) => ({ ...ports, sandbox: sandboxOver(runtime) }));
    const every10 = { cron: "*/10 * * * *", timezone: "UTC" };
    const hook = await newHook({ schedule: every10, nextRunAt: isoTime(START) });
    const started: number[] = [];
    for (let slot = 0; slot < 7; slot += 1) {
      world.nowMs = START + slot * 600_000;
      started.push((await tickPull(world.ports, world.nowMs)).length);
      await rows("UPDATE executions SET status = 'completed' WHERE hook_id = ?", hook.id);
    }
    expect(started).toEqual([1, 1, 1, 1, 1, 0, 1]);
    const [row] = await rows("SELECT missed_runs FROM hooks WHERE id = ?", hook.id);
    expect(JSON.parse(String(row?.["missed_runs"]))).toEqual([isoTime(START + 5 * 600_000)]);
  });
});

describe("the time of a run, waited for to the end", () => {
  const ended = new Map<string, Ended>();
  beforeAll(async () => {
    await Promise.all(
      ADAPTERS.flatMap(([name, runtime]) => [
        pullOver(runtime, WAITS).then((end) => ended.set(`${name} PULL`, end)),
        pushOver(runtime, WAITS).then((end) => ended.set(`${name} PUSH`, end)),
      ]),
    );
  }, 120_000);

  it.each(ADAPTERS)("over the %s adapter: 30 s a page of a PULL hook, timed_out", (name) => {
    const pulled = ended.get(`${name} PULL`);
    expect(pulled).toMatchObject({ status: "timed_out", code: "TIME_LIMIT_EXCEEDED", pages: 0 });
    expect(pulled?.seconds).toBeGreaterThanOrEqual(30);
    expect(pulled?.seconds).toBeLessThan(45);
  });

  it.each(ADAPTERS)("over the %s adapter: 10 s an attempt of a PUSH hook, timed_out, to be tried again", (name) => {
    const pushed = ended.get(`${name} PUSH`);
    expect(pushed).toMatchObject({ status: "timed_out", code: "TIME_LIMIT_EXCEEDED", delivery: "pending" });
    expect(pushed?.seconds).toBeGreaterThanOrEqual(10);
    expect(pushed?.seconds).toBeLessThan(25);
  });
});

describe("what Cloudflare enforces, over the dispatch adapter", () => {
  const runtime = env.DISPATCHED;
  const NOTHING = "return { records: [] };";

  it.each([
    ["CPU time", "Worker exceeded CPU time limit.", "timed_out", "CPU_LIMIT_EXCEEDED"],
    ["memory", "Worker exceeded memory limit.", "failed", "MEMORY_LIMIT_EXCEEDED"],
  ])("%s of a page and of an attempt: `%s` is %s with %s", async (_limit, sentence, status, code) => {
    // The first run finds no script; what it calls after the upload ends.
    await endNext(sentence);
    expect(await pullOver(runtime, NOTHING)).toMatchObject({ status, code });
    await endNext(sentence);
    expect(await pushOver(runtime, NOTHING)).toMatchObject({ status, code, delivery: "pending" });
  });

  it("is asked for with each call: 10 s of CPU time a page, 5 s an attempt", async () => {
    await pullOver(runtime, NOTHING);
    const page = (await state()).called.at(-1);
    await pushOver(runtime, NOTHING);
    const attempt = (await state()).called.at(-1);
    expect([page, attempt]).toMatchObject([{ limits: { cpuMs: 10_000 } }, { limits: { cpuMs: 5_000 } }]);
  });
});
