/** Integrations and their secrets. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { type Tenant, fresh, newHook, newIntegration, newTenant, ports } from "./fixture";
import { openDataKey } from "../../../src/vault/data-key";
import { openSecret } from "../../../src/vault/secret";

let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});

it("makes, reads, changes, lists and deletes an integration", async () => {
  const wanted = { name: "HR", description: "People", sourceSystemKey: "hr", egressAllowList: ["API.example.com"] };
  const made = await tenant.call("POST", "/integrations", wanted);
  expect(made.status).toBe(201);
  expect(made.at("data")).toMatchObject({ ...wanted, egressAllowList: ["api.example.com"] });
  const path = `/integrations/${made.word("data", "id")}`;
  expect((await tenant.call("GET", path)).body).toEqual(made.body);

  const changed = await tenant.call("PATCH", path, { name: "People", description: null, sourceSystemKey: "hr-2" });
  expect(changed.at("data")).toMatchObject({ name: "People", description: null, sourceSystemKey: "hr-2" });
  const listed = await tenant.call("GET", "/integrations?search=peop");
  expect(listed.body).toMatchObject({
    data: [{ name: "People" }],
    meta: { page: 1, limit: 20, total: 1, hasNextPage: false },
  });
  expect((await tenant.call("DELETE", path)).status).toBe(204);
  expect((await tenant.call("GET", path)).status).toBe(404);
  expect((await tenant.call("DELETE", path)).status).toBe(404);
});

it("keeps names and source system keys unique in the organisation", async () => {
  const one = { name: "One", sourceSystemKey: "one" };
  await tenant.call("POST", "/integrations", one);
  const two = await tenant.call("POST", "/integrations", { name: "Two", sourceSystemKey: "two" });
  const clashes = [
    await tenant.call("POST", "/integrations", { ...one, sourceSystemKey: "other" }),
    await tenant.call("POST", "/integrations", { ...one, name: "Other" }),
    await tenant.call("PATCH", `/integrations/${two.word("data", "id")}`, { name: "One" }),
  ];
  expect(clashes.map((each) => each.status)).toEqual([409, 409, 409]);
  expect(clashes.map((each) => each.at("error", "details", 0, "field"))).toEqual(["name", "sourceSystemKey", "name"]);
  expect((await (await newTenant()).call("POST", "/integrations", one)).status).toBe(201);
});

it("fixes the source system key once a record was synced", async () => {
  const id = await newIntegration(tenant);
  await env.DB.prepare("update integrations set first_synced_at = ? where id = ?").bind("2026-11-24", id).run();
  const refused = await tenant.call("PATCH", `/integrations/${id}`, { sourceSystemKey: fresh("other") });
  expect(refused.status).toBe(409);
  expect(refused.at("error", "details", 0, "field")).toBe("sourceSystemKey");
  const before = await tenant.call("GET", `/integrations/${id}`);
  const same = { sourceSystemKey: before.at("data", "sourceSystemKey"), name: fresh("Renamed") };
  expect((await tenant.call("PATCH", `/integrations/${id}`, same)).status).toBe(200);
});

async function names(query: string) {
  const listed = await tenant.call("GET", `/integrations?${query}`);
  return { names: listed.items.map((each) => each["name"]), more: listed.at("meta", "hasNextPage") };
}

it("pages and sorts", async () => {
  for (const name of ["b", "a", "c"]) await tenant.call("POST", "/integrations", { name, sourceSystemKey: name });
  expect(await names("sortBy=name&sortDir=asc&limit=2")).toEqual({ names: ["a", "b"], more: true });
  expect(await names("sortBy=name&sortDir=asc&limit=2&page=2")).toEqual({ names: ["c"], more: false });
  expect(await names("")).toEqual({ names: ["c", "a", "b"], more: false });
});

it("takes a secret, replaces it, and never shows it", async () => {
  const id = await newIntegration(tenant);
  const path = `/integrations/${id}/secrets/API_TOKEN`;
  const made = await tenant.call("PUT", path, { value: "first value" });
  expect(made.status).toBe(201);
  const replaced = await tenant.call("PUT", path, { value: "second value" });
  expect(replaced.status).toBe(200);
  const listed = await tenant.call("GET", `/integrations/${id}/secrets`);
  expect(listed.at("data")).toEqual([
    { id: expect.any(String), name: "API_TOKEN", createdAt: expect.any(String), updatedAt: expect.any(String) },
  ]);
  expect(made.text + replaced.text + listed.text).not.toContain("value");

  const row = await env.DB.prepare(
    "select s.ciphertext, s.version, k.id, k.wrapped from secrets s join data_keys k on k.id = s.data_key_id where s.integration_id = ?",
  )
    .bind(id)
    .first<{ ciphertext: string; version: number; id: string; wrapped: string }>();
  const { ciphertext = "", version = 0, id: dataKeyId = "", wrapped = "" } = row ?? {};
  expect(version).toBe(2);
  const dataKey = await openDataKey(await ports.keyring(), { orgId: tenant.orgId, dataKeyId }, wrapped);
  if (!dataKey.ok) throw new Error(dataKey.error.message);
  const opened = await openSecret(dataKey.value, { integrationId: id, name: "API_TOKEN", version }, ciphertext);
  expect(opened).toEqual({ ok: true, value: "second value" });

  expect((await tenant.call("DELETE", path)).status).toBe(204);
  expect((await tenant.call("DELETE", path)).status).toBe(404);
});

it("holds 100 secrets and refuses one more, also when they come at once", async () => {
  const id = await newIntegration(tenant);
  const put = (n: number) => tenant.call("PUT", `/integrations/${id}/secrets/S${n}`, { value: "v" });
  for (let n = 0; n < 98; n += 1) expect((await put(n)).status).toBe(201);
  const last = await Promise.all([98, 99, 100, 101].map(put));
  expect(last.map((each) => each.status).sort()).toEqual([201, 201, 409, 409]);
  expect((await put(0)).status).toBe(200);
});

it("sets one secret from several writers at once", async () => {
  const id = await newIntegration(tenant);
  const puts = await Promise.all(
    ["a", "b", "c"].map((value) => tenant.call("PUT", `/integrations/${id}/secrets/SAME`, { value })),
  );
  expect(puts.map((each) => each.status).sort()).toEqual([200, 200, 201]);
});

it("deletes an integration with its hooks and secrets", async () => {
  const hookId = await newHook(tenant);
  const id = (await tenant.call("GET", `/hooks/${hookId}`)).word("data", "integrationId");
  await tenant.call("PUT", `/integrations/${id}/secrets/A`, { value: "v" });
  await ports.coordinator(hookId).kvEntries({ search: "", offset: 0, limit: 1, descending: false });
  expect((await tenant.call("DELETE", `/integrations/${id}`)).status).toBe(204);
  expect((await tenant.call("GET", `/hooks/${hookId}`)).status).toBe(404);
  for (const table of ["secrets", "hooks", "hook_versions"]) {
    const left = await env.DB.prepare(`select count(*) as n from ${table} where org_id = ?`)
      .bind(tenant.orgId)
      .first("n");
    expect([table, left]).toEqual([table, 0]);
  }
});
