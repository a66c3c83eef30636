/** Change events: written in the batch that commits the change, read as an entity's history and as a hook's `ctx.event`. */
import { and, eq, inArray } from "drizzle-orm";
import type { ChangeType, EntityType } from "../domain/entity-types";
import type { JsonObject } from "../domain/json";
import type { Database } from "./database";
import { rowSet, statementOver } from "./row-set";
import { changeEvents } from "./schema/entities";

/** Contract section 2.3. */
export interface ChangeSource {
  readonly kind: "api" | "console" | "pull";
  readonly integrationId?: string;
  readonly hookId?: string;
}

export interface NewChangeEvent {
  readonly id: string;
  readonly type: ChangeType;
  readonly entityId: string;
  readonly externalId: string | null;
  /** JSON text; null on delete. `before` is read from the entity's row, which the batch has not touched yet. */
  readonly after: string | null;
  readonly changedFields: readonly string[];
}

export interface ChangeEvent {
  /** The order of the commits. */
  readonly seq: number;
  readonly id: string;
  readonly type: ChangeType;
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly externalId: string | null;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly changedFields: readonly string[];
  readonly source: ChangeSource;
  readonly executionId: string | null;
  readonly occurredAt: string;
}

export interface EventWriter {
  readonly orgId: string;
  readonly source: ChangeSource;
  readonly executionId: string | null;
  readonly now: string;
}

/** Has to stand before the statements that change the entities. */
export function insertChangeEvents(
  db: Database,
  writer: EventWriter,
  type: EntityType,
  events: readonly NewChangeEvent[],
): D1PreparedStatement {
  return statementOver(
    db,
    [writer.orgId, type, JSON.stringify(writer.source), writer.executionId, writer.now],
    // `after` is the bulk of a row, and stays text: SQLite takes a string out of it faster than an object.
    rowSet(
      events.map(({ id, type: change, entityId, externalId, changedFields, after }) => [
        id,
        change,
        entityId,
        externalId,
        [...changedFields],
        after,
      ]),
    ),
    (rows) => `INSERT INTO change_events (id, type, entity_id, external_id, changed_fields, before, after, org_id,
        entity_type, source, execution_id, occurred_at)
      SELECT k.value ->> 0, k.value ->> 1, k.value ->> 2, k.value ->> 3, k.value ->> 4, e.data, k.value ->> 5,
        ?1, ?2, ?3, ?4, ?5
      FROM ${rows} k LEFT JOIN entities e ON e.id = k.value ->> 2 AND e.org_id = ?1`,
  );
}

/** Up to 90 events by their ids, in the order of the commits. Another organisation's ids find nothing. */
export async function changeEventsById(db: Database, orgId: string, ids: readonly string[]): Promise<ChangeEvent[]> {
  const rows = await db.orm
    .select()
    .from(changeEvents)
    .where(and(eq(changeEvents.orgId, orgId), inArray(changeEvents.id, [...ids])))
    .orderBy(changeEvents.seq);
  return rows.map(changeEvent);
}

export function changeEvent(row: typeof changeEvents.$inferSelect): ChangeEvent {
  const { orgId: _, before, after, ...rest } = row;
  return { ...rest, before: fields(before), after: fields(after) };
}

function fields(json: string | null): JsonObject | null {
  return json === null ? null : JSON.parse(json);
}
