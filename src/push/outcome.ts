/** How an attempt that ended changes its delivery: a pure table from the sandbox's outcome to delivered, due again, or dead. */
import { pushDelaySeconds } from "../domain/backoff";
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import type { Outcome } from "../sandbox/sandbox";

export interface AttemptVerdict {
  readonly delivery: {
    readonly status: "delivered" | "dead" | "pending";
    readonly nextAttemptAt: string | null;
    /** false: a fault of ours; the same attempt is made again and does not count. */
    readonly countAttempt: boolean;
    readonly lastError: { readonly code: string; readonly message: string } | null;
  };
  readonly execution: { readonly status: "completed" | "failed" | "timed_out"; readonly error: ExecutionError | null };
}

/** Seconds until an attempt is made again that a fault of ours undid. */
const FAULT_PAUSE_SECONDS = 2;

const TIMED_OUT = new Set(["TIME_LIMIT_EXCEEDED", "CPU_LIMIT_EXCEEDED"]);

/**
 * @param attempt which attempt ended, from 1
 * @param now     its end, ms since the epoch
 * @param random  0 ≤ x < 1, for the jitter
 */
export function judge(outcome: Outcome, attempt: number, now: number, random: number): AttemptVerdict {
  switch (outcome.kind) {
    case "returned":
      return {
        delivery: { status: "delivered", nextAttemptAt: null, countAttempt: true, lastError: null },
        execution: { status: "completed", error: null },
      };
    case "threw": {
      const { name, code, message, stack, line, column } = outcome.error;
      const known = (name === "HttpError" || name === "KvError") && code !== null ? code : "HOOK_ERROR";
      const error: ExecutionError = { code: known, message, page: null, stack, line, column };
      const wait = Math.max(outcome.error.retryAfter ?? 0, outcome.retryAfter ?? 0);
      return failed("failed", error, { attempt, now, random, wait, final: outcome.error.retryable === false });
    }
    case "failed": {
      const error: ExecutionError = { ...NOWHERE, code: outcome.code, message: outcome.message };
      const status = TIMED_OUT.has(outcome.code) ? "timed_out" : "failed";
      return failed(status, error, { attempt, now, random, wait: outcome.retryAfter ?? 0, final: false });
    }
    case "aborted":
    case "lost":
    case "unavailable": {
      const message = outcome.kind === "aborted" ? "The attempt was taken over." : outcome.message;
      const error: ExecutionError = { ...NOWHERE, code: "PLATFORM_FAULT", message };
      return {
        delivery: {
          status: "pending",
          nextAttemptAt: isoTime(now + FAULT_PAUSE_SECONDS * 1000),
          countAttempt: false,
          lastError: { code: error.code, message: error.message },
        },
        execution: { status: "failed", error },
      };
    }
  }
}

const NOWHERE = { page: null, stack: null, line: null, column: null };

interface Failure {
  readonly attempt: number;
  readonly now: number;
  readonly random: number;
  readonly wait: number;
  readonly final: boolean;
}

function failed(status: "failed" | "timed_out", error: ExecutionError, failure: Failure): AttemptVerdict {
  const lastError = { code: error.code, message: error.message };
  const pause = failure.final ? null : pushDelaySeconds(failure.attempt, failure.random, failure.wait);
  if (pause === null) {
    return {
      delivery: { status: "dead", nextAttemptAt: null, countAttempt: true, lastError },
      execution: { status, error },
    };
  }
  return {
    delivery: {
      status: "pending",
      nextAttemptAt: isoTime(failure.now + Math.round(pause * 1000)),
      countAttempt: true,
      lastError,
    },
    execution: { status, error },
  };
}
