/** What a PULL execution does, from its messages to its rows: pages, waiting, failing, going on, setting aside, clearing up. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { approveDeletions } from "../../../src/pull/approve";
import { cancelExecution } from "../../../src/pull/cancel";
import { resumeExecution } from "../../../src/pull/resume";
import { startRun } from "../../../src/pull/start";
import { listExecutionRecords } from "../../../src/store/execution-records";
import {
  PAGES_FROM_KV,
  rig,
  counts,
  deliverOne,
  drain,
  finished,
  newOrg,
  person,
  pullHook,
  run,
  setPages,
  start,
  traces,
} from "./rig";
import { TESTER } from "../setup/author";

const IN_ORDER = { page: 1, limit: 100, sortDir: "asc" } as const;

describe("pages", () => {
  it("hand meta on, wait for delay and retryAfter, and count", async () => {
    const on = rig();
    const orgId = await newOrg();
    const code = `async function run(ctx) {
      if (ctx.page === 0) return { records: [{ externalId: 1, data: { firstName: "A", lastName: "B", email: "a@b.co" } }], more: true, meta: { next: [1] }, delay: 7.5 };
      const tries = (await ctx.kv.get("tries")) ?? 0;
      await ctx.kv.set("tries", tries + 1);
      if (tries < 2) throw Object.assign(new Error("busy"), { retryAfter: 30 });
      if (JSON.stringify(ctx.meta) !== '{"next":[1]}') throw new Error("wrong meta");
      return { records: [], partial: true, colour: "red" };
    }`;
    const hook = await pullHook(on, orgId, { code });
    const id = await start(on, hook);
    const delays: number[] = [];
    const { send } = on.ports.queues.pull;
    Object.assign(on.ports.queues.pull, {
      send: (message: Parameters<typeof send>[0], options: Parameters<typeof send>[1]) => {
        delays.push(options.delaySeconds);
        return send(message, options);
      },
    });
    await drain(on);
    const row = await finished(on, orgId, id);
    expect(counts(row)).toMatchObject({ status: "completed", pages: 2, processed: 1, created: 1 });
    expect(delays).toEqual([8, 30, 30]);
    expect(row.warnings.map((warning) => warning.code)).toEqual(["UNKNOWN_RESULT_KEY"]);
    expect((await traces(orgId)).entities.map((entity) => entity["external_id"])).toEqual(["1"]);
  });

  it.each([
    ["return { records: [], more: true };", "failed", "META_REQUIRED", 0],
    ["return { records: [], more: true, meta: null };", "failed", "META_REQUIRED", 0],
    ["return { records: [], more: true, meta: 1 };", "failed", "PAGE_LIMIT_EXCEEDED", 100],
    ["return { records: {} };", "failed", "INVALID_RESULT", 0],
    ["return null;", "failed", "INVALID_RESULT", 0],
    ["return { records: [], more: true, meta: 1, delay: 3601 };", "failed", "INVALID_RESULT", 0],
    ["return { records: new Array(10001).fill({}) };", "failed", "PAGE_TOO_LARGE", 0],
    ["throw new TypeError('no');", "failed", "HOOK_ERROR", 0],
    ["await ctx.http.get('http://example.com');", "failed", "HTTP_BLOCKED", 0],
    ["await ctx.kv.set('', 1);", "failed", "KV_KEY_INVALID", 0],
    ["throw Object.assign(new Error('always'), { retryAfter: 1 });", "failed", "HOOK_ERROR", 0],
  ])("that end with `%s` end the execution as %s with %s", async (body, status, code, pages) => {
    const on = rig();
    const orgId = await newOrg();
    const row = await run(on, await pullHook(on, orgId, { code: `async function run(ctx) { ${body} }` }));
    expect([row.status, row.error?.code, row.pages]).toEqual([status, code, pages]);
    expect(row.endedAt).not.toBeNull();
  });

  it("give the error in the hook's own lines", async () => {
    const on = rig();
    const orgId = await newOrg();
    const code = "async function run(ctx) {\n  const deep = () => {\n    throw new Error('here');\n  };\n  deep();\n}";
    const { error } = await run(on, await pullHook(on, orgId, { code }));
    expect(error).toMatchObject({ code: "HOOK_ERROR", message: "here", page: 0, line: 3, column: 11 });
    expect(error?.stack).toContain("hook.js:5");
  });
});

describe("records", () => {
  it("that are bad are one count and a row for each fault; the rest goes on", async () => {
    const on = rig();
    const orgId = await newOrg();
    const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV });
    await setPages(on, hook, [
      [
        person("a"),
        5,
        { data: {} },
        { externalId: "x", data: { firstName: "X", startDate: "2026-02-30", shoe: 41 } },
        person("twice", { lastName: "Old" }),
        person("twice"),
      ],
    ]);
    const row = await run(on, hook);
    expect(counts(row)).toMatchObject({ status: "completed", processed: 6, created: 2, skipped: 1, failed: 3 });
    expect(row.warnings).toMatchObject([{ code: "DUPLICATE_EXTERNAL_ID", externalIds: ["twice"] }]);
    const { rows } = await listExecutionRecords(on.ports.database(orgId), row.id, {}, IN_ORDER);
    expect(rows.map((record) => [record.externalId, record.error?.code, record.error?.path])).toEqual([
      [null, "INVALID_RECORD", null],
      [null, "INVALID_RECORD", "externalId"],
      ["x", "INVALID_RECORD", "startDate"],
      ["x", "UNKNOWN_FIELD", "shoe"],
    ]);
  });

  it("wait for a reference that comes later, and are counted once", async () => {
    const on = rig();
    const orgId = await newOrg();
    const assignments = await pullHook(on, orgId, { code: PAGES_FROM_KV, entityType: "assignment" });
    const people = await pullHook(on, orgId, { code: PAGES_FROM_KV });
    const projects = await pullHook(on, orgId, { code: PAGES_FROM_KV, entityType: "project" });
    const link = (id: string, employee: string) => ({
      externalId: id,
      data: { employeeExternalId: employee, projectExternalId: "p" },
    });
    await setPages(on, assignments, [[link("1", "a"), link("2", "nobody")], []]);
    await setPages(on, people, [[person("a")]]);
    await setPages(on, projects, [[{ externalId: "p", data: { name: "P" } }]]);
    const id = await start(on, assignments);
    const first = on.queued.splice(0);
    await run(on, projects);
    // The first page runs now, then the employee comes, then the rest.
    on.queued.push(...first);
    const rest = await deliverOne(on);
    await run(on, people);
    on.queued.push(...rest);
    await drain(on);
    const row = await finished(on, orgId, id);
    expect(counts(row)).toMatchObject({ status: "completed", pages: 2, processed: 2, created: 1, failed: 1 });
    const { rows } = await listExecutionRecords(on.ports.database(orgId), id, {}, IN_ORDER);
    expect(rows.map((record) => [record.externalId, record.error?.code, record.error?.path])).toEqual([
      ["2", "REFERENCE_NOT_FOUND", "employeeExternalId"],
    ]);
  });

  it("that a person edited or deleted stay so until they change upstream, or a full re-sync", async () => {
    const on = rig();
    const orgId = await newOrg();
    const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV, ignoreFields: ["customAttributes.last_login"] });
    await setPages(on, hook, [[person("a", { customAttributes: { last_login: "2026-11-01" } }), person("b")]]);
    await run(on, hook);
    await env.DB.prepare(
      "UPDATE entities SET data = json_set(data, '$.lastName', 'Edited'), revision = revision + 1 WHERE org_id = ? AND external_id = 'a'",
    )
      .bind(orgId)
      .run();
    await env.DB.prepare("DELETE FROM entities WHERE org_id = ? AND external_id = 'b'").bind(orgId).run();
    await setPages(on, hook, [[person("a", { customAttributes: { last_login: "2026-11-24" } }), person("b")]]);
    expect(counts(await run(on, hook))).toMatchObject({ processed: 2, skipped: 2 });
    const again = await run(on, hook, { mode: "live", fullResync: true });
    expect(counts(again)).toMatchObject({ processed: 2, created: 1, updated: 1 });
    expect(counts(await run(on, hook, { mode: "live", fullResync: true }))).toMatchObject({
      processed: 2,
      skipped: 2,
    });
  });
});

describe("an execution", () => {
  it("is the only live one of its hook", async () => {
    const on = rig();
    const orgId = await newOrg();
    const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV });
    await setPages(on, hook, [[]]);
    await start(on, hook);
    expect(await startRun(on.ports, hook, { mode: "live" }, TESTER)).toMatchObject({
      ok: false,
      error: { code: "EXECUTION_RUNNING" },
    });
    expect((await startRun(on.ports, hook, { mode: "dry" }, TESTER)).ok).toBe(true);
    await drain(on);
    expect((await startRun(on.ports, hook, { mode: "live" }, TESTER)).ok).toBe(true);
  });

  it("goes on where it failed, with its meta, and is not complete for orphans", async () => {
    const on = rig();
    const orgId = await newOrg();
    const code = `async function run(ctx) {
      const record = (id) => ({ externalId: id, data: { firstName: id, lastName: "Doe", email: id + "@example.com" } });
      if (ctx.page === 0) return { records: [record("a")], more: true, meta: { at: 0 } };
      if (!(await ctx.kv.get("mended"))) { await ctx.kv.set("mended", true); throw new Error("once"); }
      if (ctx.meta.at !== 0) throw new Error("wrong meta");
      return { records: [record("b")] };
    }`;
    const hook = await pullHook(on, orgId, { code, orphanCleanup: { enabled: true, maxPercent: 100 } });
    const failed = await run(on, hook);
    expect(counts(failed)).toMatchObject({ status: "failed", pages: 1, created: 1 });
    const resumed = await resumeExecution(on.ports, orgId, failed.id, TESTER);
    if (!resumed.ok) throw new Error(resumed.error.code);
    await drain(on);
    const row = await finished(on, orgId, resumed.value.id);
    expect(counts(row)).toMatchObject({ status: "completed", pages: 1, created: 1, deleted: 0 });
    expect(row.trigger).toBe("resume");
    expect(await resumeExecution(on.ports, orgId, row.id, TESTER)).toMatchObject({
      ok: false,
      error: { code: "CONFLICT" },
    });
  });

  it("that waits is cancelled at once, and not again", async () => {
    const on = rig();
    const orgId = await newOrg();
    const code = `async function run(ctx) { return { records: [], more: true, meta: 1, delay: 3600 }; }`;
    const hook = await pullHook(on, orgId, { code });
    const id = await start(on, hook);
    await deliverOne(on);
    expect((await cancelExecution(on.ports, orgId, id, TESTER)).ok).toBe(true);
    await drain(on);
    expect(counts(await finished(on, orgId, id))).toMatchObject({ status: "cancelled", pages: 1 });
    expect(await cancelExecution(on.ports, orgId, id, TESTER)).toMatchObject({
      ok: false,
      error: { code: "CONFLICT" },
    });
  });

  it("of a fault of ours is tried five times more, then fails and can be resumed", async () => {
    const on = rig();
    const orgId = await newOrg();
    const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV });
    await setPages(on, hook, [[person("a")]]);
    const real = on.ports.secrets;
    let calls = 0;
    Object.assign(on.ports, {
      secrets: async () => {
        calls++;
        throw new Error("the vault is away");
      },
    });
    const row = await run(on, hook);
    expect([row.status, row.error?.code, calls]).toEqual(["failed", "PLATFORM_FAULT", 6]);
    Object.assign(on.ports, { secrets: real });
    const resumed = await resumeExecution(on.ports, orgId, row.id, TESTER);
    if (!resumed.ok) throw new Error(resumed.error.code);
    await drain(on);
    expect(counts(await finished(on, orgId, resumed.value.id))).toMatchObject({ status: "completed", created: 1 });
  });
});

describe("orphans", () => {
  const many = Array.from({ length: 40 }, (_, at) => person(`p${at}`));

  it("over the limit wait for a person, who approves exactly what is still missing and unchanged, once", async () => {
    const on = rig();
    const orgId = await newOrg();
    const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV, orphanCleanup: { enabled: true, maxPercent: 20 } });
    await setPages(on, hook, [many]);
    await run(on, hook);
    await setPages(on, hook, [many.slice(20)]);
    const guarded = await run(on, hook);
    expect(counts(guarded)).toMatchObject({ status: "completed", skipped: 20, deleted: 0 });
    expect(guarded.warnings).toMatchObject([{ code: "ORPHAN_GUARD" }]);
    expect(guarded.warnings[0]?.externalIds).toHaveLength(20);
    // One comes back, one is edited.
    await env.DB.prepare("UPDATE entities SET revision = revision + 1 WHERE org_id = ? AND external_id = 'p1'")
      .bind(orgId)
      .run();
    await setPages(on, hook, [[...many.slice(20), person("p0")]]);
    await run(on, hook);
    expect((await approveDeletions(on.ports, orgId, guarded.id, TESTER)).ok).toBe(true);
    expect(counts(await finished(on, orgId, guarded.id))).toMatchObject({ processed: 38, deleted: 18 });
    const left = (await traces(orgId)).entities.map((entity) => entity["external_id"]);
    expect(left).toHaveLength(22);
    expect(left).toContain("p0");
    expect(left).toContain("p1");
    expect(await approveDeletions(on.ports, orgId, guarded.id, TESTER)).toMatchObject({
      ok: false,
      error: { code: "CONFLICT" },
    });
  });

  it("below ten are deleted whatever the share, not after a partial page, and come back when they are returned", async () => {
    const on = rig();
    const orgId = await newOrg();
    const hook = await pullHook(on, orgId, { code: PAGES_FROM_KV, orphanCleanup: { enabled: true, maxPercent: 20 } });
    await setPages(on, hook, [many.slice(0, 4)]);
    await run(on, hook);
    await setPages(on, hook, [many.slice(0, 1)]);
    expect(counts(await run(on, hook))).toMatchObject({ processed: 4, skipped: 1, deleted: 3 });
    await setPages(on, hook, [many.slice(0, 4)]);
    expect(counts(await run(on, hook))).toMatchObject({ created: 3, skipped: 1 });
  });
});
