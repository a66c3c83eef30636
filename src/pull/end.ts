/** The final status of an execution, from why no page came any more. */
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import { commitBatch } from "../store/commit";
import { endStatements, guardClaim, type Holder } from "../store/execution-progress";
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

/** False: somebody else holds the execution now, and will end it. */
export async function endExecution(
  ports: PullPorts,
  execution: RunningExecution,
  holder: Holder,
  ending: Ending,
): Promise<boolean> {
  const db = ports.database(execution.orgId);
  const nowMs = ports.clock();
  const status = finalStatus(ending.error, ending.cancelled);
  const committed = await commitBatch(db, [
    guardClaim(db, holder),
    ...endStatements(db, execution.id, {
      status,
      error: ending.error,
      warnings: ending.warnings,
      heldOrphans: ending.heldOrphans,
      startedMs: execution.startedAt === null ? null : Date.parse(execution.startedAt),
      nowMs,
      now: isoTime(nowMs),
    }),
  ]);
  if (committed.ok) {
    const { id: executionId, orgId, hookId, mode, trigger } = execution;
    const outcome = status === "completed" ? "ok" : "refused";
    ports.log({ event: "pull.execution", outcome, executionId, orgId, hookId, mode, trigger, ended: status });
  }
  return committed.ok;
}
