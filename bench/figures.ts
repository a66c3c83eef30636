/** A measured figure beside its floor, and the numbers that figures are made of. Pure. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor: number | null;
  /** value / floor. */
  readonly ratio: number | null;
  /** In words, with the direction. */
  readonly aim: string;
  /** null: nobody set an aim. */
  readonly met: boolean | null;
}

interface Aim {
  readonly atLeast?: number;
  readonly atMost?: number;
  /** What the aim is about. */
  readonly of: "ratio" | "value";
}

export function figure(name: string, value: number, unit: string, floor: number | null, aim: Aim | null): Figure {
  const ratio = floor === null ? null : value / floor;
  if (aim === null) return { name, value, unit, floor, ratio, aim: "", met: null };
  const measured = aim.of === "ratio" ? ratio : value;
  const bound = aim.atLeast ?? aim.atMost ?? 0;
  const words = `${aim.atLeast === undefined ? "≤" : "≥"} ${bound}${aim.of === "ratio" ? " × floor" : ` ${unit}`}`;
  const met = measured === null ? null : aim.atLeast === undefined ? measured <= bound : measured >= bound;
  return { name, value, unit, floor, ratio, aim: words, met };
}

/** The smallest value that at least `share` of all are not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
