/** Rows of an organisation's data keys, each wrapped by a key-encryption key. What is in them is the vault's. */
import { and, asc, desc, eq, gt, ne } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { auditItem } from "./audit-log";
import { DATA_KEY, auditChanged, auditMade, oneThing } from "./audit-things";
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

export async function insertDataKey(db: Database, row: DataKeyRow, author: Author): Promise<void> {
  await db.orm.batch([
    db.orm.insert(dataKeys).values(row),
    auditItem(db, auditMade(author, "data_key.created", DATA_KEY, oneThing(DATA_KEY, row.orgId, row.id))),
  ]);
}

/** Of all organisations, wrapped by another key-encryption key than that one, by id from `after` on: a rotation's next ones. */
export function dataKeysToRewrap(db: Database, kekId: string, after: string, limit: number): Promise<DataKeyRow[]> {
  return db.orm
    .select()
    .from(dataKeys)
    .where(and(ne(dataKeys.kekId, kekId), gt(dataKeys.id, after)))
    .orderBy(asc(dataKeys.id))
    .limit(limit);
}

export function countDataKeysToRewrap(db: Database, kekId: string): Promise<number> {
  return db.orm.$count(dataKeys, ne(dataKeys.kekId, kekId));
}

/** False when somebody else wrapped it anew meanwhile: then it is done. */
export async function replaceWrapping(
  db: Database,
  row: DataKeyRow,
  next: Pick<DataKeyRow, "kekId" | "wrapped" | "updatedAt">,
  author: Author,
): Promise<boolean> {
  const where = and(eq(dataKeys.orgId, row.orgId), eq(dataKeys.id, row.id), eq(dataKeys.wrapped, row.wrapped));
  const [, rows] = await db.orm.batch([
    auditItem(db, auditChanged(author, "data_key.rewrapped", DATA_KEY, { keyId: next.kekId }, where)),
    db.orm.update(dataKeys).set(next).where(where).returning({ id: dataKeys.id }),
  ]);
  return rows.length > 0;
}

export async function findDataKey(db: Database, orgId: string, id: string): Promise<DataKeyRow | null> {
  const [row] = await db.orm
    .select()
    .from(dataKeys)
    .where(and(eq(dataKeys.orgId, orgId), eq(dataKeys.id, id)));
  return row ?? null;
}
