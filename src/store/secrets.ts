/**
 * Rows of secrets: names, and ciphertexts that only the vault can open. A replaced secret counts its version up, which
 * the ciphertext is bound to, so a writer says which version it replaces.
 */
import { and, eq, sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { LIMITS } from "../domain/limits";
import { auditItem } from "./audit-log";
import { SECRET, auditChanged, auditMade, auditRemoved, oneThing } from "./audit-things";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { dataKeys, secrets } from "./schema/index";
import { unlessTaken } from "./unique";

export type SecretRow = typeof secrets.$inferSelect;

const SORT = { createdAt: secrets.createdAt, updatedAt: secrets.updatedAt, name: secrets.name } as const;
export type SecretSort = keyof typeof SORT;

const ofIntegration = (orgId: string, integrationId: string) =>
  and(eq(secrets.orgId, orgId), eq(secrets.integrationId, integrationId));

/** Everything but the ciphertext. */
export type SecretName = Pick<SecretRow, "id" | "name" | "version" | "createdAt" | "updatedAt">;

const NAME = {
  id: secrets.id,
  name: secrets.name,
  version: secrets.version,
  createdAt: secrets.createdAt,
  updatedAt: secrets.updatedAt,
};

export async function listSecrets(
  db: Database,
  orgId: string,
  integrationId: string,
  request: ListRequest<SecretSort>,
): Promise<Listed<SecretName>> {
  const where = and(ofIntegration(orgId, integrationId), contains(request.search, secrets.name));
  const [items, total] = await Promise.all([
    db.orm
      .select(NAME)
      .from(secrets)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], secrets.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(secrets, where),
  ]);
  return { items, total };
}

export async function findSecret(
  db: Database,
  orgId: string,
  integrationId: string,
  name: string,
): Promise<SecretName | null> {
  const [row] = await db.orm
    .select(NAME)
    .from(secrets)
    .where(and(ofIntegration(orgId, integrationId), eq(secrets.name, name)));
  return row ?? null;
}

/**
 * `full`: the integration has as many as it may, counted by the statement that inserts. `raced`: somebody else made a
 * secret of that name meanwhile.
 */
export async function insertSecret(db: Database, row: SecretRow, author: Author): Promise<"stored" | "full" | "raced"> {
  const count = sql`(select count(*) from ${secrets} where ${ofIntegration(row.orgId, row.integrationId)})`;
  const done = await unlessTaken(() =>
    db.orm.batch([
      db.orm
        .insert(secrets)
        .select(
          sql`select ${row.id}, ${row.orgId}, ${row.integrationId}, ${row.name}, ${row.version}, ${row.dataKeyId},
            ${row.ciphertext}, ${row.createdAt}, ${row.updatedAt} where ${count} < ${LIMITS.secret.perIntegration}`,
        )
        .returning({ id: secrets.id }),
      auditItem(db, auditMade(author, "secret.created", SECRET, oneThing(SECRET, row.orgId, row.id))),
    ]),
  );
  if (!done.ok) return "raced";
  return done.value[0].length > 0 ? "stored" : "full";
}

/** False when the version to replace is no longer there. */
export async function replaceSecret(
  db: Database,
  orgId: string,
  id: string,
  replaces: number,
  next: Pick<SecretRow, "version" | "dataKeyId" | "ciphertext" | "updatedAt">,
  author: Author,
): Promise<boolean> {
  const where = and(eq(secrets.orgId, orgId), eq(secrets.id, id), eq(secrets.version, replaces));
  const [, rows] = await db.orm.batch([
    auditItem(db, auditChanged(author, "secret.replaced", SECRET, { version: next.version }, where)),
    db.orm.update(secrets).set(next).where(where).returning({ id: secrets.id }),
  ]);
  return rows.length > 0;
}

/** False when it is not there. */
export async function deleteSecret(
  db: Database,
  orgId: string,
  integrationId: string,
  name: string,
  author: Author,
): Promise<boolean> {
  const where = and(ofIntegration(orgId, integrationId), eq(secrets.name, name));
  const [, rows] = await db.orm.batch([
    auditItem(db, auditRemoved(author, "secret.deleted", SECRET, where)),
    db.orm.delete(secrets).where(where).returning({ id: secrets.id }),
  ]);
  return rows.length > 0;
}

/** With their data keys, in one statement: all that an invocation needs to open its integration's secrets. */
export function sealedSecrets(
  db: Database,
  orgId: string,
  integrationId: string,
): Promise<(Pick<SecretRow, "name" | "version" | "dataKeyId" | "ciphertext"> & { wrapped: string })[]> {
  return db.orm
    .select({
      name: secrets.name,
      version: secrets.version,
      dataKeyId: secrets.dataKeyId,
      ciphertext: secrets.ciphertext,
      wrapped: dataKeys.wrapped,
    })
    .from(secrets)
    .innerJoin(dataKeys, and(eq(dataKeys.id, secrets.dataKeyId), eq(dataKeys.orgId, secrets.orgId)))
    .where(ofIntegration(orgId, integrationId));
}
