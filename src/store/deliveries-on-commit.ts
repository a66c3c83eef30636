/** What fresh change events owe to PUSH hooks, written in the same batch. Handing them out is left to `push/`. */
import type { ChangeType, EntityType } from "../domain/entity-types";
import type { Database } from "./database";
import { rowSet, statementOver } from "./row-set";

/**
 * For each event a pending delivery, due at once, to every PUSH hook of the organisation that is on at this instant and
 * listens to that entity type and event type; none to the integration that wrote the change (no loops). It is the head
 * of its (hook, entity) unless an earlier one still is. Has to stand after the events, of which no two are of one entity.
 * Ids begin with the event's time, so that they sort.
 */
export function insertDeliveries(
  db: Database,
  orgId: string,
  type: EntityType,
  integrationId: string | null,
  now: string,
  eventIds: readonly string[],
): D1PreparedStatement {
  return statementOver(
    db,
    [orgId, type, integrationId, now],
    rowSet(eventIds),
    (rows) => `INSERT INTO deliveries (id, org_id, hook_id, event_seq, event_id, entity_type, entity_id, type, status,
        attempts, next_attempt_at, head, created_at, updated_at)
      SELECT 'dlv_' || substr(v.id, 5, 16) || lower(hex(randomblob(8))), ?1, h.id, v.seq, v.id, ?2, v.entity_id, v.type,
        'pending', 0, ?4, NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.hook_id = h.id AND d.entity_id = v.entity_id
          AND d.status = 'pending' AND d.head = 1), ?4, ?4
      FROM hooks h CROSS JOIN ${rows} k CROSS JOIN change_events v ON v.id = k.value
      WHERE h.org_id = ?1 AND h.entity_type = ?2 AND h.enabled = 1 AND h.type = 'PUSH' AND h.integration_id IS NOT ?3
        AND v.type IN (SELECT value FROM json_each(h.event_types))`,
  );
}

/** Which hooks the statement above owes something: those whose queue to ring once the batch is committed. */
export function selectOwedHooks(
  db: Database,
  orgId: string,
  type: EntityType,
  integrationId: string | null,
  types: readonly ChangeType[],
): D1PreparedStatement {
  return statementOver(
    db,
    [orgId, type, integrationId],
    rowSet(types),
    (rows) => `SELECT h.id AS owed_hook_id FROM hooks h
      WHERE h.org_id = ?1 AND h.entity_type = ?2 AND h.enabled = 1 AND h.type = 'PUSH' AND h.integration_id IS NOT ?3
        AND EXISTS (SELECT 1 FROM json_each(h.event_types) t JOIN ${rows} k ON k.value = t.value)`,
  );
}

/** Hook ids from the results of a committed batch, wherever in it the statement stood. */
export function owedHooks(results: readonly D1Result[]): string[] {
  const ids: string[] = [];
  for (const result of results) {
    for (const row of result.results) {
      if (typeof row === "object" && row !== null && "owed_hook_id" in row && typeof row.owed_hook_id === "string")
        ids.push(row.owed_hook_id);
    }
  }
  return ids;
}
