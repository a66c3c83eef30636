/**
 * Whose a table's rows are, read off the schema: by `org_id`, or by a column that names a row of such a table
 * (`execution_id`, `hook_id`, …). A new table is an organisation's by having one of them; what has none is the platform's
 * and has to be named below, which a test sees to. Removing an organisation is what needs to know.
 */
import { is } from "drizzle-orm";
import { SQLiteColumn, SQLiteTable, getTableConfig } from "drizzle-orm/sqlite-core";
import * as schema from "./schema/index";

/** Tables without rows of an organisation, or whose rows need a statement of their own (organisation-removal.ts). */
export const PLATFORM_TABLES: ReadonlySet<string> = new Set([
  "organisations",
  "removals",
  "dead_messages",
  "write_guard",
  "users",
  "sessions",
  "credentials",
  "verifications",
  "second_factors",
  "attempts",
]);

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that an index over all rows begins with. */
  readonly indexed: ReadonlySet<string>;
}

export interface OrganisationTable {
  readonly name: string;
  /** What finds the rows of organisation `?1`, through an index. */
  readonly where: string;
  /** The table through which they are found: it has to be emptied later than this one. */
  readonly through: string | null;
}

export type Schema = Readonly<Record<string, unknown>>;

/** In the order in which they can be emptied, and the tables of which nobody can tell whose they are. */
export function organisationTables(of: Schema = schema): {
  readonly tables: readonly OrganisationTable[];
  readonly unknown: readonly string[];
} {
  const all = Object.values(of)
    .filter((value) => is(value, SQLiteTable))
    .map(tableOf)
    .filter(({ name }) => !PLATFORM_TABLES.has(name));
  const found = new Map<string, OrganisationTable>();
  for (let before = -1; found.size > before;) {
    before = found.size;
    for (const table of all) {
      const path = found.has(table.name) ? null : pathTo(table, all, found);
      if (path !== null) found.set(table.name, path);
    }
  }
  return {
    tables: childrenFirst([...found.values()]),
    unknown: all.filter(({ name }) => !found.has(name)).map(({ name }) => name),
  };
}

/** The organisation's own column where an index begins with it; else through a table that is known already; else a scan. */
function pathTo(
  table: Table,
  all: readonly Table[],
  found: ReadonlyMap<string, OrganisationTable>,
): OrganisationTable | null {
  const { name, columns, indexed } = table;
  const ownColumn = columns.includes("org_id");
  if (ownColumn && indexed.has("org_id")) return { name, where: "org_id = ?1", through: null };
  const parents = columns.flatMap((column) => {
    const parent = all.find((other) => other.name !== name && columnFor(other.name) === column);
    return parent !== undefined && (indexed.has(column) || !ownColumn) ? [{ column, parent: parent.name }] : [];
  });
  for (const { column, parent } of parents) {
    const known = found.get(parent);
    if (known === undefined) continue;
    const where = `${column} IN (SELECT id FROM ${parent} WHERE ${known.where})`;
    return { name, where: ownColumn ? `${where} AND org_id = ?1` : where, through: parent };
  }
  return ownColumn && parents.length === 0 ? { name, where: "org_id = ?1", through: null } : null;
}

function childrenFirst(tables: readonly OrganisationTable[]): OrganisationTable[] {
  const depth = (table: OrganisationTable): number => {
    const children = tables.filter(({ through }) => through === table.name);
    return children.length === 0 ? 0 : 1 + Math.max(...children.map(depth));
  };
  return tables.toSorted((a, b) => depth(a) - depth(b));
}

/** `executions` → `execution_id`, `deliveries` → `delivery_id`. */
function columnFor(table: string): string {
  return `${table.replace(/ies$/, "y").replace(/s$/, "")}_id`;
}

function tableOf(table: SQLiteTable): Table {
  const { name, columns, indexes, primaryKeys, uniqueConstraints } = getTableConfig(table);
  const whole = indexes.filter(({ config }) => config.where === undefined).map(({ config }) => config.columns[0]);
  const first = [
    ...whole.flatMap((column) => (is(column, SQLiteColumn) ? [column.name] : [])),
    ...[...primaryKeys, ...uniqueConstraints].flatMap(({ columns: [column] }) => (column ? [column.name] : [])),
    ...columns.filter((column) => column.primary || column.isUnique).map((column) => column.name),
  ];
  return { name, columns: columns.map((column) => column.name), indexed: new Set(first) };
}
