/** The five entities through the API, and what their writes bring along. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { type Tenant, make, newHook, newTenant } from "./fixture";

let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant({ feature: false });
});

const ADA = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com" };

it.each([
  ["employees", ADA, { lastName: "King" }],
  ["vacancies", { role: "Engineer" }, { status: "on_hold" }],
  ["contractors", { name: "Grace" }, { company: "Navy" }],
  ["projects", { name: "Apollo" }, { priority: 3 }],
])("makes, reads, lists, changes and deletes %s", async (many, fields, change) => {
  const made = await tenant.call("POST", `/${many}`, { externalId: "X-1", ...fields });
  expect(made.status).toBe(201);
  expect(made.at("data")).toMatchObject({ ...fields, externalId: "X-1", source: null });
  const path = `/${many}/${made.word("data", "id")}`;
  expect((await tenant.call("GET", path)).body).toEqual(made.body);
  const changed = await tenant.call("PATCH", path, change);
  expect(changed.at("data")).toMatchObject({ ...fields, ...change, externalId: "X-1" });
  const listed = await tenant.call("GET", `/${many}?search=x-1`);
  expect(listed.items).toEqual([changed.at("data")]);
  expect((await tenant.call("DELETE", path)).status).toBe(204);
  expect((await tenant.call("GET", path)).status).toBe(404);
  expect((await tenant.call("PATCH", path, change)).status).toBe(404);
  expect((await tenant.call("DELETE", path)).status).toBe(404);

  const api = { kind: "api" };
  const events = await env.DB.prepare("select type, source from change_events where org_id = ? order by seq")
    .bind(tenant.orgId)
    .all<{ type: string; source: string }>();
  expect(events.results.map((event) => event.type)).toEqual(["create", "update", "delete"]);
  expect(events.results.map((event) => JSON.parse(event.source))).toEqual([api, api, api]);
});

it("gives defaults, keeps what is absent and clears what is null", async () => {
  const id = await make(tenant, "/vacancies", { role: "Engineer", description: "Builds", salaryMin: 1 });
  expect((await tenant.call("GET", `/vacancies/${id}`)).at("data")).toMatchObject({
    status: "open",
    fte: 1,
    isFilled: false,
  });
  const changed = await tenant.call("PATCH", `/vacancies/${id}`, { description: null });
  expect(changed.at("data")).toMatchObject({ role: "Engineer", description: null, salaryMin: 1 });
});

it("links assignments and fillers, and names the field of a missing or ambiguous reference", async () => {
  const employee = await make(tenant, "/employees", { externalId: "E-1", ...ADA });
  const project = await make(tenant, "/projects", { externalId: "P-1", name: "Apollo" });
  const assignment = await tenant.call("POST", "/assignments", { employeeExternalId: "E-1", projectExternalId: "P-1" });
  expect(assignment.at("data")).toMatchObject({ employeeId: employee, projectId: project, fte: 1 });
  const vacancy = await tenant.call("POST", "/vacancies", { role: "Engineer", filledByExternalId: "E-1" });
  expect(vacancy.at("data")).toMatchObject({
    isFilled: true,
    filledByEmployeeId: employee,
    filledByContractorId: null,
  });

  const missing = await tenant.call("POST", "/assignments", { employeeExternalId: "E-9", projectExternalId: "P-1" });
  expect([missing.status, missing.at("error", "details", 0, "field")]).toEqual([400, "employeeExternalId"]);
  await make(tenant, "/projects", { externalId: "P-1", name: "Apollo again" });
  const twice = await tenant.call("POST", "/assignments", { employeeExternalId: "E-1", projectExternalId: "P-1" });
  expect([twice.status, twice.at("error", "details", 0, "field")]).toEqual([400, "projectExternalId"]);
});

it("refuses an email that is taken, in any case", async () => {
  await make(tenant, "/employees", ADA);
  const taken = await tenant.call("POST", "/employees", { ...ADA, email: "ADA@example.com" });
  expect([taken.status, taken.at("error", "code"), taken.at("error", "details", 0, "field")]).toEqual([
    409,
    "CONFLICT",
    "email",
  ]);
  const bob = await make(tenant, "/employees", { ...ADA, email: "bob@example.com" });
  expect((await tenant.call("PATCH", `/employees/${bob}`, { email: "ada@example.com" })).status).toBe(409);
  await make(await newTenant(), "/employees", ADA);
});

it("finds an entity by its externalId in a source", async () => {
  const id = await make(tenant, "/employees", { externalId: "E/1", ...ADA });
  await env.DB.prepare("update entities set source = 'workday' where id = ?").bind(id).run();
  const path = `/employees/${encodeURIComponent("E/1")}`;
  expect((await tenant.call("GET", path)).status).toBe(404);
  expect((await tenant.call("GET", `${path}?source=other`)).status).toBe(404);
  expect((await tenant.call("GET", `${path}?source=workday`)).at("data", "id")).toBe(id);
  expect((await tenant.call("PATCH", `${path}?source=workday`, { lastName: "King" })).status).toBe(200);
  expect((await tenant.call("GET", "/employees?source=workday")).at("meta", "total")).toBe(1);
  expect((await tenant.call("GET", "/employees?source=other")).at("meta", "total")).toBe(0);
  expect((await tenant.call("DELETE", `${path}?source=workday`)).status).toBe(204);
});

it("deletes by a deletedAt that has come, and not by one that has not", async () => {
  const id = await make(tenant, "/employees", ADA);
  expect((await tenant.call("PATCH", `/employees/${id}`, { deletedAt: "2026-11-25" })).status).toBe(200);
  expect((await tenant.call("GET", `/employees/${id}`)).status).toBe(200);
  const gone = await tenant.call("PATCH", `/employees/${id}`, { deletedAt: "2026-11-24" });
  expect([gone.status, gone.at("data", "id")]).toEqual([200, id]);
  expect((await tenant.call("GET", `/employees/${id}`)).status).toBe(404);
  expect((await tenant.call("POST", "/employees", { ...ADA, deletedAt: "2026-11-24" })).status).toBe(400);
});

it("lists the teams and job roles that came along", async () => {
  const teamAllocations = [{ teamId: "T-1", teamName: "Payroll" }];
  await make(tenant, "/employees", { ...ADA, jobRole: { title: "Engineer", externalId: "R-1" }, teamAllocations });
  expect((await tenant.call("GET", "/teams?sortBy=name&search=pay")).items).toMatchObject([
    { externalId: "T-1", name: "Payroll" },
  ]);
  expect((await tenant.call("GET", "/job-roles")).items).toMatchObject([{ externalId: "R-1", title: "Engineer" }]);
});

it("rings for the PUSH hooks that are owed the change", async () => {
  const open = await newTenant();
  const hookId = await newHook(open, { type: "PUSH", enabled: true });
  await make(open, "/employees", ADA);
  const owed = await env.DB.prepare("select type from deliveries where hook_id = ?").bind(hookId).all();
  expect(owed.results).toEqual([{ type: "create" }]);
});
