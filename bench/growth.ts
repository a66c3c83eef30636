/**
 * Whether an unchanged page costs more when more is stored: the coordinator's part of a page of 10,000, with few and with
 * many fingerprints. The rest of a page (the hook, its JSON, the fingerprints, D1) does not know how many there are.
 */
import { type Figure, figure, median } from "./figures.ts";
import { askFloor } from "./floor-client.ts";
import type { Sizes } from "./options.ts";

const ROUNDS = 15;
const PAGES_A_CALL = 10;

/** `pageMs`: of a whole unchanged page of 10,000, when it was measured. */
export async function measureGrowth(floor: string, sizes: Sizes, say: (line: string) => void): Promise<Figure[]> {
  const compare = async (name: string, pages: number): Promise<number> => {
    for (let from = 0; from < pages; from += PAGES_A_CALL) {
      await askFloor(floor, "/growth/seed", { name, from, count: Math.min(PAGES_A_CALL, pages - from) });
    }
    const { ms } = await askFloor<{ ms: number[] }>(floor, "/growth/compare", { name, count: pages, parallel: ROUNDS });
    return median(ms.slice(1));
  };
  const few = await compare("few", 1);
  say(`a page against 10,000 fingerprints: ${few} ms`);
  const many = await compare("many", sizes.growthPages);
  say(`a page against ${sizes.growthPages * 10_000} fingerprints: ${many} ms`);
  return [figure("pull-unchanged-1m", many, "ms", few, { atMost: 1.2, of: "ratio" })];
}
