/** Which message goes where. What to do with one is its flow's; whether it is acknowledged before or after is decided here. */
import {
  notifyMessageSchema,
  pullMessageSchema,
  pushMessageSchema,
  quarantineMessageSchema,
} from "./contract/queue-messages";
import { isoTime } from "./domain/clock";
import type { Ports } from "./ports";
import { runPage } from "./pull/consume";
import { runNotices } from "./notify/run";
import { runLostAttempt } from "./push/quarantine";
import { runDeliveries } from "./push/run";
import { runTest } from "./push/test-run";
import { keepDeadMessage } from "./store/dead-messages";

/** Names of the queues as in wrangler.toml. */
type QueueName = "flowstate-pull" | "flowstate-push" | "flowstate-quarantine" | "flowstate-notify" | "flowstate-dead";

const CONSUMERS: Record<QueueName, (ports: Ports, message: Message) => Promise<void>> = {
  "flowstate-pull": (ports, message) => runPage(ports.pull, pullMessageSchema.parse(message.body)),
  "flowstate-push": (ports, message) => {
    const bell = pushMessageSchema.parse(message.body);
    return bell.kind === "deliveries"
      ? runDeliveries(ports.push, bell.orgId, bell.hookId)
      : runTest(ports.push, bell.orgId, bell.executionId);
  },
  "flowstate-quarantine": (ports, message) => {
    const lost = quarantineMessageSchema.parse(message.body);
    return "kind" in lost ? runLostAttempt(ports.push, lost) : runPage(ports.pull, lost);
  },
  "flowstate-notify": (ports, message) => runNotices(ports.notify, notifyMessageSchema.parse(message.body).orgId),
  "flowstate-dead": async (ports, message) => {
    const { id, body, attempts, timestamp } = message;
    await keepDeadMessage(ports.pull.platform, { id, body, attempts, createdAt: isoTime(timestamp.getTime()) });
    ports.pull.log({ event: "queue.dead", outcome: "failed", messageId: id });
  },
};

/**
 * Development acknowledges first: the local simulator gives out one batch of a queue at a time, so a page that takes 30 s
 * would hold up everybody's. The sweep takes up what a crash leaves then. The quarantine is one at a time on purpose.
 */
export async function consume(
  ports: Ports,
  batch: MessageBatch,
  early: boolean,
  waitUntil: (promise: Promise<unknown>) => void,
): Promise<void> {
  const consumer = isQueue(batch.queue) ? CONSUMERS[batch.queue] : null;
  if (consumer === null) throw new Error(`There is no consumer for the queue ${batch.queue}.`);
  const ackFirst = early && batch.queue !== "flowstate-quarantine";
  for (const message of batch.messages) {
    const work = attempt(ports, batch.queue, () => consumer(ports, message));
    if (ackFirst) {
      message.ack();
      waitUntil(work);
    } else if (await work) message.ack();
    else message.retry({ delaySeconds: 2 });
  }
}

async function attempt(ports: Ports, queue: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    ports.pull.log({ event: "queue.fault", outcome: "failed", queue, reason });
    return false;
  }
}

function isQueue(name: string): name is QueueName {
  return Object.hasOwn(CONSUMERS, name);
}
