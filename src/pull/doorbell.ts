/**
 * Rings for executions: a message says where to look. Whoever rings has written before until when the message is expected,
 * so one that can't be sent is told to the log, and the sweep rings again.
 */
import type { PullPorts } from "./ports";
import { faultText } from "../observe/fault-text";

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
  await ringAll(ports, [bell]);
}

export async function ringAll(ports: PullPorts, bells: readonly Bell[]): Promise<void> {
  for (const quarantined of [false, true]) {
    const messages = bells
      .filter((bell) => bell.quarantined === quarantined)
      .map(({ orgId, executionId, ticket, delaySeconds }) => ({
        message: { orgId, executionId, ticket },
        delaySeconds: Math.ceil(delaySeconds),
      }));
    const queue = quarantined ? ports.queues.quarantine : ports.queues.pull;
    const [only, second] = messages;
    try {
      if (only !== undefined && second === undefined)
        await queue.send(only.message, { delaySeconds: only.delaySeconds });
      else if (only !== undefined) await queue.sendBatch(messages);
    } catch (error) {
      const reason = faultText(error);
      ports.log({ event: "pull.ring", outcome: "failed", messages: messages.length, reason });
    }
  }
}
