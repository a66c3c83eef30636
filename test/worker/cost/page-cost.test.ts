/**
 * What a page costs: D1 statements and rows, coordinator rows, calls between Workers. A page of 10,000 makes as many
 * statements as one of 10, and an unchanged record writes nothing. The table is that of docs/cost.md.
 */
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Coordinator } from "../../../src/coordinator/protocol";
import { runPage } from "../../../src/pull/consume";
import { databaseFor } from "../../../src/store/database";
import { newHook, newWorld, nextBell, read, saveCode, start, type Hook, type World } from "../pull/world";
import { countCoordinator, countingD1, noWork, type Work } from "./counting";

const SIZES = [10, 1_000, 10_000] as const;

interface PageCost extends Work {
  coordinatorCalls: number;
  runtimeCalls: number;
  messages: number;
  coordinatorRead: number;
  coordinatorWritten: number;
}

/** Three pages, so that the one in the middle is neither the first nor the last. */
const hookCode = (size: number, version: number): string => `async function run(ctx) {
  const records = Array.from({ length: ${size} }, (_, at) => {
    const id = \`E-\${ctx.page * ${size} + at}\`;
    const pay = { effectiveDate: "2025-01-01", salary: ${50_000 + version}, currencyCode: "EUR" };
    const team = { teamId: \`T-\${at % 7}\`, teamName: \`Team \${at % 7}\`, startDate: "2025-01-01" };
    const data = { firstName: "Ada", lastName: id, email: \`\${id}@example.com\`, salaryAdjustments: [pay], teamAllocations: [team] };
    return { externalId: id, data };
  });
  return ctx.page < 2 ? { records, more: true, meta: { page: ctx.page } } : { records };
}`;

function countedWorld(cost: PageCost): World {
  const counted = (coordinator: Coordinator): Coordinator =>
    new Proxy(coordinator, {
      get(target, name) {
        cost.coordinatorCalls += 1;
        return Reflect.get(target, name);
      },
    });
  return newWorld((ports) => ({
    ...ports,
    database: (orgId) => databaseFor(countingD1(env.DB, cost), orgId),
    coordinator: (hookId) => counted(ports.coordinator(hookId)),
    sandbox: {
      run(...args) {
        cost.runtimeCalls += 1;
        return ports.sandbox.run(...args);
      },
    },
  }));
}

function nothing(): PageCost {
  return { ...noWork(), coordinatorCalls: 0, runtimeCalls: 0, messages: 0, coordinatorRead: 0, coordinatorWritten: 0 };
}

type Rows = Awaited<ReturnType<typeof countCoordinator>>;

/** The middle page of an execution. */
async function middlePage(hook: Hook, rows: Rows): Promise<PageCost> {
  const cost = nothing();
  const world = countedWorld(cost);
  const id = await start(world, hook);
  let middle = nothing();
  for (let bell = nextBell(world), page = 0; bell !== undefined; bell = nextBell(world), page += 1) {
    Object.assign(cost, nothing());
    await rows();
    await runPage(world.ports, bell.message);
    const { read: coordinatorRead, written: coordinatorWritten } = await rows();
    if (page === 1) middle = { ...cost, messages: world.bells.length, coordinatorRead, coordinatorWritten };
  }
  expect(await read(hook, id)).toMatchObject({ status: "completed", pages: 3, failed: 0 });
  return middle;
}

test("a page has as many statements and calls whatever its size, and an unchanged record writes nothing", async () => {
  const found = new Map<string, PageCost>();
  for (const size of SIZES) {
    const hook = await newHook({ code: hookCode(size, 0) });
    const rows = await countCoordinator(hook.id);
    found.set(`new ${size}`, await middlePage(hook, rows));
    found.set(`unchanged ${size}`, await middlePage(hook, rows));
    await saveCode(hook, hookCode(size, 1));
    found.set(`changed ${size}`, await middlePage(hook, rows));
  }
  for (const [page, cost] of found) console.log(`${page}: ${JSON.stringify(cost)}`);

  for (const kind of ["new", "unchanged", "changed"]) {
    const of = (size: number) => found.get(`${kind} ${size}`) ?? nothing();
    const { statements, d1Calls, coordinatorCalls, runtimeCalls, messages } = of(10);
    expect(of(1_000)).toMatchObject({ statements, d1Calls, coordinatorCalls, runtimeCalls, messages });
    expect(of(10_000)).toMatchObject({ statements, d1Calls, coordinatorCalls, runtimeCalls, messages });
  }
  const [ten, tenThousand] = [found.get("unchanged 10"), found.get("unchanged 10000")];
  expect(tenThousand?.d1Written).toBe(ten?.d1Written);
  expect(tenThousand?.coordinatorWritten).toBeLessThanOrEqual((ten?.coordinatorWritten ?? 0) + 5);
}, 300_000);
