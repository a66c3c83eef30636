/**
 * `npm run bench`: measures this checkout through the real path (API, queues, coordinator, isolates, D1), each figure beside
 * a floor from the same run. Progress goes to stderr, the table to stdout.
 */
import { writeFileSync } from "node:fs";
import { measureAPI } from "./api.ts";
import type { Figure } from "./figures.ts";
import { measureGrowth } from "./growth.ts";
import { measureHardening, measureHook } from "./hook.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { Organisation } from "./organisation.ts";
import { measurePull } from "./pull.ts";
import { measureBacklog, measureLatency } from "./push.ts";
import { machine, table } from "./report.ts";
import { SourceServer } from "./source-server.ts";
import { BenchStack } from "./stack.ts";

const began = performance.now();

function say(line: string): void {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
}

async function measure({ sizes, only }: Options, stack: BenchStack, server: SourceServer): Promise<Figure[]> {
  const source = await server.listen();
  say("starting the platform and the floors");
  const floor = await stack.floor();
  const info = await stack.platform(source);
  const setting = { server, source, floor, sizes, say };
  const figures: Figure[] = [];
  const parts: readonly (readonly [names: readonly string[], work: () => Promise<Figure[]>])[] = [
    [["hook-trivial", "hook-cold"], () => measureHook(floor, sizes)],
    [["hardening-cost"], () => measureHardening(floor, sizes)],
    [["push-latency-p50", "push-latency-p99"], () => measureLatency(info, sizes)],
    [
      ["pull-first", "pull-unchanged", "pull-1-percent", "pull-all-changed"],
      async () =>
        measurePull({ ...setting, organisation: await Organisation.make(info.api, info.operatorKey, "Pull") }),
    ],
    [["pull-unchanged-1m", "compare-1m"], () => measureGrowth({ floor, sizes, say, pageMs: pageOf(figures) })],
    [
      ["api-list-employees", "api-list-executions", "api-create-employee"],
      async () =>
        measureAPI({
          organisation: await Organisation.make(info.api, info.operatorKey, "Load"),
          platform: info.api,
          startFloor: () => stack.apiFloor(),
          sizes,
          say,
        }),
    ],
    [["push-events"], () => measureBacklog(info, floor, source, server, sizes, say)],
  ];
  const wanted = (names: readonly string[]) =>
    only.length === 0 || names.some((name) => only.some((start) => name.startsWith(start)));
  for (const [names, work] of parts) {
    if (!wanted(names)) continue;
    say(names.join(", "));
    try {
      figures.push(...(await work()));
    } catch (error) {
      // The others are worth having.
      say(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  return figures;
}

/** How long an unchanged page of 10,000 took, as far as it was measured. */
function pageOf(figures: readonly Figure[]): number | null {
  const rate = figures.find(({ name }) => name === "pull-unchanged")?.value;
  return rate === undefined ? null : (10_000 / rate) * 1000;
}

async function main(options: Options): Promise<void> {
  const stack = new BenchStack();
  const server = new SourceServer(options.sizes.pages, options.sizes.recordsAPage);
  const end = async (): Promise<void> => {
    server.close();
    await stack.end();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void end().then(() => process.exit(1)));
  const before = machine();
  try {
    const figures = await measure(options, stack, server);
    const { pages, recordsAPage } = options.sizes;
    process.stdout.write(
      `\n${table(figures)}\n\n  ${pages} pages of ${recordsAPage} employees, ${server.bytes} bytes\n`,
    );
    process.stdout.write(`  before: ${before}\n  after:  ${machine()}\n`);
    if (options.json === null) return;
    const wire = figures.map(({ name, value, unit, floor, ratio }) => ({ name, value, unit, floor, ratio }));
    writeFileSync(options.json, `${JSON.stringify(wire, null, 2)}\n`);
  } finally {
    await end();
  }
}

const options = readOptions(process.argv.slice(2));
if (options === null) process.stdout.write(HELP);
else await main(options);
