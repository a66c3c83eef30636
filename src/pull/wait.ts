/** Gives the claim back, to try the same page again later: because the hook asked for it, because of us, or in quarantine. */
import { faultDelaySeconds } from "../domain/backoff";
import { isoTime } from "../domain/clock";
import { releaseClaim } from "../store/execution-claims";
import type { RunningExecution } from "../store/run-context";
import { EXPECTED_WITHIN_MS, ring } from "./doorbell";
import type { PullPorts } from "./ports";

/** The quarantine takes one at a time, so a page may wait there for a while before anybody need worry. */
const QUARANTINE_MS = 10 * 60_000;

export type Reason =
  | { readonly kind: "asked"; readonly seconds: number; readonly httpRequests: number }
  | { readonly kind: "quarantine"; readonly seconds: number; readonly httpRequests: number };

export async function waitForRetry(ports: PullPorts, execution: RunningExecution, reason: Reason): Promise<void> {
  const asked = reason.kind === "asked";
  await release(ports, execution, {
    faults: execution.faults,
    retries: execution.retries + (asked ? 1 : 0),
    quarantined: !asked,
    httpRequests: reason.httpRequests,
    delaySeconds: reason.seconds,
    patienceMs: asked ? EXPECTED_WITHIN_MS : QUARANTINE_MS,
  });
}

/** False: it was tried as often as it may be. */
export async function waitAfterFault(ports: PullPorts, execution: RunningExecution): Promise<boolean> {
  const faults = execution.faults + 1;
  const delaySeconds = faultDelaySeconds(faults);
  if (delaySeconds === null) return false;
  const { retries, quarantined } = execution;
  const patienceMs = EXPECTED_WITHIN_MS;
  await release(ports, execution, { faults, retries, quarantined, httpRequests: 0, delaySeconds, patienceMs });
  return true;
}

interface Release {
  readonly faults: number;
  readonly retries: number;
  readonly quarantined: boolean;
  readonly httpRequests: number;
  readonly delaySeconds: number;
  readonly patienceMs: number;
}

async function release(ports: PullPorts, execution: RunningExecution, change: Release): Promise<void> {
  const { orgId, id: executionId, fence } = execution;
  const { faults, retries, quarantined, httpRequests, delaySeconds, patienceMs } = change;
  const nowMs = ports.clock();
  const now = isoTime(nowMs);
  const until = isoTime(nowMs + delaySeconds * 1000 + patienceMs);
  const waiting = { faults, retries, quarantined, httpRequests, now, until };
  // Not ours any more: whoever took it over rings for itself.
  if (!(await releaseClaim(ports.database(orgId), executionId, fence, waiting))) return;
  ports.fault?.("released");
  await ring(ports, { orgId, executionId, ticket: fence + 1, delaySeconds, quarantined });
}
