/** Records per second of PULL, from asking for a run until it had ended, beside a bare Worker that parses and hashes the same. */
import { type Figure, figure, median } from "./figures.ts";
import { askFloor } from "./floor-client.ts";
import { PULL_HOOK } from "./hook-code.ts";
import type { Sizes } from "./options.ts";
import type { Organisation } from "./organisation.ts";
import type { Change, SourceServer } from "./source-server.ts";

export interface PullSetting {
  readonly organisation: Organisation;
  readonly server: SourceServer;
  readonly source: string;
  readonly floor: string;
  readonly sizes: Sizes;
  say(line: string): void;
}

const least = (atLeast: number) => ({ atLeast, of: "ratio" }) as const;

export async function measurePull(setting: PullSetting): Promise<Figure[]> {
  const { organisation, source, sizes, say } = setting;
  const total = sizes.pages * sizes.recordsAPage;
  const hook = await organisation.hook(
    "bench-pull",
    { SOURCE: source },
    { type: "PULL", entityType: "employee", code: PULL_HOOK },
  );
  const floor = await floorRate(setting, total);
  say(`floor: ${Math.round(floor)} records/s`);

  const run = async (change: Change, repeats: number): Promise<number> => {
    const rates: number[] = [];
    for (let round = 0; round < repeats; round += 1) {
      const changed = setting.server.change(change);
      const { execution, ms } = await organisation.run(hook);
      const { created, updated, skipped } = execution;
      if (created + updated + skipped !== total || (created === 0 && updated !== changed)) {
        throw new Error(`Not what was asked for: ${JSON.stringify(execution)}`);
      }
      say(`${change}: ${created} created, ${updated} updated, ${skipped} skipped in ${ms} ms`);
      rates.push(total / (ms / 1000));
    }
    return median(rates);
  };

  const first = await run("none", 1);
  const unchanged = await run("none", sizes.repeats);
  const onePercent = await run("one-percent", sizes.repeats);
  const all = await run("all", sizes.repeats);
  return [
    figure("pull-first", first, "records/s", floor, least(0.15)),
    figure("pull-unchanged", unchanged, "records/s", floor, least(0.5)),
    figure("pull-1-percent", onePercent, "records/s", floor, least(0.4)),
    figure("pull-all-changed", all, "records/s", floor, least(0.15)),
  ];
}

/** Measured with the same pages; the first time warms up. */
async function floorRate({ floor, source, sizes }: PullSetting, total: number): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round <= Math.max(3, sizes.repeats); round += 1) {
    const began = performance.now();
    const { records } = await askFloor<{ records: number }>(floor, "/pull", { count: sizes.pages, source });
    if (records !== total) throw new Error(`The floor hashed ${records} records of ${total}.`);
    if (round > 0) rates.push(total / ((performance.now() - began) / 1000));
  }
  return median(rates);
}
