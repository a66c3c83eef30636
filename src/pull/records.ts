/** From pulled records to planned writes, and from planned writes to counts and rows: what pages and settling share. */
import { splitDeletion, validateFields } from "../contract/entities/validate";
import type { BadRecord, PulledRecord } from "../contract/hook-result";
import type { RecordFault } from "../contract/record-fault";
import { isoTime } from "../domain/clock";
import { dayIn } from "../domain/time-zone";
import {
  changesOf,
  type PlannedRecord,
  type RecordWrite,
  type WriteContext,
  type WriteCounts,
} from "../entities/context";
import type { Counts } from "../store/execution-progress";
import type { NewExecutionRecord } from "../store/execution-records";
import type { ExecutionWarning } from "../store/executions";
import type { RunningExecution, RunningHook } from "../store/run-context";

export function writeContext(execution: RunningExecution, hook: RunningHook, nowMs: number): WriteContext {
  const { orgId, integrationId, hookId, id } = execution;
  return {
    orgId,
    today: dayIn(hook.org.timezone, nowMs),
    now: isoTime(nowMs),
    source: { kind: "pull", integrationId, hookId },
    author: null,
    sourceKey: hook.sourceKey,
    hookId,
    integrationId,
    executionId: id,
  };
}

export interface Checked {
  /** `key` is the record's place in the list that was given. */
  readonly writes: readonly RecordWrite[];
  readonly bad: readonly BadRecord[];
}

export function checkRecords(hook: RunningHook, records: readonly PulledRecord[]): Checked {
  const writes: RecordWrite[] = [];
  const bad: BadRecord[] = [];
  for (const [key, { externalId, data }] of records.entries()) {
    const valid = validateFields(hook.entityType, data);
    if (valid.ok) writes.push({ key, externalId, ...splitDeletion(valid.value), intent: "upsert" });
    else bad.push({ externalId, faults: valid.error });
  }
  return { writes, bad };
}

export function addCounts(plan: WriteCounts, more: { readonly skipped: number; readonly failed: number }): Counts {
  const { created, updated, deleted } = plan;
  return { created, updated, deleted, skipped: plan.skipped + more.skipped, failed: plan.failed + more.failed };
}

/** A row of an execution stays below D1's 2 MB, however much its pages have to say. */
const WARNINGS_UNITS = 100_000;

/** Added to what is there; what was said before is not said again, as a hook is likely to do the same on each page. */
export function addWarnings(
  warnings: readonly ExecutionWarning[],
  more: readonly ExecutionWarning[],
): ExecutionWarning[] {
  const all = [...warnings];
  const known = new Set(all.map((warning) => JSON.stringify(warning)));
  let units = all.reduce((sum, warning) => sum + JSON.stringify(warning).length, 0);
  for (const warning of more) {
    const text = JSON.stringify(warning);
    const guard = warning.code === "ORPHAN_GUARD";
    if (known.has(text) || (!guard && units + text.length > WARNINGS_UNITS)) continue;
    known.add(text);
    units += text.length;
    all.push(warning);
  }
  return all;
}

/** One row for each fault (contract section 7.2). */
export function faultRows(externalId: string | null, faults: readonly RecordFault[]): NewExecutionRecord[] {
  return faults.map((error) => ({ externalId, outcome: "error", entityId: null, changes: null, error }));
}

export function badRows(bad: readonly BadRecord[]): NewExecutionRecord[] {
  return bad.flatMap((record) => faultRows(record.externalId, record.faults));
}

export function plannedErrorRows(records: readonly PlannedRecord[]): NewExecutionRecord[] {
  return records.flatMap((record) => (record.outcome === "error" ? faultRows(record.externalId, record.faults) : []));
}

/** What a dry run shows: every record that is not set aside. */
export function plannedRows(records: readonly PlannedRecord[]): NewExecutionRecord[] {
  return records.flatMap((record): NewExecutionRecord[] => {
    const { externalId, outcome, entityId } = record;
    if (outcome === "deferred") return [];
    if (outcome === "error") return faultRows(externalId, record.faults);
    const changes = outcome === "skip" ? null : changesOf(record);
    return [{ externalId, outcome, entityId: outcome === "create" ? null : entityId, changes, error: null }];
  });
}

export function skipRows(externalIds: readonly string[]): NewExecutionRecord[] {
  return externalIds.map((externalId) => ({ externalId, outcome: "skip", entityId: null, changes: null, error: null }));
}
