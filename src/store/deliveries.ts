/** Reads of deliveries, their replay, and what the sweep needs to know. Claiming and settling are in delivery-turn.ts. */
import { and, asc, count, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Author } from "../domain/audit";
import type { ChangeType, EntityType } from "../domain/entity-types";
import { IF_CHANGED, auditStatement, entryValues } from "./audit-log";
import type { Database } from "./database";
import { moveUp } from "./delivery-turn";
import { jsonSet, rowsFrom } from "./row-set";
import { deliveries, executions } from "./schema/index";

export type DeliveryRow = typeof deliveries.$inferSelect;
export type DeliveryStatus = DeliveryRow["status"];

export interface DeliveryFilter {
  readonly hookId: string;
  readonly status?: DeliveryStatus;
  readonly entityId?: string;
  readonly entityType?: EntityType;
  readonly type?: ChangeType;
  /** Part of the entity's external id or id, in any case. */
  readonly search?: string;
}

export interface DeliveryPage {
  readonly page: number;
  readonly limit: number;
  readonly sortDir: "asc" | "desc";
}

export async function listDeliveries(
  db: Database,
  orgId: string,
  filter: DeliveryFilter,
  page: DeliveryPage,
): Promise<{ items: (DeliveryRow & { executionIds: string[] })[]; total: number }> {
  const where = matching(orgId, filter);
  const order = page.sortDir === "asc" ? asc(deliveries.eventSeq) : desc(deliveries.eventSeq);
  const [rows, totals] = await db.orm.batch([
    db.orm
      .select()
      .from(deliveries)
      .where(where)
      .orderBy(order)
      .limit(page.limit)
      .offset((page.page - 1) * page.limit),
    db.orm.select({ total: count() }).from(deliveries).where(where),
  ]);
  return { items: await withExecutions(db, rows), total: totals[0]?.total ?? 0 };
}

export async function getDelivery(
  db: Database,
  orgId: string,
  id: string,
): Promise<(DeliveryRow & { executionIds: string[] }) | null> {
  const rows = await db.orm
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.orgId, orgId), eq(deliveries.id, id)));
  const [item] = await withExecutions(db, rows);
  return item ?? null;
}

export interface ReplayFilter extends DeliveryFilter {
  readonly ids?: readonly string[];
}

/**
 * Makes dead deliveries pending again, from their first attempt on, with the same event id: those of the list, or all
 * that match. Answers how many there were.
 */
export async function replayDead(db: Database, orgId: string, filter: ReplayFilter, author: Author): Promise<number> {
  const where = and(
    matching(orgId, { ...filter, status: "dead" }),
    filter.ids === undefined ? undefined : inArray(deliveries.id, [...filter.ids]),
  );
  const rows = await db.orm.select({ id: deliveries.id }).from(deliveries).where(where);
  if (rows.length === 0) return 0;
  const ids = jsonSet(rows.map((row) => JSON.stringify(row.id)));
  const [, revived] = await db.d1.batch([
    // An older change goes before a younger one that only waits; one that runs is let finish.
    db.d1
      .prepare(
        `UPDATE deliveries SET head = 0 WHERE hook_id = ?1 AND status = 'pending' AND head = 1 AND claim_id IS NULL
         AND entity_id IN (SELECT entity_id FROM deliveries WHERE id IN (SELECT value FROM ${rowsFrom(ids, 2)}))`,
      )
      .bind(filter.hookId, ...ids),
    db.d1
      .prepare(
        `UPDATE deliveries SET status = 'pending', attempts = 0, next_attempt_at = ?1, updated_at = ?1
         WHERE status = 'dead' AND id IN (SELECT value FROM ${rowsFrom(ids, 2)})`,
      )
      .bind(author.at, ...ids),
    replayEntry(db, orgId, filter, author),
    moveUp(db, filter.hookId, ids),
  ]);
  return revived?.meta.changes ?? 0;
}

/**
 * One entry for the request, however many there are: of the delivery when one is named, otherwise of the hook. Stands
 * directly after the statement that makes them pending.
 */
function replayEntry(db: Database, orgId: string, filter: ReplayFilter, author: Author): D1PreparedStatement {
  const [only, ...others] = filter.ids ?? [];
  const one = only !== undefined && others.length === 0;
  const values = entryValues(author, {
    orgId,
    action: one ? "delivery.replayed" : "hook.deliveries_replayed",
    targetKind: one ? "delivery" : "hook",
    targetId: one ? only : filter.hookId,
    before: null,
    after: sql`json_set(${JSON.stringify(filter)}, '$.replayed', changes())`,
  });
  return auditStatement(db, sql`select ${values} where ${IF_CHANGED}`);
}

/** Hooks that have a delivery due that nobody works on: what the sweep rings again, at most `limit`. */
export async function hooksWithDueDeliveries(
  db: Database,
  now: string,
  limit: number,
): Promise<{ orgId: string; hookId: string }[]> {
  const { results } = await db.d1
    .prepare(
      `SELECT DISTINCT d.org_id, d.hook_id FROM deliveries d
       JOIN hooks h ON h.id = d.hook_id AND h.enabled = 1
       JOIN organisations o ON o.id = d.org_id AND o.custom_integrations_enabled = 1
       WHERE d.status = 'pending' AND d.head = 1 AND d.next_attempt_at <= ?1 AND (d.claimed_until IS NULL OR d.claimed_until < ?1) LIMIT ?2`,
    )
    .bind(now, limit)
    .all<{ org_id: string; hook_id: string }>();
  return results.map((row) => ({ orgId: row.org_id, hookId: row.hook_id }));
}

/** Hands a claimed attempt over to the quarantine: nobody else takes it until then. Answers whether it still was ours. */
export async function extendClaim(db: Database, deliveryId: string, claimId: string, until: string): Promise<boolean> {
  const result = await db.d1
    .prepare("UPDATE deliveries SET claimed_until = ?3 WHERE id = ?1 AND claim_id = ?2 AND status = 'pending'")
    .bind(deliveryId, claimId, until)
    .run();
  return result.meta.changes === 1;
}

function matching(orgId: string, filter: DeliveryFilter): SQL | undefined {
  return and(
    eq(deliveries.orgId, orgId),
    eq(deliveries.hookId, filter.hookId),
    filter.status === undefined ? undefined : eq(deliveries.status, filter.status),
    filter.entityId === undefined ? undefined : eq(deliveries.entityId, filter.entityId),
    filter.entityType === undefined ? undefined : eq(deliveries.entityType, filter.entityType),
    filter.type === undefined ? undefined : eq(deliveries.type, filter.type),
    filter.search === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM change_events e WHERE e.seq = ${deliveries.eventSeq}
          AND instr(lower(coalesce(e.external_id, '') || ' ' || e.entity_id), lower(${filter.search})) > 0)`,
  );
}

async function withExecutions(
  db: Database,
  rows: readonly DeliveryRow[],
): Promise<(DeliveryRow & { executionIds: string[] })[]> {
  if (rows.length === 0) return [];
  const links = await db.orm
    .select({ id: executions.id, deliveryId: executions.deliveryId })
    .from(executions)
    .where(
      inArray(
        executions.deliveryId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(executions.createdAt));
  return rows.map((row) => ({
    ...row,
    executionIds: links.filter((link) => link.deliveryId === row.id).map((link) => link.id),
  }));
}
