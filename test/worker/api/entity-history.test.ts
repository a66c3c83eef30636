/** What an entity's history says: fields before and after, and through whom, for writes of people and of hooks. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { isoTime } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import { applyWrites } from "../../../src/entities/write";
import { databaseFor } from "../../../src/store/database";
import { type Tenant, fresh, make, newTenant, time } from "./fixture";

let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});

/** As a PULL hook writes it. */
async function pulled(externalId: string, fields: Record<string, string>) {
  const key = fresh("source");
  const integrationId = await make(tenant, "/integrations", { name: "Workday", sourceSystemKey: key });
  const code = "async function run() { return { records: [] } }";
  const settings = { name: "People", type: "PULL", entityType: "employee", code };
  const hookId = await make(tenant, `/integrations/${integrationId}/hooks`, settings);
  const executionId = newId("execution");
  const context = {
    orgId: tenant.orgId,
    today: "2026-11-24",
    now: isoTime(time.now),
    source: { kind: "pull" as const, integrationId, hookId },
    sourceKey: key,
    hookId,
    integrationId,
    executionId,
    author: null,
  };
  const record = { key: 0, externalId, fields, deletedAt: undefined, intent: "upsert" as const };
  const applied = await applyWrites(databaseFor(env.DB, tenant.orgId), context, "employee", [record]);
  if (!applied.ok) throw new Error("nobody else writes");
  return { key, integrationId, hookId, executionId };
}

it.each([
  ["employees", { firstName: "Ada", lastName: "L", email: "ada@example.com" }, "lastName", "L"],
  ["vacancies", { role: "Engineer" }, "role", "Engineer"],
  ["contractors", { name: "Grace" }, "name", "Grace"],
  ["projects", { name: "Apollo" }, "name", "Apollo"],
  ["assignments", { employeeExternalId: "E-1", projectExternalId: "P-1" }, "startDate", null],
])("of %s has who made, changed and deleted it, newest first", async (many, fields, field, before) => {
  if (many === "assignments") {
    const employee = { externalId: "E-1", firstName: "A", lastName: "B", email: "a@example.com" };
    await make(tenant, "/employees", employee);
    await make(tenant, "/projects", { externalId: "P-1", name: "Apollo" });
  }
  const id = await make(tenant, `/${many}`, fields);
  await tenant.call("PATCH", `/${many}/${id}`, { [field]: "2026-01-01" });
  const live = await tenant.call("GET", `/${many}/${id}/history`);
  expect(live.at("provenance")).toEqual({ integration: null, hook: null, executionId: null });
  await tenant.call("DELETE", `/${many}/${id}`);

  const history = await tenant.call("GET", `/${many}/${id}/history`);
  expect(history.items.map(({ type }) => type)).toEqual(["delete", "update", "create"]);
  expect(history.at("meta")).toEqual({ page: 1, limit: 20, total: 3, hasNextPage: false });
  expect(history.at("provenance")).toBeNull();
  const me = { kind: "api_key", id: expect.stringMatching(/^key_/), name: expect.any(String) };
  expect(history.items[1]).toEqual({
    id: expect.stringMatching(/^evt_/),
    type: "update",
    at: isoTime(time.now),
    changes: [{ field, before, after: "2026-01-01" }],
    kind: "api",
    integration: null,
    hook: null,
    executionId: null,
    actor: me,
  });
  expect(history.items.map(({ actor }) => actor)).toEqual([me, me, me]);
});

it("names the hook, its integration and the execution, and then who changed it by hand", async () => {
  const ada = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com" };
  const { key, integrationId, hookId, executionId } = await pulled("E-1", ada);
  const path = "/employees/E-1/history";
  const integration = { id: integrationId, name: "Workday" };
  const hook = { id: hookId, name: "People" };
  const first = await tenant.call("GET", `${path}?source=${key}`);
  expect(first.items).toEqual([
    expect.objectContaining({ type: "create", kind: "pull", integration, hook, executionId, actor: null }),
  ]);
  expect(first.at("provenance")).toEqual({ integration, hook, executionId });

  await tenant.call("PATCH", `/employees/E-1?source=${key}`, { lastName: "King" });
  const second = await tenant.call("GET", `${path}?source=${key}`);
  expect(second.items.map(({ kind }) => kind)).toEqual(["api", "pull"]);
  expect(second.at("provenance")).toEqual({ integration, hook, executionId: null });

  await tenant.call("DELETE", `/hooks/${hookId}`);
  const third = await tenant.call("GET", `${path}?source=${key}`);
  expect(third.at("provenance", "hook")).toEqual({ id: hookId, name: null });
});

it("pages, sorts and searches by the name of a field", async () => {
  const id = await make(tenant, "/projects", { name: "P" });
  for (const change of [{ name: "Q" }, { priority: 2 }, { name: "R" }])
    await tenant.call("PATCH", `/projects/${id}`, change);
  const page = await tenant.call("GET", `/projects/${id}/history?limit=3&page=2`);
  expect(page.at("meta")).toEqual({ page: 2, limit: 3, total: 4, hasNextPage: false });
  expect(page.items.map(({ type }) => type)).toEqual(["create"]);
  const oldest = await tenant.call("GET", `/projects/${id}/history?sortDir=asc&limit=1`);
  expect(oldest.items.map(({ type }) => type)).toEqual(["create"]);
  const found = await tenant.call("GET", `/projects/${id}/history?search=NAME`);
  expect(found.items.map(({ type }) => type)).toEqual(["update", "update", "create"]);
});

it("is nobody else's, no other type's, and of nothing that never was", async () => {
  const id = await make(tenant, "/projects", { name: "P" });
  const other = await newTenant();
  expect((await other.call("GET", `/projects/${id}/history`)).status).toBe(404);
  expect((await tenant.call("GET", `/employees/${id}/history`)).status).toBe(404);
  expect((await tenant.call("GET", `/projects/prj_none/history`)).status).toBe(404);
  expect((await tenant.call("GET", `/projects/P-1/history?source=none`)).status).toBe(404);
});
