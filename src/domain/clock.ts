/** The one place that reads the time. Everything else is given a `Clock` or a time. */

/** Milliseconds since the epoch. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** ISO 8601 UTC with milliseconds: the form of every stored and answered time. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
