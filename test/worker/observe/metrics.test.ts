/** What is counted: one point for an execution that ended, and for attempts that ended alike in one run of a hook's queue. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { ExecutionPoint } from "../../../src/observe/metrics";
import { buildPorts } from "../../../src/ports";
import { runDeliveries } from "../../../src/push/run";
import { readSettings } from "../../../src/settings";
import { employee, hookOf, newHook, newWorld, run } from "../pull/world";
import { commitChanges, listeningHook } from "../push/fixture";

it("is an execution with what it did, and why it failed", async () => {
  const world = newWorld();
  const good = await newHook({ code: hookOf([[employee("E1"), employee("E2")], [employee("E3")]]) });
  const bad = await newHook({ code: "async function run() { throw new Error('no'); }", beside: good });
  await run(world, good);
  await run(world, bad, { mode: "dry" });
  const both = { orgId: good.orgId, kind: "pull", entityType: "employee", count: 1, httpRequests: 0 };
  expect(world.counted).toMatchObject([
    { ...both, hookId: good.id, status: "completed", code: "", mode: "live", trigger: "manual", records: 3, pages: 2 },
    {
      ...both,
      hookId: bad.id,
      status: "failed",
      code: "HOOK_ERROR",
      mode: "dry",
      trigger: "test",
      records: 0,
      pages: 0,
    },
  ]);
});

it("is what the attempts of one run have in common", async () => {
  const settings = readSettings(env);
  if (!settings.ok) throw new Error(settings.error);
  const { push } = buildPorts(env, settings.value, () => {});
  const counted: ExecutionPoint[] = [];
  const logged: unknown[] = [];
  const ports = {
    ...push,
    ring: async () => {},
    log: (event: unknown) => void logged.push(event),
    metrics: { execution: (point: ExecutionPoint) => void counted.push(point), message: () => {} },
  };
  const hook = await listeningHook(
    "async function run(ctx) { if (ctx.event.entityId === 'bad') throw Object.assign(new Error('no'), { retryable: false }); }",
  );
  await commitChanges(hook.orgId, ["a", "bad", "b", "c"], ports.clock());
  await runDeliveries(ports, hook.orgId, hook.hookId);
  const both = { orgId: hook.orgId, hookId: hook.hookId, kind: "push", entityType: "employee", mode: "live" };
  expect(counted).toHaveLength(2);
  expect(counted).toContainEqual(expect.objectContaining({ ...both, status: "completed", code: "", count: 3 }));
  expect(counted).toContainEqual(expect.objectContaining({ ...both, status: "failed", code: "HOOK_ERROR", count: 1 }));
  expect(logged).toContainEqual(expect.objectContaining({ event: "push.run", attempts: 4, failed: 1, dead: 1 }));
});

it("goes to the binding that this deployment has", () => {
  expect(() => env.METRICS.writeDataPoint({ indexes: ["org_1"], blobs: ["pull"], doubles: [1] })).not.toThrow();
});
