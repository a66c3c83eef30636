/** PUSH hooks in the real runtime: what they are told, how attempts end, and dry runs; with bells that the test hears. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { PushMessage } from "../../../src/contract/queue-messages";
import { newId } from "../../../src/domain/ids";
import { buildPorts } from "../../../src/ports";
import type { PushPorts } from "../../../src/push/ports";
import { runDeliveries } from "../../../src/push/run";
import { runTest, startTestRun, type TestRunRequest } from "../../../src/push/test-run";
import { readSettings } from "../../../src/settings";
import { databaseFor } from "../../../src/store/database";
import { listDeliveries, replayDead } from "../../../src/store/deliveries";
import { listExecutionEvents } from "../../../src/store/execution-events";
import { executionById, listExecutions } from "../../../src/store/executions";
import { getHook } from "../../../src/store/hooks";
import { commitChanges, listeningHook, type Listening } from "./fixture";
import { isoTime } from "../../../src/domain/clock";
import { TESTER } from "../setup/author";

const NEWEST_LAST = { page: 1, limit: 100, sortDir: "asc", sortBy: "createdAt" } as const;

interface Rig {
  readonly ports: PushPorts;
  readonly bells: { readonly message: PushMessage; readonly delaySeconds: number }[];
  ahead: number;
}

function rig(): Rig {
  const settings = readSettings(env);
  if (!settings.ok) throw new Error(settings.error);
  const real = buildPorts(env, settings.value, () => {}).push;
  const made: Rig = {
    bells: [],
    ahead: 0,
    ports: {
      ...real,
      clock: () => real.clock() + made.ahead,
      random: () => 0,
      ring: async (message, delaySeconds) => void made.bells.push({ message, delaySeconds }),
      log: () => {},
    },
  };
  return made;
}

const deliveriesOf = async ({ orgId, hookId }: Listening) =>
  (await listDeliveries(databaseFor(env.DB, orgId), orgId, { hookId }, NEWEST_LAST)).items;

const executionsOf = async ({ orgId, hookId }: Listening) =>
  (await listExecutions(databaseFor(env.DB, orgId), orgId, { hookId }, NEWEST_LAST)).rows;

describe("deliveries", () => {
  it("reach the hook as ctx.event, in order for each entity, and leave an execution each", async () => {
    const on = rig();
    const code = `async function run(ctx) {
      const seen = (await ctx.kv.get(ctx.event.entityId)) ?? [];
      await ctx.kv.set(ctx.event.entityId, [...seen, ctx.event.id]);
      ctx.log.info("told", { attempt: ctx.event.attempt });
      return { event: ctx.event, meta: ctx.meta, dryRun: ctx.dryRun };
    }`;
    const hook = await listeningHook(code);
    const ids = await commitChanges(hook.orgId, ["a", "b", "a", "a"], on.ports.clock());
    await runDeliveries(on.ports, hook.orgId, hook.hookId);
    expect((await deliveriesOf(hook)).map((item) => [item.status, item.attempts])).toEqual(
      [1, 1, 1, 1].map((attempts) => ["delivered", attempts]),
    );
    const kept = await on.ports.coordinator(hook.hookId).kvGet("a", null);
    expect(JSON.parse(kept ?? "null")).toEqual([ids[0], ids[2], ids[3]]);
    const [first] = await executionsOf(hook);
    expect(first).toMatchObject({ trigger: "event", status: "completed", attempt: 1, hookVersion: 1 });
    expect(first?.result).toMatchObject({
      event: {
        id: ids[0],
        type: "update",
        entityType: "employee",
        entityId: "a",
        changedFields: ["firstName"],
        attempt: 1,
        before: { firstName: "A", lastName: null },
        after: { firstName: "B", endDate: null },
        source: { kind: "api" },
      },
      dryRun: false,
    });
    const { rows } = await listExecutionEvents(databaseFor(env.DB, hook.orgId), first?.id ?? "", ["status", "log"], {
      page: 1,
      limit: 10,
      sortDir: "asc",
    });
    expect(rows.map((row) => row.body["status"] ?? row.body["message"])).toEqual(["running", "told", "completed"]);
  });

  it.each([
    ["throw new Error('no');", "pending", 5, "HOOK_ERROR"],
    ["throw Object.assign(new Error('wait'), { retryAfter: 77 });", "pending", 77, "HOOK_ERROR"],
    ["throw Object.assign(new Error('never'), { retryable: false });", "dead", null, "HOOK_ERROR"],
    ["await ctx.http.get('http://example.com');", "pending", 5, "HTTP_BLOCKED"],
    ["await ctx.kv.set('', 1);", "pending", 5, "KV_KEY_INVALID"],
    ["return 1n;", "delivered", null, undefined],
    ["return { then: 1 };", "delivered", null, undefined],
  ])("whose attempt does `%s` are %s", async (body, status, delay, code) => {
    const on = rig();
    const hook = await listeningHook(`async function run(ctx) { ${body} }`);
    await commitChanges(hook.orgId, ["a"], on.ports.clock());
    await runDeliveries(on.ports, hook.orgId, hook.hookId);
    const [item] = await deliveriesOf(hook);
    expect([item?.status, item?.lastError?.code, item?.attempts]).toEqual([status, code, 1]);
    expect(on.bells.map((bell) => bell.delaySeconds)).toEqual(delay === null ? [] : [delay]);
  });

  it("of an entity that fails hold back only that entity; the eighth attempt is the last", async () => {
    const on = rig();
    const code = `async function run(ctx) { if (ctx.event.entityId === "bad") throw new Error("attempt " + ctx.event.attempt); }`;
    const hook = await listeningHook(code);
    await commitChanges(hook.orgId, ["bad", "good", "bad"], on.ports.clock());
    for (let round = 0; round < 8; round++) {
      await runDeliveries(on.ports, hook.orgId, hook.hookId);
      on.ahead += 8 * 3_600_000;
    }
    const items = await deliveriesOf(hook);
    expect(items.map((item) => [item.entityId, item.status, item.attempts])).toEqual([
      ["bad", "dead", 8],
      ["good", "delivered", 1],
      ["bad", "pending", 1],
    ]);
    expect(items[0]?.lastError?.message).toBe("attempt 8");
    expect(items[0]?.executionIds).toHaveLength(8);
    expect(on.bells.slice(0, 7).map((bell) => bell.delaySeconds)).toEqual([5, 30, 120, 600, 1_800, 7_200, 21_600]);
    const db = databaseFor(env.DB, hook.orgId);
    expect(
      await replayDead(db, hook.orgId, { hookId: hook.hookId }, { ...TESTER, at: isoTime(on.ports.clock()) }),
    ).toBe(1);
    await runDeliveries(on.ports, hook.orgId, hook.hookId);
    expect((await deliveriesOf(hook))[0]).toMatchObject({ status: "pending", attempts: 1, eventId: items[0]?.eventId });
  });

  it("of a hook whose code throws when it is loaded fail and wait; of one that is gone nothing is left to do", async () => {
    const on = rig();
    const hook = await listeningHook("throw new Error('at load'); async function run() {}");
    await commitChanges(hook.orgId, ["a"], on.ports.clock());
    await runDeliveries(on.ports, hook.orgId, hook.hookId);
    const [item] = await deliveriesOf(hook);
    expect([item?.status, item?.lastError?.message]).toEqual(["pending", "at load"]);
    await env.DB.prepare("DELETE FROM hooks WHERE id = ?").bind(hook.hookId).run();
    on.bells.length = 0;
    await runDeliveries(on.ports, hook.orgId, hook.hookId);
    expect(on.bells).toEqual([]);
  });
});

describe("a dry run", () => {
  async function tested(on: Rig, of: Listening, request: TestRunRequest) {
    const hook = await getHook(databaseFor(env.DB, of.orgId), of.orgId, of.hookId);
    if (hook === null) throw new Error("no hook");
    const started = await startTestRun(on.ports, hook, request, TESTER);
    if (!started.ok) return started.error;
    await runTest(on.ports, of.orgId, started.value.id);
    return executionById(databaseFor(env.DB, of.orgId), of.orgId, started.value.id);
  }

  it("runs unsaved code with a given event, filled up, and keeps its store to itself", async () => {
    const on = rig();
    const hook = await listeningHook("async function run() { throw new Error('the saved one'); }");
    const code =
      "async function run(ctx) { await ctx.kv.set('a', 1); return [await ctx.kv.get('a'), ctx.dryRun, ctx.event]; }";
    const row = await tested(on, hook, { code, event: { type: "create", after: { firstName: "Ada" } } });
    expect(row).toMatchObject({ status: "completed", mode: "dry", trigger: "test", hookVersion: null });
    expect(row).toMatchObject({
      result: [
        1,
        true,
        { type: "create", before: null, after: { firstName: "Ada" }, changedFields: ["firstName"], attempt: 1 },
      ],
    });
    expect(await on.ports.coordinator(hook.hookId).kvGet("a", null)).toBeNull();
  });

  it("refuses what can't be, and says where", async () => {
    const on = rig();
    const hook = await listeningHook("async function run() {}");
    const other = await listeningHook("async function run() {}");
    const entityId = newId("employee");
    await env.DB.prepare(
      `INSERT INTO entities (id, org_id, type, data, search_text, revision, created_at, updated_at)
       VALUES (?1, ?2, 'employee', '{"firstName":"Ada"}', '', 1, 'x', 'x')`,
    )
      .bind(entityId, other.orgId)
      .run();
    const where = async (request: TestRunRequest) => {
      const refused = await tested(on, hook, request);
      return refused !== null && "code" in refused ? [refused.code, refused.details?.[0]?.field] : refused;
    };
    expect(await where({})).toEqual(["VALIDATION_ERROR", "event"]);
    expect(await where({ entityId })).toEqual(["VALIDATION_ERROR", "entityId"]);
    expect(await where({ event: { type: "explode" } })).toEqual(["VALIDATION_ERROR", "event.type"]);
    expect(await where({ event: { type: "update", entityType: "project" } })).toEqual([
      "VALIDATION_ERROR",
      "event.entityType",
    ]);
    expect(await where({ event: { type: "update" }, entityId })).toEqual(["VALIDATION_ERROR", "entityId"]);
    expect(await tested(on, other, { entityId })).toMatchObject({ status: "completed" });
  });
});
