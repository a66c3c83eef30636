/** What a deleted hook or integration has outside of its rows: removed at once, again when that failed, and once more later. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { QUIET_AFTER_MS, type RemovalPorts } from "../../../src/removal/outside";
import { sweepRemovals } from "../../../src/removal/sweep";
import { createHookScripts } from "../../../src/sandbox/scripts";
import { type Tenant, newHook, newTenant, ports, time } from "../api/fixture";
import { answerNext, scriptsOf } from "../dispatch/cloudflare";

const scripts = createHookScripts({ service: env.DISPATCHED, clock: ports.clock, log: ports.log });
const down = { on: false };
const outside = {
  ...ports,
  scripts,
  coordinator: (id: string) => ({
    ...ports.coordinator(id),
    destroy: () => (down.on ? Promise.reject(new Error("unreachable")) : ports.coordinator(id).destroy()),
  }),
};
const app = createApp(outside);
const removal: RemovalPorts = outside;

async function remove(tenant: Tenant, path: string): Promise<number> {
  const headers = { authorization: `Bearer ${tenant.key}` };
  return (await app.request(`http://api.test/api/v1/org/${tenant.orgId}${path}`, { method: "DELETE", headers })).status;
}

const stored = (hookId: string) => env.COORDINATOR.getByName(hookId).kvGet("cursor", null);

async function hookInUse(tenant: Tenant): Promise<{ id: string; integrationId: string }> {
  const id = await newHook(tenant);
  const integrationId = (await tenant.call("GET", `/hooks/${id}`)).word("data", "integrationId");
  await env.COORDINATOR.getByName(id).kvSet("cursor", '"kept"', 3_600, null);
  const owner = { orgId: tenant.orgId, integrationId, hookId: id };
  await env.DISPATCHED.deploy({ isolateKey: `${id}:1`, owner, code: "export const run = () => 1;" });
  return { id, integrationId };
}

async function noted(): Promise<string[]> {
  const { results } = await env.DB.prepare("SELECT owner_id FROM removals").all<{ owner_id: string }>();
  return results.map(({ owner_id }) => owner_id);
}

it.each([
  ["hook", ({ id }: { id: string }) => `/hooks/${id}`],
  ["integration", ({ integrationId }: { integrationId: string }) => `/integrations/${integrationId}`],
])("of a %s: at once", async (_what, path) => {
  const tenant = await newTenant();
  const hook = await hookInUse(tenant);
  expect(await remove(tenant, path(hook))).toBe(204);
  expect(await stored(hook.id)).toBeNull();
  expect(await scriptsOf(hook.id)).toEqual([]);
});

it("nothing of that may fail the one who deletes; the sweep tries again until it works", async () => {
  const tenant = await newTenant();
  const hook = await hookInUse(tenant);
  down.on = true;
  expect(await remove(tenant, `/hooks/${hook.id}`)).toBe(204);
  time.now += 60_000;
  await sweepRemovals(removal);
  down.on = false;
  expect(await stored(hook.id)).toBe('"kept"');
  // Its coordinator answers again, Cloudflare's API does not.
  await answerNext({ status: 429, retryAfter: "300" });
  time.now += 60_000;
  await sweepRemovals(removal);
  expect(await stored(hook.id)).toBeNull();
  expect(await scriptsOf(hook.id)).toHaveLength(1);
  time.now += 60_000;
  await sweepRemovals(removal);
  expect(await scriptsOf(hook.id)).toEqual([]);
});

it("what a run of the last moment wrote again goes too, and then nothing is noted any more", async () => {
  const tenant = await newTenant();
  const hook = await hookInUse(tenant);
  expect(await remove(tenant, `/integrations/${hook.integrationId}`)).toBe(204);
  await env.COORDINATOR.getByName(hook.id).kvSet("cursor", '"late"', 3_600, null);
  expect(await noted()).toEqual(expect.arrayContaining([hook.id, hook.integrationId]));
  time.now += QUIET_AFTER_MS;
  await sweepRemovals(removal);
  expect(await stored(hook.id)).toBeNull();
  expect(await noted()).not.toEqual(expect.arrayContaining([hook.id]));
  expect(await noted()).not.toEqual(expect.arrayContaining([hook.integrationId]));
});
