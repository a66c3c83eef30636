/** Rows of organisations: the tenants themselves, read by the platform's own routes and by the check of a key. */
import { eq } from "drizzle-orm";
import type { AuditAction, Author } from "../domain/audit";
import { auditItem } from "./audit-log";
import { API_KEY, ORGANISATION, auditChanged, auditMade, oneThing } from "./audit-things";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { apiKeys, organisations } from "./schema/index";

export type OrganisationRow = typeof organisations.$inferSelect;

const SORT = {
  createdAt: organisations.createdAt,
  updatedAt: organisations.updatedAt,
  name: organisations.name,
} as const;
export type OrganisationSort = keyof typeof SORT;

export async function listOrganisations(
  db: Database,
  request: ListRequest<OrganisationSort>,
): Promise<Listed<OrganisationRow>> {
  const where = contains(request.search, organisations.name, organisations.id);
  const [items, total] = await Promise.all([
    db.orm
      .select()
      .from(organisations)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], organisations.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(organisations, where),
  ]);
  return { items, total };
}

/** The organisation together with its first key: neither is there without the other. */
export async function insertOrganisation(
  db: Database,
  organisation: OrganisationRow,
  key: typeof apiKeys.$inferInsert,
  author: Author,
): Promise<void> {
  const { id } = organisation;
  await db.orm.batch([
    db.orm.insert(organisations).values(organisation),
    db.orm.insert(apiKeys).values(key),
    auditItem(db, auditMade(author, "organisation.created", ORGANISATION, oneThing(ORGANISATION, id, id))),
    auditItem(db, auditMade(author, "api_key.created", API_KEY, oneThing(API_KEY, id, key.id))),
  ]);
}

export async function getOrganisation(db: Database, orgId: string): Promise<OrganisationRow | null> {
  const [row] = await db.orm.select().from(organisations).where(eq(organisations.id, orgId));
  return row ?? null;
}

export type OrganisationChange = Partial<
  Pick<OrganisationRow, "name" | "timezone" | "currency" | "customIntegrationsEnabled">
>;

export async function updateOrganisation(
  db: Database,
  orgId: string,
  change: OrganisationChange,
  author: Author,
): Promise<OrganisationRow | null> {
  const { customIntegrationsEnabled, ...settings } = change;
  const where = oneThing(ORGANISATION, orgId, orgId);
  const changed = (action: AuditAction, facts: OrganisationChange) =>
    auditItem(db, auditChanged(author, action, ORGANISATION, facts, where));
  const feature = customIntegrationsEnabled ? "organisation.feature_enabled" : "organisation.feature_disabled";
  const [, , rows] = await db.orm.batch([
    changed("organisation.updated", settings),
    changed(feature, customIntegrationsEnabled === undefined ? {} : { customIntegrationsEnabled }),
    db.orm
      .update(organisations)
      .set({ ...change, updatedAt: author.at })
      .where(eq(organisations.id, orgId))
      .returning(),
  ]);
  return rows[0] ?? null;
}
