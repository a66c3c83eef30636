/** What an organisation can be told of, and how its telling is tried again. */

export const NOTICE_TYPES = ["execution.failed", "hook.disabled", "deliveries.dead"] as const;
export type NoticeType = (typeof NOTICE_TYPES)[number];

export const TARGET_KINDS = ["mail", "webhook"] as const;

/** Of one hook, a failing PUSH attempt and a growing list of dead deliveries are told at most this often. */
export const TOLD_EVERY_MS = 60 * 60_000;

/** The secret before a rotation signs as well for this long. */
export const SECRET_OVERLAP_MS = 24 * 60 * 60_000;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Waits after the 1st, 2nd, … attempt, in seconds: the schedule that Standard Webhooks gives, three days in all. */
const DELAYS = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR] as const;
const JITTER = 0.2;
/** A receiver's Retry-After is a least, up to this. */
const MAX_ASKED_SECONDS = 24 * HOUR;

export const NOTICE_ATTEMPTS = DELAYS.length + 1;

/**
 * Seconds after a failed attempt (from 1) until the next one, or null after the last. `random` is in [0, 1) and adds up
 * to 20 %; `retryAfter`: seconds that the receiver asked for, or null.
 */
export function noticeDelaySeconds(attempt: number, random: number, retryAfter: number | null): number | null {
  const base = DELAYS[attempt - 1];
  if (base === undefined) return null;
  return Math.max(base * (1 + JITTER * random), Math.min(retryAfter ?? 0, MAX_ASKED_SECONDS));
}
