/**
 * What the sandbox adds to a call: a hook that returns one record, through the platform's sandbox and through a bare call of
 * the Worker Loader, warm and for the first time. Both in one process.
 */
import { type Figure, figure, median } from "./figures.ts";
import { askFloor } from "./floor-client.ts";
import type { Sizes } from "./options.ts";

const CALLS = 50;

export async function measureHook(floor: string, sizes: Sizes): Promise<Figure[]> {
  const warm = async (path: string): Promise<number> => {
    const times: number[] = [];
    for (let batch = 0; batch <= sizes.hookBatches; batch += 1) {
      const began = performance.now();
      await askFloor(floor, path, { count: CALLS, name: "warm" });
      if (batch > 0) times.push((performance.now() - began) / CALLS);
    }
    return median(times);
  };
  const cold = async (path: string): Promise<number> => {
    const times: number[] = [];
    for (let call = 0; call <= sizes.coldCalls; call += 1) {
      const began = performance.now();
      await askFloor(floor, path, { name: `cold-${call}` });
      if (call > 0) times.push(performance.now() - began);
    }
    return median(times);
  };
  const bareWarm = await warm("/bare/calls");
  const sandboxWarm = await warm("/sandbox/calls");
  const bareCold = await cold("/bare/cold");
  const sandboxCold = await cold("/sandbox/cold");
  return [
    figure("hook-trivial", sandboxWarm, "ms", bareWarm, { atMost: 1.5, of: "ratio" }),
    figure("hook-cold", sandboxCold, "ms", bareCold, null),
  ];
}
