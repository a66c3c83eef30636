/** The audit log as the database holds it: nothing in it is changed, replaced or removed before its time. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import type { Author } from "../../../src/domain/audit";
import { isoTime, systemClock } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import { IF_CHANGED, appendAudit, auditEntry, auditItem, auditStatement } from "../../../src/store/audit-log";
import { databaseFor } from "../../../src/store/database";

const DAY_MS = 86_400_000;
const TARGET = { kind: "hook", id: "hook_1" } as const;
const ENTRY = { action: "hook.created", target: TARGET, before: null, after: { name: "Sync" } } as const;

let orgId: string;
beforeEach(() => {
  orgId = newId("organisation");
});

const db = databaseFor(env.DB, "");

function author(at = isoTime(systemClock())): Author {
  return { actor: { kind: "api_key", id: "key_1", name: "Key" }, at, ip: "192.0.2.7", requestId: "req_1" };
}

async function entries(): Promise<Record<string, unknown>[]> {
  return (await env.DB.prepare("SELECT * FROM audit_log WHERE org_id = ? ORDER BY seq").bind(orgId).all()).results;
}

it("keeps an entry as it was written", async () => {
  await appendAudit(db, orgId, author("2026-11-24T09:00:00.000Z"), ENTRY);
  expect(await entries()).toEqual([
    {
      seq: expect.any(Number),
      id: expect.stringMatching(/^aud_[0-9a-f]{32}$/),
      org_id: orgId,
      at: "2026-11-24T09:00:00.000Z",
      actor_kind: "api_key",
      actor_id: "key_1",
      actor_name: "Key",
      ip: "192.0.2.7",
      request_id: "req_1",
      action: "hook.created",
      target_kind: "hook",
      target_id: "hook_1",
      before: null,
      after: '{"name":"Sync"}',
    },
  ]);
});

it.each([
  ["an update", "UPDATE audit_log SET actor_name = 'Nobody' WHERE org_id = ?1"],
  ["an update that changes nothing", "UPDATE audit_log SET at = at WHERE org_id = ?1"],
  ["a deletion", "DELETE FROM audit_log WHERE org_id = ?1"],
  ["a row in place of it", "INSERT OR REPLACE INTO audit_log SELECT * FROM audit_log WHERE org_id = ?1"],
  [
    "an upsert",
    `INSERT INTO audit_log SELECT * FROM audit_log WHERE org_id = ?1 ON CONFLICT (seq) DO UPDATE SET ip = NULL`,
  ],
])("refuses %s", async (_what, statement) => {
  await appendAudit(db, orgId, author(), ENTRY);
  const before = await entries();
  await expect(env.DB.prepare(statement).bind(orgId).run()).rejects.toThrow(/append only/);
  expect(await entries()).toEqual(before);
});

it("lets go of what is older than 90 days, and of nothing younger", async () => {
  const now = systemClock();
  for (const days of [91, 89]) await appendAudit(db, orgId, author(isoTime(now - days * DAY_MS)), ENTRY);
  const remove = (seq: unknown) => env.DB.prepare("DELETE FROM audit_log WHERE seq = ?").bind(seq).run();
  const [old, young] = await entries();
  await remove(old?.["seq"]);
  await expect(remove(young?.["seq"])).rejects.toThrow(/append only/);
  expect((await entries()).map((row) => row["seq"])).toEqual([young?.["seq"]]);
});

it("is not there when its batch is rolled back", async () => {
  const entry = auditEntry(orgId, author(), ENTRY);
  const failing = env.DB.prepare("INSERT INTO write_guard (ok) VALUES (0)");
  await expect(env.DB.batch([auditStatement(db, entry), failing])).rejects.toThrow(/write_guard/);
  expect(await entries()).toEqual([]);
});

it("tells of a statement only when that changed something", async () => {
  const touch = (id: string) =>
    env.DB.prepare("UPDATE organisations SET updated_at = updated_at WHERE id = ?").bind(id);
  await env.DB.prepare("INSERT INTO organisations (id, name, created_at, updated_at) VALUES (?1, 'A', '', '')")
    .bind(orgId)
    .run();
  const entry = auditEntry(orgId, author(), ENTRY, IF_CHANGED);
  await env.DB.batch([touch("org_nobody"), auditStatement(db, entry)]);
  expect(await entries()).toEqual([]);
  await env.DB.batch([touch(orgId), auditStatement(db, entry)]);
  await db.orm.batch([auditItem(db, auditEntry(orgId, author(), ENTRY))]);
  expect(await entries()).toHaveLength(2);
});
