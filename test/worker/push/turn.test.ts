/** Turns of a PUSH hook's queue in real D1: who is next, one at a time, fences, retries, replays, switching off. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { isoTime } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import { databaseFor } from "../../../src/store/database";
import { getDelivery, listDeliveries, replayDead } from "../../../src/store/deliveries";
import { takeTurn, type ClaimedDelivery, type SettledAttempt, type TurnResult } from "../../../src/store/delivery-turn";
import { listeningHook, commitChanges } from "./fixture";
import { TESTER } from "../setup/author";

const db = databaseFor(env.DB, "any");
const NOW = Date.parse("2026-11-24T10:00:00Z");
let orgId = "";
let hookId = "";

beforeEach(async () => {
  ({ orgId, hookId } = await listeningHook());
});

function turn(more: {
  settled?: SettledAttempt[];
  at?: number;
  slots?: number;
  parallel?: number;
  deadInARow?: number;
}): Promise<TurnResult> {
  const at = more.at ?? NOW;
  return takeTurn(db, {
    hookId,
    now: isoTime(at),
    settled: more.settled ?? [],
    journal: [],
    claimId: newId("delivery"),
    executionIds: Array.from({ length: more.slots ?? 10 }, () => newId("execution")),
    claimedUntil: isoTime(at + 30_000),
    parallel: more.parallel ?? 10,
    switchOff: { deadInARow: more.deadInARow ?? 100, deadSince: isoTime(at - 5 * 86_400_000) },
  });
}

function end(delivery: ClaimedDelivery, status: "delivered" | "dead" | "pending", nextAt?: number): SettledAttempt {
  return {
    deliveryId: delivery.deliveryId,
    claimId: delivery.claimId,
    executionId: delivery.executionId,
    status,
    nextAttemptAt: nextAt === undefined ? null : isoTime(nextAt),
    countAttempt: true,
    lastError: status === "delivered" ? null : { code: "HOOK_ERROR", message: "no" },
    execution: {
      status: status === "delivered" ? "completed" : "failed",
      endedAt: isoTime(NOW),
      durationMs: 3,
      httpRequests: 1,
      error: null,
      result: { said: "ok" },
    },
  };
}

const entitiesOf = (result: TurnResult): string[] => result.claimed.map((delivery) => delivery.event.entityId);

describe("a turn", () => {
  it("gives out the oldest pending delivery of each entity, in the order of the commits", async () => {
    await commitChanges(orgId, ["a", "b", "a", "c", "b"], NOW - 1000);
    const first = await turn({});
    expect(entitiesOf(first)).toEqual(["a", "b", "c"]);
    expect(first.claimed.map((delivery) => delivery.attempt)).toEqual([1, 1, 1]);
    expect(entitiesOf(await turn({}))).toEqual([]);
    const [a, b, c] = first.claimed;
    if (!a || !b || !c) throw new Error("three were claimed");
    const second = await turn({ settled: [end(a, "delivered"), end(b, "pending", NOW + 5000), end(c, "delivered")] });
    expect(entitiesOf(second)).toEqual(["a"]);
    expect(entitiesOf(await turn({ at: NOW + 5000 }))).toEqual(["b"]);
    const item = await getDelivery(db, orgId, b.deliveryId);
    expect(item).toMatchObject({ status: "pending", attempts: 2, lastError: { code: "HOOK_ERROR", message: "no" } });
    expect(item?.executionIds).toHaveLength(2);
  });

  it("never exceeds the number of parallel attempts, over several consumers", async () => {
    await commitChanges(orgId, ["a", "b", "c", "d", "e"], NOW - 1000);
    expect(entitiesOf(await turn({ parallel: 3, slots: 2 }))).toEqual(["a", "b"]);
    expect(entitiesOf(await turn({ parallel: 3 }))).toEqual(["c"]);
    expect(entitiesOf(await turn({ parallel: 3 }))).toEqual([]);
  });

  it("takes over a claim that ran out, as the same attempt; the late end of the first changes nothing", async () => {
    await commitChanges(orgId, ["a"], NOW - 1000);
    const [lost] = (await turn({})).claimed;
    const [again] = (await turn({ at: NOW + 30_001 })).claimed;
    if (!lost || !again) throw new Error("both were claimed");
    expect(again).toMatchObject({ deliveryId: lost.deliveryId, attempt: 1 });
    await turn({ settled: [end(lost, "dead")], at: NOW + 30_002 });
    expect(await getDelivery(db, orgId, lost.deliveryId)).toMatchObject({ status: "pending", claimId: again.claimId });
    await turn({ settled: [end(again, "delivered")], at: NOW + 30_003 });
    expect(await getDelivery(db, orgId, lost.deliveryId)).toMatchObject({
      status: "delivered",
      attempts: 1,
      nextAttemptAt: null,
    });
    const states = await env.DB.prepare(
      "SELECT status, json_extract(error, '$.code') AS code FROM executions WHERE delivery_id = ? ORDER BY created_at",
    )
      .bind(lost.deliveryId)
      .all();
    expect(states.results).toEqual([
      { status: "failed", code: "INTERRUPTED" },
      { status: "completed", code: null },
    ]);
  });

  it("does not count an attempt that a fault of ours undid", async () => {
    await commitChanges(orgId, ["a"], NOW - 1000);
    const [first] = (await turn({})).claimed;
    if (!first) throw new Error("one was claimed");
    await turn({ settled: [{ ...end(first, "pending", NOW), countAttempt: false }], slots: 0 });
    expect((await turn({})).claimed.map((delivery) => delivery.attempt)).toEqual([1]);
  });

  it("gives out nothing while the hook or the feature is off, and goes on afterwards", async () => {
    await commitChanges(orgId, ["a"], NOW - 1000);
    await env.DB.prepare("UPDATE hooks SET enabled = 0 WHERE id = ?").bind(hookId).run();
    expect(entitiesOf(await turn({}))).toEqual([]);
    await env.DB.prepare("UPDATE hooks SET enabled = 1 WHERE id = ?").bind(hookId).run();
    await env.DB.prepare("UPDATE organisations SET custom_integrations_enabled = 0 WHERE id = ?").bind(orgId).run();
    expect(entitiesOf(await turn({}))).toEqual([]);
    await env.DB.prepare("UPDATE organisations SET custom_integrations_enabled = 1 WHERE id = ?").bind(orgId).run();
    expect(entitiesOf(await turn({}))).toEqual(["a"]);
  });
});

describe("dead deliveries", () => {
  it("let the next of their entity go, and come back by a replay with the same event", async () => {
    await commitChanges(orgId, ["a", "a"], NOW - 1000);
    const [first] = (await turn({})).claimed;
    if (!first) throw new Error("one was claimed");
    const [second] = (await turn({ settled: [end(first, "dead")] })).claimed;
    if (!second) throw new Error("the next was claimed");
    expect(second.event.id).not.toBe(first.event.id);
    expect(await replayDead(db, orgId, { hookId, ids: [first.deliveryId] }, { ...TESTER, at: isoTime(NOW) })).toBe(1);
    expect(entitiesOf(await turn({}))).toEqual([]);
    const [replayed] = (await turn({ settled: [end(second, "delivered")] })).claimed;
    expect(replayed).toMatchObject({ deliveryId: first.deliveryId, attempt: 1, event: { id: first.event.id } });
    expect(await replayDead(db, orgId, { hookId, ids: [second.deliveryId] }, { ...TESTER, at: isoTime(NOW) })).toBe(0);
    expect(await replayDead(db, "org_other", { hookId }, { ...TESTER, at: isoTime(NOW) })).toBe(0);
  });

  it("switch the hook off when too many in a row were", async () => {
    await commitChanges(orgId, ["a", "b", "c", "d"], NOW - 1000);
    const { claimed } = await turn({});
    const [a, b, c, d] = claimed;
    if (!a || !b || !c || !d) throw new Error("four were claimed");
    expect(
      (await turn({ settled: [end(a, "dead"), end(b, "delivered"), end(c, "dead")], deadInARow: 2 })).switchedOff,
    ).toBe(false);
    expect((await turn({ settled: [end(d, "dead")], deadInARow: 2 })).switchedOff).toBe(true);
    const hook = await env.DB.prepare("SELECT enabled, disabled_reason, dead_in_a_row FROM hooks WHERE id = ?")
      .bind(hookId)
      .first();
    expect(hook).toMatchObject({ enabled: 0, dead_in_a_row: 2 });
    expect(String(hook?.["disabled_reason"])).toContain("2 deliveries in a row ended dead");
    const { items, total } = await listDeliveries(
      db,
      orgId,
      { hookId, status: "dead" },
      { page: 1, limit: 2, sortDir: "asc" },
    );
    expect([items.map((item) => item.entityId), total]).toEqual([["a", "c"], 3]);
  });
});
