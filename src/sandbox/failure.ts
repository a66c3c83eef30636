/**
 * What an RPC to the runtime that rejected means. The platform gives its reasons as sentences only: every one that is
 * known stands here, and has a test. An unknown one counts as a lost runtime, which is tried again alone.
 */

export type RuntimeFailure = "cpu" | "memory" | "never_settles" | "unavailable" | "lost";

const SENTENCES: readonly (readonly [RegExp, RuntimeFailure])[] = [
  [/exceeded CPU|CPU time limit/i, "cpu"],
  [/exceeded memory|memory limit|out of memory/i, "memory"],
  // workerd sees that nothing is left that could settle the hook's promise.
  [/hung and would never generate a response|script will never generate a response/i, "never_settles"],
  // wrangler's registry (local), and Workers for Platforms.
  [/Worker "[^"]*" not found|^Worker not found/i, "unavailable"],
];

/**
 * A runtime that is down refuses at once, and with the same sentence ("Network connection lost.") as one that dies with a
 * run in it. Nothing of a hook can have ended a runtime this fast: a loop is ended after seconds, memory fills slower.
 */
const REFUSED_MS = 250;

export function runtimeFailure(message: string, seen: { entered: boolean; afterMs: number }): RuntimeFailure {
  const known = SENTENCES.find(([sentence]) => sentence.test(message));
  if (known !== undefined) return known[1];
  return !seen.entered && seen.afterMs < REFUSED_MS ? "unavailable" : "lost";
}

/**
 * The limit that a hook has passed which lost its runtime twice, the second time alone. The watchdog knows which; a
 * runtime that went without one (out of memory, V8 ends its process) was filled.
 */
export function causeOfLoss(verdict: "cpu" | "memory" | null): {
  code: "CPU_LIMIT_EXCEEDED" | "MEMORY_LIMIT_EXCEEDED";
  message: string;
} {
  return verdict === "cpu" ? CPU_LIMIT : MEMORY_LIMIT;
}

export const CPU_LIMIT = {
  code: "CPU_LIMIT_EXCEEDED",
  message: "The code computed for longer than a run may (10 s a page of a PULL hook, 5 s an attempt of a PUSH hook).",
} as const;

export const MEMORY_LIMIT = {
  code: "MEMORY_LIMIT_EXCEEDED",
  message: "The code used more memory than a run may (128 MB).",
} as const;
