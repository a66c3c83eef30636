/** Rows of notification targets: where an organisation wants to be told, and of what. */
import { and, eq, sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { IF_CHANGED, auditEntry, auditItem } from "./audit-log";
import { NOTIFICATION_TARGET as THING, auditChanged, auditMade, auditRemoved, oneThing } from "./audit-things";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { notices, notificationTargets as targets } from "./schema/index";

export type TargetRow = typeof targets.$inferSelect;

/** A target, and how its notices stand. */
export interface TargetView extends TargetRow {
  readonly pending: number;
  readonly lastSentAt: string | null;
  /** Of the newest notice that was not taken, the last time it was tried. */
  readonly lastError: string | null;
}

const SORT = { createdAt: targets.createdAt, updatedAt: targets.updatedAt, name: targets.name } as const;
export type TargetSort = keyof typeof SORT;

const one = (orgId: string, id: string) => and(eq(targets.orgId, orgId), eq(targets.id, id));

const VIEW = {
  row: targets,
  pending: sql<number>`(select count(*) from ${notices} n where n.target_id = notification_targets.id and n.status = 'pending')`,
  lastSentAt: sql<
    string | null
  >`(select max(n.updated_at) from ${notices} n where n.target_id = notification_targets.id and n.status = 'sent')`,
  lastError: sql<string | null>`(select n.last_error from ${notices} n
    where n.target_id = notification_targets.id and n.last_error is not null and n.status <> 'sent' order by n.occurred_at desc limit 1)`,
};

export async function listTargets(
  db: Database,
  orgId: string,
  request: ListRequest<TargetSort>,
): Promise<Listed<TargetView>> {
  const where = and(eq(targets.orgId, orgId), contains(request.search, targets.name, targets.url));
  const [items, total] = await Promise.all([
    db.orm
      .select(VIEW)
      .from(targets)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], targets.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(targets, where),
  ]);
  return { items: items.map(viewed), total };
}

export async function getTarget(db: Database, orgId: string, id: string): Promise<TargetView | null> {
  const [found] = await db.orm.select(VIEW).from(targets).where(one(orgId, id));
  return found === undefined ? null : viewed(found);
}

function viewed({ row, ...view }: Omit<TargetView, keyof TargetRow> & { readonly row: TargetRow }): TargetView {
  return { ...row, ...view };
}

/** False when the organisation has as many as it may, counted by the statement that inserts. */
export async function insertTarget(db: Database, row: TargetRow, most: number, author: Author): Promise<boolean> {
  // All columns in the table's order.
  const values = sql`select ${row.id}, ${row.orgId}, ${row.name}, ${row.kind}, ${JSON.stringify(row.addresses)}, ${row.url},
      ${JSON.stringify(row.events)}, ${row.enabled ? 1 : 0}, null, ${row.secretVersion}, ${row.dataKeyId}, ${row.ciphertext},
      null, null, null, ${row.createdAt}, ${row.updatedAt}
    where (select count(*) from ${targets} where ${eq(targets.orgId, row.orgId)}) < ${most}`;
  const made = auditMade(author, "notification_target.created", THING, oneThing(THING, row.orgId, row.id));
  const [inserted] = await db.orm.batch([
    db.orm.insert(targets).select(values).returning({ id: targets.id }),
    auditItem(db, made),
  ]);
  return inserted.length > 0;
}

export type TargetChange = Partial<
  Pick<TargetRow, "name" | "addresses" | "url" | "events" | "enabled" | "disabledReason">
>;

/** False when it is not there. */
export async function updateTarget(
  db: Database,
  orgId: string,
  id: string,
  change: TargetChange,
  author: Author,
): Promise<boolean> {
  const where = one(orgId, id);
  const { url, disabledReason: _, ...facts } = change;
  const shown = { ...facts, ...(typeof url === "string" && { origin: originOf(url) }) };
  const [, rows] = await db.orm.batch([
    auditItem(db, auditChanged(author, "notification_target.updated", THING, shown, where)),
    db.orm
      .update(targets)
      .set({ ...change, updatedAt: author.at })
      .where(where)
      .returning({ id: targets.id }),
  ]);
  return rows.length > 0;
}

function originOf(url: string): string {
  return URL.parse(url)?.origin ?? "";
}

/** A new signing secret; the one before keeps signing until `previousUntil`. False when another rotation came between. */
export async function rotateTarget(
  db: Database,
  target: TargetRow,
  next: { readonly dataKeyId: string; readonly ciphertext: string; readonly secretVersion: number },
  previousUntil: string,
  author: Author,
): Promise<boolean> {
  const { orgId, id, dataKeyId, ciphertext, secretVersion } = target;
  if (secretVersion === null) return false;
  const entry = auditEntry(
    orgId,
    author,
    {
      action: "notification_target.secret_rotated",
      target: { kind: "notification_target", id },
      before: { name: target.name, secretVersion },
      after: { name: target.name, secretVersion: next.secretVersion },
    },
    IF_CHANGED,
  );
  const [rows] = await db.orm.batch([
    db.orm
      .update(targets)
      .set({
        ...next,
        previousDataKeyId: dataKeyId,
        previousCiphertext: ciphertext,
        previousUntil,
        updatedAt: author.at,
      })
      .where(and(one(orgId, id), eq(targets.secretVersion, secretVersion)))
      .returning({ id: targets.id }),
    auditItem(db, entry),
  ]);
  return rows.length > 0;
}

/** The target with all that it was or is to be told. False when it is not there. */
export async function deleteTarget(db: Database, orgId: string, id: string, author: Author): Promise<boolean> {
  const where = one(orgId, id);
  const [, , rows] = await db.orm.batch([
    auditItem(db, auditRemoved(author, "notification_target.deleted", THING, where)),
    db.orm.delete(notices).where(and(eq(notices.orgId, orgId), eq(notices.targetId, id))),
    db.orm.delete(targets).where(where).returning({ id: targets.id }),
  ]);
  return rows.length > 0;
}
