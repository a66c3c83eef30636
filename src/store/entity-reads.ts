/** Reads of single entities, of lists, and of what a source still has. What a reader is shown is `entities/read.ts`' business. */
import { ENTITY_MODEL } from "../domain/entity-model";
import type { EntityType } from "../domain/entity-types";
import type { Database } from "./database";
import { listRows, type Listed, type ListQuery } from "./list-rows";
import { rowSet, statementOver, type SqlValue } from "./row-set";
import { ENTITY_COLUMNS, storedEntity, type EntityRow, type StoredEntity } from "./stored-entity";

/** An entity with what its links lead to now: a link to an entity that is gone leads nowhere. */
export interface LinkedEntity extends StoredEntity {
  /** `endDate` of the employee or contractor that `employeeId` or `contractorId` names. */
  readonly personEndDate: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type EntityName =
  | { readonly id: string }
  /** `source`: source system key. */
  | { readonly source: string; readonly externalId: string };

export interface EntityListQuery extends ListQuery {
  /** Only entities of that source system key. */
  readonly source?: string | undefined;
}

const COLUMNS = `${ENTITY_COLUMNS}, e.created_at, e.updated_at, person.id AS person_id, person.data ->> 'endDate' AS person_end_date, project.id AS linked_project_id`;
const JOINS = `LEFT JOIN entities person ON person.id = coalesce(e.employee_id, e.contractor_id) AND person.org_id = e.org_id
  LEFT JOIN entities project ON project.id = e.project_id AND project.org_id = e.org_id`;

interface LinkedRow extends EntityRow {
  readonly created_at: string;
  readonly updated_at: string;
  readonly person_id: string | null;
  readonly person_end_date: string | null;
  readonly linked_project_id: string | null;
}

export async function readEntity(
  db: Database,
  orgId: string,
  type: EntityType,
  name: EntityName,
): Promise<LinkedEntity | null> {
  return entityIn(await selectEntity(db, orgId, type, name).run());
}

/** For a batch; `entityIn` its result. */
export function selectEntity(db: Database, orgId: string, type: EntityType, name: EntityName): D1PreparedStatement {
  const [where, params]: [string, SqlValue[]] =
    "id" in name ? ["e.id = ?3", [name.id]] : ["e.source = ?3 AND e.external_id = ?4", [name.source, name.externalId]];
  return db.d1
    .prepare(`SELECT ${COLUMNS} FROM entities e ${JOINS} WHERE e.org_id = ?1 AND e.type = ?2 AND ${where}`)
    .bind(orgId, type, ...params);
}

export function entityIn(result: D1Result | undefined): LinkedEntity | null {
  const [row] = (result as D1Result<LinkedRow> | undefined)?.results ?? [];
  return row === undefined ? null : linkedEntity(row);
}

export async function listEntityRows(
  db: Database,
  orgId: string,
  type: EntityType,
  query: EntityListQuery,
): Promise<Listed<LinkedEntity>> {
  const ofSource = query.source === undefined ? "" : " AND e.source = ?3";
  const listed = await listRows<LinkedRow>(db, query, {
    columns: COLUMNS,
    from: "entities e",
    joins: JOINS,
    where: `e.org_id = ?1 AND e.type = ?2${ofSource}`,
    params: [orgId, type, ...(query.source === undefined ? [] : [query.source])],
    sorts: sortsOf(type),
    tieBreaker: "e.id",
    search: "e.search_text",
  });
  return { items: listed.items.map(linkedEntity), total: listed.total };
}

/** `sortBy` names of an entity type: its times, its externalId, and its fields that are single values. */
export function entitySortFields(type: EntityType): string[] {
  return Object.keys(sortsOf(type));
}

export interface OwnedEntity {
  readonly externalId: string;
  readonly entityId: string;
  readonly revision: number;
  /** The hook that wrote it last. */
  readonly hookId: string | null;
}

/** Which of these external ids that source has as entities, in one statement: what an orphan cleanup decides about. */
export async function ownedEntities(
  db: Database,
  orgId: string,
  type: EntityType,
  source: string,
  externalIds: readonly string[],
): Promise<OwnedEntity[]> {
  const found = await statementOver(
    db,
    [orgId, type, source],
    rowSet(externalIds),
    (rows) => `SELECT e.external_id AS externalId, e.id AS entityId, e.revision, e.hook_id AS hookId
      FROM ${rows} k CROSS JOIN entities e
      ON e.org_id = ?1 AND e.type = ?2 AND e.source = ?3 AND e.external_id = k.value`,
  ).all<OwnedEntity>();
  return found.results;
}

const STRUCTURED: ReadonlySet<string> = new Set(["customAttributes", "jobRole", "filledBy"]);

function sortsOf(type: EntityType): { readonly createdAt: string; readonly [name: string]: string } {
  const { fields, arrays } = ENTITY_MODEL[type];
  const single = fields.filter((name) => !STRUCTURED.has(name) && !arrays.some((array) => array === name));
  return {
    createdAt: "e.created_at",
    updatedAt: "e.updated_at",
    externalId: "e.external_id",
    ...Object.fromEntries(single.map((name) => [name, `e.data ->> '${name}'`])),
  };
}

function linkedEntity(row: LinkedRow): LinkedEntity {
  const stored = storedEntity(row);
  const present = row.person_id !== null;
  return {
    ...stored,
    employeeId: present ? stored.employeeId : null,
    contractorId: present ? stored.contractorId : null,
    projectId: row.linked_project_id,
    personEndDate: row.person_end_date,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
