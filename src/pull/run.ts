/**
 * The way of a claimed execution: one page, or what comes after the last. Every branch ends with the claim given back, the
 * execution ended, or somebody else holding it.
 */
import { parsePullResult } from "../contract/hook-result";
import { quarantineDelaySeconds } from "../domain/backoff";
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import { LIMITS } from "../domain/limits";
import { causeOfLoss } from "../sandbox/failure";
import type { ThrownError } from "../sandbox/sandbox";
import { commitBatch } from "../store/commit";
import { completedBefore } from "../store/executions";
import { guardClaim, settleStatement } from "../store/execution-progress";
import type { RunContext, RunningExecution, RunningHook } from "../store/run-context";
import { ring } from "./doorbell";
import { abandonExecution } from "./end";
import type { Heartbeat } from "./heartbeat";
import { invokeHook } from "./invoke";
import { writePage } from "./page";
import type { PullPorts } from "./ports";
import { settle } from "./settle";
import { waitForRetry } from "./wait";

export async function runExecution(
  ports: PullPorts,
  { execution, hook }: RunContext,
  heartbeat: Heartbeat,
): Promise<void> {
  const { id, fence, nextPage: page } = execution;
  if (hook === null) return abandonExecution(ports, execution, null);
  if (!hook.enabled) return abandonExecution(ports, execution, at(page, "FEATURE_DISABLED", SWITCHED_OFF));
  if (execution.settling) return settle(ports, execution, hook, heartbeat);
  if (execution.cancelRequested) return stopExecution(ports, execution, hook, null, 0, heartbeat);

  const stop = (error: ExecutionError | null): Promise<void> =>
    stopExecution(ports, execution, hook, error, outcome.httpRequests, heartbeat);
  const started = ports.clock();
  const outcome = await invokeHook(ports, execution, hook, heartbeat.signal);
  switch (outcome.kind) {
    case "aborted":
      return heartbeat.lost() ? undefined : stop(null);
    case "unavailable":
      throw new RuntimeUnavailable(outcome.message);
    case "lost": {
      if (!execution.quarantined) {
        const seconds = quarantineDelaySeconds(await isProven(ports, execution));
        return waitForRetry(ports, execution, { kind: "quarantine", seconds, httpRequests: outcome.httpRequests });
      }
      const { code, message } = causeOfLoss(await ports.verdict(started));
      return stop(at(page, code, message));
    }
    case "failed":
      return stop(at(page, outcome.code, outcome.message));
    case "threw": {
      const { retryAfter } = outcome.error;
      if (retryAfter !== null && execution.retries < LIMITS.pull.retries) {
        const seconds = Math.min(Math.max(retryAfter, 0), LIMITS.pull.delaySeconds);
        return waitForRetry(ports, execution, { kind: "asked", seconds, httpRequests: outcome.httpRequests });
      }
      return stop(thrownError(page, outcome.error));
    }
    case "returned": {
      const result = parsePullResult(outcome.value);
      if (!result.ok) {
        const { code, message } = result.error;
        return stop(at(page, code, message));
      }
      const written = await writePage(ports, execution, hook, result.value, outcome.httpRequests);
      if (written === "superseded") return;
      if (written.last) {
        const { error, partial, warnings } = written;
        const settling = { ...execution, nextPage: page + 1, settling: true, error, partial, warnings };
        return settle(ports, settling, hook, heartbeat);
      }
      const { orgId } = execution;
      await ring(ports, {
        orgId,
        executionId: id,
        ticket: fence + 1,
        delaySeconds: written.delaySeconds,
        quarantined: false,
      });
      ports.fault?.("next");
    }
  }
}

/** Unsaved code never is. */
async function isProven(ports: PullPorts, { orgId, hookId, hookVersion }: RunningExecution): Promise<boolean> {
  return hookVersion !== null && (await completedBefore(ports.database(orgId), hookId, hookVersion));
}

const SWITCHED_OFF = "Custom integrations were switched off while the execution was running.";

/** A fault of ours: nothing of the hook ran. */
class RuntimeUnavailable extends Error {
  override readonly name = "RuntimeUnavailable";
}

/** No page is to come, because of `error`, or of a cancel. What earlier pages wrote or set aside is settled as usual. */
export async function stopExecution(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  error: ExecutionError | null,
  httpRequests: number,
  heartbeat: Heartbeat | null = null,
): Promise<void> {
  const db = ports.database(execution.orgId);
  const { id: executionId, fence, nextPage } = execution;
  const committed = await commitBatch(db, [
    guardClaim(db, { executionId, fence, nextPage }),
    settleStatement(db, executionId, error, httpRequests, isoTime(ports.clock())),
  ]);
  if (!committed.ok) return;
  ports.fault?.("stopped");
  const stopped = { ...execution, settling: true, partial: true, cancelRequested: error === null, error };
  await settle(ports, stopped, hook, heartbeat);
}

function at(page: number, code: string, message: string): ExecutionError {
  return { code, message, page, stack: null, line: null, column: null };
}

/** What an execution says when a page could not be written for reasons that are not its hook's. */
export function platformFault(page: number): ExecutionError {
  const times = LIMITS.faults + 1;
  const message = `The platform failed ${times} times at this page. Nothing of the page was written; resume the execution to go on.`;
  return at(page, "PLATFORM_FAULT", message);
}

function thrownError(page: number, { name, code, message, stack, line, column }: ThrownError): ExecutionError {
  const known = (name === "HttpError" || name === "KvError") && code !== null;
  return { code: known ? code : "HOOK_ERROR", message, page, stack, line, column };
}
