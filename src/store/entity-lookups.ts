/**
 * What a plan of writes has to know, read in one round trip whatever the number of records: the entities that records
 * match, who holds their emails, and what their references could mean. Deciding is left to `entities/`.
 */
import type { EntityType } from "../domain/entity-types";
import type { Database } from "./database";
import { rowSet, statementOver } from "./row-set";
import { ENTITY_COLUMNS, storedEntity, type EntityRow, type StoredEntity } from "./stored-entity";

export interface ReferenceKey {
  readonly type: EntityType;
  readonly externalId: string;
}

export interface Lookup {
  /** Match by these external ids of that source; null source: match by `entityIds` only. */
  readonly source: string | null;
  readonly externalIds: readonly string[];
  readonly entityIds: readonly string[];
  /** Lower-cased emails of employees, each with the externalId of the record that wants it. */
  readonly emails: readonly { readonly emailKey: string; readonly externalId: string | null }[];
  readonly references: readonly ReferenceKey[];
}

/** Who has an email now. `entity` is read only where it could be adopted: where no source owns it. */
interface EmailHolder {
  readonly id: string;
  readonly entity: StoredEntity | null;
}

export interface ReferenceTarget {
  readonly id: string;
  readonly type: EntityType;
  readonly source: string | null;
}

export interface Found {
  readonly byExternalId: ReadonlyMap<string, StoredEntity>;
  readonly byId: ReadonlyMap<string, StoredEntity>;
  /** Without the entity that the wanting record itself matches. */
  readonly emailHolders: ReadonlyMap<string, EmailHolder>;
  /** By external id; every type and source that was asked for. */
  readonly references: ReadonlyMap<string, readonly ReferenceTarget[]>;
}

/** The columns of `u` are those of the entity when no source owns it, else null. */
type HolderRow = { readonly id: string; readonly email_key: string } & (EntityRow | { readonly data: null });

interface TargetRow {
  readonly id: string;
  readonly type: EntityType;
  readonly source: string | null;
  readonly external_id: string;
}

export async function lookUp(db: Database, orgId: string, type: EntityType, lookup: Lookup): Promise<Found> {
  const [matched, named, holders, targets] = await askedOf(db, [
    lookup.externalIds.length > 0 &&
      statementOver(
        db,
        [orgId, type, lookup.source],
        rowSet(lookup.externalIds),
        (rows) => `SELECT ${ENTITY_COLUMNS} FROM ${rows} k CROSS JOIN entities e
        ON e.org_id = ?1 AND e.type = ?2 AND e.source = ?3 AND e.external_id = k.value`,
      ),
    lookup.entityIds.length > 0 &&
      statementOver(
        db,
        [orgId, type],
        rowSet(lookup.entityIds),
        (rows) => `SELECT ${ENTITY_COLUMNS} FROM ${rows} k CROSS JOIN entities e
        ON e.id = k.value AND e.org_id = ?1 AND e.type = ?2`,
      ),
    lookup.emails.length > 0 &&
      statementOver(
        db,
        [orgId, lookup.source],
        rowSet(lookup.emails.map((wanted) => [wanted.emailKey, wanted.externalId])),
        // The data of 10,000 employees that keep their own email is not worth reading twice.
        (rows) => `SELECT e.id, e.email_key, u.type, u.source, u.external_id, u.data, u.row_sources, u.employee_id,
          u.contractor_id, u.project_id, u.revision
        FROM ${rows} k CROSS JOIN entities e ON e.org_id = ?1 AND e.email_key = k.value ->> 0
        LEFT JOIN entities u ON u.id = e.id AND e.source IS NULL
        WHERE e.source IS NULL OR e.source IS NOT ?2 OR e.external_id IS NOT k.value ->> 1`,
      ),
    lookup.references.length > 0 &&
      statementOver(
        db,
        [orgId],
        rowSet(lookup.references.map((reference) => [reference.type, reference.externalId])),
        (rows) => `SELECT e.id, e.type, e.source, e.external_id FROM ${rows} k CROSS JOIN entities e
        ON e.org_id = ?1 AND e.type = k.value ->> 0 AND e.external_id = k.value ->> 1`,
      ),
  ]);
  return {
    byExternalId: new Map(rowsOf<EntityRow>(matched).map((row) => [row.external_id ?? "", storedEntity(row)])),
    byId: new Map(rowsOf<EntityRow>(named).map((row) => [row.id, storedEntity(row)])),
    emailHolders: new Map(rowsOf<HolderRow>(holders).map((row) => [row.email_key, holder(row)])),
    references: Map.groupBy(rowsOf<TargetRow>(targets), (row) => row.external_id),
  };
}

/** One batch of those that can find something; a result in each one's place. */
async function askedOf(
  db: Database,
  statements: readonly (D1PreparedStatement | false)[],
): Promise<(D1Result | undefined)[]> {
  const asked = statements.filter((statement) => statement !== false);
  const results = asked.length === 0 ? [] : await db.d1.batch(asked);
  let at = 0;
  return statements.map((statement) => (statement === false ? undefined : results[at++]));
}

function rowsOf<Row>(result: D1Result | undefined): Row[] {
  return (result as D1Result<Row> | undefined)?.results ?? [];
}

function holder(row: HolderRow): EmailHolder {
  return { id: row.id, entity: row.data === null ? null : storedEntity(row) };
}
