/** Rings for attempts that are due later. A bell that is lost costs time, never a delivery: the sweep rings again. */
import { bellDelays } from "../domain/backoff";
import type { SettledAttempt } from "../store/delivery-turn";
import type { PushPorts } from "./ports";

export async function ringForRetries(
  ports: PushPorts,
  orgId: string,
  hookId: string,
  settled: readonly SettledAttempt[],
  now: number,
): Promise<void> {
  const due = settled.map(({ nextAttemptAt }) => nextAttemptAt);
  for (const delay of bellDelays(due, now)) await ports.ring({ kind: "deliveries", orgId, hookId }, delay);
}
