/** Journal rows of several executions in one statement: how the attempts of a PUSH hook, many and short, are written down. */
import type { Database } from "./database";
import type { NewExecutionEvent } from "./execution-events";
import { rowSet, statementOver } from "./row-set";

export interface JournalRow extends NewExecutionEvent {
  readonly executionId: string;
}

/** In the order given, after what is there of each execution; rows of an execution that is gone are left out. */
export function journalStatement(db: Database, rows: readonly JournalRow[]): D1PreparedStatement {
  const set = rowSet(rows.map((row, at) => [row.executionId, at, row.kind, row.at, row.page, row.body]));
  return statementOver(
    db,
    [],
    set,
    (values) => `INSERT INTO execution_events (execution_id, seq, kind, at, page, body)
      SELECT value ->> 0, (SELECT coalesce(max(e.seq), 0) FROM execution_events e WHERE e.execution_id = value ->> 0)
          + row_number() OVER (PARTITION BY value ->> 0 ORDER BY value ->> 1),
        value ->> 2, value ->> 3, value ->> 4, value -> 5
      FROM ${values} WHERE EXISTS (SELECT 1 FROM executions x WHERE x.id = value ->> 0)`,
  );
}
