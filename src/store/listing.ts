/** What every list of rows is asked with and answers; contract section 7. Which columns sort is each aggregate's own. */
import { type SQL, type SQLWrapper, asc, desc, sql } from "drizzle-orm";

export interface ListRequest<S extends string> {
  /** From 1. */
  readonly page: number;
  readonly limit: number;
  readonly sortBy: S;
  readonly sortDir: "asc" | "desc";
  readonly search?: string | undefined;
}

export type { Listed } from "./list-rows";

export function offsetOf(request: { readonly page: number; readonly limit: number }): number {
  return (request.page - 1) * request.limit;
}

/** The chosen column and then the id (sorted by time), so that a page boundary never splits equal rows at random. */
export function orderOf(request: { readonly sortDir: "asc" | "desc" }, ...columns: readonly SQLWrapper[]): SQL[] {
  const direction = request.sortDir === "asc" ? asc : desc;
  return columns.map((column) => direction(column));
}

/** Whether the column holds the text, in any case (of ASCII letters); no condition for an empty search. */
export function contains(search: string | undefined, ...columns: readonly SQLWrapper[]): SQL | undefined {
  if (search === undefined || search === "" || columns.length === 0) return undefined;
  const wanted = search.toLowerCase();
  return sql`(${sql.join(
    columns.map((column) => sql`instr(lower(coalesce(${column}, '')), ${wanted}) > 0`),
    sql` or `,
  )})`;
}
