/** What a person gets from `npm start`: the demo, a platform that survives killed processes, and a clean end. Bad hooks: neighbours.test.ts. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ApiClient } from "../../scripts/api-client.ts";
import type { Execution } from "../../scripts/demo-setting.ts";
import { pullingEmployees, startRun, tenant, untilEnded } from "./hostile-hooks.ts";
import { processesWith, Started, until } from "./started.ts";

const START_MS = 240_000;
const RUN_MS = 300_000;

const folder = mkdtempSync(join(tmpdir(), "flowstate-e2e-"));
const state = join(folder, "state");
const starts: Started[] = [];

function start(...args: string[]): Started {
  const started = new Started(args, state);
  starts.push(started);
  return started;
}

function running(): Started {
  const started = starts.at(-1);
  if (started === undefined) throw new Error("Nothing was started.");
  return started;
}

afterAll(async () => {
  await Promise.all(starts.map((started) => started.end()));
  rmSync(folder, { recursive: true, force: true });
});

describe("the first start", () => {
  it("shows the demo, and says Ready first", { timeout: START_MS }, async () => {
    const started = start("--port", "0");
    await started.untilReady(START_MS);
    expect(started.stdout).toMatch(/^Ready: http:\/\/127\.0\.0\.1:\d+\n/);
    expect(started.stdout).toMatch(/^ {2}first +300 +300 +0 +0 +0 +3 +\d+ /m);
    expect(started.stdout).toMatch(/^ {2}second +300 +0 +5 +295 +0 +3 +\d+ /m);
    expect(started.stdout).toContain("the sample billing system knew after");
    expect(started.stderr).not.toMatch(/warn/i);
  });

  it("writes where everything is, and keys that work", async () => {
    const info = running().info();
    expect(Object.keys(info.pids)).toEqual(
      expect.arrayContaining(["platform", "runtime", "quarantine", "sampleHr", "sampleBilling"]),
    );
    const { api, path } = running().organisation();
    const employees = await api.call<unknown[]>("GET", `${path}/employees?limit=100`);
    expect(employees).toHaveLength(100);
    const organisations = await new ApiClient(info.api, info.operatorKey).call<unknown[]>("GET", "/orgs");
    expect(organisations).toHaveLength(1);
    const received = await fetch(`${info.sampleBilling}/received`).then((answer) => answer.json());
    expect(received).toMatchObject({
      total: 1,
      received: [{ method: "POST", idempotencyKey: expect.stringMatching(/^evt_/) }],
    });
  });
});

describe("a killed process", () => {
  it("is started again, and a run that it interrupted goes on where it was", { timeout: RUN_MS }, async () => {
    const before = running().info();
    const one = await tenant(before, "Interrupted", pullingEmployees(30));
    const execution = await startRun(one);
    await until("some pages are through", RUN_MS, async () => {
      const { pages } = await one.api.call<Execution>("GET", `${one.path}/executions/${execution}`);
      return pages >= 3 ? true : null;
    });
    process.kill(before.pids["platform"] ?? 0, "SIGKILL");
    const end = await untilEnded(one, execution, RUN_MS);
    expect(end).toMatchObject({ status: "completed", processed: 300, created: 300, updated: 0, failed: 0, pages: 30 });
    const after = await until("the info file is new", 30_000, async () => {
      const info = running().info();
      return info.pids["platform"] === before.pids["platform"] ? null : info;
    });
    expect(after).toMatchObject({ api: before.api, operatorKey: before.operatorKey, apiKey: before.apiKey });
  });
});

describe("the end", () => {
  it("leaves no process after Ctrl-C", { timeout: START_MS }, async () => {
    const started = running();
    expect(processesWith(state).length).toBeGreaterThan(5);
    started.signal("SIGINT");
    expect(await started.ended).toBe(0);
    expect(processesWith(state)).toEqual([]);
  });
});

describe("the second start", () => {
  it("finds its data again and makes no second demo", { timeout: START_MS }, async () => {
    const [first] = starts;
    const again = start("--port", "0", "--once");
    expect(await again.ended).toBe(0);
    const figures = /^ {2}(?:first|second).*$/gm;
    expect(again.stdout.match(figures)).toEqual(first?.stdout.match(figures));
    expect(again.info().orgId).toMatch(/^org_/);
    expect(processesWith(state)).toEqual([]);
  });

  it("leaves no process even when it is killed without a word", { timeout: START_MS }, async () => {
    const started = start("--port", "0");
    await started.untilReady(START_MS);
    started.signal("SIGKILL");
    await started.ended;
    await until("its processes are gone", 15_000, async () => (processesWith(state).length === 0 ? true : null));
  });
});

describe("mistakes", () => {
  it("a port in use is one clear line", { timeout: 30_000 }, async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const started = start("--port", String(port));
    expect(await started.ended).toBe(1);
    expect(started.stderr.trim().split("\n")).toHaveLength(1);
    expect(started.stderr).toContain(`Port ${port} is in use`);
    server.close();
  });

  it("an unknown flag is one clear line", { timeout: 30_000 }, async () => {
    const started = start("--prot", "1");
    expect(await started.ended).toBe(1);
    expect(started.stderr.trim().split("\n")).toHaveLength(1);
    expect(started.stderr).toContain("--prot");
  });
});
