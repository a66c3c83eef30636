/** The final status of an execution, from why no page came any more. */
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import { commitBatch } from "../store/commit";
import { endedCounts, endStatements, guardClaim, type Holder } from "../store/execution-progress";
import { isTold, tellFailed } from "../store/notice-outbox";
import type { ExecutionWarning, FinalStatus, HeldOrphan } from "../store/executions";
import type { RunningExecution } from "../store/run-context";
import type { PullPorts } from "./ports";

const TIMED_OUT = new Set(["TIME_LIMIT_EXCEEDED", "CPU_LIMIT_EXCEEDED"]);

export function finalStatus(error: ExecutionError | null, cancelled: boolean): FinalStatus {
  if (error === null) return cancelled ? "cancelled" : "completed";
  return TIMED_OUT.has(error.code) ? "timed_out" : "failed";
}

export interface Ending {
  readonly error: ExecutionError | null;
  readonly cancelled: boolean;
  readonly warnings: readonly ExecutionWarning[];
  readonly heldOrphans: readonly HeldOrphan[] | null;
}

/**
 * False: somebody else holds the execution now, and will end it. `more`: statements of the same batch.
 */
export async function endExecution(
  ports: PullPorts,
  execution: RunningExecution,
  ending: Ending,
  more: readonly D1PreparedStatement[] = [],
): Promise<boolean> {
  const { id, fence, nextPage } = execution;
  const holder: Holder = { executionId: id, fence, nextPage };
  const db = ports.database(execution.orgId);
  const nowMs = ports.clock();
  const now = isoTime(nowMs);
  const status = finalStatus(ending.error, ending.cancelled);
  const failed = ending.error !== null && execution.mode === "live";
  const committed = await commitBatch(db, [
    guardClaim(db, holder),
    ...more,
    ...endStatements(db, execution.id, {
      status,
      error: ending.error,
      warnings: ending.warnings,
      heldOrphans: ending.heldOrphans,
      startedMs: execution.startedAt === null ? null : Date.parse(execution.startedAt),
      nowMs,
      now,
    }),
    ...(failed ? [tellFailed(db, execution.hookId, id, now)] : []),
  ]);
  if (committed.ok) {
    ports.fault?.("ended");
    if (failed && isTold(committed.value.at(-1))) await ports.ringNotices(execution.orgId);
    await forgetEnded(ports, execution);
    const { id: executionId, orgId, hookId, mode, trigger } = execution;
    const outcome = status === "completed" ? "ok" : "refused";
    const ended = endedCounts(committed.value);
    const { processed: records = 0, httpRequests = 0, pages = 0, durationMs = 0, entityType = "" } = ended ?? {};
    const code = ending.error?.code ?? "";
    const did = { orgId, hookId, mode, trigger, code, durationMs, records, httpRequests, pages };
    ports.metrics.execution({ ...did, kind: "pull", status, entityType, count: 1 });
    ports.log({ event: "pull.execution", outcome, executionId, ended: status, ...did });
  }
  return committed.ok;
}

/** The coordinator drops what it kept for an execution that has ended. A message that comes late does it again. */
export async function forgetEnded(ports: PullPorts, { hookId, id, fence }: RunningExecution): Promise<void> {
  await ports.coordinator(hookId).finish({ executionId: id, fence });
  ports.fault?.("finished");
}

/** Ends without settling: there is nobody left to settle for, or settling itself can't be done. null: cancelled. */
export async function abandonExecution(
  ports: PullPorts,
  execution: RunningExecution,
  error: ExecutionError | null,
): Promise<void> {
  const { warnings } = execution;
  await endExecution(ports, execution, { error, cancelled: error === null, warnings, heldOrphans: null });
}
