/**
 * Faults of ours, lost runtimes, and consumers that end at any step while records are set aside or nothing may be written:
 * what is left is what an undisturbed execution leaves.
 */
import { describe, expect, it } from "vitest";
import { runPage } from "../../../src/pull/consume";
import { ConsumerEnded, type PullPorts } from "../../../src/pull/ports";
import { resumeExecution } from "../../../src/pull/resume";
import { tickPull } from "../../../src/pull/tick";
import type { Outcome } from "../../../src/sandbox/sandbox";
import type { ExecutionRow } from "../../../src/store/executions";
import {
  answerAll,
  coordinatorRows,
  counts,
  countsOf,
  employee,
  entitiesOf,
  eventsOf,
  hookOf,
  newHook,
  newWorld,
  nextBell,
  read,
  recordsOf,
  run,
  saveCode,
  start,
  type Hook,
  type World,
} from "./world";
import { TESTER } from "../setup/author";

const NUMBERS = { httpRequests: 0, durationMs: 1, retryAfter: null };

/** A sandbox that ends its first invocations like this, and then is the real one. `seen`: whether each was to be alone. */
function sandboxThat(ends: readonly Outcome[]) {
  const seen: boolean[] = [];
  const change = (ports: PullPorts): PullPorts => ({
    ...ports,
    sandbox: {
      run: async (invocation, of, signal) => {
        const end = ends[seen.length];
        seen.push(invocation.quarantine);
        return end ?? ports.sandbox.run(invocation, of, signal);
      },
    },
  });
  return { seen, change };
}

const lost: Outcome = { kind: "lost", message: "gone", ...NUMBERS };
const away: Outcome = { kind: "unavailable", message: "away", ...NUMBERS };

describe("a runtime that is lost", () => {
  it("has its page tried again alone, and the others go on as before", async () => {
    const { seen, change } = sandboxThat([lost]);
    const world = newWorld(change);
    const hook = await newHook({ code: hookOf([[employee("a")], [employee("b")]]) });
    const id = await start(world, hook);
    const lanes: string[] = [];
    for (let bell = nextBell(world); bell !== undefined; bell = nextBell(world)) {
      lanes.push(bell.lane);
      await runPage(world.ports, bell.message);
    }
    expect(lanes).toEqual(["pull", "quarantine", "pull"]);
    expect(seen).toEqual([false, true, false]);
    expect(countsOf(await read(hook, id))).toEqual(counts({ created: 2 }));
  });

  it("waits behind code that has completed before", async () => {
    const proven = await newHook({ code: hookOf([[employee("a")]]) });
    await run(newWorld(), proven);
    const delays: number[] = [];
    for (const hook of [proven, await newHook({ code: hookOf([[employee("b")]]) })]) {
      const world = newWorld(sandboxThat([lost]).change);
      await start(world, hook);
      const bell = nextBell(world);
      if (bell !== undefined) await runPage(world.ports, bell.message);
      delays.push(...world.bells.map(({ dueMs }) => dueMs - world.nowMs));
      await answerAll(world);
    }
    expect(delays).toEqual([0, 2_000]);
  });

  it.each([
    ["cpu", "timed_out", "CPU_LIMIT_EXCEEDED"],
    ["memory", "failed", "MEMORY_LIMIT_EXCEEDED"],
    [null, "failed", "MEMORY_LIMIT_EXCEEDED"],
  ] as const)("twice, for %s, ends the execution as %s with %s", async (verdict, status, code) => {
    const { change } = sandboxThat([lost, lost]);
    const world = newWorld((ports) => ({ ...change(ports), verdict: async () => verdict }));
    const hook = await newHook({ code: hookOf([[employee("a")]]) });
    const row = await run(world, hook);
    expect(row).toMatchObject({ status, error: { code, page: 0 }, pages: 0, processed: 0 });
  });

  it("stays alone when the sweep takes it up", async () => {
    const { seen, change } = sandboxThat([lost]);
    const world = newWorld(change);
    const hook = await newHook({ code: hookOf([[employee("a")]]) });
    const id = await start(world, hook);
    const bell = nextBell(world);
    if (bell !== undefined) await runPage(world.ports, bell.message);
    world.bells.length = 0;
    world.nowMs += 3_600_000;
    await tickPull(world.ports, world.nowMs);
    expect(world.bells.filter(({ message }) => message.executionId === id).map(({ lane }) => lane)).toEqual([
      "quarantine",
    ]);
    await answerAll(world);
    expect(seen).toEqual([false, true]);
    expect((await read(hook, id)).status).toBe("completed");
  });
});

describe("a fault of ours", () => {
  it("is tried again after 1, 2, 4, 8 and 30 seconds", async () => {
    const { change } = sandboxThat([away, away, away, away, away]);
    const world = newWorld(change);
    const hook = await newHook({ code: hookOf([[employee("a")]]) });
    const began = world.nowMs;
    const row = await run(world, hook);
    expect([row.status, countsOf(row), world.nowMs - began]).toEqual(["completed", counts({ created: 1 }), 45_000]);
  });

  it("six times is the end; what earlier pages set aside is settled, and resume goes on from the page", async () => {
    const ports: { down: boolean } = { down: false };
    const world = newWorld((real) => ({
      ...real,
      secrets: async (orgId, id) => {
        if (ports.down) throw new Error("the vault is away");
        return real.secrets(orgId, id);
      },
    }));
    const aside = { externalId: "x", data: { name: "X", projectAllocations: [{ projectId: "none" }] } };
    const pages = [[aside], [{ externalId: "y", data: { name: "Y" } }]];
    const hook = await newHook({ entityType: "contractor", code: hookOf(pages) });
    const id = await start(world, hook);
    const first = nextBell(world);
    if (first !== undefined) await runPage(world.ports, first.message);
    ports.down = true;
    await answerAll(world);
    const failed = await read(hook, id);
    expect(failed).toMatchObject({ status: "failed", error: { code: "PLATFORM_FAULT", page: 1 }, pages: 1 });
    expect(countsOf(failed)).toEqual(counts({ failed: 1 }));
    expect(await recordsOf(id)).toMatchObject([{ external_id: "x", error: { code: "REFERENCE_NOT_FOUND" } }]);
    ports.down = false;
    const resumed = await resumeExecution(world.ports, hook.orgId, id, TESTER);
    if (!resumed.ok) throw new Error(resumed.error.code);
    await answerAll(world);
    expect(await read(hook, resumed.value.id)).toMatchObject({
      status: "completed",
      created: 1,
      firstPage: 1,
      pages: 1,
    });
  });

  it("in ringing is made good by the sweep", async () => {
    let broken = true;
    const world = newWorld((real) => ({
      ...real,
      queues: {
        ...real.queues,
        pull: {
          ...real.queues.pull,
          send: async (message, options) => {
            if (broken) throw new Error("Too Many Requests");
            await real.queues.pull.send(message, options);
          },
        },
      },
    }));
    const hook = await newHook({ code: hookOf([[employee("a")], [employee("b")]]) });
    const id = await start(world, hook);
    expect(world.bells).toEqual([]);
    for (let round = 0; round < 3; round += 1) {
      broken = round === 1;
      world.nowMs += 120_000;
      await tickPull(world.ports, world.nowMs);
      await answerAll(world);
      broken = true;
    }
    expect(countsOf(await read(hook, id))).toEqual(counts({ created: 2 }));
  });
});

/** Ends the consumer at the `endAt`th step that is passed, once; its message comes again, early and late. */
async function disturbed(
  makeHook: () => Promise<Hook>,
  mode: "live" | "dry",
  endAt: number,
): Promise<{ steps: string[]; hook: Hook; row: ExecutionRow; world: World }> {
  const steps: string[] = [];
  const world = newWorld((ports) => ({
    ...ports,
    fault(step) {
      steps.push(step);
      if (steps.length - 1 === endAt) throw new ConsumerEnded(step);
    },
  }));
  const hook = await makeHook();
  const id = await start(world, hook, { mode });
  for (let bell = nextBell(world); bell !== undefined; bell = nextBell(world)) {
    world.nowMs = Math.max(world.nowMs, bell.dueMs);
    try {
      await runPage(world.ports, bell.message);
    } catch (error) {
      if (!(error instanceof ConsumerEnded)) throw error;
      await runPage(world.ports, bell.message);
      world.nowMs += 120_000;
      world.bells.push(bell);
    }
  }
  return { steps, hook, row: await read(hook, id), world };
}

describe("a consumer that ends", () => {
  const references = { entityType: "contractor" as const };
  const allocated = (id: string, projectId: string) => ({
    externalId: id,
    data: { name: id, projectAllocations: [{ projectId }] },
  });
  const pages = [
    [allocated("x", "none"), { externalId: "y", data: { name: "Y" } }],
    [{ externalId: "z", data: { name: "Z" } }, allocated("w", "none")],
  ];

  it("at any step while records are set aside leaves the same", { timeout: 180_000 }, async () => {
    const makeHook = () => newHook({ ...references, code: hookOf(pages) });
    const calm = await disturbed(makeHook, "live", -1);
    expect(countsOf(calm.row)).toEqual(counts({ created: 2, failed: 2 }));
    expect(calm.steps).toContain("set aside read");
    const left = [await entitiesOf(calm.hook), await eventsOf(calm.hook), await recordsOf(calm.row.id)];
    const kept = await coordinatorRows(calm.hook);
    for (const at of calm.steps.keys()) {
      const { row, hook, steps } = await disturbed(makeHook, "live", at);
      const where = `an end at ${steps[at]} (${at})`;
      expect([row.status, countsOf(row)], where).toEqual(["completed", countsOf(calm.row)]);
      expect([await entitiesOf(hook), await eventsOf(hook), await recordsOf(row.id)], where).toEqual(left);
      expect(await coordinatorRows(hook), where).toEqual(kept);
    }
  });

  it("at any step of a dry run shows the same and leaves nothing", { timeout: 180_000 }, async () => {
    const orphaned = { enabled: true, maxPercent: 100 };
    const makeHook = async () => {
      const hook = await newHook({ code: hookOf([[employee("a"), employee("gone")]]), orphanCleanup: orphaned });
      await run(newWorld(), hook);
      await saveCode(hook, hookOf([[employee("a", { lastName: "New" })], [employee("a"), employee("b"), {}]]));
      return hook;
    };
    const calm = await disturbed(makeHook, "dry", -1);
    expect(countsOf(calm.row)).toEqual(counts({ updated: 2, created: 1, failed: 1, deleted: 1 }));
    const shown = await recordsOf(calm.row.id);
    const kept = await coordinatorRows(calm.hook);
    for (const at of calm.steps.keys()) {
      const { row, hook, steps } = await disturbed(makeHook, "dry", at);
      const where = `an end at ${steps[at]} (${at})`;
      expect([row.status, countsOf(row)], where).toEqual(["completed", countsOf(calm.row)]);
      expect(await recordsOf(row.id), where).toEqual(shown);
      expect(await coordinatorRows(hook), where).toEqual(kept);
      expect(await eventsOf(hook), where).toHaveLength(2);
    }
  });
});
