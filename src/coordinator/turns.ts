/**
 * Whose turn it is, and what becomes of what was staged: a step that is over is written in D1, so its fingerprints
 * become valid; what was staged for this step or later was given up. Every call of an execution passes through here
 * first, so a crash between two calls is made good by the next one.
 */
import type { Turn } from "./protocol";

/** A live execution has the coordinator for itself; a dry one that was forgotten is dropped after a day. */
const FORGOTTEN_AFTER_MS = 24 * 60 * 60 * 1000;

/** False: somebody with a later claim has been here. */
export function takeTurn(sql: SqlStorage, turn: Turn, nowMs: number): boolean {
  const [known] = sql
    .exec<{ fence: number }>("SELECT fence FROM turns WHERE execution_id = ?", turn.executionId)
    .toArray();
  if (known !== undefined && known.fence > turn.fence) return false;
  if (known === undefined && turn.mode === "live") {
    // Ids grow with time: whoever comes with an older one than the execution that is going on has ended long ago.
    const newer = sql.exec("SELECT 1 FROM turns WHERE mode = 'live' AND execution_id > ?", turn.executionId).toArray();
    if (newer.length > 0) return false;
    dropExecutions(sql, "mode = 'live'");
  }
  if (known?.fence !== turn.fence)
    sql.exec(
      `INSERT INTO turns (execution_id, mode, fence, touched_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (execution_id) DO UPDATE SET fence = excluded.fence, touched_at = excluded.touched_at`,
      turn.executionId,
      turn.mode,
      turn.fence,
      nowMs,
    );
  settleStaged(sql, turn);
  return true;
}

function settleStaged(sql: SqlStorage, turn: Turn): void {
  sql.exec("DELETE FROM staged WHERE execution_id = ? AND step >= ?", turn.executionId, turn.step);
  sql.exec("DELETE FROM seen WHERE execution_id = ? AND step >= ?", turn.executionId, turn.step);
  // What a dry run staged stays beside the truth: its later pages compare with it, and it is dropped at the end.
  if (turn.mode === "dry") return;
  sql.exec(
    `INSERT INTO fingerprints (external_id, profile, digest)
     SELECT i.value, s.profile, iif(s.digests IS NULL, NULL, substr(s.digests, i.key * 16 + 1, 16))
     FROM staged s, json_each(s.ids) i WHERE s.execution_id = ? ORDER BY s.step, s.chunk
     ON CONFLICT (external_id) DO UPDATE SET profile = excluded.profile, digest = excluded.digest`,
    turn.executionId,
  );
  sql.exec("DELETE FROM staged WHERE execution_id = ?", turn.executionId);
}

/** A dry run writes: from now on it is known here, so that it is dropped even when nobody tells that it ended. */
export function openOverlay(sql: SqlStorage, executionId: string, nowMs: number): void {
  sql.exec(
    `INSERT INTO turns (execution_id, mode, fence, touched_at) VALUES (?, 'dry', 0, ?)
     ON CONFLICT (execution_id) DO NOTHING`,
    executionId,
    nowMs,
  );
}

/** Drops everything that is kept for one execution. */
export function dropExecution(sql: SqlStorage, executionId: string): void {
  sql.exec("DELETE FROM staged WHERE execution_id = ?", executionId);
  sql.exec("DELETE FROM seen WHERE execution_id = ?", executionId);
  sql.exec("DELETE FROM kv WHERE overlay = ? AND overlay <> ''", executionId);
  sql.exec("DELETE FROM turns WHERE execution_id = ?", executionId);
}

/** False: somebody with a later claim is at it. */
export function finishExecution(sql: SqlStorage, executionId: string, fence: number): boolean {
  const [known] = sql.exec<{ fence: number }>("SELECT fence FROM turns WHERE execution_id = ?", executionId).toArray();
  if (known !== undefined && known.fence > fence) return false;
  if (known !== undefined) dropExecution(sql, executionId);
  return true;
}

/** Dry runs of which nobody came back to tell that they ended. */
export function dropForgotten(sql: SqlStorage, nowMs: number): void {
  dropExecutions(sql, `mode = 'dry' AND touched_at <= ${nowMs - FORGOTTEN_AFTER_MS}`);
}

/** When the next forgotten dry run may be dropped, in ms; null when there is none. */
export function nextForgotten(sql: SqlStorage): number | null {
  const { at } = sql.exec<{ at: number | null }>("SELECT min(touched_at) AS at FROM turns WHERE mode = 'dry'").one();
  return at === null ? null : at + FORGOTTEN_AFTER_MS;
}

function dropExecutions(sql: SqlStorage, condition: string): void {
  const found = sql.exec<{ execution_id: string }>(`SELECT execution_id FROM turns WHERE ${condition}`).toArray();
  for (const { execution_id: id } of found) dropExecution(sql, id);
}
