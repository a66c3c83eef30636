/** What the cron does for PUSH: rings for whatever is due and unattended, and ends attempts whose consumer is gone. */
import { isoTime } from "../domain/clock";
import { hooksWithDueDeliveries } from "../store/deliveries";
import { endInterruptedAttempts } from "../store/push-tests";
import type { PushPorts } from "./ports";

/** Hooks rung in one sweep; the rest come with the next minute's. */
const HOOKS_A_SWEEP = 500;

export async function sweepPush(ports: PushPorts): Promise<{ rung: number; interrupted: number }> {
  const now = isoTime(ports.clock());
  const interrupted = await endInterruptedAttempts(ports.platform, now);
  const hooks = await hooksWithDueDeliveries(ports.platform, now, HOOKS_A_SWEEP);
  for (const { orgId, hookId } of hooks) await ports.ring({ kind: "deliveries", orgId, hookId }, 0);
  return { rung: hooks.length, interrupted };
}
