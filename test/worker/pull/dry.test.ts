/** Dry runs: everything is shown, nothing is written, in the database and in the coordinator (contract section 6). */
import { beforeEach, expect, it } from "vitest";
import {
  coordinatorRows,
  counts,
  countsOf,
  employee,
  hookOf,
  newHook,
  newWorld,
  recordsOf,
  rows,
  run,
  saveCode,
  type Hook,
  type World,
} from "./world";

let world: World;
beforeEach(() => {
  world = newWorld();
});

/** All there is, but for what an execution leaves about itself, and who asked for it. */
async function everything(hook: Hook): Promise<Record<string, unknown>> {
  const tables = await rows<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'execution%' AND name NOT LIKE 'sqlite%'
       AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'd1%' AND name <> 'audit_log'`,
  );
  const all: Record<string, unknown> = { coordinator: await coordinatorRows(hook) };
  for (const { name } of tables) all[name] = await rows(`SELECT * FROM "${name}"`);
  return all;
}

const settings = { orphanCleanup: { enabled: true, maxPercent: 100 } };

it("shows what would be created, updated, skipped, deleted and refused, and writes nothing", async () => {
  const before = [employee("a"), employee("b"), employee("c"), employee("gone")];
  const hook = await newHook({ code: hookOf([before]), ...settings });
  await run(world, hook);
  const bad = { externalId: "bad", data: { firstName: 1, nonsense: true } };
  const deleted = { externalId: "c", data: { deletedAt: "2026-01-01" } };
  const after = [employee("a"), employee("b", { lastName: "New" }), deleted, employee("new"), bad, employee("new")];
  const code = hookOf([after]).replace("{ return", '{ await ctx.kv.set("k", 1); await ctx.kv.delete("none"); return');
  const there = await everything(hook);
  const execution = await run(world, hook, { mode: "dry", code });
  expect(execution).toMatchObject({ status: "completed", mode: "dry", trigger: "test", hookVersion: null });
  expect(execution.draftCode).toBeNull();
  expect(countsOf(execution)).toEqual(counts({ created: 1, updated: 1, skipped: 2, deleted: 2, failed: 1 }));
  expect(await everything(hook)).toEqual(there);

  const shown = await recordsOf(execution.id);
  const of = (id: string) => shown.filter((row) => row["external_id"] === id);
  expect(of("a")).toMatchObject([{ outcome: "skip", page: 0 }]);
  expect(of("b")).toMatchObject([
    { outcome: "update", changes: [{ field: "lastName", before: "b", after: "New" }], error: null },
  ]);
  expect(of("c")).toMatchObject([{ outcome: "delete" }]);
  expect(of("gone")).toMatchObject([{ outcome: "delete", page: null }]);
  expect(of("new").map((row) => row["outcome"])).toEqual(expect.arrayContaining(["create", "skip"]));
  expect(of("new")).toHaveLength(2);
  const created = of("new").find((row) => row["outcome"] === "create");
  expect(created?.["changes"]).toContainEqual({ field: "firstName", before: null, after: "Ada" });
  expect(of("bad").every((row) => row["outcome"] === "error")).toBe(true);
});

it("knows on a later page what an earlier one would have written", async () => {
  const pages = [
    [employee("a", { startDate: "2026-01-01" }), employee("b")],
    [
      { externalId: "a", data: { firstName: "Later" } },
      employee("b"),
      { externalId: "old", data: { firstName: "Changed" } },
    ],
    [{ externalId: "a", data: { deletedAt: "2026-01-01" } }, employee("old")],
    [employee("a")],
  ];
  const hook = await newHook({ code: hookOf([[employee("old")]]) });
  await run(world, hook);
  await saveCode(hook, hookOf(pages));
  const dry = await run(world, hook, { mode: "dry" });
  const live = await run(world, hook);
  expect(countsOf(dry)).toEqual(countsOf(live));
  expect(countsOf(dry)).toEqual(counts({ created: 3, updated: 3, skipped: 1, deleted: 1 }));
  const shown = await recordsOf(dry.id);
  expect(shown.filter((row) => row["external_id"] === "a" && row["page"] === 1)).toMatchObject([
    { outcome: "update", changes: [{ field: "firstName", before: "Ada", after: "Later" }] },
  ]);
});

it("runs as many pages as it is asked to, beside a live run, and is not complete for orphans then", async () => {
  const pages = [[employee("a")], [employee("b")], [employee("c")]];
  const hook = await newHook({ code: hookOf(pages), ...settings });
  await run(world, hook);
  const dry = await run(world, hook, {
    mode: "dry",
    maxPages: 2,
    code: hookOf([[employee("a")], [], [employee("c")]]),
  });
  expect([dry.pages, dry.status, countsOf(dry)]).toEqual([2, "completed", counts({ skipped: 1 })]);
  const whole = await run(world, hook, { mode: "dry", code: hookOf([[employee("a")], [], [employee("c")]]) });
  expect(countsOf(whole)).toEqual(counts({ skipped: 2, deleted: 1 }));
});

it("shows the guard of the orphans without holding anything back", async () => {
  const many = Array.from({ length: 12 }, (_, n) => employee(`p${n}`));
  const hook = await newHook({ code: hookOf([many]), orphanCleanup: { enabled: true, maxPercent: 20 } });
  await run(world, hook);
  const there = await everything(hook);
  const dry = await run(world, hook, { mode: "dry", code: hookOf([[]]) });
  expect(dry.warnings).toMatchObject([{ code: "ORPHAN_GUARD" }]);
  expect(dry.warnings[0]?.externalIds).toHaveLength(12);
  expect(dry.heldOrphans).toBeNull();
  expect(countsOf(dry)).toEqual(counts({}));
  expect(await everything(hook)).toEqual(there);
});

it("sees its own writes to the store, and the live values behind them", async () => {
  const code = `async function run(ctx) {
    const seen = [await ctx.kv.get("k"), await ctx.kv.get("own")];
    await ctx.kv.set("k", ctx.dryRun); await ctx.kv.set("own", ctx.page);
    ctx.log(JSON.stringify(seen));
    return ctx.page === 0 ? { records: [], more: true, meta: 1 } : { records: [] };
  }`;
  const hook = await newHook({ code });
  await world.ports.coordinator(hook.id).kvSet("k", '"live"', 600, null);
  const { id } = await run(world, hook, { mode: "dry" });
  const said = await rows(
    "SELECT body ->> 'message' AS m FROM execution_events WHERE execution_id = ? AND kind = 'log'",
    id,
  );
  expect(said).toEqual([{ m: '["live",null]' }, { m: "[true,0]" }]);
  expect(await world.ports.coordinator(hook.id).kvGet("k", null)).toBe('"live"');
});
