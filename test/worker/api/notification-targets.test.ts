/** Notification targets over the API: what may be set, and a secret that is shown once. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { buildPorts } from "../../../src/ports";
import { readSettings } from "../../../src/settings";
import { type Tenant, newTenant, ports, send, time } from "./fixture";

let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});

const WEBHOOK = { name: "On-call", kind: "webhook", url: "https://hooks.example.com/in" };
const MAIL = { name: "Team", kind: "mail", addresses: ["ops@example.com"] };
const PATH = "/notification-targets";

it("shows a webhook's secret once, and keeps it sealed", async () => {
  const made = await tenant.call("POST", PATH, WEBHOOK);
  expect([made.status, made.at("data", "events")]).toEqual([
    201,
    ["execution.failed", "hook.disabled", "deliveries.dead"],
  ]);
  const secret = made.word("data", "secret");
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const listed = await tenant.call("GET", PATH);
  expect(listed.items).toMatchObject([{ id: made.word("data", "id"), url: WEBHOOK.url, enabled: true, pending: 0 }]);
  expect(listed.text).not.toContain("whsec_");
  const { results } = await env.DB.prepare("SELECT * FROM notification_targets WHERE org_id = ?")
    .bind(tenant.orgId)
    .all();
  const { results: audit } = await env.DB.prepare("SELECT * FROM audit_log WHERE org_id = ?").bind(tenant.orgId).all();
  expect(JSON.stringify([results, audit])).not.toContain(secret.slice("whsec_".length));
});

it("has mail targets, without a secret", async () => {
  const made = await tenant.call("POST", PATH, { ...MAIL, events: ["hook.disabled"] });
  expect(made.at("data")).toMatchObject({ kind: "mail", addresses: MAIL.addresses, url: null, secret: null });
  const rotated = await tenant.call("POST", `${PATH}/${made.word("data", "id")}/rotate-secret`);
  expect(rotated.status).toBe(409);
});

it("rotates a secret, and says until when the one before is good", async () => {
  const made = await tenant.call("POST", PATH, WEBHOOK);
  const path = `${PATH}/${made.word("data", "id")}`;
  const rotated = await tenant.call("POST", `${path}/rotate-secret`);
  expect(rotated.status).toBe(200);
  expect(rotated.word("data", "secret")).not.toBe(made.word("data", "secret"));
  expect(rotated.at("data", "previousSecretUntil")).toBe(new Date(time.now + 86_400_000).toISOString());
});

it("changes and deletes a target, and the audit log has it", async () => {
  const id = (await tenant.call("POST", PATH, WEBHOOK)).word("data", "id");
  const patch = {
    name: "Night",
    url: "https://other.example.com/secret-path",
    events: ["deliveries.dead"],
    enabled: false,
  };
  expect((await tenant.call("PATCH", `${PATH}/${id}`, patch)).at("data")).toMatchObject(patch);
  expect((await tenant.call("DELETE", `${PATH}/${id}`)).status).toBe(204);
  expect((await tenant.call("DELETE", `${PATH}/${id}`)).status).toBe(404);
  const { results } = await env.DB.prepare(
    "SELECT action, before, after FROM audit_log WHERE org_id = ? AND target_kind = 'notification_target' ORDER BY seq",
  )
    .bind(tenant.orgId)
    .all<{ action: string; before: string; after: string }>();
  expect(results.map(({ action }) => action)).toEqual(
    ["created", "updated", "deleted"].map((word) => `notification_target.${word}`),
  );
  expect(JSON.parse(results[1]?.after ?? "{}")).toMatchObject({ name: "Night", origin: "https://other.example.com" });
  expect(JSON.stringify(results)).not.toContain("secret-path");
});

it.each([
  [{ ...WEBHOOK, url: undefined }, "url"],
  [{ ...WEBHOOK, addresses: ["a@example.com"] }, "addresses"],
  [{ ...MAIL, url: "https://example.com" }, "url"],
  [{ ...MAIL, addresses: undefined }, "addresses"],
  [{ ...MAIL, addresses: [] }, "addresses"],
  [{ ...MAIL, addresses: ["nobody"] }, "addresses[0]"],
  [{ ...MAIL, addresses: ["a@example.com", "A@example.com"] }, "addresses"],
  [{ ...MAIL, addresses: Array.from({ length: 11 }, (_, at) => `a${at}@example.com`) }, "addresses"],
  [{ ...WEBHOOK, events: [] }, "events"],
  [{ ...WEBHOOK, events: ["execution.failed", "execution.failed"] }, "events"],
  [{ ...WEBHOOK, events: ["execution.ended"] }, "events[0]"],
  [{ ...WEBHOOK, kind: "pager" }, "kind"],
])("refuses %j because of %s", async (body, field) => {
  const refused = await tenant.call("POST", PATH, body);
  expect([refused.status, refused.at("error", "details", 0, "field")]).toEqual([400, field]);
});

it.each([
  "http://example.com/",
  "https://169.254.169.254/latest/meta-data",
  "https://[fd00::1]/",
  "https://2130706433/",
  "https://metadata.google.internal/",
  "https://user:password@example.com/",
  "javascript:alert(1)",
])("refuses the URL %s, new or changed", async (url) => {
  const settings = readSettings(env);
  if (!settings.ok) throw new Error(settings.error);
  const strict = createApp({ ...ports, notifications: buildPorts(env, settings.value, () => {}).api.notifications });
  const ask = (method: string, path: string, body: unknown) =>
    strict.request(`http://api.test/api/v1/org/${tenant.orgId}${path}`, {
      method,
      headers: { authorization: `Bearer ${tenant.key}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const id = (await tenant.call("POST", PATH, WEBHOOK)).word("data", "id");
  const answers = [await ask("POST", PATH, { ...WEBHOOK, url }), await ask("PATCH", `${PATH}/${id}`, { url })];
  for (const answer of answers) {
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { details: [{ field: "url" }] } });
  }
});

it("takes 20 targets and no more", async () => {
  for (let count = 0; count < 20; count++) expect((await tenant.call("POST", PATH, MAIL)).status).toBe(201);
  expect((await tenant.call("POST", PATH, MAIL)).status).toBe(409);
});

it("is for administrators", async () => {
  const editor = await tenant.call("POST", "/api-keys", { name: "e", role: "editor" });
  const asked = await send("GET", `/api/v1/org/${tenant.orgId}${PATH}`, { key: editor.word("data", "key") });
  expect(asked.status).toBe(403);
});

it("lists what a target was told, with the reason of what was given up", async () => {
  const id = (await tenant.call("POST", PATH, WEBHOOK)).word("data", "id");
  const at = new Date(time.now).toISOString();
  const notice = (name: string, status: string, error: string | null) =>
    env.DB.prepare(
      `INSERT INTO notices (id, org_id, target_id, hook_id, type, data, occurred_at, status, attempts, last_error, updated_at)
       VALUES (?, ?, ?, 'hook_1', 'hook.disabled', '{}', ?, ?, 1, ?, ?)`,
    ).bind(name, tenant.orgId, id, at, status, error, at);
  await env.DB.batch([notice(`a_${id}`, "sent", null), notice(`b_${id}`, "failed", "The receiver answered 500.")]);
  expect((await tenant.call("GET", `${PATH}/${id}/notices`)).at("meta", "total")).toBe(2);
  const failed = await tenant.call("GET", `${PATH}/${id}/notices?status=failed`);
  expect(failed.items).toMatchObject([{ id: `b_${id}`, status: "failed", lastError: "The receiver answered 500." }]);
  expect((await tenant.call("GET", PATH)).items).toMatchObject([
    { lastError: "The receiver answered 500.", lastSentAt: at },
  ]);
});
