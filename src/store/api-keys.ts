/** Rows of API keys. The secret itself is never here: only its hash, and enough of its start to recognise it. */
import { and, eq, isNull } from "drizzle-orm";
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

export async function insertApiKey(db: Database, row: ApiKeyRow): Promise<void> {
  await db.orm.insert(apiKeys).values(row);
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
export async function revokeApiKey(db: Database, orgId: string, keyId: string, now: string): Promise<boolean> {
  const rows = await db.orm
    .update(apiKeys)
    .set({ revokedAt: now, updatedAt: now })
    .where(and(eq(apiKeys.orgId, orgId), eq(apiKeys.id, keyId), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return rows.length > 0;
}
