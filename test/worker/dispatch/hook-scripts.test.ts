/** The platform's side of the scripts: a version made current, one that can't be, what goes with its hook, the comparison. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { isoTime } from "../../../src/domain/clock";
import type { JsonValue } from "../../../src/domain/json";
import { createHookScripts, isTimeToReconcile } from "../../../src/sandbox/scripts";
import { databaseFor } from "../../../src/store/database";
import { type HookRow, deleteHook, getHook } from "../../../src/store/hooks";
import { CODE, type Tenant, newHook, newTenant } from "../api/fixture";
import { answerNext, scriptsOf, setAge, state } from "./cloudflare";
import { TESTER } from "../setup/author";

const NOW = Date.parse("2026-11-26T09:17:00Z");
const DAY = 24 * 3_600_000;
const logged: Readonly<Record<string, JsonValue>>[] = [];
const scripts = createHookScripts({
  service: env.DISPATCHED,
  clock: () => NOW,
  log: (event) => void logged.push(event),
});

interface Case {
  readonly tenant: Tenant;
  readonly id: string;
  row(): Promise<HookRow>;
}

async function hookCase(settings: Record<string, unknown> = {}): Promise<Case> {
  const tenant = await newTenant();
  const id = await newHook(tenant, { enabled: true, ...settings });
  const row = async () => {
    const found = await getHook(databaseFor(env.DB, tenant.orgId), tenant.orgId, id);
    if (found === null) throw new Error("The hook is gone.");
    return found;
  };
  return { tenant, id, row };
}

const changed = async ({ tenant, row }: Case, before: number | null) =>
  scripts.changed(databaseFor(env.DB, tenant.orgId), await row(), CODE, before);

it("deploys a version that was made current, with all three tags", async () => {
  const hook = await hookCase();
  const row = await changed(hook, null);
  expect(row).toMatchObject({ version: 1, disabledReason: null });
  const [script] = await scriptsOf(hook.id);
  expect(script?.metadata.tags).toEqual([
    `organisation-${hook.tenant.orgId}`,
    `integration-${row.integrationId}`,
    `hook-${hook.id}`,
  ]);
});

it("leaves the previous version live when the upload fails, and says why on the hook until one succeeds", async () => {
  const hook = await hookCase();
  await hook.tenant.call("PATCH", `/hooks/${hook.id}`, { code: `${CODE} // two` });
  await answerNext({ status: 429, retryAfter: "300" });
  const failed = await changed(hook, 1);
  expect(failed).toMatchObject({ version: 1, enabled: true });
  expect(failed.disabledReason).toMatch(/^Version 2 could not be deployed: .*429.* Version 1 stays live\.$/);
  expect(await hook.row()).toEqual(failed);
  await hook.tenant.call("POST", `/hooks/${hook.id}/versions/2/activate`);
  expect(await changed(hook, 1)).toMatchObject({ version: 2, disabledReason: null });
});

it("does not undo what somebody made current meanwhile", async () => {
  const hook = await hookCase();
  await hook.tenant.call("PATCH", `/hooks/${hook.id}`, { code: `${CODE} // two` });
  const second = await hook.row();
  await hook.tenant.call("PATCH", `/hooks/${hook.id}`, { code: `${CODE} // three` });
  await answerNext({ status: 429, retryAfter: "300" });
  await scripts.changed(databaseFor(env.DB, hook.tenant.orgId), second, CODE, 1);
  expect(await hook.row()).toMatchObject({ version: 3, disabledReason: null });
});

it("keeps a first version that can't be deployed: its runs try again", async () => {
  const hook = await hookCase();
  await answerNext({ status: 429, retryAfter: "300" });
  const row = await changed(hook, null);
  expect(row.version).toBe(1);
  expect(row.disabledReason).toContain("Version 1 could not be deployed");
});

it("removes a hook's scripts, and never fails the one who deletes", async () => {
  const hook = await hookCase();
  await changed(hook, null);
  await answerNext({ status: 429, retryAfter: "300" });
  await scripts.removed({ owner: "hook", id: hook.id });
  expect(logged.at(-1)).toMatchObject({ outcome: "failed", owner: "hook", id: hook.id });
  await scripts.removed({ owner: "hook", id: hook.id });
  expect(await scriptsOf(hook.id)).toEqual([]);
});

it("compares: deploys what is missing, removes what is left of deleted hooks, old versions and drafts, after the grace time", async () => {
  const [missing, off, deleted, upgraded] = [
    await hookCase(),
    await hookCase({ enabled: false }),
    await hookCase(),
    await hookCase(),
  ];
  for (const hook of [deleted, upgraded]) await changed(hook, null);
  await hook2(upgraded);
  await deleteHook(databaseFor(env.DB, deleted.tenant.orgId), deleted.tenant.orgId, deleted.id, {
    ...TESTER,
    at: isoTime(NOW),
  });
  const owner = { orgId: upgraded.tenant.orgId, integrationId: null, hookId: upgraded.id };
  await env.DISPATCHED.deploy({ isolateKey: `${upgraded.id}:draft:abc`, owner, code: "export const run = () => 1;" });
  const counts = async () =>
    Promise.all([missing, off, deleted, upgraded].map(async ({ id }) => (await scriptsOf(id)).length));
  expect(await counts()).toEqual([0, 0, 1, 3]);

  for (const { name } of (await state()).scripts) await setAge(name, isoTime(NOW - DAY / 2));
  await scripts.reconcile(env.DB, NOW);
  expect(await counts()).toEqual([1, 0, 1, 3]);

  for (const { name } of (await state()).scripts) await setAge(name, isoTime(NOW - 2 * DAY));
  await env.DB.prepare("update hooks set updated_at = ?")
    .bind(isoTime(NOW - 2 * DAY))
    .run();
  await scripts.reconcile(env.DB, NOW);
  expect(await counts()).toEqual([1, 0, 0, 1]);
  expect(logged.at(-1)).toMatchObject({ event: "hook.scripts-compared", outcome: "ok", missing: 0 });
});

/** Saves a second version and deploys it. */
async function hook2(hook: Case): Promise<void> {
  await hook.tenant.call("PATCH", `/hooks/${hook.id}`, { code: `${CODE} // two` });
  await changed(hook, 1);
}

it("is due once an hour", () => {
  const minutes = Array.from({ length: 180 }, (_, minute) => NOW + minute * 60_000);
  expect(minutes.filter(isTimeToReconcile)).toHaveLength(3);
});
