/** What pages do: write, skip, count and report, whatever their records are like (contract sections 2.2, 4, 5 and 7.2). */
import { beforeEach, describe, expect, it } from "vitest";
import { runPage } from "../../../src/pull/consume";
import {
  answerAll,
  counts,
  countsOf,
  employee,
  entitiesOf,
  eventsOf,
  hookOf,
  newHook,
  newWorld,
  read,
  recordsOf,
  rows,
  run,
  saveCode,
  start,
  type World,
} from "./world";

let world: World;
beforeEach(() => {
  world = newWorld();
});

const assignment = (id: string, person: string, project: string) => ({
  externalId: id,
  data: { employeeExternalId: person, projectExternalId: project },
});

describe("an execution", () => {
  it("creates, then skips what did not change, then updates what did", async () => {
    const hook = await newHook({ code: hookOf([[employee("a"), employee("b")], [employee("c")]]) });
    const first = await run(world, hook);
    expect(first).toMatchObject({ status: "completed", pages: 2, error: null, warnings: [], trigger: "manual" });
    expect(first).toMatchObject({ hookVersion: 1, durationMs: 0, startedAt: first.endedAt });
    expect(countsOf(first)).toEqual(counts({ created: 3 }));
    expect(await eventsOf(hook)).toHaveLength(3);

    expect(countsOf(await run(world, hook))).toEqual(counts({ skipped: 3 }));
    await saveCode(hook, hookOf([[employee("b", { startDate: "2026-01-01" }), employee("a")]]));
    const third = await run(world, hook);
    expect(countsOf(third)).toEqual(counts({ updated: 1, skipped: 1 }));
    expect(third.hookVersion).toBe(2);
    const events = await eventsOf(hook);
    expect(events).toHaveLength(4);
    expect(events[2]).toMatchObject({ type: "update", external_id: "b", changed_fields: '["startDate"]' });
  });

  it("says what it does as it goes: statuses, pages and lines in one order", async () => {
    const code = `${hookOf([[employee("a")], []])}`.replace("{ return", '{ ctx.log("page", ctx.page); return');
    const hook = await newHook({ code });
    const id = await start(world, hook);
    await answerAll(world);
    const said = await rows(
      "SELECT seq, kind, page, body FROM execution_events WHERE execution_id = ? ORDER BY seq",
      id,
    );
    expect(said.map(({ seq, kind, page }) => [seq, kind, page])).toEqual([
      [1, "status", null],
      [2, "log", 0],
      [3, "page", 0],
      [4, "log", 1],
      [5, "page", 1],
      [6, "status", null],
    ]);
    expect(JSON.parse(String(said[2]?.["body"]))).toEqual(counts({ created: 1 }));
    expect(JSON.parse(String(said[5]?.["body"]))).toEqual({ status: "completed", error: null });
  });

  it("gives each page the meta of the one before", async () => {
    const code = `async function run(ctx) {
      ctx.log(JSON.stringify([ctx.page, ctx.meta, ctx.dryRun, ctx.org.timezone, ctx.secrets.TOKEN.length]));
      return ctx.page < 2 ? { records: [], more: true, meta: { n: ctx.page, s: "ü" } } : { records: [] };
    }`;
    const hook = await newHook({ code, timezone: "Europe/Berlin" });
    const { id } = await run(world, hook);
    const lines = await rows<{ message: string }>(
      "SELECT body ->> 'message' AS message FROM execution_events WHERE execution_id = ? AND kind = 'log' ORDER BY seq",
      id,
    );
    expect(lines.map(({ message }) => JSON.parse(message))).toEqual([
      [0, null, false, "Europe/Berlin", 21],
      [1, { n: 0, s: "ü" }, false, "Europe/Berlin", 21],
      [2, { n: 1, s: "ü" }, false, "Europe/Berlin", 21],
    ]);
  });

  it("warns of keys that mean nothing, once, and of records that are there twice", async () => {
    const pages = [[employee("a"), employee("b"), employee("a", { firstName: "Last" })], []];
    const code = hookOf(pages, { cursor: 1 }).replace('"more":true', '"cursor":2,"more":true');
    const hook = await newHook({ code });
    const execution = await run(world, hook);
    expect(countsOf(execution)).toEqual(counts({ created: 2, skipped: 1 }));
    expect(execution.warnings.map(({ code: word }) => word)).toEqual(["UNKNOWN_RESULT_KEY", "DUPLICATE_EXTERNAL_ID"]);
    expect(execution.warnings[1]?.externalIds).toEqual(["a"]);
    expect((await entitiesOf(hook))[0]?.["data"]).toContain('"Last"');
  });

  it("counts a bad record once and reports each of its faults, and looks at it again next time", async () => {
    const bad = { externalId: "bad", data: { firstName: 7, lastName: "x", email: "no", nonsense: 1 } };
    const hook = await newHook({ code: hookOf([[bad, employee("good"), { data: {} }, "what"]]) });
    for (const created of [1, 0]) {
      const execution = await run(world, hook);
      expect(execution.status).toBe("completed");
      expect(countsOf(execution)).toEqual(counts({ created, skipped: 1 - created, failed: 3 }));
      const reported = await recordsOf(execution.id);
      expect(reported.every((row) => row["outcome"] === "error" && row["page"] === 0)).toBe(true);
      const faults = reported.map((row) => [row["external_id"], (row["error"] as { code: string }).code]);
      expect(faults.filter(([id]) => id === "bad").length).toBeGreaterThanOrEqual(2);
      expect(faults.filter(([id]) => id === null)).toHaveLength(2);
    }
  });

  it("keeps the first 1,000 rows of faults and all the counts", async () => {
    const code = `async function run(ctx) {
      const records = Array.from({ length: 700 }, (_, i) => ({ externalId: ctx.page + "-" + i, data: { x: 1 } }));
      return ctx.page === 0 ? { records, more: true, meta: 1 } : { records };
    }`;
    const hook = await newHook({ code });
    const execution = await run(world, hook);
    expect(countsOf(execution)).toEqual(counts({ failed: 1_400 }));
    const [kept] = await rows("SELECT count(*) AS n FROM execution_records WHERE execution_id = ?", execution.id);
    expect(kept).toEqual({ n: 1_000 });
  });

  it("compares the same id on a later page with the earlier one", async () => {
    const pages = [[employee("a")], [employee("a")], [employee("a", { firstName: "Later" })]];
    const hook = await newHook({ code: hookOf(pages) });
    expect(countsOf(await run(world, hook))).toEqual(counts({ created: 1, skipped: 1, updated: 1 }));
  });

  it("looks at everything in a full re-sync, and skips what is equal", async () => {
    const hook = await newHook({ code: hookOf([[employee("a"), employee("b")]]) });
    await run(world, hook);
    await rows(
      "UPDATE entities SET data = json_set(data, '$.firstName', 'Edited') WHERE org_id = ? AND external_id = 'a'",
      hook.orgId,
    );
    expect(countsOf(await run(world, hook))).toEqual(counts({ skipped: 2 }));
    expect(countsOf(await run(world, hook, { fullResync: true }))).toEqual(counts({ updated: 1, skipped: 1 }));
    expect(await eventsOf(hook)).toHaveLength(3);
  });

  it("is no mass update when other fields are ignored", async () => {
    const hook = await newHook({ code: hookOf([[employee("a", { customAttributes: { seen: 1 } }), employee("b")]]) });
    await run(world, hook);
    await rows(`UPDATE hooks SET ignore_fields = '["customAttributes.seen"]' WHERE id = ?`, hook.id);
    expect(countsOf(await run(world, hook))).toEqual(counts({ skipped: 2 }));
    await saveCode(hook, hookOf([[employee("a", { customAttributes: { seen: 1 }, firstName: "New" }), employee("b")]]));
    expect(countsOf(await run(world, hook))).toEqual(counts({ updated: 1, skipped: 1 }));
    const ignored = employee("a", { customAttributes: { seen: 2 }, firstName: "New" });
    await saveCode(hook, hookOf([[ignored, employee("b")]]));
    expect(countsOf(await run(world, hook))).toEqual(counts({ skipped: 2 }));
  });

  it("deletes, skips a deletion of nobody, and waits for one that lies ahead", async () => {
    const hook = await newHook({ code: hookOf([[employee("a"), employee("b")]]) });
    await run(world, hook);
    const gone = { externalId: "a", data: { deletedAt: "2026-11-24" } };
    const ahead = employee("b", { deletedAt: "2026-11-25" });
    await saveCode(hook, hookOf([[gone, ahead, { externalId: "nobody", data: { deletedAt: "2020-01-01" } }]]));
    expect(countsOf(await run(world, hook))).toEqual(counts({ deleted: 1, skipped: 2 }));
    expect(countsOf(await run(world, hook))).toEqual(counts({ skipped: 3 }));
    world.nowMs += 24 * 3_600_000;
    expect(countsOf(await run(world, hook))).toEqual(counts({ deleted: 1, skipped: 2 }));
    await saveCode(hook, hookOf([[employee("a")]]));
    expect(countsOf(await run(world, hook))).toEqual(counts({ created: 1 }));
  });

  it("tries a record whose reference is missing once more at the end, and counts it then", async () => {
    const people = await newHook({ code: hookOf([[employee("e1")]]) });
    const pages = [[assignment("s1", "e1", "p1"), assignment("s2", "e1", "nowhere")], [assignment("s3", "e1", "p1")]];
    const assignments = await newHook({ entityType: "assignment", beside: people, code: hookOf(pages) });
    const projects = await newHook({
      entityType: "project",
      beside: people,
      code: hookOf([[{ externalId: "p1", data: { name: "Apollo" } }]]),
    });
    await run(world, people);
    const id = await start(world, assignments);
    const bell = world.bells.pop();
    if (bell === undefined) throw new Error("no bell");
    await runPage(world.ports, bell.message);
    expect(countsOf(await read(assignments, id))).toEqual(counts({}));
    const later = world.bells.splice(0);
    await run(world, projects);
    world.bells.push(...later);
    await answerAll(world);
    const ended = await read(assignments, id);
    expect(ended.status).toBe("completed");
    expect(countsOf(ended)).toEqual(counts({ created: 2, failed: 1 }));
    expect(await recordsOf(id)).toMatchObject([
      { page: 0, external_id: "s2", error: { code: "REFERENCE_NOT_FOUND", path: "projectExternalId" } },
    ]);
    expect(await rows("SELECT * FROM deferred_records WHERE execution_id = ?", id)).toEqual([]);
    expect(countsOf(await run(world, assignments))).toEqual(counts({ skipped: 2, failed: 1 }));
  });

  it("lets a later page speak for a record that was set aside", async () => {
    const aside = { externalId: "x", data: { name: "X", projectAllocations: [{ projectId: "none" }] } };
    const later = { externalId: "x", data: { name: "X" } };
    const hook = await newHook({ entityType: "contractor", code: hookOf([[aside], [later], [aside]]) });
    const execution = await run(world, hook);
    expect(countsOf(execution)).toEqual(counts({ created: 1, skipped: 1, failed: 1 }));
    await saveCode(hook, hookOf([[aside], [later]]));
    expect(countsOf(await run(world, hook))).toEqual(counts({ skipped: 2 }));
  });

  it("tells PUSH hooks of others, in the batch of the change", async () => {
    const hook = await newHook({ code: hookOf([[employee("a")]]) });
    const own = await newHook({ beside: hook, type: "PUSH" });
    const other = await newHook({ beside: { ...hook, integrationId: "int_other" }, type: "PUSH" });
    await rows("UPDATE integrations SET source_system_key = 'other' WHERE id = 'int_other'");
    await run(world, hook);
    expect(world.pushed).toEqual([other.id]);
    const owed = await rows("SELECT hook_id, status FROM deliveries WHERE org_id = ?", hook.orgId);
    expect(owed).toEqual([{ hook_id: other.id, status: "pending" }]);
    expect(own.id).not.toBe(other.id);
  });
});
