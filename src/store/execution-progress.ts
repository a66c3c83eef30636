/**
 * How the holder of a claim moves an execution on: each is a set of statements that the flow puts into one batch with the
 * entities it writes. The guard makes the whole batch void when the claim is lost or the page is written already.
 */
import type { Database } from "./database";
import { eventStatement } from "./execution-events";
import {
  statusBody,
  type ExecutionError,
  type ExecutionWarning,
  type FinalStatus,
  type HeldOrphan,
} from "./executions";

/** What one page, or one part of settling, adds to the execution. `processed` is the sum. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly deleted: number;
  readonly failed: number;
}

export const NO_COUNTS: Counts = { created: 0, updated: 0, skipped: 0, deleted: 0, failed: 0 };

export function processedOf(counts: Counts): number {
  return counts.created + counts.updated + counts.skipped + counts.deleted + counts.failed;
}

/** Who writes: the claim, and the page that it was made for. */
export interface Holder {
  readonly executionId: string;
  readonly fence: number;
  readonly nextPage: number;
}

/** Has to stand first: lets nothing of the batch happen unless the claim still holds for that page. */
export function guardClaim(db: Database, holder: Holder): D1PreparedStatement {
  return db.d1
    .prepare(
      `INSERT INTO write_guard (ok) SELECT 0 WHERE NOT EXISTS
         (SELECT 1 FROM executions WHERE id = ?1 AND fence = ?2 AND next_page = ?3 AND status = 'running')`,
    )
    .bind(holder.executionId, holder.fence, holder.nextPage);
}

/** `?1` to `?8`: adds what was counted. */
const COUNT = `processed = processed + ?2, created = created + ?3, updated = updated + ?4, skipped = skipped + ?5,
  deleted = deleted + ?6, failed = failed + ?7, updated_at = ?8`;

function countParameters(executionId: string, counts: Counts, now: string): (string | number)[] {
  const { created, updated, skipped, deleted, failed } = counts;
  return [executionId, processedOf(counts), created, updated, skipped, deleted, failed, now];
}

export interface PageProgress {
  readonly page: number;
  readonly counts: Counts;
  readonly httpRequests: number;
  readonly warnings: readonly ExecutionWarning[];
  /** JSON text. */
  readonly nextMeta: string | null;
  readonly partial: boolean;
  /** No page is to come. The holder keeps the claim, to settle. Otherwise it gives it back: the new ticket is `fence + 1`. */
  readonly last: boolean;
  /** Why no page may come although the hook has more. */
  readonly error: ExecutionError | null;
  readonly now: string;
  /** Until when the next message is expected, or the settling holds. */
  readonly until: string;
}

export function pageStatements(db: Database, holder: Holder, progress: PageProgress): D1PreparedStatement[] {
  const { page, counts } = progress;
  const moved = db.d1
    .prepare(
      `UPDATE executions SET ${COUNT}, pages = pages + 1, http_requests = http_requests + ?9, warnings = ?10,
         next_page = ?11, next_meta = ?12, partial = max(partial, ?13), settling = ?14, fence = fence + 1 - ?14,
         error = ?15, claimed_until = ?16, faults = 0, retries = 0, quarantined = 0 WHERE id = ?1`,
    )
    .bind(
      ...countParameters(holder.executionId, counts, progress.now),
      progress.httpRequests,
      JSON.stringify(progress.warnings),
      page + 1,
      progress.nextMeta,
      progress.partial ? 1 : 0,
      progress.last ? 1 : 0,
      progress.error === null ? null : JSON.stringify(progress.error),
      progress.until,
    );
  const body = { processed: processedOf(counts), ...counts };
  return [moved, eventStatement(db, holder.executionId, [{ kind: "page", at: progress.now, page, body }])];
}

/** What settling counts: records that were set aside, orphans. */
export function countStatement(db: Database, executionId: string, counts: Counts, now: string): D1PreparedStatement {
  return db.d1
    .prepare(`UPDATE executions SET ${COUNT} WHERE id = ?1`)
    .bind(...countParameters(executionId, counts, now));
}

/** No page is to come, because of `error`, or of a cancel (null). */
export function settleStatement(
  db: Database,
  executionId: string,
  error: ExecutionError | null,
  httpRequests: number,
  now: string,
): D1PreparedStatement {
  return db.d1
    .prepare(
      `UPDATE executions SET settling = 1, partial = 1, error = ?2, http_requests = http_requests + ?3, faults = 0,
         updated_at = ?4 WHERE id = ?1`,
    )
    .bind(executionId, error === null ? null : JSON.stringify(error), httpRequests, now);
}

export interface End {
  readonly status: FinalStatus;
  readonly error: ExecutionError | null;
  readonly warnings: readonly ExecutionWarning[];
  readonly heldOrphans: readonly HeldOrphan[] | null;
  /** When it started, in ms; null: it never did. */
  readonly startedMs: number | null;
  readonly nowMs: number;
  readonly now: string;
}

/** What an execution has done in all, read from the row that ended. */
export interface EndedCounts {
  readonly processed: number;
  readonly httpRequests: number;
  readonly pages: number;
  readonly durationMs: number;
  readonly entityType: string;
}

/** From the results of a batch with `endStatements`; null: it ended nothing. */
export function endedCounts(results: readonly D1Result[]): EndedCounts | null {
  for (const { results: rows } of results) {
    for (const row of rows) {
      if (typeof row !== "object" || row === null || !("http_requests" in row) || !("processed" in row)) continue;
      const read = (name: string): unknown => Reflect.get(row, name);
      return {
        processed: Number(row.processed),
        httpRequests: Number(row.http_requests),
        pages: Number(read("pages")),
        durationMs: Number(read("duration_ms") ?? 0),
        entityType: String(read("entity_type") ?? ""),
      };
    }
  }
  return null;
}

/** The final status. Records that are still set aside (settling could not be done) count as failed. */
export function endStatements(db: Database, executionId: string, end: End): D1PreparedStatement[] {
  const left = "(SELECT count(*) FROM deferred_records WHERE execution_id = ?1)";
  const ended = db.d1
    .prepare(
      `UPDATE executions SET status = ?2, error = ?3, warnings = ?4, held_orphans = ?5, ended_at = ?6, duration_ms = ?7,
         updated_at = ?6, claimed_until = NULL, draft_code = NULL, processed = processed + ${left},
         failed = failed + ${left}, next_meta = iif(?2 IN ('failed', 'timed_out'), next_meta, NULL) WHERE id = ?1
       RETURNING processed, http_requests, pages, duration_ms, (SELECT entity_type FROM hooks WHERE id = hook_id) AS entity_type`,
    )
    .bind(
      executionId,
      end.status,
      end.error === null ? null : JSON.stringify(end.error),
      JSON.stringify(end.warnings),
      end.heldOrphans === null ? null : JSON.stringify(end.heldOrphans),
      end.now,
      end.startedMs === null ? null : Math.max(0, end.nowMs - end.startedMs),
    );
  return [
    ended,
    db.d1.prepare("DELETE FROM deferred_records WHERE execution_id = ?1").bind(executionId),
    eventStatement(db, executionId, [
      { kind: "status", at: end.now, page: null, body: statusBody(end.status, end.error) },
    ]),
  ];
}
