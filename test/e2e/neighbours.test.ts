/**
 * What a hostile hook of one organisation costs another's runs: printed, and held against one period of the watchdog, as
 * this very run had it. The looping hook goes through two of them, one beside its neighbour and one alone.
 */
import { createServer, type Server } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Execution } from "../../scripts/demo-setting.ts";
import { FILLING, LOOPING, startRun, tenant, type Tenant, untilEnded } from "./hostile-hooks.ts";
import { Started } from "./started.ts";

const START_MS = 240_000;
const RUN_MS = 180_000;
const QUIET_RUNS = 20;
const SLOW_ANSWER_MS = 1_000;
/** Between two requests of one key, which may make 600 a minute. */
const PAUSE_MS = 250;

/** Far more lines than the log takes, for five seconds. */
const FLOODING = `async function run(ctx) {
  const line = "x".repeat(4_000);
  for (const until = Date.now() + 5_000; Date.now() < until; ) {
    for (let at = 0; at < 500; at++) console.log(line, at);
    await ctx.kv.get("anything");
  }
  return { records: [] };
}`;

const folder = mkdtempSync(join(tmpdir(), "flowstate-neighbours-"));
const outside: { server: Server; url: string } = { server: createServer(), url: "" };
let started: Started;
let neighbour: Tenant;
/** Looks at its data and runs nothing. */
let onlooker: Tenant;
const rows: Row[] = [];

interface Row {
  readonly name: string;
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
}

const people = Array.from({ length: 20 }, (_, at) => ({
  externalId: `p${at}`,
  data: { firstName: "Ada", lastName: `No. ${at}`, email: `ada.${at}@example.com`, startDate: "2026-01-01" },
}));

/** The least that a useful run does: one request, twenty records that do not change. */
const pullingOnce = (url: string): string => `async function run(ctx) {
  const answer = await ctx.http.get("${url}/people");
  return { records: answer.body };
}`;

const waitingFifty = (url: string): string => `async function run(ctx) {
  await Promise.all(Array.from({ length: 50 }, (_, at) => ctx.http.get("${url}/slow", { query: { at } })));
  return { records: [] };
}`;

beforeAll(async () => {
  outside.server.on("request", (request, response) => {
    const answer = (body: unknown): void => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (request.url?.startsWith("/slow") === true) setTimeout(() => answer({}), SLOW_ANSWER_MS).unref();
    else answer(people);
  });
  await new Promise<void>((resolve) => outside.server.listen(0, "127.0.0.1", resolve));
  const address = outside.server.address();
  if (address === null || typeof address === "string") throw new Error("The outside system has no port.");
  outside.url = `http://127.0.0.1:${address.port}`;
  started = new Started(["--port", "0"], join(folder, "state"), { FLOWSTATE_DEV_EGRESS: outside.url });
  await started.untilReady(START_MS);
  neighbour = await tenant(started.info(), "Neighbour", pullingOnce(outside.url));
  onlooker = await tenant(started.info(), "Onlooker", pullingOnce(outside.url));
  const first = await untilEnded(neighbour, await startRun(neighbour), RUN_MS);
  expect(first).toMatchObject({ status: "completed", created: people.length });
}, START_MS);

afterAll(async () => {
  await started.end();
  outside.server.closeAllConnections();
  outside.server.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${table()}\n`);
});

/** One run after the other while `wanted` says so; from the start's answer to the end that the platform wrote down. */
async function neighbourRuns(name: string, wanted: (runs: number) => boolean): Promise<Row> {
  const took: number[] = [];
  while (wanted(took.length)) {
    const end = await untilEnded(neighbour, await startRun(neighbour), RUN_MS);
    expect(end).toMatchObject({ status: "completed", error: null, skipped: people.length, failed: 0 });
    took.push(lasted(end));
    await sleep(PAUSE_MS);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.ceil(took.length * share) - 1] ?? Number.NaN;
  const row = { name, runs: took.length, p50: at(0.5), p95: at(0.95), slowest: at(1) };
  rows.push(row);
  return row;
}

function lasted({ createdAt, endedAt }: Execution): number {
  return Date.parse(endedAt ?? "") - Date.parse(createdAt);
}

/** How long the API takes at worst while `live` is on; rejects when it refuses. */
async function slowestAnswer({ api, path }: Tenant, live: { readonly on: boolean }): Promise<number> {
  let slowest = 0;
  while (live.on) {
    const since = performance.now();
    await api.call("GET", `${path}/employees?limit=1`);
    slowest = Math.max(slowest, performance.now() - since);
    await sleep(PAUSE_MS);
  }
  return slowest;
}

async function besides(name: string, code: string): Promise<{ row: Row; hostile: Execution; answerMs: number }> {
  const hostile = await tenant(started.info(), name, code);
  const live = { on: true };
  const execution = await startRun(hostile);
  const ended = untilEnded(hostile, execution, RUN_MS).finally(() => (live.on = false));
  const watched = slowestAnswer(onlooker, live);
  const row = await neighbourRuns(name, () => live.on);
  return { row, hostile: await ended, answerMs: await watched };
}

function table(): string {
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`.padStart(9);
  const lines = rows.map(
    ({ name, runs, p50, p95, slowest }) =>
      `  ${name.padEnd(22)}${String(runs).padStart(5)}${seconds(p50)}${seconds(p95)}${seconds(slowest)}`,
  );
  return ["  neighbour's runs beside  runs      p50      p95  slowest", ...lines].join("\n");
}

describe("a neighbour's runs", () => {
  let quiet: Row;
  let periodMs = 0;

  it("are measured alone", { timeout: RUN_MS }, async () => {
    quiet = await neighbourRuns("nothing", (runs) => runs < QUIET_RUNS);
    expect(quiet.runs).toBe(QUIET_RUNS);
  });

  it("go on beside a loop, later by one watchdog period at most", { timeout: RUN_MS }, async () => {
    const { row, hostile, answerMs } = await besides("a loop", LOOPING);
    expect(hostile.error?.code).toBe("CPU_LIMIT_EXCEEDED");
    periodMs = (hostile.durationMs ?? 0) / 2;
    expect(row.slowest - quiet.p95).toBeLessThanOrEqual(periodMs);
    expect(answerMs).toBeLessThan(periodMs);
  });

  it.each([
    ["memory being filled", () => FILLING, "MEMORY_LIMIT_EXCEEDED"],
    ["a flood of log lines", () => FLOODING, null],
    ["50 slow requests", () => waitingFifty(outside.url), null],
  ])("go on beside %s, later by one watchdog period at most", { timeout: RUN_MS }, async (name, code, ends) => {
    const { row, hostile, answerMs } = await besides(name, code());
    expect(hostile.error?.code ?? null).toBe(ends);
    expect(row.slowest - quiet.p95).toBeLessThanOrEqual(periodMs);
    expect(answerMs).toBeLessThan(periodMs);
  });
});
