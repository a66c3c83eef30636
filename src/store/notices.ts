/** The outbox of notices: claiming what is due, settling what was tried, and the lists. Rows are made by notice-outbox.ts. */
import { and, eq } from "drizzle-orm";
import type { NoticeType } from "../domain/notices";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import type { TargetRow } from "./notification-targets";
import { jsonSet, statementOver } from "./row-set";
import { notices, notificationTargets as targets } from "./schema/index";

export type NoticeRow = typeof notices.$inferSelect;

export interface ClaimedNotice {
  readonly notice: NoticeRow & { readonly type: NoticeType };
  readonly target: TargetRow;
}

export interface NoticeClaim {
  readonly orgId: string;
  readonly claimId: string;
  /** ISO times: now, and until when nobody else takes them. */
  readonly now: string;
  readonly until: string;
  readonly limit: number;
}

/** Takes what is due of the organisation's targets that are on; nothing of an organisation that was deleted. A claim that ran out keeps its attempt's number. */
export async function claimNotices(db: Database, claim: NoticeClaim): Promise<ClaimedNotice[]> {
  const { meta } = await db.d1
    .prepare(
      `UPDATE notices SET claim_id = ?3, claimed_until = ?4, attempts = attempts + (claim_id IS NULL), updated_at = ?2
       WHERE id IN (SELECT n.id FROM notices n JOIN notification_targets t ON t.id = n.target_id AND t.enabled = 1
         WHERE n.org_id = ?1 AND EXISTS (SELECT 1 FROM organisations o WHERE o.id = n.org_id) AND n.status = 'pending' AND n.next_attempt_at <= ?2 AND (n.claimed_until IS NULL OR n.claimed_until <= ?2)
         ORDER BY n.next_attempt_at LIMIT ?5)`,
    )
    .bind(claim.orgId, claim.now, claim.claimId, claim.until, claim.limit)
    .run();
  if (meta.changes === 0) return [];
  return db.orm
    .select({ notice: notices, target: targets })
    .from(notices)
    .innerJoin(targets, eq(targets.id, notices.targetId))
    .where(and(eq(notices.claimId, claim.claimId), eq(notices.orgId, claim.orgId)));
}

/** How one attempt ended. */
export interface SettledNotice {
  readonly id: string;
  readonly status: "sent" | "pending" | "failed";
  /** ISO time; only of `pending`. */
  readonly nextAttemptAt: string | null;
  readonly lastError: string | null;
}

/** Only the claim that made an attempt may settle it. `gone`: webhook targets that asked to hear no more. */
export async function settleNotices(
  db: Database,
  claimId: string,
  settled: readonly SettledNotice[],
  gone: readonly { readonly targetId: string; readonly url: string; readonly reason: string }[],
  now: string,
): Promise<void> {
  const rows = jsonSet(settled.map((each) => JSON.stringify(each)));
  await db.d1.batch([
    statementOver(
      db,
      [now, claimId],
      rows,
      (source) => `WITH s AS MATERIALIZED (SELECT value, value->>'$.id' AS id FROM ${source})
        UPDATE notices SET status = s.value->>'$.status', next_attempt_at = s.value->>'$.nextAttemptAt',
          last_error = s.value->>'$.lastError', claim_id = NULL, claimed_until = NULL, updated_at = ?1
        FROM s WHERE notices.id = s.id AND notices.claim_id = ?2`,
    ),
    ...gone.map(({ targetId, url, reason }) =>
      db.d1
        .prepare(
          "UPDATE notification_targets SET enabled = 0, disabled_reason = ?3, updated_at = ?4 WHERE id = ?1 AND url = ?2 AND enabled = 1",
        )
        .bind(targetId, url, reason, now),
    ),
  ]);
}

/** Organisations that have a notice due that nobody works on, at most `limit`. */
export async function organisationsToTell(db: Database, now: string, limit: number): Promise<string[]> {
  const { results } = await db.d1
    .prepare(
      `SELECT DISTINCT n.org_id FROM notices n JOIN notification_targets t ON t.id = n.target_id AND t.enabled = 1
       WHERE n.status = 'pending' AND n.next_attempt_at <= ?1 AND (n.claimed_until IS NULL OR n.claimed_until <= ?1) LIMIT ?2`,
    )
    .bind(now, limit)
    .all<{ org_id: string }>();
  return results.map((row) => row.org_id);
}

const SORT = { occurredAt: notices.occurredAt, updatedAt: notices.updatedAt } as const;
export type NoticeSort = keyof typeof SORT;

export async function listNotices(
  db: Database,
  orgId: string,
  targetId: string,
  request: ListRequest<NoticeSort> & { readonly status?: NoticeRow["status"] | undefined },
): Promise<Listed<NoticeRow>> {
  const where = and(
    eq(notices.orgId, orgId),
    eq(notices.targetId, targetId),
    request.status === undefined ? undefined : eq(notices.status, request.status),
    contains(request.search, notices.type, notices.recipient, notices.lastError),
  );
  const [items, total] = await Promise.all([
    db.orm
      .select()
      .from(notices)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], notices.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(notices, where),
  ]);
  return { items, total };
}
