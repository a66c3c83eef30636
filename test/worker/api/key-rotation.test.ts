/** The rotation of the key-encryption key over the real database: readable throughout, interrupted, repeated, hindered. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { readSecrets } from "../../../src/sandbox/secrets";
import { databaseFor } from "../../../src/store/database";
import { type Keyring, openKeyring } from "../../../src/vault/keyring";
import { OPERATOR_KEY, type Tenant, newIntegration, newTenant, ports } from "./fixture";

const K1 = `k1:${btoa("0123456789abcdef0123456789abcdef")}`;
const K2 = `k2:${btoa("fedcba9876543210fedcba9876543210")}`;

async function keyringOf(keys: string): Promise<Keyring> {
  const keyring = await openKeyring(keys);
  if (!keyring.ok) throw new Error(keyring.error);
  return keyring.value;
}

interface Rotation {
  keyId: string;
  rewrapped: number;
  unreadable: { id: string; organisationId: string }[];
  remaining: number;
  next: string | null;
}

/** One request of the operator to a deployment whose SECRET_KEYS are these. */
async function rotate(keys: string, body: object = {}): Promise<Rotation> {
  const app = createApp({ ...ports, keyring: () => keyringOf(keys) });
  const response = await app.request("http://api.test/api/v1/rotate-keys", {
    method: "POST",
    headers: { authorization: `Bearer ${OPERATOR_KEY}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return (await response.json<{ data: Rotation }>()).data;
}

async function withSecret(value: string): Promise<{ tenant: Tenant; integrationId: string }> {
  const tenant = await newTenant();
  const integrationId = await newIntegration(tenant);
  const put = await tenant.call("PUT", `/integrations/${integrationId}/secrets/TOKEN`, { value });
  expect(put.status).toBe(201);
  return { tenant, integrationId };
}

const read = async (keys: string, { tenant, integrationId }: { tenant: Tenant; integrationId: string }) =>
  readSecrets(databaseFor(env.DB, tenant.orgId), await keyringOf(keys), tenant.orgId, integrationId);

it("goes page by page, is taken up where it ended, and leaves every secret readable at every step", async () => {
  const made = [await withSecret("one"), await withSecret("two"), await withSecret("three")];
  const readable = async (keys: string) =>
    expect(await Promise.all(made.map(async (each) => (await read(keys, each))["TOKEN"]))).toEqual([
      "one",
      "two",
      "three",
    ]);
  const first = await rotate(`${K2},${K1}`, { limit: 1 });
  expect(first).toMatchObject({ keyId: "k2", rewrapped: 1, unreadable: [] });
  await readable(`${K2},${K1}`);
  // Ended here: nobody kept `next`. A new start finds what is left.
  const left = first.remaining;
  expect(left).toBeGreaterThanOrEqual(2);
  const second = await rotate(`${K2},${K1}`, { limit: 1 });
  expect(second).toMatchObject({ rewrapped: 1, remaining: left - 1 });
  await readable(`${K2},${K1}`);
  const third = await rotate(`${K2},${K1}`, { after: second.next });
  expect(third).toMatchObject({ remaining: 0, next: null });
  // The old key can go now.
  await readable(K2);
  await expect(read(K1, made[0] ?? (await withSecret("none")))).rejects.toThrow("KEY_UNKNOWN");
  expect(await rotate(`${K2},${K1}`)).toMatchObject({ rewrapped: 0, remaining: 0, next: null });
  await rotate(`${K1},${K2}`);
});

it("may run twice at once", async () => {
  const made = await withSecret("both");
  const [a, b] = await Promise.all([rotate(`${K2},${K1}`), rotate(`${K2},${K1}`)]);
  expect(Math.max(a.rewrapped, b.rewrapped)).toBeGreaterThan(0);
  expect(await read(K2, made)).toEqual({ TOKEN: "both" });
  await rotate(`${K1},${K2}`);
});

it("names what it can't open, leaves it as it is, and goes on", async () => {
  const made = await withSecret("hindered");
  const other = await withSecret("fine");
  await env.DB.prepare("update data_keys set wrapped = replace(wrapped, 'v1.k1.', 'v1.gone.') where org_id = ?")
    .bind(made.tenant.orgId)
    .run();
  const done = await rotate(`${K2},${K1}`);
  expect(done.unreadable).toMatchObject([{ organisationId: made.tenant.orgId }]);
  expect(done.remaining).toBe(1);
  expect(await read(K2, other)).toEqual({ TOKEN: "fine" });
  await env.DB.prepare("update data_keys set wrapped = replace(wrapped, 'v1.gone.', 'v1.k1.') where org_id = ?")
    .bind(made.tenant.orgId)
    .run();
  expect((await rotate(`${K2},${K1}`)).remaining).toBe(0);
  expect(await read(K2, made)).toEqual({ TOKEN: "hindered" });
  await rotate(`${K1},${K2}`);
});

it("refuses a ciphertext that was moved: to another name, integration, or organisation, and an older one put back", async () => {
  const made = await withSecret("first value");
  const secrets = `/integrations/${made.integrationId}/secrets`;
  const old = await env.DB.prepare("select ciphertext from secrets where integration_id = ?")
    .bind(made.integrationId)
    .first<{ ciphertext: string }>();
  await made.tenant.call("PUT", `${secrets}/TOKEN`, { value: "second value" });
  const other = await withSecret("other's");
  const sibling = await newIntegration(made.tenant);
  await made.tenant.call("PUT", `/integrations/${sibling}/secrets/TOKEN`, { value: "sibling's" });
  const set = (integrationId: string, ciphertext: string) =>
    env.DB.prepare("update secrets set ciphertext = ? where integration_id = ?").bind(ciphertext, integrationId).run();
  const now = await env.DB.prepare("select ciphertext from secrets where integration_id = ?")
    .bind(made.integrationId)
    .first<{ ciphertext: string }>();
  await set(made.integrationId, old?.ciphertext ?? "");
  await expect(read(K1, made)).rejects.toThrow("does not open");
  for (const integrationId of [sibling, other.integrationId]) {
    await set(integrationId, now?.ciphertext ?? "");
    const tenant = integrationId === sibling ? made.tenant : other.tenant;
    await expect(read(K1, { tenant, integrationId })).rejects.toThrow("does not open");
  }
  await set(made.integrationId, now?.ciphertext ?? "");
  await env.DB.prepare("update secrets set name = 'OTHER' where integration_id = ?").bind(made.integrationId).run();
  await expect(read(K1, made)).rejects.toThrow("does not open");
});
