/** After the last page: records that waited for a reference are tried once more, orphans go, and the execution ends. */
import type { Turn } from "../coordinator/protocol";
import { isoTime } from "../domain/clock";
import { nextDeferred, settledStatement, type DeferredRecord } from "../store/deferred-records";
import { countStatement, type Holder } from "../store/execution-progress";
import { KEPT_RECORD_ERRORS, recordStatement } from "../store/execution-records";
import type { RunningExecution, RunningHook } from "../store/run-context";
import { printRecords } from "./changes";
import { commitStep } from "./commit";
import { endExecution } from "./end";
import type { Heartbeat } from "./heartbeat";
import { cleanUpOrphans, NO_ORPHANS } from "./orphans";
import { stagedOf } from "./page";
import type { PullPorts } from "./ports";
import { addCounts, addWarnings, badRows, checkRecords, plannedErrorRows, plannedRows } from "./records";

/** The coordinator's steps after the pages: one for each page that set records aside, and one for all that follows. */
const LAST_STEP = 1_000_000;

/** `execution` as it is after its last page: `nextPage`, `error`, `warnings` and `partial` are final. */
export async function settle(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  heartbeat: Heartbeat | null,
): Promise<void> {
  const { id, fence, nextPage, mode, hookId } = execution;
  const db = ports.database(execution.orgId);
  const holder: Holder = { executionId: id, fence, nextPage };
  const coordinator = ports.coordinator(hookId);

  for (;;) {
    const aside = await nextDeferred(db, id);
    if (aside === null) break;
    ports.fault?.("set aside read");
    const turn: Turn = { executionId: id, fence, step: nextPage + 1 + aside.page, mode };
    if ((await settleDeferred(ports, execution, hook, holder, turn, aside)) === "superseded") return;
  }

  const turn: Turn = { executionId: id, fence, step: LAST_STEP, mode };
  const cancelled = execution.cancelRequested || (heartbeat !== null && heartbeat.signal.aborted && !heartbeat.lost());
  const complete = execution.error === null && !cancelled && !execution.partial && execution.firstPage === 0;
  const cleaned =
    complete && hook.orphanCleanup.enabled ? await cleanUpOrphans(ports, execution, hook, turn, holder) : NO_ORPHANS;
  if (cleaned === "superseded") return;
  ports.fault?.("orphans gone");
  const { held, forget: forgetMissing, statements } = cleaned;
  if (held !== null) {
    const ids = held.map((orphan) => orphan.externalId);
    await coordinator.hold(id, ids, ports.clock());
    ports.fault?.("orphans held");
  }
  // Before the end, so that the last fingerprints are valid when the next execution may begin.
  if ((await coordinator.commit({ ...turn, forgetMissing })).kind === "superseded") return;
  ports.fault?.("fingerprints committed");
  const warnings = addWarnings(execution.warnings, cleaned.warnings);
  await endExecution(ports, execution, { error: execution.error, cancelled, warnings, heldOrphans: held }, statements);
}

async function settleDeferred(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  holder: Holder,
  turn: Turn,
  aside: { readonly page: number; readonly records: readonly DeferredRecord[] },
): Promise<"settled" | "superseded"> {
  const { id, mode } = execution;
  const db = ports.database(execution.orgId);
  const coordinator = ports.coordinator(execution.hookId);
  const printed = await printRecords(aside.records, hook.ignoreFields);
  const positions = aside.records.map((_, position) => position);
  const { writes, bad } = checkRecords(hook, aside.records);
  const plan = await commitStep(ports, {
    execution,
    hook,
    holder,
    writes,
    deferMissingReferences: false,
    stage: async ({ records }) => {
      const request = { ...turn, ...stagedOf(records, printed, positions, new Set(positions)), seen: null };
      return (await coordinator.stage(request)).kind;
    },
    statements: (records, { counts }) => {
      const rows = [...badRows(bad), ...(mode === "dry" ? plannedRows(records) : plannedErrorRows(records))];
      return [
        ...(rows.length > 0
          ? [recordStatement(db, id, aside.page, rows, mode === "dry" ? null : KEPT_RECORD_ERRORS)]
          : []),
        settledStatement(db, id, aside.page),
        countStatement(db, id, addCounts(counts, { skipped: 0, failed: bad.length }), isoTime(ports.clock())),
      ];
    },
  });
  return plan === "superseded" ? "superseded" : "settled";
}
