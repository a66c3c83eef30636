/**
 * What the sandbox adds to a call, and what its hardening alone adds (bench/floor/hardening.ts): a hook that returns one record, through the platform's sandbox and through a bare call of
 * the Worker Loader, warm and for the first time. Both in one process.
 */
import { type Figure, figure, median } from "./figures.ts";
import { askFloor } from "./floor-client.ts";
import type { Sizes } from "./options.ts";

const CALLS = 50;

/** By turns, so that whatever else the machine does meets both; the first of each warms up. Medians. */
async function byTurns<A extends string, B extends string>(
  [first, second]: readonly [A, B],
  rounds: number,
  time: (which: A | B, round: number) => Promise<number>,
): Promise<Record<A | B, number>>;
async function byTurns(
  [first, second]: readonly [string, string],
  rounds: number,
  time: (which: string, round: number) => Promise<number>,
): Promise<Record<string, number>> {
  const [one, other]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [a, b] = [await time(first, round), await time(second, round)];
    if (round === 0) continue;
    one.push(a);
    other.push(b);
  }
  return { [first]: median(one), [second]: median(other) };
}

/** The time of a trivial run inside the isolate: the harness as it is, beside one without protection. */
export async function measureHardening(floor: string, sizes: Sizes): Promise<Figure[]> {
  const { hardened, plain } = await byTurns(["plain", "hardened"], sizes.hookBatches, async (name) => {
    const began = performance.now();
    await askFloor(floor, "/harness/calls", { count: CALLS, name });
    return (performance.now() - began) / CALLS;
  });
  return [figure("hardening-cost", hardened, "ms", plain, { atMost: 1.1, of: "ratio" })];
}

export async function measureHook(floor: string, sizes: Sizes): Promise<Figure[]> {
  const warm = await byTurns(["bare", "sandbox"], sizes.hookBatches, async (path) => {
    const began = performance.now();
    await askFloor(floor, `/${path}/calls`, { count: CALLS, name: "warm" });
    return (performance.now() - began) / CALLS;
  });
  const cold = await byTurns(["bare", "sandbox"], sizes.coldCalls, async (path, round) => {
    const began = performance.now();
    await askFloor(floor, `/${path}/cold`, { name: `cold-${round}` });
    return performance.now() - began;
  });
  return [
    figure("hook-trivial", warm.sandbox, "ms", warm.bare, { atMost: 1.5, of: "ratio" }),
    figure("hook-cold", cold.sandbox, "ms", cold.bare, null),
  ];
}
