/** What a page costs: as many statements and calls for 10,000 records as for 10, and no write for one that did not change. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { Coordinator } from "../../../src/coordinator/protocol";
import type { EntityType } from "../../../src/domain/entity-types";
import { runPage } from "../../../src/pull/consume";
import { databaseFor } from "../../../src/store/database";
import { newHook, newWorld, nextBell, run, saveCode, start, type Hook, type World } from "./world";

interface Tally {
  statements: number;
  roundTrips: number;
  rowsWritten: number;
  calls: string[];
}

const real = new WeakMap<object, D1PreparedStatement>();
/** A page that takes longer than two seconds, on a busy machine, gives signs of life: they are not what it costs. */
const HEARTBEAT = "UPDATE executions SET claimed_until = ?3";

/** A database that counts what is asked of it. Everything is done by the real one. */
function counted(binding: D1Database, tally: Tally): D1Database {
  const note = <T extends { meta: { rows_written?: number } }>(results: readonly T[]): void => {
    tally.statements += results.length;
    tally.roundTrips += 1;
    for (const { meta } of results) tally.rowsWritten += meta.rows_written ?? 0;
  };
  const statement = (prepared: D1PreparedStatement): D1PreparedStatement => {
    const proxy = new Proxy(prepared, {
      get(target, name) {
        if (name === "bind") return (...values: unknown[]) => statement(target.bind(...values));
        if (name === "run" || name === "all")
          return async () => {
            const result = await target[name]();
            note([result]);
            return result;
          };
        if (name === "first")
          return async () => {
            const result = await target.all();
            note([result]);
            return result.results[0] ?? null;
          };
        if (name === "raw")
          return async () => {
            tally.statements += 1;
            tally.roundTrips += 1;
            return target.raw();
          };
        throw new Error(`${String(name)} is not counted`);
      },
    });
    real.set(proxy, prepared);
    return proxy;
  };
  return new Proxy(binding, {
    get(target, name) {
      if (name === "prepare")
        return (sql: string) => (sql.startsWith(HEARTBEAT) ? target.prepare(sql) : statement(target.prepare(sql)));
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          const results = await target.batch(statements.map((one) => real.get(one) ?? one));
          note(results);
          return results;
        };
      throw new Error(`${String(name)} is not counted`);
    },
  });
}

function countedWorld(tally: Tally): World {
  return newWorld((ports) => ({
    ...ports,
    database: (orgId) => databaseFor(counted(env.DB, tally), orgId),
    coordinator: (hookId): Coordinator => {
      const coordinator = ports.coordinator(hookId);
      return new Proxy(coordinator, {
        get(target, name: keyof Coordinator) {
          tally.calls.push(name);
          return target[name];
        },
      });
    },
  }));
}

const RECORD: Partial<Record<EntityType, string>> = {
  employee: `{ firstName: "F" + i, lastName: "L" + round, email: "e" + i + "@example.com",
    jobRole: "Role " + (i % 7), teamAllocations: [{ teamId: "t" + (i % 50), teamName: "Team" }],
    salaryAdjustments: [{ effectiveDate: "2026-01-01", salary: 100 + i, currencyCode: "EUR" }] }`,
};

const code = (records: number, round: number): string => `async function run(ctx) {
  const round = ${round};
  const records = Array.from({ length: ${records} }, (_, i) => ({ externalId: "x" + i, data: ${RECORD.employee} }));
  return ctx.page === 0 ? { records, more: true, meta: 1 } : { records: [] };
}`;

/** The first page of a run, alone. */
async function firstPage(world: World, hook: Hook, tally: Tally): Promise<Tally> {
  await start(world, hook);
  Object.assign(tally, { statements: 0, roundTrips: 0, rowsWritten: 0, calls: [] });
  const bell = nextBell(world);
  if (bell === undefined) throw new Error("it was rung");
  await runPage(world.ports, bell.message);
  const seen = { ...tally, calls: [...tally.calls] };
  for (let next = nextBell(world); next !== undefined; next = nextBell(world)) await runPage(world.ports, next.message);
  return seen;
}

async function costs(records: number) {
  const tally: Tally = { statements: 0, roundTrips: 0, rowsWritten: 0, calls: [] };
  const world = countedWorld(tally);
  const hook = await newHook({ code: code(records, 1) });
  const created = await firstPage(world, hook, tally);
  const unchanged = await firstPage(world, hook, tally);
  await saveCode(hook, code(records, 2));
  const changed = await firstPage(world, hook, tally);
  const last = await run(world, hook);
  if (last.status !== "completed") throw new Error(JSON.stringify([last.error, world.logged]));
  return { created, unchanged, changed, last };
}

describe("a page", () => {
  const SIZES = [10, 1_000, 10_000] as const;
  let measured: Awaited<ReturnType<typeof costs>>[] = [];
  beforeAll(async () => {
    measured = [];
    for (const size of SIZES) measured.push(await costs(size));
  }, 240_000);

  it.each(["created", "unchanged", "changed"] as const)("that is %s costs the same calls at every size", (kind) => {
    const [small, ...larger] = measured.map((one) => one[kind]);
    for (const large of larger) {
      expect(large.statements).toBe(small?.statements);
      expect(large.roundTrips).toBe(small?.roundTrips);
      expect(large.calls).toEqual(small?.calls);
    }
    expect(small?.statements).toBeLessThan(30);
    expect(small?.roundTrips).toBeLessThan(8);
    expect(small?.calls.length).toBeLessThanOrEqual(2);
  });

  it("that is unchanged writes nothing but the execution's own rows, and nothing in the coordinator", () => {
    const written = measured.map((one) => one.unchanged.rowsWritten);
    expect(new Set(written).size).toBe(1);
    expect(written[0]).toBeLessThan(20);
    expect(measured.map((one) => one.unchanged.calls)).toEqual(SIZES.map(() => ["compare"]));
  });

  it("wrote what it said", () => {
    for (const [at, size] of SIZES.entries())
      expect(measured[at]?.last).toMatchObject({ status: "completed", skipped: size, processed: size });
  });
});
