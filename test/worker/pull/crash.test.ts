/**
 * Crash safety: the consumer ends between every two steps of an execution, the message comes again, and what is left is
 * what an undisturbed run leaves: the same entities, events, counters and fingerprints.
 */
import { expect, it } from "vitest";
import {
  PAGES_FROM_KV,
  rig,
  counts,
  drain,
  finished,
  newOrg,
  person,
  pullHook,
  run,
  setPages,
  start,
  traces,
} from "./rig";

const FIRST = [
  [person("a"), person("b"), person("c"), { externalId: "bad", data: { firstName: 7 } }],
  [person("d"), person("e")],
];
/** One changed, one deleted, one gone (an orphan), one new, one the same. */
const SECOND = [
  [person("a", { lastName: "New" }), { externalId: "b", data: { deletedAt: "2020-01-01" } }],
  [person("d"), person("f")],
];
const CLEANUP = { enabled: true, maxPercent: 100 };

async function prepared() {
  const on = rig();
  const orgId = await newOrg();
  const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV, orphanCleanup: CLEANUP });
  await setPages(on, hook, FIRST);
  expect(counts(await run(on, hook))).toMatchObject({ status: "completed", created: 5, failed: 1 });
  await setPages(on, hook, SECOND);
  on.steps.length = 0;
  return { on, orgId, hook };
}

it("leaves the same whatever step the consumer ends at", { timeout: 120_000 }, async () => {
  const calm = await prepared();
  const undisturbed = counts(await run(calm.on, calm.hook));
  const steps = [...calm.on.steps];
  const left = await traces(calm.orgId);
  expect(undisturbed).toEqual({
    status: "completed",
    pages: 2,
    processed: 6,
    created: 1,
    updated: 1,
    skipped: 1,
    deleted: 3,
    failed: 0,
  });
  expect(steps.length).toBeGreaterThan(15);

  for (const [at, step] of steps.entries()) {
    const { on, orgId, hook } = await prepared();
    const id = await start(on, hook);
    on.endAt = at;
    await drain(on);
    expect(on.endAt, `a consumer ended at ${step}`).toBeNull();
    const ended = await finished(on, orgId, id);
    expect(counts(ended), `counters after an end at ${step} (${at})`).toEqual(undisturbed);
    expect(await traces(orgId), `traces after an end at ${step} (${at})`).toEqual(left);
    // The fingerprints are in effect: the same pages again write nothing and look at nothing.
    const again = await run(on, hook);
    expect(counts(again), `the next run after an end at ${step} (${at})`).toMatchObject({
      status: "completed",
      processed: 4,
      created: 0,
      updated: 0,
      skipped: 4,
      deleted: 0,
    });
    expect(await traces(orgId)).toEqual(left);
  }
});

it("lets one of two consumers of the same page write", async () => {
  const on = rig();
  const orgId = await newOrg();
  const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV });
  await setPages(on, hook, FIRST);
  const id = await start(on, hook);
  const [message] = on.queued;
  if (message === undefined) throw new Error("it was rung");
  on.queued.push(message, message);
  await drain(on);
  expect(counts(await finished(on, orgId, id))).toEqual({
    status: "completed",
    pages: 2,
    processed: 6,
    created: 5,
    updated: 0,
    skipped: 0,
    deleted: 0,
    failed: 1,
  });
  expect((await traces(orgId)).events).toHaveLength(5);
});
