/**
 * What a flood by one organisation costs another's requests: printed, and held against what the same connections cost
 * while they keep to their limits, as this very run had it. A request that is refused reads and writes nothing, so a
 * flood has to be the lesser burden of the two.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quantile } from "../../bench/figures.ts";
import { load, type Load, type Loaded } from "../../bench/load.ts";
import { ApiClient } from "../../scripts/api-client.ts";
import { Started } from "./started.ts";

const START_MS = 240_000;
const CONNECTIONS = 50;
/** Of each connection, so that most are refused however slow the machine is. */
const FLOOD_REQUESTS = 80;
/** Of the same connections within their limits: so short that each of their keys stays below 600 requests. */
const BUSY_SECONDS = 10;
const LIMIT = 600;
/** Between two requests of the neighbour. */
const PAUSE_MS = 40;

const folder = mkdtempSync(join(tmpdir(), "flowstate-flood-"));
let started: Started;
let crowd: Organisation;
let neighbour: Organisation;
const rows: Row[] = [];

interface Organisation {
  readonly path: string;
  /** None of them is used for more than its limit, but in the flood. */
  readonly keys: readonly string[];
}

interface Row {
  readonly name: string;
  readonly times: readonly number[];
  readonly burden: Loaded | null;
}

async function organisation(name: string, count: number): Promise<Organisation> {
  const { api, operatorKey } = started.info();
  const made = await new ApiClient(api, operatorKey).call<{ id: string; apiKey: string }>("POST", "/orgs", { name });
  const path = `/org/${made.id}`;
  const admin = new ApiClient(api, made.apiKey);
  const keys: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { key } = await admin.call<{ key: string }>("POST", `${path}/api-keys`, { name: `${at}`, role: "editor" });
    keys.push(key);
  }
  for (let at = 0; at < 50; at += 1) {
    const body = { firstName: "Ada", lastName: `No. ${at}`, email: `ada.${at}@example.com`, startDate: "2026-01-01" };
    await admin.call("POST", `${path}/employees`, body);
  }
  return { path, keys };
}

/** What the neighbour meets, one request after the other, while `work` goes on. Each answer has to be good. */
async function besides<By extends Loaded | null>(name: string, work: Promise<By>): Promise<Row & { burden: By }> {
  const live = { on: true };
  const ended = work.finally(() => (live.on = false));
  const clients = neighbour.keys.map((key) => new ApiClient(started.info().api, key));
  const times: number[] = [];
  while (live.on) {
    const client = clients[times.length % clients.length];
    const since = performance.now();
    await client?.call("GET", `${neighbour.path}/employees?limit=20`);
    times.push(performance.now() - since);
    await sleep(PAUSE_MS);
  }
  const row = { name, times, burden: await ended };
  rows.push(row);
  return row;
}

function burden(keys: readonly string[], until: Load["until"]): Promise<Loaded> {
  return load({
    address: started.info().api,
    connections: CONNECTIONS,
    until,
    sends: (connection) => ({
      method: "GET",
      path: `/api/v1${crowd.path}/employees?limit=20`,
      key: keys[connection % keys.length] ?? "",
    }),
  });
}

function table(): string {
  const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(12);
  const lines = rows.map(({ name, times, burden: by }) => {
    const figures = `${ms(quantile(times, 0.5))}${ms(quantile(times, 0.95))}${ms(Math.max(...times))}`;
    const besidesIt = by === null ? "" : `   ${Math.round(by.rate)}/s, ${JSON.stringify(by.statuses)}`;
    return `  ${name.padEnd(34)}${String(times.length).padStart(5)}${figures}${besidesIt}`;
  });
  return ["  neighbour's requests beside        count         p50         p95     slowest   the others", ...lines].join(
    "\n",
  );
}

beforeAll(async () => {
  started = new Started(["--port", "0", "--no-demo"], join(folder, "state"));
  await started.untilReady(START_MS);
  crowd = await organisation("Crowd", CONNECTIONS + 1);
  neighbour = await organisation("Neighbour", 4);
}, START_MS);

afterAll(async () => {
  await started.end();
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${table()}\n`);
});

describe("a neighbour's requests", () => {
  let busy: Row & { burden: Loaded };

  it("are measured alone", async () => {
    const { times } = await besides("nothing", sleep(5_000, null));
    expect(times.length).toBeGreaterThan(10);
  });

  it("are measured beside 50 connections within their limits", async () => {
    const [, ...keys] = crowd.keys;
    busy = await besides(`${CONNECTIONS} connections within limits`, burden(keys, { seconds: BUSY_SECONDS }));
    expect(Object.keys(busy.burden.statuses)).toEqual(["200"]);
  });

  it("wait no longer beside a flood by those than beside what they may do", async () => {
    const work = burden(crowd.keys.slice(0, 1), { requests: FLOOD_REQUESTS });
    const flood = await besides(`a flood of ${CONNECTIONS} connections`, work);
    const { statuses, errors, rate, times } = flood.burden;
    const minutes = Math.ceil(times.length / rate / 60);
    expect(errors).toBe(0);
    expect(Object.keys(statuses)).toEqual(["200", "429"]);
    expect(statuses[200]).toBeLessThanOrEqual(LIMIT * minutes);
    expect(statuses[429]).toBeGreaterThan(LIMIT);
    // A quarter more for what two measurements of the same differ by on a machine that others use too.
    expect(quantile(flood.times, 0.5)).toBeLessThanOrEqual(1.25 * quantile(busy.times, 0.5));
  });
});
