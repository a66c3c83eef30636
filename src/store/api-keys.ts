/** Rows of API keys. The secret itself is never here: only its hash, and enough of its start to recognise it. */
import { and, eq, isNull } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { auditItem } from "./audit-log";
import { API_KEY, auditMade, auditRemoved, oneThing } from "./audit-things";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { type OrganisationRow } from "./organisations";
import { apiKeys, organisations } from "./schema/index";

export type ApiKeyRow = typeof apiKeys.$inferSelect;

const SORT = { createdAt: apiKeys.createdAt, updatedAt: apiKeys.updatedAt, name: apiKeys.name } as const;
export type ApiKeySort = keyof typeof SORT;

/** The keys that are not revoked; expired ones are still listed. */
export async function listApiKeys(
  db: Database,
  orgId: string,
  request: ListRequest<ApiKeySort>,
): Promise<Listed<ApiKeyRow>> {
  const where = and(
    eq(apiKeys.orgId, orgId),
    isNull(apiKeys.revokedAt),
    contains(request.search, apiKeys.name, apiKeys.prefix),
  );
  const [items, total] = await Promise.all([
    db.orm
      .select()
      .from(apiKeys)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], apiKeys.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(apiKeys, where),
  ]);
  return { items, total };
}

export async function insertApiKey(db: Database, row: ApiKeyRow, author: Author): Promise<void> {
  await db.orm.batch([
    db.orm.insert(apiKeys).values(row),
    auditItem(db, auditMade(author, "api_key.created", API_KEY, oneThing(API_KEY, row.orgId, row.id))),
  ]);
}

/** A key by its id, whatever its organisation, together with that organisation: what the check of a key reads. */
export async function findApiKey(
  db: Database,
  keyId: string,
): Promise<{ key: ApiKeyRow; org: OrganisationRow } | null> {
  const [row] = await db.orm
    .select({ key: apiKeys, org: organisations })
    .from(apiKeys)
    .innerJoin(organisations, eq(organisations.id, apiKeys.orgId))
    .where(eq(apiKeys.id, keyId));
  return row ?? null;
}

export async function touchApiKey(db: Database, orgId: string, keyId: string, now: string): Promise<void> {
  await db.orm
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(and(eq(apiKeys.orgId, orgId), eq(apiKeys.id, keyId)));
}

/** False when there is no such key, or it was revoked before. */
export async function revokeApiKey(db: Database, orgId: string, keyId: string, author: Author): Promise<boolean> {
  const where = and(oneThing(API_KEY, orgId, keyId), isNull(apiKeys.revokedAt));
  const [, rows] = await db.orm.batch([
    auditItem(db, auditRemoved(author, "api_key.revoked", API_KEY, where)),
    db.orm
      .update(apiKeys)
      .set({ revokedAt: author.at, updatedAt: author.at })
      .where(where)
      .returning({ id: apiKeys.id }),
  ]);
  return rows.length > 0;
}
