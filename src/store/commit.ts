/** Commits a batch as one transaction, and tells a lost race (a value: plan again) from a fault (a throw). */
import { err, ok, type Result } from "../domain/result";
import type { Database } from "./database";

export interface WriteConflict {
  readonly code: "WRITE_CONFLICT";
  /** What the database said; for the log, never for a person. */
  readonly reason: string;
}

/**
 * What another writer's commit between our reads and our batch looks like: the guard, or a unique index of the rows that
 * plans are made about. Any other failure is a fault and stays a throw.
 */
const CONFLICTS = [
  "CHECK constraint failed: write_guard",
  "UNIQUE constraint failed: entities.",
  "UNIQUE constraint failed: teams.",
  "UNIQUE constraint failed: job_roles.",
];

/** All of it or nothing. A conflict has changed nothing: read again, plan again. */
export async function commitBatch(
  db: Database,
  statements: D1PreparedStatement[],
): Promise<Result<D1Result[], WriteConflict>> {
  if (statements.length === 0) return ok([]);
  try {
    return ok(await db.d1.batch(statements));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (CONFLICTS.some((sign) => reason.includes(sign))) return err({ code: "WRITE_CONFLICT", reason });
    throw error;
  }
}
