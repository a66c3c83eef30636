/** Days of the viewer's calendar as the instants that they begin and end at. */

export interface TimeSpan {
  /** ISO times, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD`, or undefined: what an address says may be anything. */
export function dayOf(value: unknown): string | undefined {
  return typeof value === "string" && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** From the first moment of one day to the last of another, in the viewer's zone. */
export function spanOf(from: string | undefined, to: string | undefined): TimeSpan {
  return {
    ...(from === undefined ? {} : { from: new Date(`${from}T00:00:00.000`).toISOString() }),
    ...(to === undefined ? {} : { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  };
}
