/** 600 requests a minute a key, for that key only; and what the check of a key costs the database. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { OPERATOR_KEY, type Tenant, newTenant, ports, send, time } from "./fixture";

const START = time.now;
let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});
afterEach(() => {
  time.now = START;
});

/** A flood takes a while on a busy machine. */
const FLOOD_MS = 30_000;

/** Coordinators that can't count. */
const countless: typeof ports.coordinator = (id) => ({
  ...ports.coordinator(id),
  takeRequests: () => Promise.reject(new Error("away")),
});

type App = ReturnType<typeof createApp>;

function ask(app: App, { orgId, key }: Pick<Tenant, "orgId" | "key">) {
  return app.request(`http://api.test/api/v1/org/${orgId}/teams`, { headers: { authorization: `Bearer ${key}` } });
}

/** How many of so many requests at once were let through (to a 400, which costs no more) and how many were not. */
async function flood(app: App, { orgId, key }: Tenant, count: number): Promise<Record<number, number>> {
  const headers = { authorization: `Bearer ${key}` };
  const one = () => app.request(`http://api.test/api/v1/org/${orgId}/teams?unknown=1`, { headers });
  const first = await one();
  const answers = [first, ...(await Promise.all(Array.from({ length: count - 1 }, one)))];
  const counted: Record<number, number> = {};
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
}

it(
  "lets 600 requests of a minute through, at once or one after the other, and the next minute again",
  async () => {
    const app = createApp(ports);
    for (let asked = 0; asked < 100; asked += 1) expect((await ask(app, tenant)).status).toBe(200);
    expect(await flood(app, tenant, 510)).toEqual({ 400: 500, 429: 10 });

    time.now = START + 45_500;
    const refused = await ask(app, tenant);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("15");
    expect(refused.headers.get("ratelimit")).toBe('"key";r=0;t=15');
    expect(refused.headers.get("ratelimit-policy")).toBe('"key";q=600;w=60');
    expect(await refused.json()).toMatchObject({ error: { code: "RATE_LIMITED" } });

    time.now = START + 60_000;
    const again = await ask(app, tenant);
    expect([again.status, again.headers.get("ratelimit")]).toEqual([200, '"key";r=599;t=60']);
  },
  FLOOD_MS,
);

it(
  "never lets more than 600 through, over several isolates",
  async () => {
    const apps = [createApp(ports), createApp(ports), createApp(ports)];
    const counted = await Promise.all(apps.map((app) => flood(app, tenant, 260)));
    const passed = counted.reduce((sum, each) => sum + (each[400] ?? 0), 0);
    expect(passed).toBeLessThanOrEqual(600);
    expect(passed).toBeGreaterThanOrEqual(600 - 2 * 19);
  },
  FLOOD_MS,
);

it(
  "lets a flood of one organisation be no other's matter",
  async () => {
    const other = await newTenant();
    const app = createApp(ports);
    const [loud, quiet] = await Promise.all([flood(app, tenant, 700), flood(app, other, 50)]);
    expect(loud).toEqual({ 400: 600, 429: 100 });
    expect(quiet).toEqual({ 400: 50 });
  },
  FLOOD_MS,
);

it(
  "counts each key for itself",
  async () => {
    const made = await tenant.call("POST", "/api-keys", { name: "second", role: "viewer" });
    const app = createApp(ports);
    await flood(app, tenant, 600);
    expect((await ask(app, tenant)).status).toBe(429);
    expect((await ask(app, { orgId: tenant.orgId, key: made.word("data", "key") })).status).toBe(200);
  },
  FLOOD_MS,
);

it(
  "goes on when the count can't be had",
  async () => {
    expect(await flood(createApp({ ...ports, coordinator: countless }), tenant, 3)).toEqual({ 400: 3 });
  },
  FLOOD_MS,
);

/** The database, and the statements that were made for it. */
function counting() {
  const statements: string[] = [];
  const d1: D1Database = {
    prepare: (sql) => {
      statements.push(sql);
      return env.DB.prepare(sql);
    },
    batch: (prepared) => env.DB.batch(prepared),
    exec: (sql) => env.DB.exec(sql),
    dump: () => env.DB.dump(),
    withSession: (constraint) => env.DB.withSession(constraint),
  };
  return { d1, statements };
}

it("reads a key once, then nothing for 30 s, and writes its last use once a minute", async () => {
  const { d1, statements } = counting();
  const app = createApp({ ...ports, d1 });
  const cost = async () => {
    statements.length = 0;
    expect((await ask(app, tenant)).status).toBe(200);
    return statements.filter((sql) => sql.includes("api_keys")).map((sql) => sql.split(" ")[0]?.toLowerCase());
  };
  expect(await cost()).toEqual(["select", "update"]);
  expect(await cost()).toEqual([]);
  time.now = START + 29_999;
  expect(await cost()).toEqual([]);
  time.now = START + 30_000;
  expect(await cost()).toEqual(["select"]);
  time.now = START + 59_999;
  expect(await cost()).toEqual([]);
  time.now = START + 60_000;
  expect(await cost()).toEqual(["select", "update"]);
});

it(
  "asks neither the database nor the key's coordinator for a request that it refuses",
  async () => {
    const { d1, statements } = counting();
    const asked: string[] = [];
    const coordinator: typeof ports.coordinator = (id) => {
      asked.push(id);
      return ports.coordinator(id);
    };
    const app = createApp({ ...ports, d1, coordinator });
    expect(await flood(app, tenant, 601)).toEqual({ 400: 600, 429: 1 });
    expect([statements.length > 0, asked.length > 0]).toEqual([true, true]);
    statements.length = 0;
    asked.length = 0;
    expect(await flood(app, tenant, 50)).toEqual({ 429: 50 });
    expect([statements, asked]).toEqual([[], []]);
  },
  FLOOD_MS,
);

it("lets a key revoked elsewhere work for at most 30 s, and a right given elsewhere hold at once", async () => {
  const app = createApp(ports);
  const made = await tenant.call("POST", "/api-keys", { name: "k", role: "viewer" });
  const who = { orgId: tenant.orgId, key: made.word("data", "key") };
  expect((await ask(app, who)).status).toBe(200);
  await tenant.call("DELETE", `/api-keys/${made.word("data", "id")}`);
  expect((await ask(app, who)).status).toBe(200);
  time.now = START + 30_000;
  expect((await ask(app, who)).status).toBe(401);

  const off = await newTenant({ feature: false });
  const integrations = () =>
    app.request(`/api/v1/org/${off.orgId}/integrations`, { headers: { authorization: `Bearer ${off.key}` } });
  expect((await integrations()).status).toBe(403);
  const on = { key: OPERATOR_KEY, body: { customIntegrationsEnabled: true } };
  expect((await send("PATCH", `/api/v1/orgs/${off.orgId}`, on)).status).toBe(200);
  expect((await integrations()).status).toBe(200);
});
