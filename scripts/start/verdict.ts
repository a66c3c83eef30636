/** When a runtime must be ended, and why: the numbers and the decision. Pure; the watchdog measures and acts. */

export type Reason = "cpu" | "memory";

export interface Verdict {
  /** Null: it ended for another reason, or never did. */
  readonly reason: Reason | null;
  /** ISO 8601 UTC; null: nothing happened yet. */
  readonly at: string | null;
}

export interface RuntimeLimits {
  /** CPU time that one page may take without letting anything else run: contract section 3. */
  readonly cpuMs: number;
  /** Of the whole process. */
  readonly rssBytes: number;
}

export interface Measure {
  /** Since the heartbeat was last answered. */
  readonly silentMs: number;
  /** CPU time of the process in that silence. */
  readonly silentCpuMs: number;
  readonly rssBytes: number;
}

const MIB = 1_024 * 1_024;

/**
 * The hooks share one process in the runtime, and each is alone in the quarantine. An idle process takes about 90 MiB;
 * a page of 24 MiB of JSON several times its size on its way; the rest is the 128 MB that the contract gives a hook.
 */
export const LIMITS = {
  runtime: { cpuMs: 10_000, rssBytes: 1_024 * MIB },
  quarantine: { cpuMs: 10_000, rssBytes: 512 * MIB },
  /** Runs no customer code: only a hang that never ends is ended. */
  platform: { cpuMs: 60_000, rssBytes: 4_096 * MIB },
} as const satisfies Record<string, RuntimeLimits>;

/** On a busy machine a loop gets less than a whole core: this much of it ends a runtime a little before a page's 30 s. */
const SLOW_LOOP = { silentMs: 25_000, share: 0.5 };
/** Silent without working (stopped by hand, out of swap): no hook's fault, and no reason to hurry. */
const IDLE_SILENCE_MS = 60_000;

export function judge(
  limits: RuntimeLimits,
  measure: Measure,
): { readonly end: boolean; readonly reason: Reason | null } {
  const { silentMs, silentCpuMs, rssBytes } = measure;
  if (rssBytes > limits.rssBytes) return { end: true, reason: "memory" };
  if (silentCpuMs >= limits.cpuMs) return { end: true, reason: "cpu" };
  if (silentMs >= SLOW_LOOP.silentMs && silentCpuMs >= limits.cpuMs * SLOW_LOOP.share)
    return { end: true, reason: "cpu" };
  return { end: silentMs >= IDLE_SILENCE_MS, reason: null };
}

/** A process that died by itself: V8 ends one that is out of memory, and was seen growing before. */
export function judgeDeath(limits: RuntimeLimits, lastRssBytes: number): Reason | null {
  return lastRssBytes > limits.rssBytes / 2 ? "memory" : null;
}
