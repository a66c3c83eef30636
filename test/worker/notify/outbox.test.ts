/** Who is told of what: rows of the outbox, written with the thing they tell of and with nothing else. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { isoTime } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import type { NoticeType } from "../../../src/domain/notices";
import { cancelExecution } from "../../../src/pull/cancel";
import { runPage } from "../../../src/pull/consume";
import { ConsumerEnded } from "../../../src/pull/ports";
import { databaseFor } from "../../../src/store/database";
import { replayDead } from "../../../src/store/deliveries";
import { type SettledAttempt, takeTurn } from "../../../src/store/delivery-turn";
import { answerAll, hookOf, newHook, newWorld, nextBell, read, run, start } from "../pull/world";
import { commitChanges, listeningHook, type Listening } from "../push/fixture";
import { START, author, newTarget, noticesOf, rig } from "./fixture";

const on = rig();
const FAILS = "async function run() { throw new Error('no contact with ada@example.com'); }";

const told = async (orgId: string) => (await noticesOf(orgId)).map(({ type, data }) => [type, JSON.parse(data)]);

describe("a PULL execution", () => {
  it("that fails is told once to each webhook and each address that wants it, with what happened", async () => {
    const world = newWorld();
    const hook = await newHook({ code: FAILS });
    const webhook = await newTarget(on, hook.orgId);
    const mail = await newTarget(on, hook.orgId, { addresses: ["a@example.com", "b@example.com"] });
    await newTarget(on, hook.orgId, { events: ["hook.disabled"] });
    await newTarget(on, hook.orgId, { enabled: false });
    const row = await run(world, hook);
    expect(row.status).toBe("failed");
    const notices = await noticesOf(hook.orgId);
    expect(notices.map((each) => [each.target_id, each.recipient, each.type, each.status]).toSorted()).toEqual(
      [
        [webhook.id, null, "execution.failed", "pending"],
        [mail.id, "a@example.com", "execution.failed", "pending"],
        [mail.id, "b@example.com", "execution.failed", "pending"],
      ].toSorted(),
    );
    expect(new Set(notices.map(({ id }) => id)).size).toBe(3);
    expect(notices.every(({ id }) => /^msg_\w+$/.test(id))).toBe(true);
    expect(JSON.parse(notices[0]?.data ?? "{}")).toMatchObject({
      organisationId: hook.orgId,
      integrationId: hook.integrationId,
      integrationName: expect.any(String),
      hookId: hook.id,
      hookName: expect.any(String),
      hookType: "PULL",
      entityType: "employee",
      executionId: row.id,
      trigger: "manual",
      status: "failed",
      startedAt: row.startedAt,
      endedAt: row.endedAt,
      error: { code: "HOOK_ERROR", message: "no contact with ada@example.com", page: 0 },
    });
    expect(world.noticed).toEqual([hook.orgId]);
  });

  it("that is complete, a dry run, or cancelled is told to nobody", async () => {
    const world = newWorld();
    const good = await newHook({ code: hookOf([[]]) });
    await newTarget(on, good.orgId);
    expect((await run(world, good)).status).toBe("completed");
    const bad = await newHook({ code: FAILS, beside: good });
    expect((await run(world, bad, { mode: "dry" })).status).toBe("failed");
    const id = await start(world, bad);
    await cancelExecution(world.ports, bad.orgId, id, author(START));
    await answerAll(world);
    expect((await read(bad, id)).status).toBe("cancelled");
    expect([await noticesOf(good.orgId), world.noticed]).toEqual([[], []]);
  });

  it("of another organisation is told there and not here", async () => {
    const world = newWorld();
    const [here, there] = [await newHook({ code: FAILS }), await newHook({ code: FAILS })];
    await newTarget(on, here.orgId);
    await newTarget(on, there.orgId);
    await run(world, there);
    expect([(await noticesOf(here.orgId)).length, (await noticesOf(there.orgId)).length]).toEqual([0, 1]);
  });

  it("is told once, wherever its consumer dies", async () => {
    const steps: string[] = [];
    let endAt = Number.POSITIVE_INFINITY;
    const world = newWorld((ports) => ({
      ...ports,
      fault: (step) => {
        steps.push(step);
        if (steps.length !== endAt) return;
        throw new ConsumerEnded(step);
      },
    }));
    const once = async () => {
      const hook = await newHook({ code: FAILS });
      await newTarget(on, hook.orgId);
      const id = await start(world, hook);
      for (let bell = nextBell(world); bell !== undefined; bell = nextBell(world)) {
        try {
          await runPage(world.ports, bell.message);
        } catch (error) {
          if (!(error instanceof ConsumerEnded)) throw error;
          // Whoever died does not come back: the sweep rings for the execution with a ticket of its own.
          world.nowMs += 120_000;
          const row = await read(hook, id);
          if (row.status === "running") {
            const ticket = row.fence + 2 - (row.fence % 2);
            await env.DB.prepare("UPDATE executions SET fence = ?2, claimed_until = ?3 WHERE id = ?1")
              .bind(id, ticket, isoTime(world.nowMs))
              .run();
            world.bells.push({ lane: "pull", message: { ...bell.message, ticket }, dueMs: world.nowMs });
          }
        }
      }
      return { status: (await read(hook, id)).status, told: (await noticesOf(hook.orgId)).length };
    };
    expect(await once()).toEqual({ status: "failed", told: 1 });
    const borders = steps.length;
    expect(borders).toBeGreaterThan(3);
    for (let at = 1; at <= borders; at++) {
      steps.length = 0;
      endAt = at;
      expect(await once(), `ended at ${steps[at - 1]}`).toEqual({ status: "failed", told: 1 });
    }
  });
});

/** One turn that claims, and one that ends those attempts so. */
async function attempts(
  { orgId, hookId }: Listening,
  nowMs: number,
  end: Pick<SettledAttempt, "status" | "countAttempt">,
  options: { readonly most?: number; readonly deadInARow?: number; readonly stale?: boolean } = {},
): Promise<boolean> {
  const db = databaseFor(env.DB, orgId);
  const now = isoTime(nowMs);
  const turn = {
    hookId,
    now,
    journal: [],
    claimedUntil: isoTime(nowMs + 30_000),
    parallel: 100,
    switchOff: { deadInARow: options.deadInARow ?? 1_000_000, deadSince: "2000-01-01T00:00:00.000Z" },
  };
  const executionIds = Array.from({ length: options.most ?? 100 }, () => newId("execution"));
  const { claimed } = await takeTurn(db, { ...turn, settled: [], claimId: newId("delivery"), executionIds });
  const failed = end.status !== "delivered";
  const error = { code: "HOOK_ERROR", message: "no", page: null, stack: null, line: null, column: null };
  const settled = claimed.map(({ deliveryId, claimId, executionId }) => ({
    deliveryId,
    claimId: options.stale === true ? "dlv_older" : claimId,
    executionId,
    status: end.status,
    countAttempt: end.countAttempt,
    nextAttemptAt: end.status === "pending" ? now : null,
    lastError: failed ? { code: "HOOK_ERROR", message: "no" } : null,
    execution: {
      status: failed ? ("failed" as const) : ("completed" as const),
      endedAt: now,
      durationMs: 1,
      httpRequests: 0,
      error: failed ? error : null,
      result: null,
    },
  }));
  const { told: anybody } = await takeTurn(db, { ...turn, settled, claimId: newId("delivery"), executionIds: [] });
  return anybody;
}

const DEAD = { status: "dead", countAttempt: true } as const;
const AGAIN = { status: "pending", countAttempt: true } as const;
const HOUR = 3_600_000;

async function listening(events: NoticeType[]): Promise<Listening> {
  const hook = await listeningHook();
  await newTarget(on, hook.orgId, { events });
  return hook;
}

/** So many changes that die, in one turn. */
async function die(hook: Listening, count: number, nowMs: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, at) => `e${nowMs}-${at}`);
  await commitChanges(hook.orgId, ids, nowMs);
  await attempts(hook, nowMs, DEAD);
}

describe("a PUSH attempt", () => {
  it("that fails is told at most once an hour for each hook", async () => {
    const hook = await listening(["execution.failed"]);
    await commitChanges(hook.orgId, ["a", "b", "c"], START);
    expect(await attempts(hook, START, AGAIN)).toBe(true);
    expect(await attempts(hook, START + HOUR - 1, AGAIN)).toBe(false);
    expect(await attempts(hook, START + HOUR, AGAIN)).toBe(true);
    expect(await told(hook.orgId)).toEqual([
      ["execution.failed", expect.objectContaining({ hookType: "PUSH", attempt: 1, deliveryId: expect.any(String) })],
      ["execution.failed", expect.objectContaining({ hookType: "PUSH", attempt: 3 })],
    ]);
  });

  it("that is delivered, or that the platform undid, is told to nobody", async () => {
    const hook = await listening(["execution.failed", "deliveries.dead", "hook.disabled"]);
    await commitChanges(hook.orgId, ["a", "b"], START);
    expect(await attempts(hook, START, { status: "pending", countAttempt: false })).toBe(false);
    expect(await attempts(hook, START + 1, { status: "delivered", countAttempt: true })).toBe(false);
    expect(await noticesOf(hook.orgId)).toEqual([]);
  });

  it("whose claim is another's by now is told by that one only", async () => {
    const hook = await listening(["deliveries.dead", "hook.disabled"]);
    await commitChanges(hook.orgId, ["a"], START);
    await attempts(hook, START, DEAD, { stale: true });
    expect(await noticesOf(hook.orgId)).toEqual([]);
  });
});

describe("dead deliveries", () => {
  it("are told when the list begins, and when it passes 10 and 100", async () => {
    const hook = await listening(["deliveries.dead"]);
    let now = START;
    for (const count of [1, 1, 7, 1, 1, 80, 20, 1]) await die(hook, count, (now += HOUR));
    expect(await told(hook.orgId)).toEqual(
      [1, 10, 111].map((dead) => ["deliveries.dead", expect.objectContaining({ dead, hookId: hook.hookId })]),
    );
  });

  it("are told at most once an hour; what that held back comes with the next", async () => {
    const hook = await listening(["deliveries.dead"]);
    await die(hook, 1, START);
    await die(hook, 20, START + 60_000);
    expect((await told(hook.orgId)).length).toBe(1);
    await die(hook, 1, START + HOUR + 60_000);
    expect((await told(hook.orgId)).map(([, data]) => data.dead)).toEqual([1, 22]);
  });

  it("are told anew when the list was emptied in between", async () => {
    const hook = await listening(["deliveries.dead"]);
    await die(hook, 12, START);
    const now = START + HOUR;
    await replayDead(databaseFor(env.DB, hook.orgId), hook.orgId, { hookId: hook.hookId }, author(now));
    await attempts(hook, now, { status: "delivered", countAttempt: true });
    await die(hook, 1, now + 1);
    expect((await told(hook.orgId)).map(([, data]) => data.dead)).toEqual([12, 1]);
  });

  it("are told to a target that came later", async () => {
    const hook = await listeningHook();
    await die(hook, 15, START);
    expect(await noticesOf(hook.orgId)).toEqual([]);
    await newTarget(on, hook.orgId);
    await die(hook, 1, START + 1);
    expect((await told(hook.orgId)).map(([type, data]) => [type, data.dead])).toContainEqual(["deliveries.dead", 16]);
  });

  it("of one hook say nothing of another's", async () => {
    const [one, two] = [await listening(["deliveries.dead"]), await listening(["deliveries.dead"])];
    await die(one, 1, START);
    expect([(await told(one.orgId)).length, (await told(two.orgId)).length]).toEqual([1, 0]);
  });
});

describe("a hook that is switched off", () => {
  it("by the platform is told once, with the reason", async () => {
    const hook = await listening(["hook.disabled"]);
    await commitChanges(hook.orgId, ["a", "b", "c"], START);
    expect(await attempts(hook, START, DEAD, { most: 2, deadInARow: 3 })).toBe(false);
    expect(await attempts(hook, START + 1, DEAD, { most: 2, deadInARow: 3 })).toBe(true);
    expect(await told(hook.orgId)).toEqual([
      [
        "hook.disabled",
        expect.objectContaining({ hookId: hook.hookId, reason: expect.stringContaining("3 deliveries") }),
      ],
    ]);
  });
});
