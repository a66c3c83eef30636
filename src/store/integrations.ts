/** Rows of integrations. */
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { type Result, ok } from "../domain/result";
import { auditItem } from "./audit-log";
import { HOOK, INTEGRATION, SECRET, auditChanged, auditMade, auditRemoved, oneThing } from "./audit-things";
import type { Database } from "./database";
import { hookDeletions } from "./hooks";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { keepHookRemovals, keepRemoval } from "./removals";
import { hooks, integrations, secrets } from "./schema/index";
import { type Taken, unlessTaken } from "./unique";

export type IntegrationRow = typeof integrations.$inferSelect;

const SORT = {
  createdAt: integrations.createdAt,
  updatedAt: integrations.updatedAt,
  name: integrations.name,
  sourceSystemKey: integrations.sourceSystemKey,
} as const;
export type IntegrationSort = keyof typeof SORT;

const one = (orgId: string, id: string) => and(eq(integrations.orgId, orgId), eq(integrations.id, id));

export async function listIntegrations(
  db: Database,
  orgId: string,
  request: ListRequest<IntegrationSort>,
): Promise<Listed<IntegrationRow>> {
  const where = and(
    eq(integrations.orgId, orgId),
    contains(request.search, integrations.name, integrations.sourceSystemKey),
  );
  const [items, total] = await Promise.all([
    db.orm
      .select()
      .from(integrations)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], integrations.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(integrations, where),
  ]);
  return { items, total };
}

export async function getIntegration(db: Database, orgId: string, id: string): Promise<IntegrationRow | null> {
  const [row] = await db.orm.select().from(integrations).where(one(orgId, id));
  return row ?? null;
}

export async function insertIntegration(
  db: Database,
  row: IntegrationRow,
  author: Author,
): Promise<Result<null, Taken>> {
  const made = auditMade(author, "integration.created", INTEGRATION, oneThing(INTEGRATION, row.orgId, row.id));
  const done = await unlessTaken(() => db.orm.batch([db.orm.insert(integrations).values(row), auditItem(db, made)]));
  return done.ok ? ok(null) : done;
}

export type IntegrationChange = Partial<
  Pick<IntegrationRow, "name" | "description" | "sourceSystemKey" | "egressAllowList">
>;

/** null: not there, or (when `onlyUnsynced`) its first record was written meanwhile. */
export async function updateIntegration(
  db: Database,
  orgId: string,
  id: string,
  change: IntegrationChange,
  onlyUnsynced: boolean,
  author: Author,
): Promise<Result<IntegrationRow | null, Taken>> {
  const where = and(one(orgId, id), onlyUnsynced ? isNull(integrations.firstSyncedAt) : undefined);
  const done = await unlessTaken(() =>
    db.orm.batch([
      auditItem(db, auditChanged(author, "integration.updated", INTEGRATION, change, where)),
      db.orm
        .update(integrations)
        .set({ ...change, updatedAt: author.at })
        .where(where)
        .returning(),
    ]),
  );
  return done.ok ? ok(done.value[1][0] ?? null) : done;
}

/**
 * The integration with its hooks (all that is theirs too) and its secrets; entities stay. What those have outside of D1
 * is noted as removals. Answers the ids of the hooks, or null when it is not there.
 */
export async function deleteIntegration(
  db: Database,
  orgId: string,
  id: string,
  author: Author,
): Promise<string[] | null> {
  if ((await getIntegration(db, orgId, id)) === null) return null;
  const ofIt = and(eq(hooks.orgId, orgId), eq(hooks.integrationId, id));
  const hookIds = await db.orm.select({ id: hooks.id }).from(hooks).where(ofIt);
  const ownSecrets = and(eq(secrets.orgId, orgId), eq(secrets.integrationId, id));
  await db.orm.batch([
    auditItem(db, auditRemoved(author, "hook.deleted", HOOK, ofIt)),
    auditItem(db, auditRemoved(author, "secret.deleted", SECRET, ownSecrets)),
    auditItem(db, auditRemoved(author, "integration.deleted", INTEGRATION, one(orgId, id))),
    keepRemoval(db, "integration", id, author.at),
    keepHookRemovals(db, ofIt, author.at),
    ...hookDeletions(db, orgId, sql`(select ${hooks.id} from ${hooks} where ${ofIt})`),
    db.orm.delete(secrets).where(ownSecrets),
    db.orm.delete(integrations).where(one(orgId, id)),
  ]);
  return hookIds.map((row) => row.id);
}
