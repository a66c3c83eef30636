/** An entity as its row holds it, and how a row of D1 becomes one. */
import type { EntityType } from "../domain/entity-types";
import type { JsonObject } from "../domain/json";
import type { RowSources } from "../domain/merge";

export interface StoredEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Source system key of its owner; null: nobody's. */
  readonly source: string | null;
  readonly externalId: string | null;
  /** The fields of contract section 4, after defaults. */
  readonly data: JsonObject;
  /** Which source wrote which row of its arrays; null: its own did. */
  readonly rowSources: RowSources;
  readonly emailKey: string | null;
  readonly employeeId: string | null;
  readonly contractorId: string | null;
  readonly projectId: string | null;
  readonly revision: number;
}

/** No more than a plan needs: of 10,000 rows each column counts. */
export const ENTITY_COLUMNS = [
  "id",
  "type",
  "source",
  "external_id",
  "data",
  "row_sources",
  "email_key",
  "employee_id",
  "contractor_id",
  "project_id",
  "revision",
]
  .map((column) => `e.${column}`)
  .join(", ");

export interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  readonly source: string | null;
  readonly external_id: string | null;
  readonly data: string;
  readonly row_sources: string | null;
  readonly email_key: string | null;
  readonly employee_id: string | null;
  readonly contractor_id: string | null;
  readonly project_id: string | null;
  readonly revision: number;
}

export function storedEntity(row: EntityRow): StoredEntity {
  const data: JsonObject = JSON.parse(row.data);
  const rowSources: RowSources = row.row_sources === null ? null : JSON.parse(row.row_sources);
  return {
    id: row.id,
    type: row.type,
    source: row.source,
    externalId: row.external_id,
    data,
    rowSources,
    emailKey: row.email_key,
    employeeId: row.employee_id,
    contractorId: row.contractor_id,
    projectId: row.project_id,
    revision: row.revision,
  };
}
