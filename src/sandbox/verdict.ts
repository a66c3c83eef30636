/**
 * Asks the watchdog why the quarantine runtime was lost; in development only, on Cloudflare the platform's own sentence
 * says it (failure.ts).
 */
import type { Clock } from "../domain/clock";

export type Verdict = (sinceMs: number) => Promise<"cpu" | "memory" | null>;

/** The watchdog looks at a process that died by itself only now and then: it is asked again for this long. */
const ASKED_MS = 3_000;
const PAUSE_MS = 200;

/** `watchdogUrl`: the origin of the watchdog, or undefined where there is none. */
export function createVerdict(watchdogUrl: string | undefined, clock: Clock): Verdict {
  if (watchdogUrl === undefined || watchdogUrl === "") return async () => null;
  return async (sinceMs) => {
    const until = clock() + ASKED_MS;
    for (;;) {
      const verdict = await ask(watchdogUrl);
      if (verdict !== null && verdict.at >= sinceMs) return verdict.reason;
      if (clock() >= until) return null;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
}

/** Null: the watchdog did not answer, or nothing has happened yet. A watchdog that is gone is no reason to fail a page. */
async function ask(watchdogUrl: string): Promise<{ at: number; reason: "cpu" | "memory" | null } | null> {
  const response = await fetch(new URL("/verdict?runtime=quarantine", watchdogUrl)).catch(() => null);
  if (response === null || !response.ok) return null;
  const { at, reason } = await response.json<{ at: string | null; reason: unknown }>();
  if (at === null) return null;
  return { at: Date.parse(at), reason: reason === "cpu" || reason === "memory" ? reason : null };
}
