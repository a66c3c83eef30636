/**
 * Whether an unchanged page costs more when more is stored. Only the coordinator's part of a page knows how many there are:
 * it is measured with few and with many fingerprints, and the difference put on top of a page that was measured whole.
 */
import { type Figure, figure, median } from "./figures.ts";
import { askFloor } from "./floor-client.ts";
import type { Sizes } from "./options.ts";

const PAGE = 10_000;
const ROUNDS = 15;
const PAGES_A_CALL = 5;
const TRIES = 5;

interface Setting {
  readonly floor: string;
  readonly sizes: Sizes;
  /** Of a whole unchanged page of 10,000 in ms; null when none was measured. */
  readonly pageMs: number | null;
  say(line: string): void;
}

export async function measureGrowth({ floor, sizes, pageMs, say }: Setting): Promise<Figure[]> {
  const seed = async (query: { name: string; from: number; count: number }): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await askFloor(floor, "/growth/seed", query);
        return;
      } catch (error) {
        // A workerd that went away is started again by wrangler; seeding the same pages again changes nothing.
        if (attempt === TRIES) throw error;
        say(`seeding again from page ${query.from}: ${error instanceof Error ? error.message.slice(0, 120) : ""}`);
      }
    }
  };
  const compare = async (name: string, pages: number): Promise<number> => {
    for (let from = 0; from < pages; from += PAGES_A_CALL) {
      await seed({ name, from, count: Math.min(PAGES_A_CALL, pages - from) });
    }
    const { ms } = await askFloor<{ ms: number[] }>(floor, "/growth/compare", { name, count: pages, parallel: ROUNDS });
    const middle = median(ms.slice(1));
    say(`a page against ${(pages * PAGE).toLocaleString("en-US")} fingerprints: ${middle} ms in the coordinator`);
    return middle;
  };
  const few = await compare("few", 1);
  const many = await compare("many", sizes.growthPages);
  const part = figure("compare-1m", many, "ms", few, null);
  if (pageMs === null) return [part];
  return [figure("pull-unchanged-1m", pageMs + many - few, "ms", pageMs, { atMost: 1.2, of: "ratio" }), part];
}
