/** Entities as a reader sees them: every field of section 4, cleared ones as null, and what is derived on reading. */
import { ENTITY_MODEL } from "../domain/entity-model";
import type { EntityType } from "../domain/entity-types";
import type { JsonObject } from "../domain/json";
import type { Database } from "../store/database";
import {
  listEntityRows,
  readEntity,
  type EntityListQuery,
  type EntityName,
  type LinkedEntity,
} from "../store/entity-reads";
import type { Listed } from "../store/list-rows";

export interface EntityView {
  readonly id: string;
  readonly type: EntityType;
  readonly externalId: string | null;
  /** Source system key of its owner; null: nobody's. */
  readonly source: string | null;
  /** Every field of section 4; null where it has no value. */
  readonly fields: JsonObject;
  /** Vacancy: isFilled, filledByEmployeeId, filledByContractorId. Assignment: employeeId, projectId. Else nothing. */
  readonly derived: JsonObject;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** `today`: the organisation's day, for `isFilled`. null: not there, or another organisation's. */
export async function getEntity(
  db: Database,
  orgId: string,
  type: EntityType,
  name: EntityName,
  today: string,
): Promise<EntityView | null> {
  const entity = await readEntity(db, orgId, type, name);
  return entity === null ? null : entityView(entity, today);
}

/** Newest first unless asked otherwise; `search` looks at names, emails and externalIds without case. */
export async function listEntities(
  db: Database,
  orgId: string,
  type: EntityType,
  query: EntityListQuery,
  today: string,
): Promise<Listed<EntityView>> {
  const { items, total } = await listEntityRows(db, orgId, type, query);
  return { items: items.map((entity) => entityView(entity, today)), total };
}

/** Stored data as it is shown: every field of the type, null where it has no value. `before` and `after` of an event too. */
export function publicFields(type: EntityType, data: JsonObject): JsonObject {
  return Object.fromEntries(ENTITY_MODEL[type].fields.map((name) => [name, data[name] ?? null]));
}

export function entityView(entity: LinkedEntity, today: string): EntityView {
  const { id, type, externalId, source, revision, createdAt, updatedAt } = entity;
  const fields = publicFields(type, entity.data);
  return { id, type, externalId, source, fields, derived: derived(entity, today), revision, createdAt, updatedAt };
}

function derived(entity: LinkedEntity, today: string): JsonObject {
  const { employeeId, contractorId, projectId, personEndDate } = entity;
  switch (entity.type) {
    case "vacancy": {
      const filled = employeeId !== null || contractorId !== null;
      return {
        isFilled: filled && (personEndDate === null || personEndDate > today),
        filledByEmployeeId: employeeId,
        filledByContractorId: contractorId,
      };
    }
    case "assignment":
      return { employeeId, projectId };
    case "employee":
    case "contractor":
    case "project":
      return {};
  }
}
