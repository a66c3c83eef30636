/** Two consumers at one page: whoever holds the claim writes, and the other can no more (design: claims by tickets). */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import type { Coordinator } from "../../../src/coordinator/protocol";
import { cancelExecution } from "../../../src/pull/cancel";
import { runPage } from "../../../src/pull/consume";
import type { PullPorts } from "../../../src/pull/ports";
import {
  answerAll,
  counts,
  countsOf,
  employee,
  eventsOf,
  hookOf,
  newHook,
  newWorld,
  nextBell,
  read,
  run,
  saveCode,
  start,
  type World,
} from "./world";
import { TESTER } from "../setup/author";

let world: World;
beforeEach(() => {
  world = newWorld();
});

/** Ports whose coordinator stops before (or after) staging until it is let go. */
function heldAtStage(ports: PullPorts, when: "before" | "after") {
  const reached = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const coordinator = (hookId: string): Coordinator => {
    const real = ports.coordinator(hookId);
    return {
      ...real,
      async stage(request) {
        const early = when === "after" ? await real.stage(request) : null;
        reached.resolve();
        await goOn.promise;
        return early ?? real.stage(request);
      },
    };
  };
  return { ports: { ...ports, coordinator }, reached: reached.promise, goOn: goOn.resolve };
}

it.each(["before", "after"] as const)("a slow consumer, taken over %s it staged, writes nothing", async (when) => {
  const hook = await newHook({ code: hookOf([[employee("a")], [employee("b")]]) });
  const id = await start(world, hook);
  const bell = nextBell(world);
  if (bell === undefined) throw new Error("it was rung");
  const slow = heldAtStage(world.ports, when);
  const slowly = runPage(slow.ports, bell.message);
  await slow.reached;
  // The same message again, at once: the claim holds.
  await runPage(world.ports, bell.message);
  expect(countsOf(await read(hook, id))).toEqual(counts({}));
  // And when the claim has run out: somebody else goes on.
  world.nowMs += 60_000;
  await runPage(world.ports, bell.message);
  expect(countsOf(await read(hook, id))).toEqual(counts({ created: 1 }));
  slow.goOn();
  await slowly;
  expect(countsOf(await read(hook, id))).toEqual(counts({ created: 1 }));
  await answerAll(world);
  expect(countsOf(await read(hook, id))).toEqual(counts({ created: 2 }));
  expect(await eventsOf(hook)).toHaveLength(2);
  expect(countsOf(await run(world, hook))).toEqual(counts({ skipped: 2 }));
});

it("a message that comes twice, late or after the end changes nothing", async () => {
  const hook = await newHook({ code: hookOf([[employee("a")], [employee("b")]]) });
  const id = await start(world, hook);
  const messages = [];
  for (let bell = nextBell(world); bell !== undefined; bell = nextBell(world)) {
    messages.push(bell.message);
    await Promise.all([runPage(world.ports, bell.message), runPage(world.ports, bell.message)]);
  }
  const ended = await read(hook, id);
  expect(ended).toMatchObject({ status: "completed", pages: 2 });
  for (const message of messages) await runPage(world.ports, message);
  expect(await read(hook, id)).toEqual(ended);
  expect(await eventsOf(hook)).toHaveLength(2);
});

it("a late message of an execution that ended does not disturb the next one", async () => {
  const hook = await newHook({ code: hookOf([[employee("a")]]), orphanCleanup: { enabled: true, maxPercent: 100 } });
  const first = await start(world, hook);
  const bell = nextBell(world);
  if (bell === undefined) throw new Error("it was rung");
  await runPage(world.ports, bell.message);
  expect((await read(hook, first)).status).toBe("completed");
  await saveCode(hook, hookOf([[employee("b")], [employee("c")]]));
  const second = await start(world, hook);
  const page = nextBell(world);
  if (page === undefined) throw new Error("it was rung");
  await runPage(world.ports, page.message);
  await runPage(world.ports, bell.message);
  await answerAll(world);
  expect(countsOf(await read(hook, second))).toEqual(counts({ created: 2, deleted: 1 }));
});

it("another writer of the same entity makes the page plan again", async () => {
  const hook = await newHook({ code: hookOf([[employee("a")]]) });
  await run(world, hook);
  await saveCode(hook, hookOf([[employee("a", { lastName: "Upstream" }), employee("b")]]));
  const id = await start(world, hook);
  const bell = nextBell(world);
  if (bell === undefined) throw new Error("it was rung");
  const slow = heldAtStage(world.ports, "after");
  const slowly = runPage(slow.ports, bell.message);
  await slow.reached;
  await env.DB.prepare(
    `UPDATE entities SET revision = revision + 1, data = json_set(data, '$.firstName', 'Person') WHERE org_id = ?`,
  )
    .bind(hook.orgId)
    .run();
  slow.goOn();
  await slowly;
  expect(countsOf(await read(hook, id))).toEqual(counts({ updated: 1, created: 1 }));
  const events = await eventsOf(hook);
  expect(events[1]).toMatchObject({ type: "update", changed_fields: '["firstName","lastName"]' });
});

it("a cancel ends the page that runs, and nothing of it is written", { timeout: 30_000 }, async () => {
  const code = `async function run(ctx) {
    if (ctx.page === 0) return { records: [{ externalId: "a", data: { firstName: "A", lastName: "B", email: "a@b.co" } }], more: true, meta: 1 };
    await new Promise((resolve) => setTimeout(resolve, 25_000));
    return { records: [] };
  }`;
  const hook = await newHook({ code });
  const id = await start(world, hook);
  const first = nextBell(world);
  if (first !== undefined) await runPage(world.ports, first.message);
  const second = nextBell(world);
  if (second === undefined) throw new Error("there is a second page");
  const began = performance.now();
  const running = runPage(world.ports, second.message);
  const claimed = async () => (await read(hook, id)).fence % 2 === 1;
  while (!(await claimed())) await scheduler.wait(20);
  expect((await cancelExecution(world.ports, hook.orgId, id, TESTER)).ok).toBe(true);
  await running;
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(await read(hook, id)).toMatchObject({ status: "cancelled", pages: 1, created: 1, error: null });
  expect(await cancelExecution(world.ports, hook.orgId, id, TESTER)).toMatchObject({
    ok: false,
    error: { code: "CONFLICT" },
  });
});

it("a queued execution is cancelled before its first page", async () => {
  const hook = await newHook({ code: hookOf([[employee("a")]]) });
  const id = await start(world, hook);
  expect((await cancelExecution(world.ports, hook.orgId, id, TESTER)).ok).toBe(true);
  await answerAll(world);
  expect(await read(hook, id)).toMatchObject({ status: "cancelled", pages: 0, processed: 0 });
});
