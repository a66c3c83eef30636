/**
 * An entity's history: its change events, each with who made it (of a hook's the hook, of a person's the audit entry of
 * the same batch), and where the entity as it is comes from.
 */
import { type SQL, and, asc, count, desc, eq, sql } from "drizzle-orm";
import type { AuditActor } from "../domain/audit";
import type { EntityType } from "../domain/entity-types";
import { type ChangeEvent, changeEvent } from "./change-events";
import type { Database } from "./database";
import type { EntityName } from "./entity-reads";
import { contains, offsetOf } from "./listing";
import { auditLog, changeEvents, entities, hooks, integrations } from "./schema/index";

export interface HistoryEntry {
  readonly event: ChangeEvent;
  /** null: no such thing any more. */
  readonly integrationName: string | null;
  readonly hookName: string | null;
  /** null: nobody asked. */
  readonly actor: AuditActor | null;
}

export interface Provenance {
  readonly integrationId: string | null;
  readonly integrationName: string | null;
  readonly hookId: string | null;
  readonly hookName: string | null;
  /** null: a person or a program wrote it last. */
  readonly executionId: string | null;
}

export interface EntityHistory {
  readonly items: HistoryEntry[];
  readonly total: number;
  /** null: the entity is deleted. */
  readonly provenance: Provenance | null;
}

const integrationName = (orgId: string, id: SQL) =>
  sql<string | null>`(select ${integrations.name} from ${integrations} where ${integrations.id} = ${id}
    and ${integrations.orgId} = ${orgId})`;
const hookName = (orgId: string, id: SQL) =>
  sql<string | null>`(select ${hooks.name} from ${hooks} where ${hooks.id} = ${id} and ${hooks.orgId} = ${orgId})`;

/** A batch writes event and entry at one time. */
const actor = sql<
  string | null
>`(select json_object('kind', ${auditLog.actorKind}, 'id', ${auditLog.actorId}, 'name', ${auditLog.actorName})
  from ${auditLog} where ${auditLog.orgId} = ${changeEvents.orgId} and ${auditLog.targetId} = ${changeEvents.entityId}
    and ${auditLog.at} = ${changeEvents.occurredAt} and ${auditLog.action} = ${changeEvents.entityType} || '.' || ${changeEvents.type} || 'd'
  limit 1)`;

/** Newest first by default. null: there is no such entity, and nothing is known of one. */
export async function entityHistory(
  db: Database,
  orgId: string,
  type: EntityType,
  name: EntityName,
  query: {
    readonly page: number;
    readonly limit: number;
    readonly sortDir: "asc" | "desc";
    readonly search?: string | undefined;
  },
): Promise<EntityHistory | null> {
  const id = "id" in name ? name.id : await idOf(db, orgId, type, name);
  if (id === null) return null;
  const ofEntity = and(eq(changeEvents.orgId, orgId), eq(changeEvents.entityId, id), eq(changeEvents.entityType, type));
  const where = and(ofEntity, contains(query.search, changeEvents.changedFields));
  const direction = query.sortDir === "asc" ? asc : desc;
  const [rows, [counted], [known], [entity]] = await db.orm.batch([
    db.orm
      .select({
        event: changeEvents,
        integrationName: integrationName(orgId, sql`${changeEvents.source} ->> '$.integrationId'`).as(
          "integration_name",
        ),
        hookName: hookName(orgId, sql`${changeEvents.source} ->> '$.hookId'`).as("hook_name"),
        actor: actor.as("actor"),
      })
      .from(changeEvents)
      .where(where)
      .orderBy(direction(changeEvents.seq))
      .limit(query.limit)
      .offset(offsetOf(query)),
    db.orm.select({ total: count() }).from(changeEvents).where(where),
    db.orm.select({ seq: changeEvents.seq }).from(changeEvents).where(ofEntity).limit(1),
    db.orm
      .select({
        integrationId: entities.integrationId,
        integrationName: integrationName(orgId, sql`${entities.integrationId}`).as("integration_name"),
        hookId: entities.hookId,
        hookName: hookName(orgId, sql`${entities.hookId}`).as("hook_name"),
        executionId: entities.executionId,
      })
      .from(entities)
      .where(and(eq(entities.orgId, orgId), eq(entities.type, type), eq(entities.id, id))),
  ]);
  if (known === undefined && entity === undefined) return null;
  const items = rows.map(({ event, integrationName: from, hookName: hook, actor: who }) => ({
    event: changeEvent(event),
    integrationName: from,
    hookName: hook,
    actor: who === null ? null : JSON.parse(who),
  }));
  return { items, total: counted?.total ?? 0, provenance: entity ?? null };
}

async function idOf(
  db: Database,
  orgId: string,
  type: EntityType,
  { source, externalId }: Extract<EntityName, { readonly source: string }>,
): Promise<string | null> {
  const named = and(eq(entities.source, source), eq(entities.externalId, externalId));
  const [row] = await db.orm
    .select({ id: entities.id })
    .from(entities)
    .where(and(eq(entities.orgId, orgId), eq(entities.type, type), named));
  return row?.id ?? null;
}
