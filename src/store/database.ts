/**
 * Which database holds an organisation's rows: the one place that knows. There is a single D1 binding today; a directory
 * of databases later changes nothing but this file.
 */
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";

export interface Database {
  /** For the set-based statements and for `batch`. */
  readonly d1: D1Database;
  /** For ordinary rows. */
  readonly orm: DrizzleD1Database;
}

/** The database of that organisation's rows. Every query on it still names the organisation. */
export function databaseFor(binding: D1Database, _orgId: string): Database {
  return open(binding);
}

/** The database of what belongs to no organisation: the list of organisations, and what is due across all of them. */
export function platformDatabase(binding: D1Database): Database {
  return open(binding);
}

/** A binding lives as long as its isolate, and every request asks for its database at least twice. */
const opened = new WeakMap<D1Database, Database>();

function open(binding: D1Database): Database {
  const known = opened.get(binding);
  if (known !== undefined) return known;
  const database = { d1: binding, orm: drizzle(binding) };
  opened.set(binding, database);
  return database;
}
