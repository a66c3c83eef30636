/**
 * The platform's own log: one wide JSON line for each operation, with ids and numbers and never a person's data, a
 * secret or a URL. What a hook logs belongs to its execution and does not come here.
 */

export type Outcome = "ok" | "refused" | "failed";

export interface LogEvent {
  /** What was done, such as `pull.page` or `api.request`. */
  readonly event: string;
  /** `refused`: the caller's fault or a limit. `failed`: ours. */
  readonly outcome: Outcome;
  readonly durationMs?: number;
  /** Ids, codes and counts. */
  readonly [field: string]: string | number | boolean | null | undefined;
}

export type LogSink = Pick<Console, "info" | "warn" | "error">;

const LEVELS = { ok: "info", refused: "warn", failed: "error" } as const satisfies Record<Outcome, keyof LogSink>;

/** Writes the event as one line; the level follows from the outcome. */
export function logEvent(event: LogEvent, sink: LogSink = console): void {
  const level = LEVELS[event.outcome];
  sink[level](JSON.stringify({ level, ...event }));
}

/** A flow's or a request's event, whose outcome follows from its `status` or `outcome` when it says one. */
export function logWideEvent(event: Readonly<Record<string, unknown>>, sink: LogSink = console): void {
  const outcome = outcomeOf(event);
  sink[LEVELS[outcome]](JSON.stringify({ level: LEVELS[outcome], ...event, outcome }));
}

function outcomeOf({ outcome, status }: Readonly<Record<string, unknown>>): Outcome {
  if (outcome === "ok" || outcome === "refused" || outcome === "failed") return outcome;
  if (typeof status !== "number" || status < 400) return "ok";
  return status < 500 ? "refused" : "failed";
}
