/** Rings for attempts that are due later. A bell that is lost costs time, never a delivery: the sweep rings again. */
import type { SettledAttempt } from "../store/delivery-turn";
import type { PushPorts } from "./ports";

/** The longest delay of a queue message, with room to spare (Cloudflare Queues: 12 hours in all copies of the page). */
const MAX_DELAY_SECONDS = 43_200;

/** One message for each second that something is due in, not one for each delivery. */
export async function ringForRetries(
  ports: PushPorts,
  orgId: string,
  hookId: string,
  settled: readonly SettledAttempt[],
  now: number,
): Promise<void> {
  const delays = new Set<number>();
  for (const { nextAttemptAt } of settled) {
    if (nextAttemptAt === null) continue;
    delays.add(Math.min(MAX_DELAY_SECONDS, Math.max(1, Math.ceil((Date.parse(nextAttemptAt) - now) / 1000))));
  }
  for (const delay of delays) await ports.ring({ kind: "deliveries", orgId, hookId }, delay);
}
