/** Asks for the end of an execution. Ending it is left to whoever holds its claim. */
import { sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { auditStatement } from "./audit-log";
import { CANCELLATION, auditChanged } from "./audit-things";
import type { Database } from "./database";

const OPEN = "hook_type = 'PULL' AND status IN ('queued', 'running')";

/** What it answers is the state after it. null: there is none with that id. Asking again is no change. */
export async function requestCancel(
  db: Database,
  orgId: string,
  executionId: string,
  author: Author,
): Promise<{ readonly asked: boolean; readonly fence: number } | null> {
  const open = sql`id = ${executionId} and org_id = ${orgId} and ${sql.raw(OPEN)}`;
  const entry = auditChanged(author, "execution.cancelled", CANCELLATION, { cancelRequested: true }, open);
  const update = db.d1
    .prepare(
      `UPDATE executions SET cancel_requested = 1, updated_at = ?3 WHERE id = ?1 AND org_id = ?2 AND ${OPEN} RETURNING fence`,
    )
    .bind(executionId, orgId, author.at);
  const read = db.d1.prepare("SELECT fence FROM executions WHERE id = ?1 AND org_id = ?2").bind(executionId, orgId);
  const [, asked, found] = await db.d1.batch<{ fence: number }>([auditStatement(db, entry), update, read]);
  const row = found?.results[0];
  return row === undefined ? null : { asked: asked?.results.length === 1, fence: row.fence };
}
