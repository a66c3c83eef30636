/** What a person may say to `npm run bench`, and the sizes that follow from it. Pure. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Sizes {
  readonly pages: number;
  readonly recordsAPage: number;
  /** Runs of which the median is taken. */
  readonly repeats: number;
  /** Batches of 50 calls; then first calls. */
  readonly hookBatches: number;
  readonly coldCalls: number;
  /** Pages of 10,000 fingerprints. */
  readonly growthPages: number;
  readonly latencyEvents: number;
  /** Each entity changes so often. */
  readonly backlogChanges: number;
  readonly backlogEntities: number;
  /** Requests of each connection in a round; what the lists have. */
  readonly apiRequests: number;
  readonly apiEmployees: number;
  readonly apiExecutions: number;
}

export interface Options {
  readonly sizes: Sizes;
  readonly json: string | null;
  /** Names, or beginnings of names, of what is to be measured; empty: everything. */
  readonly only: readonly string[];
}

const FULL: Sizes = {
  pages: 10,
  recordsAPage: 10_000,
  repeats: 3,
  hookBatches: 21,
  coldCalls: 21,
  growthPages: 100,
  latencyEvents: 100,
  backlogChanges: 10,
  backlogEntities: 1_000,
  apiRequests: 100,
  apiEmployees: 1_000,
  apiExecutions: 100,
};

const QUICK: Sizes = {
  pages: 2,
  recordsAPage: 2_000,
  repeats: 1,
  hookBatches: 7,
  coldCalls: 7,
  growthPages: 10,
  latencyEvents: 20,
  backlogChanges: 5,
  backlogEntities: 100,
  apiRequests: 30,
  apiEmployees: 250,
  apiExecutions: 40,
};

export const HELP = `npm run bench [-- FLAGS]   Measures this checkout on this machine, each figure beside its floor.

  --quick       smaller sizes, about four minutes
  --json FILE   also write [{ name, value, unit, floor, ratio }]
  --only NAME   only what begins so; may be given several times (pull, hook, push, api, pull-unchanged-1m, …)
`;

export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return null;
  return {
    sizes: values.quick ? QUICK : FULL,
    json: values.json === undefined ? null : resolve(values.json),
    only: values.only,
  };
}
