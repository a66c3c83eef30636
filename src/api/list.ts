/** The envelope of a list: what the store found, and where in the whole it stands. */
import type { Listed } from "../store/listing";

export function listAnswer<R, W>(
  query: { readonly page: number; readonly limit: number },
  found: Listed<R>,
  wire: (row: R) => W,
): { data: W[]; meta: { page: number; limit: number; total: number; hasNextPage: boolean } } {
  const { page, limit } = query;
  return {
    data: found.items.map(wire),
    meta: { page, limit, total: found.total, hasNextPage: page * limit < found.total },
  };
}
