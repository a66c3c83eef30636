/** A message's work: claims the execution that it names and runs it one step on. Faults of ours are tried again, five times. */
import { isoTime } from "../domain/clock";
import { claimExecution } from "../store/execution-claims";
import type { RunContext } from "../store/run-context";
import { abandonExecution, forgetEnded } from "./end";
import { CLAIM_MS, startHeartbeat } from "./heartbeat";
import { ConsumerEnded, type PullMessage, type PullPorts } from "./ports";
import { platformFault, runExecution, stopExecution } from "./run";
import { waitAfterFault } from "./wait";
import { faultText } from "../observe/fault-text";

/** Repeatable: a message that comes twice, or late, finds the execution claimed, moved on or ended. */
export async function runPage(ports: PullPorts, message: PullMessage): Promise<void> {
  const { orgId, executionId, ticket } = message;
  const nowMs = ports.clock();
  const claim = await claimExecution(ports.database(orgId), {
    orgId,
    executionId,
    ticket,
    now: isoTime(nowMs),
    until: isoTime(nowMs + CLAIM_MS),
  });
  if (claim.kind === "over" && claim.context !== null) await forgetEnded(ports, claim.context.execution);
  if (claim.kind !== "claimed") return;
  const heartbeat = startHeartbeat(ports, claim.context.execution);
  try {
    ports.fault?.("claimed");
    await runExecution(ports, claim.context, heartbeat);
  } catch (error) {
    if (error instanceof ConsumerEnded) throw error;
    await afterFault(ports, claim.context, error);
  } finally {
    await heartbeat.stop();
  }
}

/**
 * The same page again, a little later; after the last try the execution ends, and what its earlier pages set aside is
 * settled as always. A fault in the settling itself is the end.
 */
async function afterFault(ports: PullPorts, { execution, hook }: RunContext, error: unknown): Promise<void> {
  const { id: executionId, orgId, nextPage: page, faults } = execution;
  const reason = faultText(error);
  ports.log({ event: "pull.fault", outcome: "failed", executionId, orgId, page, faults: faults + 1, reason });
  if (await waitAfterFault(ports, execution)) return;
  const failed = execution.error ?? platformFault(page);
  if (hook === null || execution.settling) await abandonExecution(ports, execution, failed);
  else await stopExecution(ports, execution, hook, failed, 0);
}
