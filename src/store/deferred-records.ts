/**
 * Records whose reference was not found yet: set aside with their page's commit, tried once more when the execution
 * ends (contract section 7.2). They are settled page by page, so that the rows that are left say how far settling came.
 */
import type { JsonObject } from "../domain/json";
import type { Database } from "./database";
import { jsonSet, rowSet, statementOver } from "./row-set";

export interface DeferredRecord {
  readonly externalId: string;
  readonly page: number;
  readonly data: JsonObject;
}

/** The same id again, from a later page: the later record is the one to try. */
export function deferStatement(
  db: Database,
  executionId: string,
  page: number,
  records: readonly { readonly externalId: string; readonly data: JsonObject }[],
): D1PreparedStatement {
  const rows = jsonSet(records.map((record) => JSON.stringify([record.externalId, record.data])));
  return statementOver(
    db,
    [executionId, page],
    rows,
    (values) => `INSERT INTO deferred_records (execution_id, external_id, page, data)
      SELECT ?1, value ->> 0, ?2, value -> 1 FROM ${values} WHERE true
      ON CONFLICT (execution_id, external_id) DO UPDATE SET page = excluded.page, data = excluded.data`,
  );
}

/** The first page that still has records set aside, and those records; null when none is left. */
export async function nextDeferred(
  db: Database,
  executionId: string,
): Promise<{ page: number; records: DeferredRecord[] } | null> {
  const { results } = await db.d1
    .prepare(
      `SELECT external_id, page, data FROM deferred_records WHERE execution_id = ?1
         AND page = (SELECT min(page) FROM deferred_records WHERE execution_id = ?1)
       ORDER BY external_id`,
    )
    .bind(executionId)
    .all<{ external_id: string; page: number; data: string }>();
  const [first] = results;
  if (first === undefined) return null;
  const records = results.map((row) => ({ externalId: row.external_id, page: row.page, data: JSON.parse(row.data) }));
  return { page: first.page, records };
}

export function settledStatement(db: Database, executionId: string, page: number): D1PreparedStatement {
  return db.d1.prepare("DELETE FROM deferred_records WHERE execution_id = ?1 AND page = ?2").bind(executionId, page);
}

/** Which of these ids are set aside: a later page that returns one of them again speaks for it. */
export async function deferredAmong(
  db: Database,
  executionId: string,
  externalIds: readonly string[],
): Promise<string[]> {
  const { results } = await statementOver(
    db,
    [executionId],
    rowSet(externalIds),
    (values) => `SELECT external_id FROM ${values} k CROSS JOIN deferred_records d
      ON d.execution_id = ?1 AND d.external_id = k.value`,
  ).all<{ external_id: string }>();
  return results.map((row) => row.external_id);
}

export function undeferStatement(
  db: Database,
  executionId: string,
  externalIds: readonly string[],
): D1PreparedStatement {
  return statementOver(
    db,
    [executionId],
    rowSet(externalIds),
    (values) => `DELETE FROM deferred_records WHERE execution_id = ?1 AND external_id IN (SELECT value FROM ${values})`,
  );
}
