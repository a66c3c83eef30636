/** A row in every table for a made-up organisation, and what of an organisation is still anywhere in the database. */
import { env } from "cloudflare:workers";
import { is } from "drizzle-orm";
import { SQLiteTable, getTableConfig } from "drizzle-orm/sqlite-core";
import { organisationTables } from "../../../src/store/organisation-tables";
import * as schema from "../../../src/store/schema/index";

const all = Object.values(schema).flatMap((value) => (is(value, SQLiteTable) ? [getTableConfig(value)] : []));

/** The id of that organisation's row in that table, for the columns that name one. */
const idIn = (table: string, orgId: string) => `${table}_of_${orgId}`;
const parentOf = (column: string) =>
  all.find(({ name }) => `${name.replace(/ies$/, "y").replace(/s$/, "")}_id` === column)?.name;

/** Answers the names of the tables: all that the schema gives an organisation. */
export async function fillEveryTable(orgId: string): Promise<string[]> {
  const { tables } = organisationTables();
  const configs = all.filter(({ name }) => tables.some((table) => table.name === name));
  await env.DB.batch(
    configs.map(({ name, columns }) => {
      const values = columns.map((column) => {
        const parent = parentOf(column.name);
        if (column.name === "org_id") return orgId;
        if (column.name === "id") return column.dataType === "number" ? null : idIn(name, orgId);
        if (parent !== undefined) return idIn(parent, orgId);
        if (column.enumValues !== undefined && column.enumValues.length > 0) return column.enumValues[0] ?? null;
        if (column.dataType === "json") return "[]";
        if (column.primary && column.dataType === "number") return null;
        return column.dataType === "string" ? `${column.name} of ${orgId}` : 1;
      });
      const list = columns.map((column) => `"${column.name}"`).join(", ");
      const marks = columns.map((_, at) => `?${at + 1}`).join(", ");
      return env.DB.prepare(`INSERT INTO "${name}" (${list}) VALUES (${marks})`).bind(...values);
    }),
  );
  return configs.map(({ name }) => name);
}

/** Tables that hold a row in which that text occurs anywhere. */
export async function tablesWith(word: string): Promise<string[]> {
  const holding = await Promise.all(
    all.map(async ({ name, columns }) => {
      const where = columns.map((column) => `instr("${column.name}", ?1) > 0`).join(" OR ");
      const row = await env.DB.prepare(`SELECT count(*) AS n FROM "${name}" WHERE ${where}`).bind(word).first<{
        n: number;
      }>();
      return (row?.n ?? 0) > 0 ? [name] : [];
    }),
  );
  return holding.flat().toSorted();
}
