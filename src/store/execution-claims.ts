/**
 * Whose turn an execution is. `fence` counts the changes of hand: **even** means free, **odd** means held by the one who
 * made it odd. A message carries the even number that it was sent with (its ticket); claiming is a compare-and-set from
 * it, or from whatever is there once `claimed_until` has passed. Whoever holds an older number can write no more.
 */
import type { Database } from "./database";
import { eventStatement } from "./execution-events";
import { statusBody } from "./executions";
import { RUN_CONTEXT_SQL, runContext, type RunContext, type RunContextRow } from "./run-context";

export type Claim =
  | { readonly kind: "claimed"; readonly context: RunContext }
  /** Somebody else works on it, or it waits for another message, until `until` (ISO). */
  | { readonly kind: "taken"; readonly until: string | null }
  /** It ended (`context` as it is now), or it does not exist (any more). */
  | { readonly kind: "over"; readonly context: RunContext | null };

export interface ClaimRequest {
  readonly orgId: string;
  readonly executionId: string;
  readonly ticket: number;
  /** ISO times: now, and until when the claim holds unless renewed. */
  readonly now: string;
  readonly until: string;
}

/** Claims, and reads all that a page needs, in one round trip. */
export async function claimExecution(db: Database, request: ClaimRequest): Promise<Claim> {
  const { orgId, executionId, ticket, now, until } = request;
  const claim = db.d1
    .prepare(
      `UPDATE executions SET fence = fence + 1 + fence % 2, claimed_until = ?5, status = 'running',
         started_at = coalesce(started_at, ?3), updated_at = ?3
       WHERE id = ?1 AND org_id = ?2 AND status IN ('queued', 'running')
         AND ((fence = ?4 AND fence % 2 = 0) OR claimed_until <= ?3)
       RETURNING fence`,
    )
    .bind(executionId, orgId, now, ticket, until);
  const started = eventStatement(
    db,
    executionId,
    [{ kind: "status", at: now, page: null, body: statusBody("running", null) }],
    `EXISTS (SELECT 1 FROM executions WHERE id = ?1 AND status = 'running')
       AND NOT EXISTS (SELECT 1 FROM execution_events WHERE execution_id = ?1 AND kind = 'status')`,
  );
  const read = db.d1.prepare(RUN_CONTEXT_SQL).bind(executionId, orgId);
  const [claimed, , rows] = await db.d1.batch<RunContextRow>([claim, started, read]);
  const row = rows?.results[0];
  if (row === undefined) return { kind: "over", context: null };
  if (claimed?.results.length === 1) return { kind: "claimed", context: runContext(row) };
  const open = row.status === "queued" || row.status === "running";
  return open ? { kind: "taken", until: row.claimed_until } : { kind: "over", context: runContext(row) };
}

export type Renewal = { readonly held: true; readonly cancelRequested: boolean } | { readonly held: false };

/** The heartbeat of whoever holds the claim: holds it longer, and learns of a cancel or of having lost it. */
export async function renewClaim(db: Database, executionId: string, fence: number, until: string): Promise<Renewal> {
  const row = await db.d1
    .prepare(
      `UPDATE executions SET claimed_until = ?3 WHERE id = ?1 AND fence = ?2 AND status = 'running'
       RETURNING cancel_requested`,
    )
    .bind(executionId, fence, until)
    .first<{ cancel_requested: number }>();
  return row === null ? { held: false } : { held: true, cancelRequested: row.cancel_requested === 1 };
}

/** Why the same page is tried again later; the numbers are those of the next try. */
export interface Waiting {
  readonly faults: number;
  readonly retries: number;
  readonly quarantined: boolean;
  readonly httpRequests: number;
  /** ISO times: now, and until when its message is expected. */
  readonly now: string;
  readonly until: string;
}

/** Gives the claim back to wait for another message; false when it was lost before. The new ticket is `fence + 1`. */
export async function releaseClaim(
  db: Database,
  executionId: string,
  fence: number,
  waiting: Waiting,
): Promise<boolean> {
  const { meta } = await db.d1
    .prepare(
      `UPDATE executions SET fence = fence + 1, faults = ?3, retries = ?4, quarantined = ?5,
         http_requests = http_requests + ?6, updated_at = ?7, claimed_until = ?8
       WHERE id = ?1 AND fence = ?2 AND status = 'running'`,
    )
    .bind(
      executionId,
      fence,
      waiting.faults,
      waiting.retries,
      waiting.quarantined ? 1 : 0,
      waiting.httpRequests,
      waiting.now,
      waiting.until,
    )
    .run();
  return meta.changes > 0;
}

export interface StaleExecution {
  readonly id: string;
  readonly orgId: string;
  readonly ticket: number;
  readonly quarantined: boolean;
}

/**
 * PULL executions of which nobody has been heard for too long. Each is given until `until`, with a new ticket, so that
 * the old holder is out and one ring is enough.
 */
export async function reclaimStale(db: Database, now: string, until: string, limit: number): Promise<StaleExecution[]> {
  const { results } = await db.d1
    .prepare(
      `UPDATE executions SET fence = fence + 2 - fence % 2, claimed_until = ?2
       WHERE id IN (SELECT id FROM executions WHERE status IN ('queued', 'running') AND claimed_until <= ?1
         AND hook_type = 'PULL' ORDER BY claimed_until LIMIT ?3)
       RETURNING id, org_id, fence, quarantined`,
    )
    .bind(now, until, limit)
    .all<{ id: string; org_id: string; fence: number; quarantined: number }>();
  return results.map((row) => ({
    id: row.id,
    orgId: row.org_id,
    ticket: row.fence,
    quarantined: row.quarantined === 1,
  }));
}
