/** What one page returned, written: validated, compared, planned, and committed together with the execution's next step. */
import { parseRecord, type PullResult } from "../contract/hook-result";
import { readPage } from "../contract/page-records";
import type { Turn } from "../coordinator/protocol";
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import type { JsonValue } from "../domain/json";
import { LIMITS } from "../domain/limits";
import type { PlannedRecord } from "../entities/context";
import { deferredAmong, deferStatement, undeferStatement } from "../store/deferred-records";
import { pageStatements, type Counts } from "../store/execution-progress";
import { KEPT_RECORD_ERRORS, recordStatement, type NewExecutionRecord } from "../store/execution-records";
import type { ExecutionWarning } from "../store/executions";
import type { RunningExecution, RunningHook } from "../store/run-context";
import { changedPositions, pick, printRecords, type Printed } from "./changes";
import { commitStep } from "./commit";
import { EXPECTED_WITHIN_MS } from "./doorbell";
import { earlierPages, overEarlierPages } from "./dry-pages";
import { CLAIM_MS } from "./heartbeat";
import type { PullPorts } from "./ports";
import { addCounts, addWarnings, badRows, checkRecords, plannedErrorRows, plannedRows, skipRows } from "./records";

export interface PageEnd {
  /** No page is to come: the caller settles. */
  readonly last: boolean;
  readonly error: ExecutionError | null;
  readonly delaySeconds: number;
  /** As the execution has them now. */
  readonly partial: boolean;
  readonly warnings: readonly ExecutionWarning[];
}

export async function writePage(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  result: PullResult,
  httpRequests: number,
): Promise<PageEnd | "superseded"> {
  const { id, hookId, fence, mode, nextPage: page } = execution;
  const db = ports.database(execution.orgId);
  const coordinator = ports.coordinator(hookId);
  const turn: Turn = { executionId: id, fence, step: page, mode };
  const { records, bad: unusable, skipped: duplicates, warning } = readPage(result.records);

  const printed = await printRecords(records, hook.ignoreFields);
  ports.fault?.("printed");
  const unusableIds = unusable.flatMap(({ externalId }) => externalId ?? []);
  const changed = await changedPositions(coordinator, turn, records, printed, unusableIds);
  if (changed === "superseded") return "superseded";
  ports.fault?.("compared");

  const positions = execution.fullResync ? records.map((_, position) => position) : changed;
  const looked = positions.flatMap((position) => records[position] ?? []);
  const checked = checkRecords(hook, looked);
  const bad = [...unusable, ...checked.bad];
  const again = execution.hasDeferred ? await deferredAmong(db, id, printed.ids) : [];
  const next = nextOf(execution, result);
  const end: PageEnd = {
    last: next.last,
    error: next.error,
    delaySeconds: next.delaySeconds,
    partial: execution.partial || result.partial || next.cut,
    warnings: addWarnings(execution.warnings, [...result.warnings, ...(warning === null ? [] : [warning])]),
  };
  const ids = [...printed.ids, ...unusableIds];
  const seen = hook.orphanCleanup.enabled && !execution.partial && !result.partial ? ids : null;

  const earlier = mode === "dry" && page > execution.firstPage ? await earlierPages(db, id, printed.ids) : null;
  const unchanged = notAmong(printed.ids, positions);
  const skipped = [...unchanged, ...again, ...(duplicates === 0 ? [] : duplicateIds(result.records))];

  const statementsOf = (planned: readonly PlannedRecord[], counts: Counts): D1PreparedStatement[] => {
    const rows: NewExecutionRecord[] =
      mode === "dry"
        ? [...badRows(bad), ...plannedRows(planned), ...skipRows(skipped)]
        : [...badRows(bad), ...plannedErrorRows(planned)];
    const aside = planned.flatMap((record) => {
      const pulled = record.outcome === "deferred" ? looked[record.key] : undefined;
      return pulled === undefined ? [] : [pulled];
    });
    const nowMs = ports.clock();
    return [
      ...(rows.length > 0 ? [recordStatement(db, id, page, rows, mode === "dry" ? null : KEPT_RECORD_ERRORS)] : []),
      ...(again.length > 0 ? [undeferStatement(db, id, again)] : []),
      ...(aside.length > 0 ? [deferStatement(db, id, page, aside)] : []),
      ...pageStatements(
        db,
        { executionId: id, fence, nextPage: page },
        {
          page,
          counts,
          httpRequests,
          warnings: end.warnings,
          nextMeta: result.more && result.meta !== null ? JSON.stringify(result.meta) : null,
          partial: end.partial,
          last: end.last,
          error: end.error,
          now: isoTime(nowMs),
          until: isoTime(nowMs + (end.last ? CLAIM_MS : end.delaySeconds * 1000 + EXPECTED_WITHIN_MS)),
        },
      ),
    ];
  };

  const plan = await commitStep(ports, {
    execution,
    hook,
    holder: { executionId: id, fence, nextPage: page },
    writes: checked.writes,
    deferMissingReferences: true,
    adjust: earlier === null ? (plan) => plan : (plan) => overEarlierPages(hook, earlier, plan),
    stage: async ({ records: planned }) => {
      const staged = stagedOf(planned, printed, positions, new Set(changed));
      const nothing = staged.ids.length + staged.unprinted.length + staged.forgotten.length === 0;
      return nothing && seen === null ? "staged" : (await coordinator.stage({ ...turn, ...staged, seen })).kind;
    },
    statements: (planned, { counts }) =>
      statementsOf(planned, addCounts(counts, { skipped: skipped.length, failed: bad.length })),
  });
  return plan === "superseded" ? "superseded" : end;
}

/**
 * What becomes of the fingerprints: committed, kept without one, or forgotten because the entity goes. `positions`: the
 * place of each planned record among the printed ones; `changed`: those whose fingerprint is not stored already.
 */
export function stagedOf(
  planned: readonly PlannedRecord[],
  printed: Printed,
  positions: readonly number[],
  changed: ReadonlySet<number>,
) {
  const written = planned.filter(({ outcome }) => outcome !== "error" && outcome !== "deferred");
  const idOf = ({ key }: PlannedRecord): string => printed.ids[positions[key] ?? -1] ?? "";
  const kept = written
    .filter((record) => record.fingerprint && record.outcome !== "delete")
    .flatMap(({ key }) => positions[key] ?? [])
    .filter((position) => changed.has(position));
  return {
    ...pick(printed, kept),
    unprinted: written.filter((record) => !record.fingerprint && record.entityId !== null).map(idOf),
    forgotten: written.filter((record) => record.outcome === "delete").map(idOf),
  };
}

/** One for each record that a later one of the page speaks for. */
function duplicateIds(raw: readonly JsonValue[]): string[] {
  const ids = raw.map(parseRecord).map((record) => (record.ok ? record.value : record.error).externalId);
  const last = new Map(ids.map((id, at) => [id, at]));
  return ids.filter((id, at) => id !== null && last.get(id) !== at).map(String);
}

function notAmong(ids: readonly string[], positions: readonly number[]): string[] {
  const taken = new Set(positions);
  return ids.filter((_, position) => !taken.has(position));
}

interface Next {
  readonly last: boolean;
  readonly error: ExecutionError | null;
  readonly delaySeconds: number;
  /** The hook has more, and nobody will ask for it: the execution is not complete. */
  readonly cut: boolean;
}

function nextOf(execution: RunningExecution, result: PullResult): Next {
  const { nextPage: page, firstPage, maxPages } = execution;
  if (!result.more) return { last: true, error: null, delaySeconds: 0, cut: false };
  const done = page - firstPage + 1;
  if (maxPages !== null && done >= maxPages) return { last: true, error: null, delaySeconds: 0, cut: true };
  if (done < LIMITS.pull.pages) return { last: false, error: null, delaySeconds: result.delay, cut: false };
  const error: ExecutionError = {
    code: "PAGE_LIMIT_EXCEEDED",
    message: `The hook still has more after ${LIMITS.pull.pages} pages. What was written stays. Return larger pages, or continue with the next run.`,
    page,
    stack: null,
    line: null,
    column: null,
  };
  return { last: true, error, delaySeconds: 0, cut: true };
}
