/** Every table of the schema is known to be some organisation's, or the platform's by name: a new one fails here until it is. */
import { getTableConfig, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { PLATFORM_TABLES, organisationTables } from "../../../src/store/organisation-tables";
import * as schema from "../../../src/store/schema/index";

const names = Object.values(schema).flatMap((value) => (is(value, SQLiteTable) ? [getTableConfig(value).name] : []));

describe("the schema", () => {
  const { tables, unknown } = organisationTables();

  it("has no table of which nobody can tell whose its rows are", () => {
    expect(unknown).toEqual([]);
  });

  it("is covered: each table is an organisation's or named as the platform's", () => {
    expect([...tables.map(({ name }) => name), ...PLATFORM_TABLES].toSorted()).toEqual(names.toSorted());
  });

  it("is emptied in an order that leaves what others are found through for later", () => {
    const order = tables.map(({ name }) => name);
    for (const { name, through } of tables) {
      if (through !== null) expect([name, order.indexOf(through) > order.indexOf(name)]).toEqual([name, true]);
    }
  });
});

describe("a new table", () => {
  const parties = sqliteTable("parties", { id: text("id").primaryKey(), orgId: text("org_id").notNull() }, (t) => [
    index("parties_by_org").on(t.orgId),
  ]);
  const find = (table: SQLiteTable) => organisationTables({ parties, table });

  it("with an organisation's column is covered by itself", () => {
    const table = sqliteTable("notices", { id: text("id").primaryKey(), orgId: text("org_id").notNull() });
    expect(find(table).tables).toContainEqual({ name: "notices", where: "org_id = ?1", through: null });
  });

  it("is found through another where that has the index", () => {
    const table = sqliteTable(
      "guests",
      { partyId: text("party_id").notNull(), seq: integer("seq").notNull(), orgId: text("org_id").notNull() },
      (t) => [primaryKey({ columns: [t.partyId, t.seq] })],
    );
    const where = "party_id IN (SELECT id FROM parties WHERE org_id = ?1)";
    expect(find(table).tables[0]).toEqual({ name: "guests", where: `${where} AND org_id = ?1`, through: "parties" });
  });

  it("with neither is unknown, and so is what hangs on it", () => {
    const tokens = sqliteTable("tokens", { id: text("id").primaryKey(), personId: text("person_id").notNull() });
    const uses = sqliteTable("uses", { id: text("id").primaryKey(), tokenId: text("token_id").notNull() });
    expect(organisationTables({ parties, tokens, uses }).unknown).toEqual(["tokens", "uses"]);
  });
});
