/**
 * The API under load: 50 connections, each with a key of its own, beside a bare Hono route that runs the same statements
 * on the same rows (bench/floor/api.ts). Round by round, the platform and the floor by turns; the first round warms up.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type Figure, figure, median, quantile } from "./figures.ts";
import { TRIVIAL_HOOK } from "./hook-code.ts";
import { type Loaded, type Sent, load } from "./load.ts";
import type { Sizes } from "./options.ts";
import type { Organisation } from "./organisation.ts";
import { employee } from "./source-server.ts";

interface Setting {
  readonly organisation: Organisation;
  /** The address of the platform. */
  readonly platform: string;
  /** Starts the floor on the rows that the platform has then; its address. */
  readonly startFloor: () => Promise<string>;
  readonly sizes: Sizes;
  say(line: string): void;
}

interface Case {
  readonly name: string;
  readonly expected: number;
  /** A key for each connection: all rounds of it together stay below the 600 requests a minute of a key. */
  readonly keys: readonly string[];
  readonly sent: Omit<Sent, "key">;
}

const CONNECTIONS = 50;
const POLL_MS = 400;

export async function measureAPI(setting: Setting): Promise<Figure[]> {
  const { organisation, platform, sizes, say } = setting;
  const below = `/api/v1/org/${organisation.id}`;
  let made = 0;
  const body = (): string => {
    const { externalId, data } = employee(made++, 0);
    return JSON.stringify({ externalId, ...data });
  };
  const list = (what: string) => ({ method: "GET", path: `${below}/${what}` }) as const;
  const creation = { method: "POST", path: `${below}/employees`, body } as const;
  const cases: Case[] = [
    { name: "api-list-employees", expected: 200, keys: await newKeys(setting, "viewer"), sent: list("employees") },
    { name: "api-list-executions", expected: 200, keys: await newKeys(setting, "viewer"), sent: list("executions") },
    { name: "api-create-employee", expected: 201, keys: await newKeys(setting, "editor"), sent: creation },
  ];

  const seed = { name: "seed", expected: 201, keys: await newKeys(setting, "editor"), sent: creation };
  await round(platform, seed, Math.ceil(sizes.apiEmployees / CONNECTIONS));
  await makeExecutions(organisation, sizes.apiExecutions);
  const floor = await setting.startFloor();
  say(`${sizes.apiEmployees} employees and ${sizes.apiExecutions} executions, in the platform and in the floor`);

  const figures: Figure[] = [];
  for (const each of cases) figures.push(...(await measureCase(setting, floor, each)));
  return figures;
}

async function measureCase({ platform, sizes, say }: Setting, floor: string, of: Case): Promise<Figure[]> {
  const ours: Loaded[] = [];
  const bare: Loaded[] = [];
  for (let at = 0; at <= sizes.repeats; at += 1) {
    const [one, other] = [await round(platform, of, sizes.apiRequests), await round(floor, of, sizes.apiRequests)];
    say(`${of.name}: ${Math.round(one.rate)} requests/s, floor ${Math.round(other.rate)}`);
    if (at === 0) continue;
    ours.push(one);
    bare.push(other);
  }
  const middle = (loaded: readonly Loaded[], number: (each: Loaded) => number) => median(loaded.map(number));
  const rate = ({ rate }: Loaded) => rate;
  const time = (share: number) => (each: Loaded) => quantile(each.times, share);
  return [
    figure(of.name, middle(ours, rate), "requests/s", middle(bare, rate), { atLeast: 0.6, of: "ratio" }),
    figure(`${of.name}-p50`, middle(ours, time(0.5)), "ms", middle(bare, time(0.5)), null),
    figure(`${of.name}-p99`, middle(ours, time(0.99)), "ms", middle(bare, time(0.99)), null),
  ];
}

/** Every answer has to be the expected one. */
async function round(address: string, { name, expected, keys, sent }: Case, requests: number): Promise<Loaded> {
  const loaded = await load({
    address,
    connections: CONNECTIONS,
    until: { requests },
    sends: (connection) => ({ ...sent, key: keys[connection] ?? "" }),
  });
  const { statuses, errors } = loaded;
  if (errors === 0 && statuses[expected] === requests * CONNECTIONS) return loaded;
  throw new Error(`${name}: not only ${expected}: ${JSON.stringify(statuses)}, ${errors} without an answer`);
}

async function newKeys({ organisation }: Setting, role: "viewer" | "editor"): Promise<string[]> {
  const keys: string[] = [];
  for (let at = 0; at < CONNECTIONS; at += 1) {
    const { key } = await organisation.call<{ key: string }>("POST", "/api-keys", { name: `load ${at}`, role });
    keys.push(key);
  }
  return keys;
}

async function makeExecutions(organisation: Organisation, count: number): Promise<void> {
  const hook = await organisation.hook("bench-runs", {}, { type: "PULL", entityType: "employee", code: TRIVIAL_HOOK });
  for (let at = 0; at < count; at += 1) await organisation.call("POST", `/hooks/${hook}/runs`, { mode: "dry" });
  for (;;) {
    const ended = await organisation.call<unknown[]>("GET", `/executions?status=completed&limit=${count}`);
    if (ended.length === count) return;
    await sleep(POLL_MS);
  }
}
