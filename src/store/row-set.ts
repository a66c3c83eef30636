/**
 * Many rows in one statement: rows travel as JSON arrays of at most 1 MB, bound as several parameters of ONE statement,
 * so the number of statements does not grow with the number of rows. (D1: 100 parameters a statement, 2 MB a value.)
 */
import { Buffer } from "node:buffer";
import type { JsonValue } from "../domain/json";
import type { Database } from "./database";

/** UTF-8 bytes of one bound chunk; a single row beyond it travels alone. Half of what D1 takes. */
const CHUNK_BYTES = 1_000_000;

/** JSON arrays whose elements together are the rows, in order. Never empty: no rows are one `[]`. */
export type RowSet = readonly string[];

export type SqlValue = string | number | null;

/** Without making the bytes: a page's rows are measured one by one. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

export function rowSet(rows: readonly JsonValue[], chunkBytes = CHUNK_BYTES): RowSet {
  return jsonSet(
    rows.map((row) => JSON.stringify(row)),
    chunkBytes,
  );
}

/** The same for rows that are JSON text already. */
export function jsonSet(rows: readonly string[], chunkBytes = CHUNK_BYTES): RowSet {
  const chunks: string[] = [];
  let from = 0;
  let bytes = 2;
  for (const [at, row] of rows.entries()) {
    const size = utf8Bytes(row) + 1;
    if (at > from && bytes + size > chunkBytes) {
      chunks.push(`[${rows.slice(from, at).join(",")}]`);
      from = at;
      bytes = 2;
    }
    bytes += size;
  }
  chunks.push(`[${rows.slice(from).join(",")}]`);
  return chunks;
}

/**
 * A subquery with one column `value`, a row for each element; its chunks are the parameters from `?firstParameter` on.
 * VALUES and not UNION ALL, as D1 takes five terms of a compound SELECT and no more.
 */
export function rowsFrom(set: RowSet, firstParameter: number): string {
  const chunks = set.map((_, at) => `(?${firstParameter + at})`);
  return `(SELECT j.value FROM (VALUES ${chunks.join(", ")}) c CROSS JOIN json_each(c.column1) j)`;
}

/** A statement over `set`: `params` are `?1` and on, and `sql` puts the rows where it wants them. */
export function statementOver(
  db: Database,
  params: readonly SqlValue[],
  set: RowSet,
  sql: (rows: string) => string,
): D1PreparedStatement {
  return db.d1.prepare(sql(rowsFrom(set, params.length + 1))).bind(...params, ...set);
}
