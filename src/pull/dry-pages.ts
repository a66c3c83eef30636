/** Later pages of a dry run see what its earlier pages would have written, though nothing is: the same id on two pages. */
import { fieldChanges } from "../domain/change";
import type { JsonObject } from "../domain/json";
import type { PlannedRecord } from "../entities/context";
import type { Database } from "../store/database";
import { earlierRecords, type NewExecutionRecord } from "../store/execution-records";
import { plannedRows } from "./records";

interface Would {
  readonly gone: boolean;
  /** Fields that earlier pages would have changed, with their values. */
  readonly fields: JsonObject;
}

/** A function from planned records to rows, or null when no earlier page had any of these ids. */
export async function overEarlierPages(
  db: Database,
  executionId: string,
  externalIds: readonly string[],
): Promise<((planned: readonly PlannedRecord[]) => NewExecutionRecord[]) | null> {
  const earlier = new Map<string, Would>();
  for (const { externalId, outcome, changes } of await earlierRecords(db, executionId, externalIds)) {
    const before = outcome === "create" ? {} : (earlier.get(externalId)?.fields ?? {});
    const changed = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    earlier.set(externalId, { gone: outcome === "delete", fields: { ...before, ...changed } });
  }
  if (earlier.size === 0) return null;
  return (planned) => planned.flatMap((record) => rowsOf(record, earlier.get(record.externalId ?? "")));
}

function rowsOf(record: PlannedRecord, would: Would | undefined): NewExecutionRecord[] {
  const { externalId, outcome, entityId } = record;
  if (would === undefined || outcome === "error" || outcome === "deferred") return plannedRows([record]);
  if (would.gone) {
    if (outcome === "delete") return plannedRows([{ ...record, outcome: "skip" }]);
    return plannedRows([{ ...record, outcome: "create", before: null }]);
  }
  if (outcome === "delete") return plannedRows([record]);
  const changes = fieldChanges({ ...record.before, ...would.fields }, record.after);
  const now = changes.length === 0 ? "skip" : "update";
  return [{ externalId, outcome: now, entityId, changes: now === "skip" ? null : changes, error: null }];
}
