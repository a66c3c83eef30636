/**
 * The way of a claimed execution: one page, or what comes after the last. Every branch ends with the claim given back, the
 * execution ended, or somebody else holding it.
 */
import { parsePullResult } from "../contract/hook-result";
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import { LIMITS } from "../domain/limits";
import { causeOfLoss } from "../sandbox/failure";
import type { ThrownError } from "../sandbox/sandbox";
import { commitBatch } from "../store/commit";
import { guardClaim, settleStatement } from "../store/execution-progress";
import type { RunContext, RunningExecution, RunningHook } from "../store/run-context";
import { ring } from "./doorbell";
import { endExecution } from "./end";
import { invokeHook } from "./invoke";
import { writePage } from "./page";
import type { PullPorts } from "./ports";
import { settle } from "./settle";
import { waitForRetry } from "./wait";

export async function runExecution(ports: PullPorts, { execution, hook }: RunContext): Promise<void> {
  const { id, fence, nextPage: page } = execution;
  const holder = { executionId: id, fence, nextPage: page };
  if (hook === null || !hook.enabled) {
    const error = at(
      page,
      "FEATURE_DISABLED",
      "Custom integrations were switched off while the execution was running.",
    );
    const ending = {
      error: hook === null ? null : error,
      cancelled: true,
      warnings: execution.warnings,
      heldOrphans: null,
    };
    await endExecution(ports, execution, holder, ending);
    return;
  }
  if (execution.settling) return settle(ports, execution, hook);
  if (execution.cancelRequested) return stop(ports, execution, hook, null, 0);

  const started = ports.clock();
  const outcome = await invokeHook(ports, execution, hook);
  ports.fault?.("invoked");
  switch (outcome.kind) {
    case "superseded":
      return;
    case "aborted":
      return stop(ports, { ...execution, cancelRequested: true }, hook, null, outcome.httpRequests);
    case "unavailable":
      throw new RuntimeUnavailable(outcome.message);
    case "lost": {
      if (!execution.quarantined)
        return waitForRetry(ports, execution, { kind: "quarantine", httpRequests: outcome.httpRequests });
      const { code, message } = causeOfLoss(await ports.verdict(started));
      return stop(ports, execution, hook, at(page, code, message), outcome.httpRequests);
    }
    case "failed":
      return stop(ports, execution, hook, at(page, outcome.code, outcome.message), outcome.httpRequests);
    case "threw": {
      const { retryAfter } = outcome.error;
      if (retryAfter !== null && execution.retries < LIMITS.pull.retries) {
        const seconds = Math.min(Math.max(retryAfter, 0), LIMITS.pull.delaySeconds);
        return waitForRetry(ports, execution, { kind: "asked", seconds, httpRequests: outcome.httpRequests });
      }
      return stop(ports, execution, hook, thrownError(page, outcome.error), outcome.httpRequests);
    }
    case "returned": {
      const result = parsePullResult(outcome.value);
      if (!result.ok) {
        const { code, message } = result.error;
        return stop(ports, execution, hook, at(page, code, message), outcome.httpRequests);
      }
      const written = await writePage(ports, execution, hook, result.value, outcome.httpRequests);
      if (written === "superseded") return;
      if (written.last) {
        const { error, partial, warnings } = written;
        return settle(ports, { ...execution, nextPage: page + 1, settling: true, error, partial, warnings }, hook);
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

/** A fault of ours: nothing of the hook ran. */
class RuntimeUnavailable extends Error {
  override readonly name = "RuntimeUnavailable";
}

/** No page is to come, because of `error`, or of a cancel. What earlier pages wrote or set aside is settled as usual. */
async function stop(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  error: ExecutionError | null,
  httpRequests: number,
): Promise<void> {
  const db = ports.database(execution.orgId);
  const { id: executionId, fence, nextPage } = execution;
  const committed = await commitBatch(db, [
    guardClaim(db, { executionId, fence, nextPage }),
    settleStatement(db, executionId, error, httpRequests, isoTime(ports.clock())),
  ]);
  if (!committed.ok) return;
  ports.fault?.("stopped");
  await settle(ports, { ...execution, settling: true, partial: true, error }, hook);
}

function at(page: number, code: string, message: string): ExecutionError {
  return { code, message, page, stack: null, line: null, column: null };
}

function thrownError(page: number, { name, code, message, stack, line, column }: ThrownError): ExecutionError {
  const known = (name === "HttpError" || name === "KvError") && code !== null;
  return { code: known ? code : "HOOK_ERROR", message, page, stack, line, column };
}
