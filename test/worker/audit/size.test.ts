/** A log of 100,000 entries: a page reads few rows of it, a file all of them but never many at a time, the sweep a piece. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { isoTime, systemClock } from "../../../src/domain/clock";
import { LIMITS } from "../../../src/domain/limits";
import { readSettings } from "../../../src/settings";
import { type AuditFilter, auditBefore, listAudit, sweepAudit } from "../../../src/store/audit-reads";
import { databaseFor } from "../../../src/store/database";
import { type Tenant, newTenant } from "../api/fixture";
import { countingD1, noWork } from "../cost/counting";

const ENTRIES = 100_000;
let tenant: Tenant;

/** `i` from 1, one a second from that time on; every thousandth is of a rare kind. */
function fill(orgId: string, from: string, many: number, after = "json_object('n', i)") {
  return env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
     INSERT INTO audit_log (id, org_id, at, actor_kind, actor_id, actor_name, action, target_kind, target_id, after)
     SELECT 'aud_' || i, ?1, strftime('%Y-%m-%dT%H:%M:%fZ', ?3, i || ' seconds'), 'api_key',
       iif(i % 1000 = 0, 'key_rare', 'key_often'), 'Key', iif(i % 1000 = 0, 'hook.created', 'employee.updated'),
       iif(i % 1000 = 0, 'hook', 'employee'), iif(i % 1000 = 0, 'hook_rare', 'emp_' || (i % 50)), ${after} FROM n`,
  )
    .bind(orgId, many, from)
    .run();
}

beforeAll(async () => {
  tenant = await newTenant();
  await fill(tenant.orgId, "2026-11-01T00:00:00.000Z", ENTRIES);
});

describe("a page", () => {
  it.each<[string, AuditFilter, number]>([
    ["nothing", {}, LIMITS.audit.counted],
    ["an action", { action: "hook.created" }, 100],
    ["a kind of target", { targetKind: "hook" }, 100],
    ["a target", { targetId: "hook_rare" }, 100],
    ["an actor", { actorId: "key_rare" }, 100],
    ["an actor's action", { actorId: "key_rare", action: "hook.created" }, 100],
    ["a time", { from: "2026-11-01T00:00:10.000Z", to: "2026-11-01T00:00:29.000Z" }, 20],
  ])("filtered by %s reads what it shows and what it counts, not the log", async (_what, filter, total) => {
    const work = noWork();
    const page = { page: 1, limit: 20, sortDir: "desc" } as const;
    const found = await listAudit(databaseFor(countingD1(env.DB, work), ""), tenant.orgId, { ...filter, ...page });
    expect([found.items.length, found.total]).toEqual([20, total]);
    expect(work.d1Calls).toBe(1);
    expect(work.d1Read).toBeLessThanOrEqual(total + 3 * 21);
  });

  it("says that there is more as long as there is", async () => {
    const { call } = tenant;
    const beyond = await call("GET", "/audit-log?page=501");
    expect(beyond.at("meta")).toEqual({ page: 501, limit: 20, total: 10_021, hasNextPage: true });
    const last = await call("GET", "/audit-log?page=1001&limit=100");
    expect(last.at("meta")).toMatchObject({ total: ENTRIES + 2, hasNextPage: false });
    expect(last.items).toHaveLength(2);
    expect((await call("GET", "/audit-log?page=999999")).items).toEqual([]);
  });
});

describe("a file", () => {
  it("has every entry once, in order", { timeout: 120_000 }, async () => {
    const file = await tenant.call("GET", "/audit-log/export?format=csv");
    const times = file.text.match(/"2026-11-[^"]*Z"/g) ?? [];
    expect(times).toHaveLength(ENTRIES + 2);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it("is read in pieces of so many rows, and of so many bytes", async () => {
    const large = await newTenant();
    await fill(large.orgId, "2026-11-01T00:00:00.000Z", 40, "json_object('text', hex(zeroblob(200000)))");
    const db = databaseFor(env.DB, "");
    expect(await auditBefore(db, tenant.orgId, {}, null)).toHaveLength(1_000);
    const pieces: number[] = [];
    let place: { at: string; seq: number } | null = null;
    for (;;) {
      const rows: Awaited<ReturnType<typeof auditBefore>> = await auditBefore(db, large.orgId, {}, place);
      const last = rows.at(-1);
      if (last === undefined) break;
      pieces.push(rows.length);
      place = last;
    }
    expect(Math.max(...pieces)).toBeLessThan(15);
    expect(pieces.reduce((sum, rows) => sum + rows, 0)).toBe(42);
  });
});

it("is swept from its old end, a piece at a time, and no further", async () => {
  const count = async () => (await env.DB.prepare("SELECT count(*) AS n FROM audit_log").first<number>("n")) ?? 0;
  const db = databaseFor(env.DB, "");
  const now = systemClock();
  const before = isoTime(now - 400 * 86_400_000);
  await sweepAudit(db, before);
  const all = await count();
  // Its old end is what was written first: here that is done by the number of the row.
  await env.DB.prepare(
    `INSERT INTO audit_log (seq, id, org_id, at, actor_kind, actor_id, actor_name, action, target_kind, target_id)
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
     SELECT -i, 'aud_old_' || i, 'org_old', ?1, 'platform', 'platform', 'Flowstate', 'hook.disabled', 'hook', 'h' FROM n`,
  )
    .bind(isoTime(now - 401 * 86_400_000))
    .run();
  const left: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await sweepAudit(db, before);
    left.push((await count()) - all);
  }
  expect(left).toEqual([500, 0, 0]);
});

it("can't be set to go before the database lets it", () => {
  expect(readSettings({ ...env, AUDIT_RETENTION_DAYS: "90" })).toMatchObject({ ok: true });
  expect(readSettings({ ...env, AUDIT_RETENTION_DAYS: "89" })).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^AUDIT_RETENTION_DAYS has to be 90 at least/),
  });
});
