/**
 * Orphans that the guard held back, waiting for a person (contract section 4): each is taken off as soon as a later page
 * returns it, so that what is left is what is still missing.
 */
import { idChunks } from "./id-chunks";

/** Executions are swept long before. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

export function holdOrphans(sql: SqlStorage, executionId: string, externalIds: readonly string[], nowMs: number): void {
  releaseOrphans(sql, executionId);
  sql.exec("DELETE FROM held WHERE at < ?", nowMs - KEPT_MS);
  for (const { ids } of idChunks(externalIds, null))
    sql.exec(
      "INSERT INTO held (execution_id, external_id, at) SELECT ?1, value, ?2 FROM json_each(?3)",
      executionId,
      nowMs,
      ids,
    );
}

export function heldOrphans(sql: SqlStorage, executionId: string): string[] {
  return sql
    .exec<{ external_id: string }>("SELECT external_id FROM held WHERE execution_id = ?", executionId)
    .toArray()
    .map((row) => row.external_id);
}

export function releaseOrphans(sql: SqlStorage, executionId: string): void {
  sql.exec("DELETE FROM held WHERE execution_id = ?", executionId);
}

export function takeOffReturned(sql: SqlStorage, externalIds: readonly string[]): void {
  if (sql.exec("SELECT 1 FROM held LIMIT 1").toArray().length === 0) return;
  for (const { ids } of idChunks(externalIds, null))
    sql.exec("DELETE FROM held WHERE external_id IN (SELECT value FROM json_each(?))", ids);
}
