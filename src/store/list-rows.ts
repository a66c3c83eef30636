/** One page of a list and its total, for lists in plain SQL: searched, sorted by named columns, newest first by default. */
import type { Database } from "./database";
import type { SqlValue } from "./row-set";

/** As the API's lists ask: `page` from 1; `search` looks for a part, without case. */
export interface ListQuery {
  readonly page: number;
  readonly limit: number;
  readonly sortBy?: string | undefined;
  readonly sortDir?: "asc" | "desc" | undefined;
  readonly search?: string | undefined;
}

export interface Listed<T> {
  readonly items: T[];
  readonly total: number;
}

export interface ListSource {
  readonly columns: string;
  /** `table t` */
  readonly from: string;
  /** Joins for the columns only: the total does without. */
  readonly joins?: string;
  /** With `params` as `?1` and on. */
  readonly where: string;
  readonly params: readonly SqlValue[];
  /** SQL of each `sortBy`; an unknown name sorts by `createdAt`. */
  readonly sorts: Readonly<Record<string, string>> & { readonly createdAt: string };
  /** Makes the order total, so that pages do not overlap. */
  readonly tieBreaker: string;
  /** SQL of the text that `search` looks at, in lower case. */
  readonly search: string;
}

export async function listRows<Row>(db: Database, query: ListQuery, source: ListSource): Promise<Listed<Row>> {
  const params = [...source.params];
  let where = source.where;
  if (query.search !== undefined && query.search !== "") {
    params.push(query.search.toLowerCase());
    where += ` AND instr(${source.search}, ?${params.length}) > 0`;
  }
  const direction = query.sortDir === "asc" ? "ASC" : "DESC";
  const sort =
    (Object.hasOwn(source.sorts, query.sortBy ?? "") && source.sorts[query.sortBy ?? ""]) || source.sorts.createdAt;
  const rows = `SELECT ${source.columns} FROM ${source.from} ${source.joins ?? ""} WHERE ${where}
    ORDER BY ${sort} ${direction}, ${source.tieBreaker} ${direction} LIMIT ?${params.length + 1} OFFSET ?${params.length + 2}`;
  const total = `SELECT count(*) AS total FROM ${source.from} WHERE ${where}`;
  const [page, totals] = await db.d1.batch<Record<string, unknown>>([
    db.d1.prepare(rows).bind(...params, query.limit, (query.page - 1) * query.limit),
    db.d1.prepare(total).bind(...params),
  ]);
  return {
    items: (page as D1Result<Row> | undefined)?.results ?? [],
    total: Number(totals?.results[0]?.["total"] ?? 0),
  };
}
