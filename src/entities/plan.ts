/**
 * Plans writes: what each record would do and the row it would leave, from one round trip of reads. A dry run ends here;
 * `write.ts` turns a plan into statements that fail if what was read no longer holds.
 */
import { mergedFaults, requiredFaults } from "../contract/entities/validate";
import type { RecordFault } from "../contract/record-fault";
import { changedFields } from "../domain/change";
import { ENTITY_MODEL } from "../domain/entity-model";
import type { EntityType } from "../domain/entity-types";
import { newId } from "../domain/ids";
import { LIMITS } from "../domain/limits";
import { mergeEntity, type EntityState } from "../domain/merge";
import type { Database } from "../store/database";
import { lookUp, type Found, type ReferenceTarget } from "../store/entity-lookups";
import type { EntityWrite } from "../store/entity-writes";
import { utf8Bytes } from "../store/row-set";
import type { StoredEntity } from "../store/stored-entity";
import type { PlannedRecord, RecordWrite, WriteContext, WriteCounts, WritePlan } from "./context";
import { emailKeyOf, refusedEmails, type EmailClaim } from "./emails";
import { lookupFor, matchRecords, removes, type Match } from "./match";
import { linksAfter, referencesIn, resolveReference, type Links } from "./references";

export interface PlanOptions {
  /** A record that lacks nothing but its references is `deferred` instead of an `error`. */
  readonly deferMissingReferences: boolean;
}

/** Reads only: one round trip of a constant number of statements. `records`: see `RecordWrite`. */
export async function planWrites(
  db: Database,
  context: WriteContext,
  type: EntityType,
  records: readonly RecordWrite[],
  options: PlanOptions,
): Promise<WritePlan> {
  if (records.length === 0) return { records: [], counts: countOutcomes([]) };
  const found = await lookUp(db, context.orgId, type, lookupFor(type, context, records));
  return planUpon(found, context, type, records, options);
}

/**
 * The plan of one new entity, made without a read in the hope that its email is free, which the database holds when it
 * is committed (the unique index `entities_email`); null where a plan has to know more.
 */
export function planHopefully(
  context: WriteContext,
  type: EntityType,
  records: readonly RecordWrite[],
  options: PlanOptions,
): WritePlan | null {
  if (records.length !== 1) return null;
  const { externalIds, entityIds, references } = lookupFor(type, context, records);
  const blind = [externalIds, entityIds, references].every((asked) => asked.length === 0);
  return blind ? planUpon(NOTHING_FOUND, context, type, records, options) : null;
}

const NOTHING_FOUND: Found = {
  byExternalId: new Map(),
  byId: new Map(),
  emailHolders: new Map(),
  references: new Map(),
};

function planUpon(
  found: Found,
  context: WriteContext,
  type: EntityType,
  records: readonly RecordWrite[],
  options: PlanOptions,
): WritePlan {
  const matches = matchRecords(type, context, records, found);
  const planned = records.map((record, at) =>
    planRecord(context, type, record, matches[at] ?? { existing: null, adopted: false }, found, options),
  );
  const settled = type === "employee" ? settleEmails(planned, found) : planned;
  return { records: settled, counts: countOutcomes(settled) };
}

function planRecord(
  context: WriteContext,
  type: EntityType,
  record: RecordWrite,
  { existing, adopted }: Match,
  found: Found,
  options: PlanOptions,
): PlannedRecord {
  const before = existing?.data ?? null;
  const base: PlannedRecord = {
    key: record.key,
    externalId: record.externalId === undefined ? (existing?.externalId ?? null) : record.externalId,
    outcome: "skip",
    entityId: existing?.id ?? null,
    faults: [],
    before,
    after: before,
    changedFields: [],
    fingerprint: true,
    adopted,
    existing,
    write: null,
    fields: record.fields,
  };
  const gone = existing === null && (record.intent === "update" || record.intent === "delete");
  if (gone) return base;
  if (removes(record, context.today)) {
    const moved = record.ifRevision !== undefined && existing?.revision !== record.ifRevision;
    if (existing === null || moved) return base;
    return { ...base, outcome: "delete", after: null, changedFields: changedFields(before, null) };
  }
  const fingerprint = typeof record.deletedAt !== "string";
  // Nothing but the announcement of a deletion that lies ahead: no entity to create from it.
  if (existing === null && !fingerprint && Object.keys(record.fields).length === 0) return { ...base, fingerprint };

  const state = mergeEntity(type, existing, context.sourceKey, record.fields);
  const fields = changedFields(before, state.data);
  const { faults, resolved } = lookAtReferences(context, type, record, existing?.source ?? null, found);
  const links = linksAfter(type, existing, record.fields, resolved);
  const told = fields.length > 0 || adopted || base.externalId !== (existing?.externalId ?? null);
  if (existing !== null && !told && faults.length === 0 && sameRow(existing, state, links))
    return { ...base, fingerprint };

  const json = JSON.stringify(state.data);
  const others = [...identityFaults(record, existing), ...dataFaults(type, existing, state, json)];
  if (others.length > 0 || faults.length > 0) {
    const waits = options.deferMissingReferences && others.length === 0 && faults.every(isMissing);
    return { ...base, outcome: waits ? "deferred" : "error", faults: [...others, ...faults], fingerprint: false };
  }
  const write: EntityWrite = {
    id: existing?.id ?? newId(type),
    revision: existing?.revision ?? 0,
    source: existing?.source ?? context.sourceKey,
    externalId: base.externalId,
    json,
    rowSources: state.rowSources,
    emailKey: type === "employee" ? emailKeyOf(state.data["email"]) : null,
    searchText: searchText(type, state, base.externalId),
    ...links,
  };
  const outcome = existing === null ? "create" : told ? "update" : "skip";
  return { ...base, outcome, entityId: write.id, after: state.data, changedFields: fields, fingerprint, write };
}

/** Whether a write would change nothing at all, not even what no reader is told of. */
function sameRow(existing: StoredEntity, state: EntityState, links: Links): boolean {
  return (
    links.employeeId === existing.employeeId &&
    links.contractorId === existing.contractorId &&
    links.projectId === existing.projectId &&
    JSON.stringify(state.rowSources) === JSON.stringify(existing.rowSources)
  );
}

function lookAtReferences(
  context: WriteContext,
  type: EntityType,
  record: RecordWrite,
  owner: string | null,
  found: Found,
): { faults: RecordFault[]; resolved: Map<string, ReferenceTarget> } {
  const faults: RecordFault[] = [];
  const resolved = new Map<string, ReferenceTarget>();
  for (const reference of referencesIn(type, record.fields)) {
    const targets = found.references.get(reference.externalId) ?? [];
    const target = resolveReference(reference, targets, context.sourceKey ?? owner);
    if (target.ok) resolved.set(reference.path, target.value);
    else faults.push(target.error);
  }
  return { faults, resolved };
}

function identityFaults(record: RecordWrite, existing: StoredEntity | null): RecordFault[] {
  if (record.intent !== "create" || existing === null) return [];
  const message = "This source has an entity with this externalId already.";
  return [{ code: "INVALID_RECORD", path: "externalId", message }];
}

/** What validation of the patch could not see. A new entity is its patch, so only an old one can break a rule by merging. */
function dataFaults(type: EntityType, existing: StoredEntity | null, state: EntityState, json: string): RecordFault[] {
  const faults = existing === null ? requiredFaults(type, state.data) : mergedFaults(type, state.data);
  const { bytes: max } = LIMITS.record;
  // UTF-8 needs at most three bytes for a UTF-16 unit: most records need not be measured.
  if (json.length * 3 > max && utf8Bytes(json) > max) {
    const message = `The entity must not have more than ${max} bytes of JSON.`;
    faults.push({ code: "INVALID_RECORD", path: null, message });
  }
  return faults;
}

function isMissing(fault: RecordFault): boolean {
  return fault.code === "REFERENCE_NOT_FOUND";
}

/** Refuses what would give two employees one email; contract sections 4 and 7.2. */
function settleEmails(planned: readonly PlannedRecord[], found: Found): PlannedRecord[] {
  const claims: EmailClaim[] = [];
  const claimants: number[] = [];
  const removed = new Set<string>();
  for (const [at, { outcome, write, existing }] of planned.entries()) {
    if (outcome === "delete" && existing !== null) removed.add(existing.id);
    const wantedKey = write === null ? staying(outcome, existing?.emailKey) : write.emailKey;
    if (wantedKey === null) continue;
    claims.push({ entityId: existing?.id ?? null, heldKey: existing?.emailKey ?? null, wantedKey });
    claimants.push(at);
  }
  const refused = refusedEmails(claims, (key) => found.emailHolders.get(key)?.id ?? null, removed);
  if (refused.size === 0) return [...planned];
  const lost = new Set([...refused].map((at) => claimants[at]));
  return planned.map((record, at) => (lost.has(at) ? refuseEmail(record) : record));
}

/** An equal record is not written, and holds its email all the same. */
function staying(outcome: PlannedRecord["outcome"], emailKey: string | null | undefined): string | null {
  return outcome === "skip" ? (emailKey ?? null) : null;
}

function refuseEmail(record: PlannedRecord): PlannedRecord {
  const fault: RecordFault = { code: "EMAIL_TAKEN", path: "email", message: "Another employee has this email." };
  return {
    ...record,
    outcome: "error",
    entityId: record.existing?.id ?? null,
    faults: [fault],
    after: record.before,
    changedFields: [],
    fingerprint: false,
    adopted: false,
    write: null,
  };
}

function searchText(type: EntityType, state: EntityState, externalId: string | null): string {
  const values = ENTITY_MODEL[type].searchFields.map((name) => state.data[name]);
  return [...values, externalId]
    .filter((value) => typeof value === "string")
    .join(" ")
    .toLowerCase();
}

function countOutcomes(records: readonly PlannedRecord[]): WriteCounts {
  const of = (outcome: PlannedRecord["outcome"]): number => records.filter((r) => r.outcome === outcome).length;
  const counts = {
    created: of("create"),
    updated: of("update"),
    skipped: of("skip"),
    deleted: of("delete"),
    failed: of("error"),
  };
  const processed = counts.created + counts.updated + counts.skipped + counts.deleted + counts.failed;
  return { processed, ...counts };
}
