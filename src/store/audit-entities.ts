/** Audit entries of entities as sets, for the batch that writes them: taken from the change events of the same batch. */
import type { Author } from "../domain/audit";
import type { Database } from "./database";
import type { EntityWrite } from "./entity-writes";
import { type SqlValue, rowSet, statementOver } from "./row-set";

const ENTRY = `INSERT INTO audit_log (id, org_id, at, actor_kind, actor_id, actor_name, ip, request_id, action, target_kind,
    target_id, before, after)
  SELECT 'aud_' || lower(hex(randomblob(16))), ?1, ?2, ?3, ?4, ?5, ?6, ?7`;

function entryParams(orgId: string, { actor, at, ip, requestId }: Author): SqlValue[] {
  return [orgId, at, actor.kind, actor.id, actor.name, ip, requestId];
}

/** Of an update the fields that change. */
function changedOf(side: "before" | "after"): string {
  return `(SELECT json_group_object(f.value, json(coalesce(v.${side} -> ('$."' || f.value || '"'), 'null')))
    FROM json_each(v.changed_fields) f)`;
}

/**
 * An entry for each event, with the entity's externalId before and after. Has to stand after the events and before the
 * statements that change the entities.
 */
export function auditChangeEvents(
  db: Database,
  orgId: string,
  author: Author,
  eventIds: readonly string[],
): D1PreparedStatement {
  return statementOver(
    db,
    entryParams(orgId, author),
    rowSet(eventIds),
    (rows) => `${ENTRY}, v.entity_type || '.' || v.type || 'd', v.entity_type, v.entity_id,
        CASE v.type WHEN 'create' THEN NULL
          ELSE json_set(CASE v.type WHEN 'delete' THEN v.before ELSE ${changedOf("before")} END, '$.externalId', e.external_id) END,
        CASE v.type WHEN 'delete' THEN NULL
          ELSE json_set(CASE v.type WHEN 'create' THEN v.after ELSE ${changedOf("after")} END, '$.externalId', v.external_id) END
      FROM ${rows} k CROSS JOIN change_events v ON v.id = k.value
      LEFT JOIN entities e ON e.id = v.entity_id AND e.org_id = ?1`,
  );
}

/** Entities whose links move while their fields stay: no event tells of it. Has to stand before they are moved. */
export function auditRelinks(
  db: Database,
  orgId: string,
  author: Author,
  writes: readonly EntityWrite[],
): D1PreparedStatement {
  return statementOver(
    db,
    entryParams(orgId, author),
    rowSet(writes.map(({ id, employeeId, contractorId, projectId }) => [id, employeeId, contractorId, projectId])),
    (rows) => `${ENTRY}, e.type || '.updated', e.type, e.id,
        json_object('externalId', e.external_id, 'employeeId', e.employee_id, 'contractorId', e.contractor_id,
          'projectId', e.project_id),
        json_object('externalId', e.external_id, 'employeeId', k.value ->> 1, 'contractorId', k.value ->> 2,
          'projectId', k.value ->> 3)
      FROM ${rows} k CROSS JOIN entities e ON e.id = k.value ->> 0 AND +e.org_id = ?1`,
  );
}
