/**
 * The sign of life of whoever holds an execution: renews the claim while work goes on, and turns a cancel, or a claim
 * that was lost, into an AbortSignal. A turn that is over sooner costs nothing.
 */
import { isoTime } from "../domain/clock";
import { renewClaim } from "../store/execution-claims";
import type { RunningExecution } from "../store/run-context";
import type { PullPorts } from "./ports";
import { faultText } from "../observe/fault-text";

const HEARTBEAT_MS = 2_000;
/** How long a claim holds without a sign of life: a busy isolate may miss several. */
export const CLAIM_MS = 30_000;

export interface Heartbeat {
  readonly signal: AbortSignal;
  /** Somebody else holds the execution now. */
  lost(): boolean;
  stop(): Promise<void>;
}

export function startHeartbeat(ports: PullPorts, { id, orgId, fence }: RunningExecution): Heartbeat {
  const db = ports.database(orgId);
  const controller = new AbortController();
  let lost = false;
  let beating = Promise.resolve();
  const timer = setInterval(() => {
    beating = beat();
  }, HEARTBEAT_MS);

  async function beat(): Promise<void> {
    try {
      const renewal = await renewClaim(db, id, fence, isoTime(ports.clock() + CLAIM_MS));
      lost = !renewal.held;
      if (!renewal.held || renewal.cancelRequested) controller.abort();
    } catch (error) {
      // One that could not be written is made good by the next one, or the claim runs out.
      const reason = faultText(error);
      ports.log({ event: "pull.heartbeat", outcome: "failed", executionId: id, reason });
    }
  }

  return {
    signal: controller.signal,
    lost: () => lost,
    async stop() {
      clearInterval(timer);
      await beating;
    },
  };
}
