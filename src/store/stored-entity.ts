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
  readonly integrationId: string | null;
  readonly hookId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

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
  "integration_id",
  "hook_id",
  "created_at",
  "updated_at",
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
  readonly integration_id: string | null;
  readonly hook_id: string | null;
  readonly created_at: string;
  readonly updated_at: string;
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
    integrationId: row.integration_id,
    hookId: row.hook_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
