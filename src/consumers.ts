/** Which message goes where. What to do with one is its flow's; whether it is acknowledged before or after is decided here. */
import {
  notifyMessageSchema,
  pullMessageSchema,
  pushMessageSchema,
  quarantineMessageSchema,
} from "./contract/queue-messages";
import { isoTime } from "./domain/clock";
import { newId } from "./domain/ids";
import { faultText } from "./observe/fault-text";
import { withRequest } from "./observe/request";
import type { Ports } from "./ports";
import { runPage } from "./pull/consume";
import { runNotices } from "./notify/run";
import { runLostAttempt } from "./push/quarantine";
import { runDeliveries } from "./push/run";
import { runTest } from "./push/test-run";
import { keepDeadMessage } from "./store/dead-messages";

/** Names of the queues as in wrangler.toml. */
type QueueName = "flowstate-pull" | "flowstate-push" | "flowstate-quarantine" | "flowstate-notify" | "flowstate-dead";

/** `body`: of the message, as its sender wrote it. */
const CONSUMERS: Record<QueueName, (ports: Ports, body: unknown, message: Message) => Promise<void>> = {
  "flowstate-pull": (ports, body) => runPage(ports.pull, pullMessageSchema.parse(body)),
  "flowstate-push": (ports, body) => {
    const bell = pushMessageSchema.parse(body);
    return bell.kind === "deliveries"
      ? runDeliveries(ports.push, bell.orgId, bell.hookId)
      : runTest(ports.push, bell.orgId, bell.executionId);
  },
  "flowstate-quarantine": (ports, body) => {
    const lost = quarantineMessageSchema.parse(body);
    return "kind" in lost ? runLostAttempt(ports.push, lost) : runPage(ports.pull, lost);
  },
  "flowstate-notify": (ports, body) => runNotices(ports.notify, notifyMessageSchema.parse(body).orgId),
  "flowstate-dead": async (ports, body, { id, attempts, timestamp }) => {
    await keepDeadMessage(ports.pull.platform, { id, body, attempts, createdAt: isoTime(timestamp.getTime()) });
    ports.pull.log({ event: "queue.dead", outcome: "failed", messageId: id, ...idsOf(body) });
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
  if (!isQueue(batch.queue)) throw new Error(`There is no consumer for the queue ${batch.queue}.`);
  const { queue } = batch;
  const ackFirst = early && queue !== "flowstate-quarantine";
  for (const message of batch.messages) {
    const work = withRequest(newId("request"), () => attempt(ports, queue, message));
    if (ackFirst) {
      message.ack();
      waitUntil(work);
    } else if (await work) message.ack();
    else message.retry({ delaySeconds: 2 });
  }
}

/** Whether it worked. One line and one point for each message, whatever became of it. */
async function attempt(ports: Ports, queue: QueueName, message: Message): Promise<boolean> {
  const { clock, log } = ports.pull;
  const started = clock();
  const { body, delayMs } = opened(message.body);
  // A queue's clock and ours are two; and a message that is tried again was due when it was due the first time.
  const ageMs = Math.max(0, started - message.timestamp.getTime() - delayMs);
  const ids = idsOf(body);
  let reason: string | null = null;
  try {
    await CONSUMERS[queue](ports, body, message);
  } catch (error) {
    reason = faultText(error);
  }
  const ok = reason === null;
  const told = { queue, ageMs, durationMs: clock() - started, attempts: message.attempts };
  ports.metrics.message({ ...told, ok, orgId: ids["orgId"] ?? "" });
  const about = { messageId: message.id, ...ids, ...told };
  if (ok) log({ event: "queue.message", outcome: "ok", ...about });
  else log({ event: "queue.fault", outcome: "failed", ...about, reason });
  return ok;
}

/** The message without what its sender noted about the delay (ports.ts). */
function opened(body: unknown): { readonly body: unknown; readonly delayMs: number } {
  if (typeof body !== "object" || body === null || !("delaySeconds" in body)) return { body, delayMs: 0 };
  const { delaySeconds, ...message } = body;
  return { body: message, delayMs: Number(delaySeconds) * 1000 };
}

const IDS = new Set(["orgId", "hookId", "executionId", "deliveryId"]);

/** The ids that the message names. */
function idsOf(body: unknown): Record<string, string> {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter(
      (entry): entry is [string, string] => IDS.has(entry[0]) && typeof entry[1] === "string",
    ),
  );
}

function isQueue(name: string): name is QueueName {
  return Object.hasOwn(CONSUMERS, name);
}
