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
import { cleanUpOrphans } from "./orphans";
import { stagedOf } from "./page";
import type { PullPorts } from "./ports";
import { addCounts, badRows, checkRecords, plannedErrorRows, plannedRows } from "./records";

/** The coordinator's steps after the pages: one for each page that set records aside, and one for all that follows. */
const LAST_STEP = 1_000_000;

/** `execution` as it is after its last page: `nextPage`, `error`, `warnings` and `partial` are final. */
export async function settle(ports: PullPorts, execution: RunningExecution, hook: RunningHook): Promise<void> {
  const { id, fence, nextPage, mode, hookId, cancelRequested } = execution;
  const db = ports.database(execution.orgId);
  const holder: Holder = { executionId: id, fence, nextPage };
  const coordinator = ports.coordinator(hookId);

  for (;;) {
    const aside = cancelRequested ? null : await nextDeferred(db, id);
    if (aside === null) break;
    const turn: Turn = { executionId: id, fence, step: nextPage + 1 + aside.page, mode };
    if ((await settleDeferred(ports, execution, hook, holder, turn, aside)) === "superseded") return;
  }

  const turn: Turn = { executionId: id, fence, step: LAST_STEP, mode };
  const complete = execution.error === null && !cancelRequested && !execution.partial && execution.firstPage === 0;
  const cleaned =
    complete && hook.orphanCleanup.enabled ? await cleanUpOrphans(ports, execution, hook, turn, holder) : null;
  if (cleaned === "superseded") return;
  ports.fault?.("settled");
  const held = cleaned?.held ?? null;
  if (held !== null && mode === "live") {
    await coordinator.hold(
      id,
      held.map((orphan) => orphan.externalId),
      ports.clock(),
    );
  }
  // Fingerprints first: what an ended execution left there would be dropped with it.
  const finished = await coordinator.finish({ ...turn, forgetMissing: cleaned?.forget ?? false });
  if (finished.kind === "superseded") return;
  ports.fault?.("finished");
  await endExecution(ports, execution, holder, {
    error: execution.error,
    cancelled: cancelRequested,
    warnings: [...execution.warnings, ...(cleaned?.warnings ?? [])],
    heldOrphans: held,
  });
  ports.fault?.("ended");
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
      const request = { ...turn, ...stagedOf(records, printed, positions), seen: null };
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
