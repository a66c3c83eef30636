/**
 * What the sandbox adds to a call: a hook that returns one record, through the platform's sandbox and through a bare call of
 * the Worker Loader, warm and for the first time. Both in one process.
 */
import { type Figure, figure, median } from "./figures.ts";
import { askFloor } from "./floor-client.ts";
import type { Sizes } from "./options.ts";

const CALLS = 50;

export async function measureHook(floor: string, sizes: Sizes): Promise<Figure[]> {
  // By turns, so that whatever else the machine does meets both; the first of each warms up.
  const byTurns = async (rounds: number, time: (path: "bare" | "sandbox", round: number) => Promise<number>) => {
    const bare: number[] = [];
    const sandbox: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const [one, other] = [await time("bare", round), await time("sandbox", round)];
      if (round === 0) continue;
      bare.push(one);
      sandbox.push(other);
    }
    return { bare: median(bare), sandbox: median(sandbox) };
  };
  const warm = await byTurns(sizes.hookBatches, async (path) => {
    const began = performance.now();
    await askFloor(floor, `/${path}/calls`, { count: CALLS, name: "warm" });
    return (performance.now() - began) / CALLS;
  });
  const cold = await byTurns(sizes.coldCalls, async (path, round) => {
    const began = performance.now();
    await askFloor(floor, `/${path}/cold`, { name: `cold-${round}` });
    return performance.now() - began;
  });
  return [
    figure("hook-trivial", warm.sandbox, "ms", warm.bare, { atMost: 1.5, of: "ratio" }),
    figure("hook-cold", cold.sandbox, "ms", cold.bare, null),
  ];
}
