/** An organisation that is deleted: what ends at once, what the minutes after remove, and that it may die anywhere between. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { createHookScripts } from "../../../src/sandbox/scripts";
import { QUIET_AFTER_MS, type RemovalPorts } from "../../../src/removal/outside";
import { sweepRemovals } from "../../../src/removal/sweep";
import { dueHooks } from "../../../src/store/due-hooks";
import { databaseFor, platformDatabase } from "../../../src/store/database";
import { drainOrganisation } from "../../../src/store/organisation-removal";
import { organisationTables } from "../../../src/store/organisation-tables";
import { OPERATOR_KEY, type Tenant, logged, newHook, newTenant, ports, send, time } from "../api/fixture";
import { scriptsOf } from "../dispatch/cloudflare";
import { fillEveryTable, tablesWith } from "./rows";

const scripts = createHookScripts({ service: env.DISPATCHED, clock: ports.clock, log: ports.log });
const removal: RemovalPorts = { ...ports, scripts };
const sweep = (with_: Partial<RemovalPorts> = {}) => sweepRemovals({ ...removal, ...with_ });

const nameOf = async (tenant: Tenant) => (await tenant.call("GET", "")).word("data", "name");

async function remove(tenant: Tenant, confirm: string) {
  const query = `?confirm=${encodeURIComponent(confirm)}`;
  return send("DELETE", `/api/v1/orgs/${tenant.orgId}${query}`, { key: OPERATOR_KEY });
}

const count = async (sql: string, ...values: string[]) =>
  (
    await env.DB.prepare(`SELECT count(*) AS n ${sql}`)
      .bind(...values)
      .first<{ n: number }>()
  )?.n;

it("wants the name, and says 404 for what is not there", async () => {
  const tenant = await newTenant();
  const wrong = await remove(tenant, "another name");
  expect([wrong.status, wrong.at("error", "details")]).toEqual([
    400,
    [{ field: "confirm", message: "has to be the organisation's name" }],
  ]);
  const bare = await send("DELETE", `/api/v1/orgs/${tenant.orgId}`, { key: OPERATOR_KEY });
  expect([bare.status, bare.at("error", "details", 0, "field")]).toEqual([400, "confirm"]);
  const unknown = await send("DELETE", "/api/v1/orgs/org_none?confirm=x", { key: OPERATOR_KEY });
  expect(unknown.status).toBe(404);
  expect((await tenant.call("GET", "")).status).toBe(200);
});

it("ends at once: keys, secrets, schedules and running executions", async () => {
  const tenant = await newTenant();
  const schedule = { frequency: "hourly" };
  const hookId = await newHook(tenant, { enabled: true, schedule });
  const integrationId = (await tenant.call("GET", `/hooks/${hookId}`)).word("data", "integrationId");
  await tenant.call("PUT", `/integrations/${integrationId}/secrets/TOKEN`, { value: "payroll" });
  const run = (await tenant.call("POST", `/hooks/${hookId}/runs`, { mode: "live" })).word("data", "id");
  const later = new Date(time.now + 2 * 3_600_000).toISOString();
  const due = async () => (await dueHooks(platformDatabase(env.DB), later, 1_000)).map(({ id }) => id);
  expect(await due()).toContain(hookId);

  expect((await remove(tenant, await nameOf(tenant))).status).toBe(204);
  expect((await tenant.call("GET", "")).status).toBe(401);
  const keys = await send("POST", `/api/v1/orgs/${tenant.orgId}/api-keys`, {
    key: OPERATOR_KEY,
    body: { name: "late", role: "admin" },
  });
  expect(keys.status).toBe(404);
  expect(await count("FROM data_keys WHERE org_id = ?", tenant.orgId)).toBe(0);
  expect(await count("FROM secrets WHERE org_id = ?", tenant.orgId)).toBe(0);
  expect(await due()).not.toContain(hookId);
  expect(await count("FROM hooks WHERE org_id = ? AND enabled = 1", tenant.orgId)).toBe(0);
  expect(await count("FROM executions WHERE id = ? AND cancel_requested = 1", run)).toBe(1);
  const listed = await send("GET", "/api/v1/orgs?limit=100", { key: OPERATOR_KEY });
  expect(listed.text).not.toContain(tenant.orgId);
});

it("leaves nothing in any table, coordinator or namespace, and nothing of the neighbour changes", async () => {
  const [tenant, neighbour] = [await newTenant(), await newTenant()];
  const filled = await fillEveryTable(tenant.orgId);
  await fillEveryTable(neighbour.orgId);
  expect(filled.toSorted()).toEqual(
    organisationTables()
      .tables.map(({ name }) => name)
      .toSorted(),
  );
  const hookId = `hooks_of_${tenant.orgId}`;
  const owner = { orgId: tenant.orgId, integrationId: null, hookId };
  await env.DISPATCHED.deploy({ isolateKey: `${hookId}:1`, owner, code: "export const run = () => 1;" });
  await ports.coordinator(`hooks_of_${neighbour.orgId}`).takeRequests(1, time.now);
  const kv = env.COORDINATOR.getByName(hookId);
  await kv.kvSet("cursor", '"kept"', 3_600, null);
  const ofNeighbour = await tablesWith(neighbour.orgId);

  expect((await remove(tenant, await nameOf(tenant))).status).toBe(204);
  await sweep();
  const parents = new Set(organisationTables().tables.map(({ through }) => through));
  const left = (await tablesWith(tenant.orgId)).filter((name) => !parents.has(name));
  expect(left).toEqual(["removals"]);
  // Somebody whose key was checked before, in another isolate, writes once more.
  await env.DB.prepare("INSERT INTO teams VALUES ('late', ?, 'late', 'late', '', '')").bind(tenant.orgId).run();

  expect((await remove(tenant, "whatever")).status).toBe(204);
  time.now += QUIET_AFTER_MS;
  await sweep();
  await sweep();
  time.now += QUIET_AFTER_MS;
  await sweep();
  expect(await tablesWith(tenant.orgId)).toEqual([]);
  expect(await kv.kvGet("cursor", null)).toBeNull();
  expect(await scriptsOf(hookId)).toEqual([]);
  expect(await tablesWith(neighbour.orgId)).toEqual(ofNeighbour);
  expect((await neighbour.call("GET", "")).status).toBe(200);
  expect((await remove(tenant, "whatever")).status).toBe(404);
});

it("takes the audit log along, which nothing else can: not while the organisation is there", async () => {
  const tenant = await newTenant();
  const forget = env.DB.prepare("DELETE FROM audit_log WHERE org_id = ?").bind(tenant.orgId);
  const note = env.DB.prepare("INSERT INTO removals VALUES ('organisation', ?, '', '')").bind(tenant.orgId);
  expect(await count("FROM audit_log WHERE org_id = ?", tenant.orgId)).toBeGreaterThan(0);
  await expect(forget.run()).rejects.toThrow(/append only/);
  await expect(env.DB.batch([note, forget])).rejects.toThrow(/append only/);
  expect((await remove(tenant, await nameOf(tenant))).status).toBe(204);
  await sweep();
  expect(await count("FROM audit_log WHERE org_id = ?", tenant.orgId)).toBe(0);
});

it("goes on wherever it died: each statement, and each call outside", async () => {
  const alive = { calls: 0, limit: Number.POSITIVE_INFINITY };
  const mayDie = () => {
    alive.calls += 1;
    if (alive.calls > alive.limit) throw new Error("The Worker died.");
  };
  const d1 = new Proxy(env.DB, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        mayDie();
        return Reflect.apply(member, target, args);
      };
    },
  });
  const dying: Partial<RemovalPorts> = {
    d1,
    coordinator: (id) => ({
      destroy: async () => {
        mayDie();
        await ports.coordinator(id).destroy();
      },
    }),
  };
  const tenant = await newTenant();
  await fillEveryTable(tenant.orgId);
  expect((await remove(tenant, await nameOf(tenant))).status).toBe(204);
  time.now += QUIET_AFTER_MS;
  for (let limit = 0; ; limit += 1) {
    Object.assign(alive, { calls: 0, limit });
    await sweep(dying).catch(() => {});
    time.now += QUIET_AFTER_MS;
    if ((await tablesWith(tenant.orgId)).length === 0) break;
    expect(limit).toBeLessThan(100);
  }
  expect(
    logged.filter(({ event, outcome }) => event === "organisation.removed" && outcome === "failed").length,
  ).toBeGreaterThan(0);
});

it("works in bounded pieces: a table of many rows takes several statements, and goes on in the next minute", async () => {
  const tenant = await newTenant();
  await env.DB.prepare(
    `INSERT INTO teams SELECT 'team_' || ?1 || value, ?1, value, 'n', '', ''
     FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 2500) SELECT value FROM n)`,
  )
    .bind(tenant.orgId)
    .run();
  await remove(tenant, await nameOf(tenant));
  const db = databaseFor(env.DB, tenant.orgId);
  const left: (number | undefined)[] = [];
  for (let done = false; !done;) {
    done = await drainOrganisation(db, tenant.orgId, { last: false, statements: 1, now: "" });
    left.push(await count("FROM teams WHERE org_id = ?", tenant.orgId));
  }
  expect(left).toEqual([1_500, 500, 0]);
});
