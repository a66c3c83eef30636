/**
 * What an execution did to single records: of a dry run every record, of a live one the faults only, and of those the
 * first 1,000 (contract sections 6 and 7.1).
 */
import { and, asc, count, desc, eq } from "drizzle-orm";
import type { JsonValue } from "../domain/json";
import { LIMITS } from "../domain/limits";
import type { Database } from "./database";
import { contains } from "./listing";
import { rowSet, statementOver } from "./row-set";
import { executionRecords } from "./schema/index";

export type ExecutionRecordRow = typeof executionRecords.$inferSelect;
export type RecordOutcome = ExecutionRecordRow["outcome"];

export interface FieldChange {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

export interface NewExecutionRecord {
  readonly externalId: string | null;
  readonly outcome: RecordOutcome;
  readonly entityId: string | null;
  readonly changes: readonly FieldChange[] | null;
  readonly error: { readonly code: string; readonly path: string | null; readonly message: string } | null;
}

/** In the order given. `keep`: rows of this execution beyond that number are left out; null: all are kept. */
export function recordStatement(
  db: Database,
  executionId: string,
  page: number | null,
  records: readonly NewExecutionRecord[],
  keep: number | null,
): D1PreparedStatement {
  const rows = rowSet(
    (keep === null ? records : records.slice(0, keep)).map((record) => [
      record.externalId,
      record.outcome,
      record.entityId,
      record.changes === null ? null : record.changes.map(({ field, before, after }) => ({ field, before, after })),
      record.error === null ? null : { ...record.error },
    ]),
  );
  return statementOver(
    db,
    [executionId, page, keep],
    rows,
    (
      values,
    ) => `INSERT INTO execution_records (execution_id, seq, page, external_id, outcome, entity_id, changes, error)
      SELECT ?1, seq, ?2, value ->> 0, value ->> 1, value ->> 2, nullif(value -> 3, 'null'), nullif(value -> 4, 'null')
      FROM (SELECT value, row_number() OVER () +
          (SELECT coalesce(max(seq), 0) FROM execution_records WHERE execution_id = ?1) AS seq FROM ${values})
      WHERE ?3 IS NULL OR seq <= ?3`,
  );
}

/** How many rows of faults a live execution keeps. */
export const KEPT_RECORD_ERRORS = LIMITS.recordErrors;

/** What a dry run said about these ids on earlier pages, in that order: it stands for what a live run has written. */
export async function earlierRecords(
  db: Database,
  executionId: string,
  externalIds: readonly string[],
): Promise<{ externalId: string; outcome: RecordOutcome; changes: FieldChange[] }[]> {
  const { results } = await statementOver(
    db,
    [executionId],
    rowSet(externalIds),
    (values) => `SELECT external_id, outcome, changes FROM execution_records
      WHERE execution_id = ?1 AND outcome IN ('create', 'update', 'delete') AND external_id IN (SELECT value FROM ${values})
      ORDER BY seq`,
  ).all<{ external_id: string; outcome: RecordOutcome; changes: string | null }>();
  return results.map((row) => ({
    externalId: row.external_id,
    outcome: row.outcome,
    changes: row.changes === null ? [] : JSON.parse(row.changes),
  }));
}

/** A page (from 1) of the rows, in the order in which they were looked at; `search` looks at externalIds. */
export async function listExecutionRecords(
  db: Database,
  executionId: string,
  filter: { readonly outcome?: RecordOutcome | undefined; readonly search?: string | undefined },
  order: { readonly page: number; readonly limit: number; readonly sortDir: "asc" | "desc" },
): Promise<{ rows: ExecutionRecordRow[]; total: number }> {
  const where = and(
    eq(executionRecords.executionId, executionId),
    ...(filter.outcome === undefined ? [] : [eq(executionRecords.outcome, filter.outcome)]),
    contains(filter.search, executionRecords.externalId),
  );
  const direction = order.sortDir === "asc" ? asc : desc;
  const [rows, [counted]] = await db.orm.batch([
    db.orm
      .select()
      .from(executionRecords)
      .where(where)
      .orderBy(direction(executionRecords.seq))
      .limit(order.limit)
      .offset((order.page - 1) * order.limit),
    db.orm.select({ total: count() }).from(executionRecords).where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}
