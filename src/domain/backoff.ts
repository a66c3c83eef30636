/** How long to wait before the next try, of a delivery, an HTTP request, or a page after a fault of ours. */
import { LIMITS } from "./limits";

/** Waits after the 1st, 2nd, … attempt of a delivery (contract section 2.3): 5 s to 6 h. */
const PUSH_DELAYS = [5, 30, 120, 600, 1_800, 7_200, 21_600] as const;
const JITTER = 0.2;

/**
 * Waits before the 2nd, 3rd, … try of a page after a fault of ours: short at first, as most are a runtime that is being
 * started again; together longer than that takes on a busy machine.
 */
const FAULT_DELAYS = [1, 2, 4, 8, 30] as const;

/** Seconds that a lost invocation waits before the quarantine when its code never completed a run. */
const UNPROVEN_DELAY = 2;

const HTTP_FIRST_MS = 500;
const HTTP_MAX_MS = 10_000;

/**
 * Seconds after a failed attempt (from 1) until the next one, or null after the last. `random` is in [0, 1) and adds up
 * to 20 %; the hook's `retryAfter` (seconds) is a least.
 */
export function pushDelaySeconds(attempt: number, random: number, retryAfter: number | null = null): number | null {
  const base = PUSH_DELAYS[attempt - 1];
  if (base === undefined || attempt >= LIMITS.push.attempts) return null;
  return Math.max(base * (1 + JITTER * random), retryAfter ?? 0);
}

/** The longest delay of a queue message, in seconds (https://developers.cloudflare.com/queues/platform/limits/). */
const MAX_BELL_SECONDS = 43_200;

/**
 * The delays, in whole seconds from `nowMs`, of the queue messages that ring for what is due: one for each second that
 * something is due in, not one for each thing. `due`: ISO times; null is due never.
 */
export function bellDelays(due: readonly (string | null)[], nowMs: number): ReadonlySet<number> {
  const delays = due.flatMap((time) => (time === null ? [] : Math.ceil((Date.parse(time) - nowMs) / 1000)));
  return new Set(delays.map((delay) => Math.min(MAX_BELL_SECONDS, Math.max(1, delay))));
}

/** Seconds until the same page is tried again after that many faults of ours (from 1), or null: no more. */
export function faultDelaySeconds(faults: number): number | null {
  return FAULT_DELAYS[faults - 1] ?? null;
}

/**
 * Seconds until a lost invocation is tried alone. One invocation ends a runtime, and all that ran beside it are lost with
 * it; the quarantine takes one at a time. Code that has completed before goes first, so that new code which loops holds
 * up nobody but itself.
 */
export function quarantineDelaySeconds(completedBefore: boolean): number {
  return completedBefore ? 0 : UNPROVEN_DELAY;
}

/**
 * Milliseconds before a `ctx.http` retry (from 1): what the answer's Retry-After says, or else a pause that doubles from
 * half a second to at most ten, the upper half of it at random.
 */
export function httpRetryDelayMs(retry: number, random: number, retryAfterMs: number | null = null): number {
  if (retryAfterMs !== null) return retryAfterMs;
  const pause = Math.min(HTTP_FIRST_MS * 2 ** (retry - 1), HTTP_MAX_MS);
  return pause * (0.5 + random / 2);
}

const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850 = /^[A-Z][a-z]+day, (\d{2})-([A-Z][a-z]{2})-(\d{2}) (\d{2}:\d{2}:\d{2}) GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d{2}:\d{2}:\d{2}) (\d{4})$/;

/**
 * Milliseconds from `now` that a Retry-After header asks for: seconds, or a date in one of the three forms of RFC 9110.
 * 0 for a date that has passed; null when it is neither.
 */
export function retryAfterMs(header: string, now: number): number | null {
  const value = header.trim();
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000;
  const at = httpDate(value);
  return at === null ? null : Math.max(0, at - now);
}

function httpDate(value: string): number | null {
  let text: string | null = IMF_FIXDATE.test(value) ? value : null;
  const rfc850 = RFC_850.exec(value);
  if (rfc850 !== null) {
    const [, day = "", month = "", year = "", time = ""] = rfc850;
    text = `${day} ${month} ${Number(year) < 70 ? "20" : "19"}${year} ${time} GMT`;
  }
  const asctime = ASCTIME.exec(value);
  if (asctime !== null) {
    const [, month = "", day = "", time = "", year = ""] = asctime;
    text = `${day.trim()} ${month} ${year} ${time} GMT`;
  }
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
