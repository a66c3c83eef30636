/**
 * The statements that write entities as sets: guard, release of emails, delete, upsert. What to write was decided in
 * `entities/`; that it still holds is checked here, inside the same transaction.
 * `+org_id` keeps SQLite from walking all of an organisation's entities where it has the ids.
 */
import type { EntityType } from "../domain/entity-types";
import type { RowSources } from "../domain/merge";
import type { Database } from "./database";
import { rowSet, statementOver } from "./row-set";

export interface EntityWrite {
  readonly id: string;
  /** What the plan read; 0 on create. */
  readonly revision: number;
  readonly source: string | null;
  readonly externalId: string | null;
  /** The data as JSON text. */
  readonly json: string;
  readonly rowSources: RowSources;
  readonly emailKey: string | null;
  readonly searchText: string;
  readonly employeeId: string | null;
  readonly contractorId: string | null;
  readonly projectId: string | null;
}

/** Who writes: `integrationId` and `hookId` are kept as they were when null, as a person does not become the owner. */
export interface EntityWriter {
  readonly orgId: string;
  readonly integrationId: string | null;
  readonly hookId: string | null;
  readonly executionId: string | null;
  readonly now: string;
}

export interface Expected {
  readonly id: string;
  readonly revision: number;
}

/** Fails the batch unless each of these entities is as it was read. */
export function guardRevisions(db: Database, orgId: string, expected: readonly Expected[]): D1PreparedStatement {
  return statementOver(
    db,
    [orgId],
    rowSet(expected.map(({ id, revision }) => [id, revision])),
    (rows) => `INSERT INTO write_guard (ok) SELECT 0 FROM ${rows} k
      LEFT JOIN entities e ON e.id = k.value ->> 0 AND e.org_id = ?1
      WHERE e.revision IS NOT k.value ->> 1 LIMIT 1`,
  );
}

/** Lets go of emails that change hands within the batch, so that two employees can swap theirs. */
export function releaseEmails(db: Database, orgId: string, ids: readonly string[]): D1PreparedStatement {
  return statementOver(
    db,
    [orgId],
    rowSet(ids),
    (rows) => `UPDATE entities SET email_key = NULL WHERE +org_id = ?1 AND id IN (SELECT value FROM ${rows})`,
  );
}

export function removeEntities(db: Database, orgId: string, ids: readonly string[]): D1PreparedStatement {
  return statementOver(
    db,
    [orgId],
    rowSet(ids),
    (rows) => `DELETE FROM entities WHERE +org_id = ?1 AND id IN (SELECT value FROM ${rows})`,
  );
}

/**
 * Creates and updates, each with the change event that the batch has inserted before: id, externalId and data are taken
 * from there, so that they travel once.
 */
export function upsertEntities(
  db: Database,
  writer: EntityWriter,
  type: EntityType,
  writes: readonly { readonly eventId: string; readonly write: EntityWrite }[],
): D1PreparedStatement {
  return statementOver(
    db,
    [writer.orgId, type, writer.integrationId, writer.hookId, writer.executionId, writer.now],
    rowSet(
      writes.map(({ eventId, write }) => [
        eventId,
        write.revision,
        write.source,
        write.emailKey,
        write.searchText,
        write.employeeId,
        write.contractorId,
        write.projectId,
        write.rowSources === null ? null : { ...write.rowSources },
      ]),
    ),
    (rows) => `INSERT INTO entities (id, external_id, data, revision, source, email_key, search_text, employee_id,
        contractor_id, project_id, row_sources, org_id, type, integration_id, hook_id, execution_id, created_at,
        updated_at)
      SELECT v.entity_id, v.external_id, v.after, (k.value ->> 1) + 1, k.value ->> 2, k.value ->> 3, k.value ->> 4,
        k.value ->> 5, k.value ->> 6, k.value ->> 7, k.value ->> 8, ?1, ?2, ?3, ?4, ?5, ?6, ?6
      FROM ${rows} k CROSS JOIN change_events v ON v.id = k.value ->> 0 WHERE true
      ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, source = excluded.source,
        external_id = excluded.external_id, email_key = excluded.email_key, search_text = excluded.search_text,
        employee_id = excluded.employee_id, contractor_id = excluded.contractor_id, project_id = excluded.project_id,
        row_sources = excluded.row_sources, data = excluded.data,
        integration_id = coalesce(excluded.integration_id, integration_id),
        hook_id = coalesce(excluded.hook_id, hook_id), execution_id = excluded.execution_id,
        updated_at = excluded.updated_at`,
  );
}

/** Moves links and row owners of entities whose fields stay as they are: no event tells of it. */
export function relinkEntities(
  db: Database,
  writer: EntityWriter,
  writes: readonly EntityWrite[],
): D1PreparedStatement {
  return statementOver(
    db,
    [writer.orgId, writer.now],
    rowSet(
      writes.map((write) => [
        write.id,
        write.employeeId,
        write.contractorId,
        write.projectId,
        write.rowSources === null ? null : { ...write.rowSources },
      ]),
    ),
    // Materialized, or SQLite walks all entities and reads the rows again for each.
    (
      rows,
    ) => `WITH k AS MATERIALIZED (SELECT value ->> 0 AS id, value ->> 1 AS employee_id, value ->> 2 AS contractor_id,
        value ->> 3 AS project_id, value ->> 4 AS row_sources FROM ${rows})
      UPDATE entities SET employee_id = k.employee_id, contractor_id = k.contractor_id, project_id = k.project_id,
        row_sources = k.row_sources, revision = revision + 1, updated_at = ?2
      FROM k WHERE entities.id = k.id AND +entities.org_id = ?1`,
  );
}

/** From the first record on, the integration's source system key is fixed (contract section 1). */
export function markSynced(db: Database, orgId: string, integrationId: string, now: string): D1PreparedStatement {
  return db.d1
    .prepare("UPDATE integrations SET first_synced_at = ?3 WHERE org_id = ?1 AND id = ?2 AND first_synced_at IS NULL")
    .bind(orgId, integrationId, now);
}
