/**
 * Later pages of a dry run see what its earlier pages would have written, though nothing is: the rows that an earlier page
 * left for a record stand for the entity (contract section 7.2, the same id on two pages).
 */
import { mergedFaults, requiredFaults } from "../contract/entities/validate";
import { changedFields, type FieldChange } from "../domain/change";
import type { JsonObject } from "../domain/json";
import { mergeEntity } from "../domain/merge";
import type { PlannedRecord, WriteCounts, WritePlan } from "../entities/context";
import type { Database } from "../store/database";
import { earlierRecords, type RecordOutcome } from "../store/execution-records";
import type { RunningHook } from "../store/run-context";

interface EarlierRow {
  readonly outcome: RecordOutcome;
  readonly changes: readonly FieldChange[];
}

/** By external id, what earlier pages said; null when they had none of these ids. */
export type EarlierPages = ReadonlyMap<string, readonly EarlierRow[]>;

export async function earlierPages(
  db: Database,
  executionId: string,
  externalIds: readonly string[],
): Promise<EarlierPages | null> {
  const rows = await earlierRecords(db, executionId, externalIds);
  return rows.length === 0 ? null : Map.groupBy(rows, (row) => row.externalId);
}

export function overEarlierPages(hook: RunningHook, earlier: EarlierPages, plan: WritePlan): WritePlan {
  const records = plan.records.map((record) => {
    const rows = record.externalId === null ? undefined : earlier.get(record.externalId);
    return rows === undefined ? record : overRows(hook, record, rows);
  });
  return { records, counts: countsOf(records) };
}

function overRows(hook: RunningHook, record: PlannedRecord, rows: readonly EarlierRow[]): PlannedRecord {
  // A fault that only says what a new entity lacks may be none: the earlier page would have created it.
  const decided = record.outcome === "deferred" || record.faults.some((fault) => fault.code !== "REQUIRED");
  if (decided) return record;
  let before: JsonObject | null = record.existing?.data ?? null;
  for (const { outcome, changes } of rows) before = outcome === "delete" ? null : patched(before, changes);
  if (record.outcome === "delete" || (record.outcome === "skip" && record.entityId === null && record.fingerprint)) {
    if (before === null) return { ...record, outcome: "skip", before, after: null, changedFields: [] };
    return { ...record, outcome: "delete", before, after: null, changedFields: changedFields(before, null) };
  }
  const rowSources = record.existing?.rowSources ?? null;
  const stored = before === null ? null : { data: before, rowSources, source: hook.sourceKey };
  const after = mergeEntity(hook.entityType, stored, hook.sourceKey, record.fields).data;
  const faults = [
    ...(before === null ? requiredFaults(hook.entityType, after) : []),
    ...mergedFaults(hook.entityType, after),
  ];
  if (faults.length > 0) return { ...record, outcome: "error", faults, before, after: before, changedFields: [] };
  const fields = changedFields(before, after);
  const outcome = before === null ? "create" : fields.length === 0 ? "skip" : "update";
  return { ...record, outcome, faults: [], before, after, changedFields: fields };
}

function patched(data: JsonObject | null, changes: readonly FieldChange[]): JsonObject {
  const after: JsonObject = { ...data };
  for (const change of changes) {
    if (change.after === null) delete after[change.field];
    else after[change.field] = change.after;
  }
  return after;
}

function countsOf(records: readonly PlannedRecord[]): WriteCounts {
  const of = (outcome: PlannedRecord["outcome"]): number =>
    records.filter((record) => record.outcome === outcome).length;
  const [created, updated, skipped] = [of("create"), of("update"), of("skip")];
  const [deleted, failed] = [of("delete"), of("error")];
  return { processed: created + updated + skipped + deleted + failed, created, updated, skipped, deleted, failed };
}
