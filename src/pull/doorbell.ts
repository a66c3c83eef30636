/** Rings for an execution: the message says where to look; when it is lost, the sweep rings again. */
import type { PullPorts } from "./ports";

/** How long after its due time a message may take to arrive before the sweep rings again. */
export const EXPECTED_WITHIN_MS = 60_000;

export interface Bell {
  readonly orgId: string;
  readonly executionId: string;
  /** The `fence` that the execution has while it waits. */
  readonly ticket: number;
  /** Seconds; fractions are rounded up. */
  readonly delaySeconds: number;
  /** To be run alone, in the quarantine runtime. */
  readonly quarantined: boolean;
}

export async function ring(ports: PullPorts, bell: Bell): Promise<void> {
  const { orgId, executionId, ticket } = bell;
  const queue = bell.quarantined ? ports.queues.quarantine : ports.queues.pull;
  await queue.send({ orgId, executionId, ticket }, { delaySeconds: Math.ceil(bell.delaySeconds) });
}
