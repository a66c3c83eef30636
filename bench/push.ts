/**
 * PUSH: how soon a change is at the outside system when nothing else goes on, and how many events a second go out of a
 * backlog, beside bare calls of the same code.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Info } from "../scripts/start/info-file.ts";
import { type Figure, figure, quantile } from "./figures.ts";
import { askFloor } from "./floor-client.ts";
import { CHURN_HOOK, PUSH_HOOK } from "./hook-code.ts";
import type { Sizes } from "./options.ts";
import { Organisation } from "./organisation.ts";
import type { SourceServer } from "./source-server.ts";

const HOOKS = join(import.meta.dirname, "../examples/hooks");
const PARALLEL = 10;
const IDLE_MS = 150;
const PATIENCE_MS = 900_000;

interface Receipts {
  readonly received: readonly { readonly at: string }[];
  readonly total: number;
}

/** From the API's answer to the first request at the sample billing system, which notes when it came in whole milliseconds. */
export async function measureLatency(info: Info, sizes: Sizes): Promise<Figure[]> {
  const organisation = await Organisation.make(info.api, info.operatorKey, "Latency");
  const code = await readFile(join(HOOKS, "push-contractor-to-billing.js"), "utf8");
  await organisation.hook(
    "bench-billing",
    { BILLING_URL: info.sampleBilling, BILLING_TOKEN: info.sampleBillingToken },
    { type: "PUSH", entityType: "contractor", eventTypes: ["create", "update"], code },
  );
  const { id } = await organisation.call<{ id: string }>("POST", "/contractors", { name: "Grace Hopper" });
  let { total } = await receiptsAfter(info, 0);
  const times: number[] = [];
  for (let event = 0; event < sizes.latencyEvents; event += 1) {
    await sleep(IDLE_MS);
    await organisation.call("PATCH", `/contractors/${id}`, { name: `Grace Hopper ${event}` });
    const answered = Date.now();
    const { received, total: now } = await receiptsAfter(info, total);
    total = now;
    times.push(Math.max(0, Date.parse(received[0]?.at ?? "") - answered));
  }
  return [
    figure("push-latency-p50", quantile(times, 0.5), "ms", null, { atMost: 100, of: "value" }),
    figure("push-latency-p99", quantile(times, 0.99), "ms", null, { atMost: 500, of: "value" }),
  ];
}

async function receiptsAfter(info: Info, seq: number): Promise<Receipts> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    const response = await fetch(`${info.sampleBilling}/received?after=${seq}`);
    const receipts: Receipts = JSON.parse(await response.text());
    if (receipts.total > seq) return receipts;
    await sleep(20);
  }
  throw new Error("The sample billing system was not told within a minute.");
}

/**
 * A PULL hook of another integration changes every contractor with each of its pages. Counted is what comes after the last
 * page was written: from then on there is nothing but the backlog.
 */
export async function measureBacklog(
  info: Info,
  floor: string,
  source: string,
  server: SourceServer,
  sizes: Sizes,
  say: (line: string) => void,
): Promise<Figure[]> {
  const { backlogChanges: changes, backlogEntities: entities } = sizes;
  const events = changes * entities;
  const organisation = await Organisation.make(info.api, info.operatorKey, "Backlog");
  await organisation.hook(
    "bench-sink",
    { SINK: source },
    { type: "PUSH", entityType: "contractor", eventTypes: ["create", "update"], code: PUSH_HOOK },
  );
  const churn = await organisation.hook(
    "bench-churn",
    { SIZES: JSON.stringify({ changes, entities }) },
    { type: "PULL", entityType: "contractor", code: CHURN_HOOK },
  );
  server.arrivals.length = 0;
  const { ms } = await organisation.run(churn);
  const written = performance.now();
  const early = server.arrivals.length;
  say(`${events} events over ${entities} entities written in ${ms} ms, ${early} of them out already`);
  const deadline = written + PATIENCE_MS;
  while (server.arrivals.length < events) {
    if (performance.now() > deadline) throw new Error(`${server.arrivals.length} of ${events} events came.`);
    await sleep(100);
  }
  const last = server.arrivals[events - 1] ?? Number.NaN;
  const rate = (events - early) / ((last - written) / 1000);

  await askFloor(floor, "/bare/calls", { count: 100, parallel: PARALLEL, source, name: "push" });
  const began = performance.now();
  await askFloor(floor, "/bare/calls", { count: events, parallel: PARALLEL, source, name: "push" });
  const bare = events / ((performance.now() - began) / 1000);
  return [figure("push-events", rate, "events/s", bare, { atLeast: 0.3, of: "ratio" })];
}
