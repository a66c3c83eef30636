/** One look at the database for `/healthz`: that it answers, and since when work is due that nobody took. */
import type { Database } from "./database";

export interface Waiting {
  /** ISO times since when the oldest is due; null when none is. Of organisations and hooks that are on. */
  readonly executions: string | null;
  readonly deliveries: string | null;
  readonly notices: string | null;
  /** Messages that the queues gave up on. */
  readonly deadMessages: number;
}

/** A hook of which some delivery is being made is attended, however long its list is. */
export async function oldestWaiting(db: Database, now: string): Promise<Waiting> {
  const row = await db.d1
    .prepare(
      `SELECT
        (SELECT min(claimed_until) FROM executions WHERE status IN ('queued', 'running') AND claimed_until < ?1) AS executions,
        (SELECT d.next_attempt_at FROM deliveries d INDEXED BY deliveries_due
           JOIN hooks h ON h.id = d.hook_id AND h.enabled = 1
           JOIN organisations o ON o.id = d.org_id AND o.custom_integrations_enabled = 1
         WHERE d.status = 'pending' AND d.head = 1 AND d.next_attempt_at <= ?1 AND (d.claimed_until IS NULL OR d.claimed_until < ?1)
           AND NOT EXISTS (SELECT 1 FROM deliveries c INDEXED BY deliveries_claim
             WHERE c.claim_id IS NOT NULL AND c.hook_id = d.hook_id AND c.claimed_until >= ?1)
         ORDER BY d.next_attempt_at LIMIT 1) AS deliveries,
        (SELECT n.next_attempt_at FROM notices n INDEXED BY notices_sweep
           JOIN notification_targets t ON t.id = n.target_id AND t.enabled = 1
         WHERE n.status = 'pending' AND n.next_attempt_at <= ?1 AND (n.claimed_until IS NULL OR n.claimed_until <= ?1)
         ORDER BY n.next_attempt_at LIMIT 1) AS notices,
        (SELECT count(*) FROM dead_messages) AS dead`,
    )
    .bind(now)
    .first<{ executions: string | null; deliveries: string | null; notices: string | null; dead: number }>();
  return {
    executions: row?.executions ?? null,
    deliveries: row?.deliveries ?? null,
    notices: row?.notices ?? null,
    deadMessages: row?.dead ?? 0,
  };
}
