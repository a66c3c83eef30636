/** Switches a PUSH hook off whose deliveries end dead again and again, and says so in the audit log, in one batch. */
import { sql } from "drizzle-orm";
import { hookSwitchedOff } from "./audit-hooks";
import { auditStatement } from "./audit-log";
import type { Database } from "./database";

export interface SwitchOff {
  readonly hookId: string;
  readonly now: string;
  /** When this many in a row ended dead, or the first of them ended before that time. */
  readonly switchOff: { readonly deadInARow: number; readonly deadSince: string };
}

const REASON = "'Switched off: ' || dead_in_a_row || ' deliveries in a row ended dead since ' || dead_since || '.'";

/** After the hook's count of dead deliveries. The last of them answers a row with `switched_off` when it did. */
export function switchOff(db: Database, { hookId, now, switchOff: { deadInARow, deadSince } }: SwitchOff) {
  const tooMany = sql`enabled = 1 and dead_in_a_row > 0 and (dead_in_a_row >= ${deadInARow} or dead_since <= ${deadSince})`;
  return [
    auditStatement(db, hookSwitchedOff(hookId, now, tooMany, sql.raw(REASON))),
    db.d1
      .prepare(
        `UPDATE hooks SET enabled = 0, updated_at = ?2, disabled_reason = ${REASON}
         WHERE id = ?1 AND enabled = 1 AND dead_in_a_row > 0 AND (dead_in_a_row >= ?3 OR dead_since <= ?4)
         RETURNING id AS switched_off`,
      )
      .bind(hookId, now, deadInARow, deadSince),
  ];
}
