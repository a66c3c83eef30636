/** A message's work: claims the execution that it names and runs it one step on. Faults of ours are tried again, three times. */
import { isoTime } from "../domain/clock";
import { claimExecution } from "../store/execution-claims";
import type { RunningExecution } from "../store/run-context";
import { endExecution } from "./end";
import { CLAIM_MS } from "./invoke";
import { ConsumerEnded, type PullMessage, type PullPorts } from "./ports";
import { runExecution } from "./run";
import { waitAfterFault } from "./wait";

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
  if (claim.kind !== "claimed") return;
  const { execution } = claim.context;
  try {
    ports.fault?.("claimed");
    await runExecution(ports, claim.context);
  } catch (error) {
    if (error instanceof ConsumerEnded) throw error;
    await afterFault(ports, execution, error);
  }
}

async function afterFault(ports: PullPorts, execution: RunningExecution, error: unknown): Promise<void> {
  const { id: executionId, orgId, fence, nextPage } = execution;
  const reason = error instanceof Error ? error.message : String(error);
  ports.log({
    event: "pull.fault",
    outcome: "failed",
    executionId,
    orgId,
    page: nextPage,
    faults: execution.faults + 1,
    reason,
  });
  if (await waitAfterFault(ports, execution)) return;
  await endExecution(
    ports,
    execution,
    { executionId, fence, nextPage },
    {
      error: {
        code: "PLATFORM_FAULT",
        message:
          "The platform failed four times at this page. Nothing of the page was written; resume the execution to go on.",
        page: nextPage,
        stack: null,
        line: null,
        column: null,
      },
      cancelled: false,
      warnings: execution.warnings,
      heldOrphans: null,
    },
  );
}
