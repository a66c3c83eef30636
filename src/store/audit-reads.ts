/** Reads the audit log: a page of it, and all of it piece by piece; and lets go of what is older than it is kept. */
import { type SQL, and, asc, count, desc, eq, gte, lte, sql } from "drizzle-orm";
import type { AuditAction, AuditActor, AuditTarget } from "../domain/audit";
import { LIMITS } from "../domain/limits";
import type { Database } from "./database";
import { type Listed, contains, offsetOf } from "./listing";
import { auditLog } from "./schema/index";

export type AuditRow = typeof auditLog.$inferSelect;

export interface AuditFilter {
  readonly actorKind?: AuditActor["kind"] | undefined;
  readonly actorId?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly targetKind?: AuditTarget | undefined;
  readonly targetId?: string | undefined;
  /** ISO times, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Part of the actor's or the thing's name, the action or the target's id. */
  readonly search?: string | undefined;
}

/** A place in the log: entries of the same instant are in the order of their commits. */
export type AuditPlace = Pick<AuditRow, "at" | "seq">;

/** Of a piece. Entries of entities may be large, and a Worker's memory is not. */
const ROWS = 1_000;
const BYTES = 4 * 1024 * 1024;
const SWEPT = 1_000;

function matching(orgId: string, filter: AuditFilter): SQL | undefined {
  const { actorKind, actorId, action, targetKind, targetId, from, to, search } = filter;
  const name = (side: typeof auditLog.before | typeof auditLog.after) => sql`${side} ->> '$.name'`;
  return and(
    eq(auditLog.orgId, orgId),
    actorKind === undefined ? undefined : eq(auditLog.actorKind, actorKind),
    actorId === undefined ? undefined : eq(auditLog.actorId, actorId),
    action === undefined ? undefined : eq(auditLog.action, action),
    targetKind === undefined ? undefined : eq(auditLog.targetKind, targetKind),
    targetId === undefined ? undefined : eq(auditLog.targetId, targetId),
    from === undefined ? undefined : gte(auditLog.at, from),
    to === undefined ? undefined : lte(auditLog.at, to),
    contains(
      search,
      auditLog.actorName,
      auditLog.action,
      auditLog.targetId,
      name(auditLog.before),
      name(auditLog.after),
    ),
  );
}

/** `total` is exact up to 10,000; of more it says as many as are known of: counting all of a long log reads all of it. */
export async function listAudit(
  db: Database,
  orgId: string,
  query: AuditFilter & { readonly page: number; readonly limit: number; readonly sortDir: "asc" | "desc" },
): Promise<Listed<AuditRow>> {
  const where = matching(orgId, query);
  const direction = query.sortDir === "asc" ? asc : desc;
  const known = db.orm
    .select({ seq: auditLog.seq })
    .from(auditLog)
    .where(where)
    .limit(LIMITS.audit.counted)
    .as("known");
  const [rows, [counted]] = await db.orm.batch([
    db.orm
      .select()
      .from(auditLog)
      .where(where)
      .orderBy(direction(auditLog.at), direction(auditLog.seq))
      .limit(query.limit + 1)
      .offset(offsetOf(query)),
    db.orm.select({ total: count() }).from(known),
  ]);
  const total = counted?.total ?? 0;
  const seen = rows.length === 0 ? 0 : offsetOf(query) + rows.length;
  return { items: rows.slice(0, query.limit), total: Math.max(total, seen) };
}

/** The entries directly older than that place, newest first; from the newest without one. Empty: there is no more. */
export async function auditBefore(
  db: Database,
  orgId: string,
  filter: AuditFilter,
  place: AuditPlace | null,
): Promise<AuditRow[]> {
  const older = place === null ? undefined : sql`(${auditLog.at}, ${auditLog.seq}) < (${place.at}, ${place.seq})`;
  const size = sql<number>`length(coalesce(${auditLog.before}, '')) + length(coalesce(${auditLog.after}, ''))`;
  const next = db.orm
    .select({ seq: auditLog.seq, at: auditLog.at, size: size.as("size") })
    .from(auditLog)
    .where(and(matching(orgId, filter), older))
    .orderBy(desc(auditLog.at), desc(auditLog.seq))
    .limit(ROWS);
  const ahead = sql`sum(size) over (order by at desc, seq desc) - size`;
  return db.orm
    .select()
    .from(auditLog)
    .where(
      sql`${auditLog.seq} in (select seq from (select seq, ${ahead} as ahead from ${next}) where ahead < ${BYTES})`,
    )
    .orderBy(desc(auditLog.at), desc(auditLog.seq));
}

/** `before`: ISO time. The oldest were written first, so nothing more has to be looked at. */
export async function sweepAudit(db: Database, before: string): Promise<void> {
  await db.d1
    .prepare(
      `DELETE FROM audit_log WHERE seq IN (
         SELECT seq FROM (SELECT seq, at FROM audit_log ORDER BY seq LIMIT ${SWEPT}) WHERE at < ?1)`,
    )
    .bind(before)
    .run();
}
