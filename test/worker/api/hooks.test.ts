/** Hooks, their versions, their runs by hand, and their store. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { CODE, type Tenant, fresh, make, newHook, newIntegration, newTenant, ports, time } from "./fixture";

let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant({ timezone: "Europe/Berlin" });
});

const PUSH = { type: "PUSH", entityType: "project" };

it("makes a PULL hook with a schedule and shows its next starts", async () => {
  const integration = await newIntegration(tenant);
  const wanted = {
    name: "Sync",
    type: "PULL",
    entityType: "employee",
    schedule: { frequency: "daily", hour: 3 },
    orphanCleanup: { enabled: true, maxPercent: 10 },
    ignoreFields: ["customAttributes.last_login"],
    enabled: true,
  };
  const made = await tenant.call("POST", `/integrations/${integration}/hooks`, { ...wanted, code: CODE });
  expect(made.status).toBe(201);
  expect(made.at("data")).toMatchObject({
    ...wanted,
    integrationId: integration,
    eventTypes: [],
    nextRuns: [25, 26, 27, 28, 29].map((day) => `2026-11-${day}T02:00:00.000Z`),
    missedRuns: [],
    disabledReason: null,
    version: 1,
  });
  const id = made.word("data", "id");
  expect((await tenant.call("GET", `/hooks/${id}`)).body).toEqual(made.body);
  expect((await tenant.call("GET", `/integrations/${integration}/hooks`)).items).toEqual([made.at("data")]);
  expect(await nextRunAt(id)).toBe("2026-11-25T02:00:00.000Z");
});

function nextRunAt(id: string): Promise<unknown> {
  return env.DB.prepare("select next_run_at from hooks where id = ?").bind(id).first("next_run_at");
}

it("is off unless asked, plans when switched on, and follows the organisation's zone", async () => {
  const id = await newHook(tenant, { schedule: { frequency: "daily", hour: 3 } });
  expect((await tenant.call("GET", `/hooks/${id}`)).at("data", "enabled")).toBe(false);
  expect(await nextRunAt(id)).toBeNull();
  await tenant.call("PATCH", `/hooks/${id}`, { enabled: true });
  expect(await nextRunAt(id)).toBe("2026-11-25T02:00:00.000Z");
  await tenant.call("PATCH", "/", { timezone: "UTC" });
  expect(await nextRunAt(id)).toBe("2026-11-25T03:00:00.000Z");
  await tenant.call("PATCH", `/hooks/${id}`, { schedule: { frequency: "hourly", minute: 30 } });
  expect(await nextRunAt(id)).toBe("2026-11-24T09:30:00.000Z");
  const none = await tenant.call("PATCH", `/hooks/${id}`, { schedule: null });
  expect(none.at("data")).toMatchObject({ schedule: null, nextRuns: [] });
  expect(await nextRunAt(id)).toBeNull();
});

it("makes a PUSH hook that listens to everything unless told", async () => {
  const all = await newHook(tenant, PUSH);
  expect((await tenant.call("GET", `/hooks/${all}`)).at("data", "eventTypes")).toEqual(["create", "update", "delete"]);
  const some = await newHook(tenant, { ...PUSH, eventTypes: ["delete"] });
  expect((await tenant.call("GET", `/hooks/${some}`)).at("data", "eventTypes")).toEqual(["delete"]);
});

it("keeps names unique in the integration", async () => {
  const integration = await newIntegration(tenant);
  const body = { name: "Same", type: "PULL", entityType: "employee", code: CODE };
  await make(tenant, `/integrations/${integration}/hooks`, body);
  const clash = await tenant.call("POST", `/integrations/${integration}/hooks`, body);
  expect([clash.status, clash.at("error", "details", 0, "field")]).toEqual([409, "name"]);
  await make(tenant, `/integrations/${await newIntegration(tenant)}/hooks`, body);
  const versions = await env.DB.prepare("select count(*) as n from hook_versions where org_id = ?")
    .bind(tenant.orgId)
    .first("n");
  expect(versions).toBe(2);
});

it("saves new code as a version, keeps the old, and goes back to it", async () => {
  const id = await newHook(tenant);
  const second = "const run = async () => ({ records: [] });";
  expect((await tenant.call("PATCH", `/hooks/${id}`, { code: second })).at("data", "version")).toBe(2);
  const versions = await tenant.call("GET", `/hooks/${id}/versions`);
  expect(versions.items.map(({ version, active }) => [version, active])).toEqual([
    [2, true],
    [1, false],
  ]);
  expect(versions.items[0]).not.toHaveProperty("code");
  expect(versions.items[0]).toMatchObject({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    createdBy: { kind: "api_key" },
  });

  const back = await tenant.call("POST", `/hooks/${id}/versions/1/activate`);
  expect([back.status, back.at("data", "version")]).toEqual([200, 1]);
  expect((await tenant.call("GET", `/hooks/${id}/versions/1`)).at("data")).toMatchObject({ code: CODE, active: true });
  expect((await tenant.call("PATCH", `/hooks/${id}`, { code: CODE })).at("data", "version")).toBe(3);
  expect((await tenant.call("POST", `/hooks/${id}/versions/9/activate`)).status).toBe(404);
  expect((await tenant.call("GET", `/hooks/${id}/versions/9`)).status).toBe(404);
});

it("numbers versions without gaps when they are saved at once", async () => {
  const id = await newHook(tenant);
  const saved = await Promise.all([1, 2, 3].map(() => tenant.call("PATCH", `/hooks/${id}`, { code: CODE })));
  expect(saved.map((each) => each.at("data", "version")).sort()).toEqual([2, 3, 4]);
});

it("refuses broken code with its place, and keeps the version", async () => {
  const id = await newHook(tenant);
  const refused = await tenant.call("PATCH", `/hooks/${id}`, { code: "async function run(ctx) {\n  return [;\n}" });
  expect(refused.status).toBe(400);
  expect(refused.at("error")).toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "code", line: 2, column: 11, message: expect.any(String) }],
  });
  expect((await tenant.call("GET", `/hooks/${id}`)).at("data", "version")).toBe(1);
});

it("deletes a hook with its versions, executions and store", async () => {
  const id = await newHook(tenant);
  const run = await tenant.call("POST", `/hooks/${id}/runs`, { mode: "live" });
  expect(run.status).toBe(202);
  const coordinator = env.COORDINATOR.getByName(id);
  await coordinator.kvSet("k", "1", 60, null);
  expect((await tenant.call("DELETE", `/hooks/${id}`)).status).toBe(204);
  expect((await tenant.call("GET", `/executions/${run.word("data", "id")}`)).status).toBe(404);
  expect(await coordinator.kvGet("k", null)).toBeNull();
  for (const table of ["hooks", "hook_versions", "executions"]) {
    const left = await env.DB.prepare(`select count(*) as n from ${table} where org_id = ?`)
      .bind(tenant.orgId)
      .first("n");
    expect([table, left]).toEqual([table, 0]);
  }
});

it("starts a run, refuses a second live one, and lets dry ones beside it", async () => {
  const id = await newHook(tenant);
  const first = await tenant.call("POST", `/hooks/${id}/runs`, { mode: "live" });
  expect(first.status).toBe(202);
  expect(first.at("data")).toMatchObject({
    hookId: id,
    mode: "live",
    trigger: "manual",
    status: "queued",
    hookVersion: 1,
  });
  const second = await tenant.call("POST", `/hooks/${id}/runs`, { mode: "live" });
  expect([second.status, second.at("error", "code")]).toEqual([409, "EXECUTION_RUNNING"]);
  const dry = await tenant.call("POST", `/hooks/${id}/runs`, { mode: "dry", code: CODE, maxPages: 1 });
  expect([dry.status, dry.at("data", "hookVersion")]).toEqual([202, null]);

  const listed = await tenant.call("GET", `/hooks/${id}/executions?status=queued&trigger=manual&from=2026-11-24`);
  expect(listed.items.map((each) => each["id"])).toEqual([first.at("data", "id")]);
  expect((await tenant.call("GET", "/executions?to=2026-11-23")).items).toEqual([]);
  expect((await tenant.call("GET", "/executions")).at("meta", "total")).toBe(2);

  const execution = `/executions/${first.word("data", "id")}`;
  expect((await tenant.call("POST", `${execution}/cancel`)).status).toBe(202);
  expect((await tenant.call("POST", `${execution}/resume`)).status).toBe(409);
  expect((await tenant.call("POST", `${execution}/approve-deletions`)).status).toBe(409);
});

it("lists a hook's store by pages and deletes from it", async () => {
  const id = await newHook(tenant);
  const coordinator = env.COORDINATOR.getByName(id);
  const keys = ["a/1", "b 2", "ü", "c"];
  for (const key of keys) await coordinator.kvSet(key, JSON.stringify({ key }), 60, null);
  const page = await tenant.call("GET", `/hooks/${id}/kv?limit=3`);
  expect(page.items.map((each) => each["key"])).toEqual(["a/1", "b 2", "c"]);
  expect(page.items[0]).toEqual({ key: "a/1", value: { key: "a/1" }, expiresAt: expect.any(String) });
  expect(page.at("meta")).toEqual({ page: 1, limit: 3, total: 4, hasNextPage: true });
  for (const key of keys) {
    expect((await tenant.call("DELETE", `/hooks/${id}/kv/${encodeURIComponent(key)}`)).status).toBe(204);
    expect((await tenant.call("DELETE", `/hooks/${id}/kv/${encodeURIComponent(key)}`)).status).toBe(404);
  }
});

it("switching on again forgets why it was off", async () => {
  const id = await newHook(tenant, PUSH);
  await env.DB.prepare("update hooks set disabled_reason = 'too many', dead_in_a_row = 9 where id = ?").bind(id).run();
  const on = await tenant.call("PATCH", `/hooks/${id}`, { enabled: true, name: fresh("On") });
  expect(on.at("data")).toMatchObject({ enabled: true, disabledReason: null });
  expect(time.now).toBe(ports.clock());
});
