/**
 * Which entity a record means: by (source, externalId), by id, or, for an employee that matches nothing, the one that no
 * source owns and that has its email (contract section 4).
 */
import { ENTITY_MODEL } from "../domain/entity-model";
import type { EntityType } from "../domain/entity-types";
import type { Found, Lookup } from "../store/entity-lookups";
import type { StoredEntity } from "../store/stored-entity";
import type { RecordWrite, WriteContext } from "./context";
import { emailKeyOf } from "./emails";
import { referenceKeys, referencesIn } from "./references";

export interface Match {
  readonly existing: StoredEntity | null;
  readonly adopted: boolean;
}

/** Everything that a plan of these records has to look up. */
export function lookupFor(type: EntityType, context: WriteContext, records: readonly RecordWrite[]): Lookup {
  const emails = type === "employee" ? records.flatMap(wantedEmail) : [];
  return {
    source: context.sourceKey,
    externalIds: context.sourceKey === null ? [] : records.flatMap((r) => (byExternalId(r) ? [r.externalId] : [])),
    entityIds: records.flatMap((r) => (r.entityId === undefined ? [] : [r.entityId])),
    emails,
    references:
      ENTITY_MODEL[type].references.length === 0
        ? []
        : referenceKeys(records.flatMap((r) => referencesIn(type, r.fields))),
  };
}

/** One match for each record, in their order. No entity is adopted twice. */
export function matchRecords(
  type: EntityType,
  context: WriteContext,
  records: readonly RecordWrite[],
  found: Found,
): Match[] {
  const adopted = new Set<string>();
  return records.map((record) => {
    if (record.entityId !== undefined) return matched(found.byId.get(record.entityId));
    if (context.sourceKey === null || !byExternalId(record)) return NOTHING;
    const own = found.byExternalId.get(record.externalId);
    if (own !== undefined) return matched(own);
    const emailKey = type === "employee" ? emailKeyOf(record.fields["email"]) : null;
    if (emailKey === null || record.intent !== "upsert" || removes(record, context.today)) return NOTHING;
    const orphan = found.emailHolders.get(emailKey)?.entity ?? null;
    if (orphan === null || adopted.has(orphan.id)) return NOTHING;
    adopted.add(orphan.id);
    return { existing: orphan, adopted: true };
  });
}

/** Whether the record deletes: told to, or by a `deletedAt` up to the organisation's day. */
export function removes(record: RecordWrite, today: string): boolean {
  return record.intent === "delete" || (typeof record.deletedAt === "string" && record.deletedAt <= today);
}

const NOTHING: Match = { existing: null, adopted: false };

function matched(existing: StoredEntity | undefined): Match {
  return existing === undefined ? NOTHING : { existing, adopted: false };
}

function byExternalId(record: RecordWrite): record is RecordWrite & { readonly externalId: string } {
  return record.entityId === undefined && typeof record.externalId === "string";
}

function wantedEmail(record: RecordWrite): Lookup["emails"] {
  const emailKey = emailKeyOf(record.fields["email"]);
  return emailKey === null ? [] : [{ emailKey, externalId: record.externalId ?? null }];
}
