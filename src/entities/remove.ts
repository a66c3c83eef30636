/** Deletes a list of entities as far as they are still what the list says: orphan cleanup, and its approval by a person. */
import type { EntityType } from "../domain/entity-types";
import type { Result } from "../domain/result";
import type { WriteConflict } from "../store/commit";
import type { Database } from "../store/database";
import type { RecordWrite, WriteContext } from "./context";
import { applyWrites, type Applied } from "./write";

export interface Removal {
  readonly externalId: string | null;
  readonly entityId: string;
  /** What the entity had when the list was made: an entity written since is skipped. */
  readonly revision: number;
}

/** The list as wanted writes, for a flow that commits more in the same batch. */
export function removals(list: readonly Removal[]): RecordWrite[] {
  return list.map(({ externalId, entityId, revision }, key) => ({
    key,
    externalId,
    entityId,
    ifRevision: revision,
    fields: {},
    deletedAt: undefined,
    intent: "delete",
  }));
}

/** With change events and deliveries. Deleted are those planned as `delete`; the others were gone or had changed. */
export function deleteEntities(
  db: Database,
  context: WriteContext,
  type: EntityType,
  list: readonly Removal[],
): Promise<Result<Applied, WriteConflict>> {
  return applyWrites(db, context, type, removals(list));
}
