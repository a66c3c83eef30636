/** Hooks whose start time has come: found by one index, started by two statements, however many there are. */
import type { Schedule } from "../domain/schedule";
import type { Database } from "./database";
import { jsonSet, statementOver } from "./row-set";

export interface DueHook {
  readonly id: string;
  readonly orgId: string;
  readonly schedule: Schedule;
  /** Of the schedule, or the organisation's. */
  readonly timezone: string;
  /** The start time that was announced, ISO. */
  readonly plannedAt: string;
  readonly missedRuns: readonly string[];
}

interface DueRow {
  id: string;
  org_id: string;
  schedule: string;
  timezone: string;
  next_run_at: string;
  missed_runs: string;
}

/** Enabled PULL hooks of organisations with the feature on, the longest due first. */
export async function dueHooks(db: Database, now: string, limit: number): Promise<DueHook[]> {
  const { results } = await db.d1
    .prepare(
      `SELECT h.id, h.org_id, h.schedule, o.timezone, h.next_run_at, h.missed_runs
       FROM hooks h JOIN organisations o ON o.id = h.org_id
       WHERE h.enabled = 1 AND h.next_run_at IS NOT NULL AND h.next_run_at <= ?1 AND h.type = 'PULL'
         AND h.schedule IS NOT NULL AND o.custom_integrations_enabled = 1
       ORDER BY h.next_run_at LIMIT ?2`,
    )
    .bind(now, limit)
    .all<DueRow>();
  return results.map((row) => {
    const schedule: Schedule = JSON.parse(row.schedule);
    return {
      id: row.id,
      orgId: row.org_id,
      schedule,
      timezone: schedule.timezone ?? row.timezone,
      plannedAt: row.next_run_at,
      missedRuns: JSON.parse(row.missed_runs),
    };
  });
}

export interface PlannedStart {
  readonly hook: DueHook;
  /** null: no run stands for the slot. */
  readonly executionId: string | null;
  readonly nextRunAt: string | null;
  /** `missedRuns` afterwards, as it comes out: started, or not because another execution still runs. */
  readonly missedIfStarted: readonly string[];
  readonly missedIfNot: readonly string[];
}

/**
 * One batch: an execution for each planned start whose hook still waits for that slot and has no other live execution, and
 * the next slots. Two ticks at once start nothing twice: the second finds the slot moved on.
 */
export async function startDue(
  db: Database,
  plans: readonly PlannedStart[],
  now: string,
  claimedUntil: string,
): Promise<{ orgId: string; executionId: string }[]> {
  const rows = jsonSet(
    plans.map(({ hook, executionId, nextRunAt, missedIfStarted, missedIfNot }) =>
      JSON.stringify([hook.id, hook.plannedAt, executionId, nextRunAt, missedIfStarted, missedIfNot]),
    ),
  );
  const insert = statementOver(
    db,
    [now, claimedUntil],
    rows,
    (
      values,
    ) => `INSERT INTO executions (id, org_id, integration_id, hook_id, hook_type, hook_version, mode, "trigger", status,
        created_at, updated_at, claimed_until)
      SELECT k.value ->> 2, h.org_id, h.integration_id, h.id, 'PULL', h.version, 'live', 'scheduled', 'queued', ?1, ?1, ?2
      FROM ${values} k CROSS JOIN hooks h ON h.id = k.value ->> 0
      WHERE k.value ->> 2 IS NOT NULL AND h.next_run_at = k.value ->> 1 AND h.enabled = 1
        AND NOT EXISTS (SELECT 1 FROM executions e WHERE e.hook_id = h.id AND e.mode = 'live' AND e.hook_type = 'PULL'
          AND e.status IN ('queued', 'running'))
      RETURNING id, org_id`,
  );
  const move = statementOver(
    db,
    [],
    rows,
    (values) => `WITH k AS MATERIALIZED (SELECT value, value ->> 0 AS id, value ->> 1 AS planned FROM ${values})
      UPDATE hooks SET next_run_at = k.value ->> 3,
        missed_runs = iif(EXISTS (SELECT 1 FROM executions e WHERE e.id = k.value ->> 2), k.value -> 4, k.value -> 5)
      FROM k WHERE hooks.id = k.id AND hooks.next_run_at = k.planned`,
  );
  const [inserted] = await db.d1.batch<{ id: string; org_id: string }>([insert, move]);
  return (inserted?.results ?? []).map((row) => ({ orgId: row.org_id, executionId: row.id }));
}
