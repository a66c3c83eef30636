/**
 * How many requests a caller may make in a window: a fixed minute that begins with the first request in it. Whoever keeps
 * the window (one place for each caller) counts here; taking several at once lets an isolate ask less often.
 */

export interface RequestWindow {
  /** Milliseconds. */
  readonly startedAt: number;
  readonly taken: number;
}

export const REQUEST_WINDOW_MS = 60_000;

export interface TakenRequests {
  /** 0 to what was wanted. */
  readonly granted: number;
  /** What is left in the window for whoever asks next. */
  readonly left: number;
  /** When the window ends, in milliseconds: what was granted and not used by then is void. */
  readonly resetAt: number;
}

/** Takes up to `wanted` of `limit` requests at `now`. `window`: the last one, or null. A clock set back begins anew. */
export function takeRequests(
  window: RequestWindow | null,
  wanted: number,
  now: number,
  limit: number,
): { readonly window: RequestWindow; readonly reply: TakenRequests } {
  const age = window === null ? -1 : now - window.startedAt;
  const current = window !== null && age >= 0 && age < REQUEST_WINDOW_MS ? window : { startedAt: now, taken: 0 };
  const granted = Math.max(0, Math.min(wanted, limit - current.taken));
  const taken = current.taken + granted;
  return {
    window: { startedAt: current.startedAt, taken },
    reply: { granted, left: Math.max(0, limit - taken), resetAt: current.startedAt + REQUEST_WINDOW_MS },
  };
}
