/** Rows of an organisation's data keys, each wrapped by a key-encryption key. What is in them is the vault's. */
import { desc, eq } from "drizzle-orm";
import type { Database } from "./database";
import { dataKeys } from "./schema/index";

export type DataKeyRow = typeof dataKeys.$inferSelect;

/** The newest: the one that new secrets are sealed with. */
export async function currentDataKey(db: Database, orgId: string): Promise<DataKeyRow | null> {
  const [row] = await db.orm
    .select()
    .from(dataKeys)
    .where(eq(dataKeys.orgId, orgId))
    .orderBy(desc(dataKeys.createdAt), desc(dataKeys.id))
    .limit(1);
  return row ?? null;
}

export async function insertDataKey(db: Database, row: DataKeyRow): Promise<void> {
  await db.orm.insert(dataKeys).values(row);
}
