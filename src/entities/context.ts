/** What goes into a plan of writes and what comes out: the words that the flows and the API share with this room. */
import type { RecordFault } from "../contract/record-fault";
import type { Author } from "../domain/audit";
import { fieldChanges, type FieldChange } from "../domain/change";
import type { EntityFields } from "../domain/entity-model";
import type { JsonObject } from "../domain/json";
import type { ChangeSource } from "../store/change-events";
import type { EntityWrite } from "../store/entity-writes";
import type { StoredEntity } from "../store/stored-entity";

/** Who writes, for whom, when. */
export interface WriteContext {
  readonly orgId: string;
  /** The organisation's day, `YYYY-MM-DD`: what `deletedAt` is compared with. */
  readonly today: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly source: ChangeSource;
  /** Source system key of the writing integration; null: a person or a program. */
  readonly sourceKey: string | null;
  readonly hookId: string | null;
  readonly integrationId: string | null;
  readonly executionId: string | null;
  /** By whom the audit log says it is; null: by a hook, whose execution says it. */
  readonly author: Author | null;
}

/**
 * One wanted write; its fields have passed `validateFields`. Within one plan no two are of the same externalId or entity.
 * - `upsert`: a PULL record; matched by (source, externalId), or adopting by email.
 * - `create`: never an existing entity. `update`, `delete`: the entity `entityId`.
 */
export interface RecordWrite {
  /** The caller's own number for it; comes back on the planned record. */
  readonly key: number;
  /** On `update`: undefined leaves it as it is. */
  readonly externalId: string | null | undefined;
  readonly entityId?: string;
  /** On `delete`: only while the entity still has this revision; otherwise a skip. */
  readonly ifRevision?: number;
  readonly fields: EntityFields;
  readonly deletedAt: string | null | undefined;
  readonly intent: "upsert" | "create" | "update" | "delete";
}

export interface PlannedRecord {
  readonly key: number;
  readonly externalId: string | null;
  /** `deferred`: a reference was not found, and the caller asked to try again later: nothing is written or counted. */
  readonly outcome: "create" | "update" | "skip" | "delete" | "error" | "deferred";
  /** null when nothing matched: an error, or a skip of what does not exist. */
  readonly entityId: string | null;
  readonly faults: readonly RecordFault[];
  /** Fields of section 4 as stored: an absent field is null. */
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly changedFields: readonly string[];
  /**
   * Whether the record's fingerprint may be committed with the plan. Not that of an error, of a deferred record, or of
   * one whose `deletedAt` lies ahead: they have to be looked at again.
   */
  readonly fingerprint: boolean;
  /** An employee without a source that now belongs to this one. */
  readonly adopted: boolean;
  /** What the plan read; null: nothing was there. */
  readonly existing: StoredEntity | null;
  /** The row to write. Also set on a skip whose links or row owners move while its fields stay: written without an event. */
  readonly write: EntityWrite | null;
  /** The patch, for what it mentions (teams, job roles). */
  readonly fields: EntityFields;
}

export interface WriteCounts {
  /** created + updated + skipped + deleted + failed; a deferred record is counted when it is settled. */
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly deleted: number;
  readonly failed: number;
}

export interface WritePlan {
  /** In the order of the wanted writes. */
  readonly records: readonly PlannedRecord[];
  readonly counts: WriteCounts;
}

/** What a dry run shows of a record. */
export function changesOf(record: PlannedRecord): FieldChange[] {
  return fieldChanges(record.before, record.after);
}
