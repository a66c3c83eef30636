/** Dry runs of PUSH hooks as rows: a run of one attempt that owes nothing to any delivery. */
import type { Author } from "../domain/audit";
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import type { JsonValue } from "../domain/json";
import { auditStatement } from "./audit-log";
import { EXECUTION, auditMade, oneThing } from "./audit-things";
import type { Database } from "./database";
import { INTERRUPTED } from "./delivery-turn";

export interface NewPushTest {
  readonly id: string;
  readonly orgId: string;
  readonly integrationId: string;
  readonly hookId: string;
  /** null: `draftCode` is run. */
  readonly hookVersion: number | null;
  readonly draftCode: string | null;
  /** `ctx.event` as JSON text. */
  readonly event: string;
  /** ISO times; after the second the sweep calls it interrupted. */
  readonly now: string;
  readonly claimedUntil: string;
}

export async function insertPushTest(db: Database, test: NewPushTest, author: Author): Promise<void> {
  const insert = db.d1
    .prepare(
      `INSERT INTO executions (id, org_id, integration_id, hook_id, hook_type, hook_version, draft_code, mode, trigger, status, event,
         created_at, updated_at, claimed_until)
       VALUES (?1, ?2, ?3, ?4, 'PUSH', ?5, ?6, 'dry', 'test', 'queued', ?7, ?8, ?8, ?9)`,
    )
    .bind(
      test.id,
      test.orgId,
      test.integrationId,
      test.hookId,
      test.hookVersion,
      test.draftCode,
      test.event,
      test.now,
      test.claimedUntil,
    );
  const entry = auditMade(author, "execution.started", EXECUTION, oneThing(EXECUTION, test.orgId, test.id));
  await db.d1.batch([insert, auditStatement(db, entry)]);
}

export interface PushTestToRun {
  readonly hookId: string;
  readonly draftCode: string | null;
  readonly event: string;
  readonly code: string;
}

/** Takes a dry run: from `queued` the first time, again from `running` for the quarantine. null: not (any more) to be run. */
export async function claimPushTest(
  db: Database,
  orgId: string,
  id: string,
  from: "queued" | "running",
  now: string,
  until: string,
): Promise<PushTestToRun | null> {
  const [, row] = await db.d1.batch<{ hook_id: string; draft_code: string | null; event: string; code: string }>([
    db.d1
      .prepare(
        `UPDATE executions SET status = 'running', started_at = coalesce(started_at, ?4), updated_at = ?4, claimed_until = ?5
         WHERE id = ?1 AND org_id = ?2 AND status = ?3 AND mode = 'dry' AND hook_type = 'PUSH'`,
      )
      .bind(id, orgId, from, now, until),
    db.d1
      .prepare(
        `SELECT x.hook_id, x.draft_code, x.event, coalesce(x.draft_code, v.code) AS code FROM executions x
         LEFT JOIN hook_versions v ON v.hook_id = x.hook_id AND v.version = x.hook_version
         WHERE x.id = ?1 AND x.org_id = ?2 AND x.status = 'running' AND x.updated_at = ?3`,
      )
      .bind(id, orgId, now),
  ]);
  const found = row?.results[0];
  if (found === undefined) return null;
  return { hookId: found.hook_id, draftCode: found.draft_code, event: found.event, code: found.code };
}

export interface PushTestEnd {
  readonly status: "completed" | "failed" | "timed_out";
  readonly durationMs: number;
  readonly httpRequests: number;
  readonly error: ExecutionError | null;
  readonly result: JsonValue;
}

export function endPushTest(db: Database, id: string, end: PushTestEnd, nowMs: number): D1PreparedStatement {
  return db.d1
    .prepare(
      `UPDATE executions SET status = ?2, ended_at = ?3, updated_at = ?3, duration_ms = ?4, http_requests = ?5, error = ?6, result = ?7,
         claimed_until = NULL, draft_code = NULL
       WHERE id = ?1 AND status = 'running'`,
    )
    .bind(
      id,
      end.status,
      isoTime(nowMs),
      end.durationMs,
      end.httpRequests,
      end.error === null ? null : JSON.stringify(end.error),
      JSON.stringify(end.result),
    );
}

/** Attempts and dry runs that nobody will end any more: their consumer is gone. */
export async function endInterruptedAttempts(db: Database, now: string): Promise<number> {
  const result = await db.d1
    .prepare(
      `UPDATE executions SET status = 'failed', ended_at = ?1, updated_at = ?1, error = ?2, claimed_until = NULL, draft_code = NULL
       WHERE hook_type = 'PUSH' AND status IN ('queued', 'running') AND claimed_until < ?1`,
    )
    .bind(now, JSON.stringify(INTERRUPTED))
    .run();
  return result.meta.changes;
}
