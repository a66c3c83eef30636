/** Organisations, keys, roles and the feature switch: who may do what. */
import { beforeEach, expect, it } from "vitest";
import { OPERATOR_KEY, type Tenant, fresh, newTenant, send, time } from "./fixture";

let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});

it("makes an organisation with a first admin key", async () => {
  const made = await send("POST", "/api/v1/orgs", { key: OPERATOR_KEY, body: { name: "Acme" } });
  expect(made.status).toBe(201);
  expect(made.at("data")).toMatchObject({
    name: "Acme",
    timezone: "UTC",
    currency: "EUR",
    customIntegrationsEnabled: false,
    apiKey: expect.stringMatching(/^private_[0-9a-f]{32}_[0-9a-f]{48}$/),
  });
  const listed = await send("GET", "/api/v1/orgs?limit=1&sortBy=name&search=acme", { key: OPERATOR_KEY });
  expect(listed.body).toMatchObject({ data: [{ name: "Acme" }], meta: { page: 1, limit: 1 } });
});

it("switches the feature on and off, by the operator only", async () => {
  const path = `/api/v1/orgs/${tenant.orgId}`;
  const off = { customIntegrationsEnabled: false };
  expect((await send("PATCH", path, { key: tenant.key, body: off })).status).toBe(403);
  expect((await send("PATCH", path, { key: OPERATOR_KEY, body: off })).body).toMatchObject({ data: off });

  const refused = await tenant.call("GET", "/integrations");
  expect(refused.status).toBe(403);
  expect(refused.body).toMatchObject({ error: { code: "FEATURE_DISABLED" } });
  expect((await tenant.call("GET", "/executions")).body).toMatchObject({ error: { code: "FEATURE_DISABLED" } });
  expect((await tenant.call("GET", "/employees")).status).toBe(200);
  expect((await tenant.call("GET", "/api-keys")).status).toBe(200);
});

it("lets the operator make a key, and open nothing else inside", async () => {
  const path = `/api/v1/orgs/${tenant.orgId}/api-keys`;
  const made = await send("POST", path, { key: OPERATOR_KEY, body: { name: "k", role: "viewer" } });
  expect(made.status).toBe(201);
  const key = made.word("data", "key");
  expect((await send("GET", `/api/v1/org/${tenant.orgId}/integrations`, { key })).status).toBe(200);
  const inside = await send("GET", `/api/v1/org/${tenant.orgId}/integrations`, { key: OPERATOR_KEY });
  expect(inside.status).toBe(403);
});

it("changes the organisation's own settings", async () => {
  expect((await tenant.call("GET", "")).body).toMatchObject({ data: { id: tenant.orgId } });
  const changed = await tenant.call("PATCH", "/", { name: "New", timezone: "Asia/Tokyo", currency: "JPY" });
  expect(changed.status).toBe(200);
  expect((await tenant.call("GET", "/")).body).toMatchObject({
    data: { name: "New", timezone: "Asia/Tokyo", currency: "JPY" },
  });
});

it("shows a key once, lists it without, and revokes it", async () => {
  const made = await tenant.call("POST", "/api-keys", { name: fresh("key"), role: "editor" });
  const id = made.word("data", "id");
  const key = made.word("data", "key");
  const prefix = made.word("data", "prefix");
  expect(key.startsWith(prefix)).toBe(true);
  const listed = await tenant.call("GET", "/api-keys");
  expect(listed.text).not.toContain(key);
  expect(listed.at("meta", "total")).toBe(2);

  expect((await send("GET", `/api/v1/org/${tenant.orgId}/hooks/x`, { key })).status).toBe(404);
  expect((await tenant.call("DELETE", `/api-keys/${id}`)).status).toBe(204);
  expect((await send("GET", `/api/v1/org/${tenant.orgId}`, { key })).status).toBe(401);
  expect((await tenant.call("DELETE", `/api-keys/${id}`)).status).toBe(404);
});

it("ends a key when it expires, and writes its last use once a minute", async () => {
  const startedAt = time.now;
  const expiresAt = new Date(startedAt + 3_600_000).toISOString();
  const made = await tenant.call("POST", "/api-keys", { name: "short", role: "viewer", expiresAt });
  const id = made.word("data", "id");
  const key = made.word("data", "key");
  const use = () => send("GET", `/api/v1/org/${tenant.orgId}`, { key });
  const lastUsed = async () => {
    const { items } = await tenant.call("GET", "/api-keys");
    return items.find((each) => each["id"] === id)?.["lastUsedAt"];
  };
  expect((await use()).status).toBe(200);
  time.now = startedAt + 59_000;
  await use();
  expect(await lastUsed()).toBe(new Date(startedAt).toISOString());
  time.now = startedAt + 60_000;
  await use();
  expect(await lastUsed()).toBe(new Date(startedAt + 60_000).toISOString());
  time.now = startedAt + 3_600_000;
  expect((await use()).status).toBe(401);
  time.now = startedAt;
});

it.each([
  ["viewer", "GET", "/integrations", 200],
  ["viewer", "POST", "/integrations", 403],
  ["viewer", "POST", "/employees", 403],
  ["viewer", "GET", "/api-keys", 403],
  ["viewer", "PATCH", "/", 403],
  ["editor", "POST", "/integrations", 400],
  ["editor", "POST", "/employees", 400],
  ["editor", "GET", "/api-keys", 403],
  ["editor", "PUT", "/integrations/x/secrets/A", 403],
  ["admin", "PUT", "/integrations/x/secrets/A", 400],
] as const)("a key with the role %s: %s %s is %i", async (role, method, path, status) => {
  const made = await tenant.call("POST", "/api-keys", { name: fresh("key"), role });
  const key = made.word("data", "key");
  const body = method === "GET" ? undefined : {};
  expect((await send(method, `/api/v1/org/${tenant.orgId}${path}`, { key, body })).status).toBe(status);
});

it.each([
  ["no key", undefined],
  ["another scheme", "Basic abc"],
  ["an empty key", "Bearer "],
  ["a word", "Bearer nonsense"],
  ["a key of the right form", `Bearer private_${"a".repeat(32)}_${"b".repeat(48)}`],
  ["two keys", "Bearer a b"],
])("refuses %s with 401", async (_what, authorization) => {
  const headers = authorization === undefined ? {} : { authorization };
  const refused = await send("GET", `/api/v1/org/${tenant.orgId}/integrations`, { headers });
  expect(refused.status).toBe(401);
  expect(refused.headers.get("www-authenticate")).toMatch(/^Bearer/);
  expect(refused.body).toMatchObject({ error: { code: "UNAUTHORIZED", errorId: expect.stringMatching(/^err_/) } });
});

it("refuses the right key id with another secret", async () => {
  const forged = tenant.key.slice(0, -1) + (tenant.key.endsWith("0") ? "1" : "0");
  expect((await send("GET", `/api/v1/org/${tenant.orgId}`, { key: forged })).status).toBe(401);
});

const withoutId = (text: string) => text.replace(/err_\w+/, "");

it("answers another organisation's id like one that does not exist", async () => {
  const other = await newTenant();
  const theirs = await send("GET", `/api/v1/org/${other.orgId}/integrations`, { key: tenant.key });
  const nobodys = await send("GET", "/api/v1/org/org_nobody/integrations", { key: tenant.key });
  expect(theirs.status).toBe(404);
  expect(withoutId(theirs.text)).toBe(withoutId(nobodys.text));
});
