/**
 * What a run of a hook's queue has done, for the metrics and the log: attempts that ended alike are one point, and the run
 * is one line. A consumer that dies takes its counts along: the truth is in the rows.
 */
import type { SettledAttempt } from "../store/delivery-turn";
import type { PushContext } from "../store/push-context";
import type { PushPorts } from "./ports";

export interface Tally {
  /** Attempts that the turn has settled; the platform's own faults are among them. */
  add(attempts: readonly SettledAttempt[]): void;
  /** Tells what was added since. */
  tell(): void;
}

interface Sum {
  readonly status: string;
  readonly code: string;
  count: number;
  durationMs: number;
  httpRequests: number;
}

export function createTally(
  ports: Pick<PushPorts, "metrics" | "log" | "clock">,
  orgId: string,
  { hookId, entityType }: Pick<PushContext, "hookId" | "entityType">,
): Tally {
  const sums = new Map<string, Sum>();
  const started = ports.clock();
  let dead = 0;
  return {
    add(attempts) {
      for (const { status: delivery, execution } of attempts) {
        const { status, error, durationMs, httpRequests } = execution;
        const code = error?.code ?? "";
        const key = `${status} ${code}`;
        const sum = sums.get(key) ?? { status, code, count: 0, durationMs: 0, httpRequests: 0 };
        sums.set(key, sum);
        sum.count += 1;
        sum.durationMs += durationMs;
        sum.httpRequests += httpRequests;
        if (delivery === "dead") dead += 1;
      }
    },
    tell() {
      if (sums.size === 0) return;
      let attempts = 0;
      let failed = 0;
      for (const sum of sums.values()) {
        attempts += sum.count;
        if (sum.code !== "") failed += sum.count;
        ports.metrics.execution({
          ...sum,
          orgId,
          kind: "push",
          hookId,
          entityType,
          mode: "live",
          trigger: "event",
          records: 0,
          pages: 0,
        });
      }
      const outcome = failed === 0 ? "ok" : "refused";
      const durationMs = ports.clock() - started;
      ports.log({ event: "push.run", outcome, orgId, hookId, attempts, failed, dead, durationMs });
      sums.clear();
    },
  };
}
