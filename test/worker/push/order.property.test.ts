/**
 * "In order for each entity, one at a time": random interleavings of commits, turns of several consumers, ends of
 * attempts, time, replays and switching off and on, compared with a model that is a plain list.
 */
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isoTime } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import { databaseFor } from "../../../src/store/database";
import { replayDead } from "../../../src/store/deliveries";
import { takeTurn, type ClaimedDelivery, type SettledAttempt } from "../../../src/store/delivery-turn";
import { commitChanges, listeningHook } from "./fixture";
import { TESTER } from "../setup/author";

const CLAIM_MS = 30_000;
const PARALLEL = 3;

interface Modelled {
  readonly eventId: string;
  readonly entity: string;
  state: "pending" | "delivered" | "dead";
  dueAt: number;
  attempts: number;
  /** The running attempt, until when. */
  claim: { readonly id: string; readonly until: number } | null;
}

type Step =
  | { readonly kind: "commit"; readonly entity: string }
  | { readonly kind: "turn"; readonly slots: number }
  | {
      readonly kind: "end";
      readonly which: number;
      readonly how: "delivered" | "dead" | "pending";
      readonly wait: number;
    }
  | { readonly kind: "time"; readonly ms: number }
  | { readonly kind: "replay"; readonly which: number }
  | { readonly kind: "switch"; readonly on: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("commit" as const), entity: fc.constantFrom("a", "b", "c") }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("turn" as const), slots: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("end" as const),
      which: fc.nat(20),
      how: fc.constantFrom("delivered" as const, "dead" as const, "pending" as const),
      wait: fc.integer({ min: 0, max: 5_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("time" as const), ms: fc.constantFrom(1, 4_000, CLAIM_MS + 1) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("replay" as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("switch" as const), on: fc.boolean() }) },
);

it("holds for every interleaving", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      await play(steps);
    }),
    { numRuns: 60 },
  );
});

async function play(steps: readonly Step[]): Promise<void> {
  const { orgId, hookId } = await listeningHook();
  const db = databaseFor(env.DB, orgId);
  const model: Modelled[] = [];
  const running: ClaimedDelivery[] = [];
  let now = Date.parse("2026-11-24T10:00:00Z");
  let on = true;

  const turn = async (slots: number, settled: SettledAttempt[]): Promise<readonly ClaimedDelivery[]> => {
    const { claimed } = await takeTurn(db, {
      hookId,
      now: isoTime(now),
      settled,
      journal: [],
      claimId: newId("delivery"),
      executionIds: Array.from({ length: slots }, () => newId("execution")),
      claimedUntil: isoTime(now + CLAIM_MS),
      parallel: PARALLEL,
      switchOff: { deadInARow: 1_000_000, deadSince: "2000-01-01T00:00:00.000Z" },
    });
    return claimed;
  };
  const modelled = (eventId: string): Modelled => {
    const found = model.find((delivery) => delivery.eventId === eventId);
    if (found === undefined) throw new Error("an event that was never committed");
    return found;
  };

  for (const each of steps) {
    now += 1;
    switch (each.kind) {
      case "commit": {
        const [eventId = ""] = await commitChanges(orgId, [each.entity], now);
        if (on) model.push({ eventId, entity: each.entity, state: "pending", dueAt: now, attempts: 0, claim: null });
        break;
      }
      case "turn": {
        const busy = model.filter((delivery) => delivery.claim !== null && delivery.claim.until >= now).length;
        const claimed = await turn(each.slots, []);
        expect(claimed.length).toBeLessThanOrEqual(Math.max(0, Math.min(each.slots, PARALLEL - busy)));
        if (!on) expect(claimed).toEqual([]);
        for (const delivery of claimed) {
          const own = modelled(delivery.event.id);
          const ofEntity = model.filter((other) => other.entity === own.entity && other.state === "pending");
          const takenOver = own.claim !== null;
          expect(own.state).toBe("pending");
          expect(own.dueAt).toBeLessThanOrEqual(now);
          expect(ofEntity.filter((other) => other !== own && other.claim !== null)).toEqual([]);
          if (takenOver) expect(own.claim?.until).toBeLessThan(now);
          else expect(ofEntity[0]).toBe(own);
          own.attempts += takenOver ? 0 : 1;
          expect(delivery.attempt).toBe(own.attempts);
          own.claim = { id: delivery.claimId, until: now + CLAIM_MS };
          running.push(delivery);
        }
        break;
      }
      case "end": {
        const [delivery] = running.splice(each.which % Math.max(1, running.length), 1);
        if (delivery === undefined) break;
        await turn(0, [endOf(delivery, each.how, now + each.wait, now)]);
        const own = modelled(delivery.event.id);
        if (own.claim?.id !== delivery.claimId) break;
        own.claim = null;
        own.state = each.how;
        own.dueAt = now + each.wait;
        break;
      }
      case "time":
        now += each.ms;
        break;
      case "replay": {
        const dead = model.filter((delivery) => delivery.state === "dead");
        const chosen = dead[each.which % Math.max(1, dead.length)];
        if (chosen === undefined) break;
        const row = await env.DB.prepare("SELECT id FROM deliveries WHERE event_id = ?")
          .bind(chosen.eventId)
          .first<{ id: string }>();
        expect(await replayDead(db, orgId, { hookId, ids: [row?.id ?? ""] }, { ...TESTER, at: isoTime(now) })).toBe(1);
        Object.assign(chosen, { state: "pending", dueAt: now, attempts: 0 });
        break;
      }
      case "switch":
        on = each.on;
        await env.DB.prepare("UPDATE hooks SET enabled = ? WHERE id = ?")
          .bind(on ? 1 : 0, hookId)
          .run();
        break;
    }
  }

  // Left alone, everything that is owed arrives, in order for each entity.
  await env.DB.prepare("UPDATE hooks SET enabled = 1 WHERE id = ?").bind(hookId).run();
  now += CLAIM_MS + 10_000;
  const arrived: string[] = [];
  for (let round = 0; round < 200; round++) {
    const claimed = await turn(PARALLEL, []);
    if (claimed.length === 0) break;
    arrived.push(...claimed.map((delivery) => delivery.event.id));
    await turn(
      0,
      claimed.map((delivery) => endOf(delivery, "delivered", now, now)),
    );
  }
  const owed = model.filter((delivery) => delivery.state === "pending").map((delivery) => delivery.eventId);
  expect([...arrived].sort()).toEqual([...owed].sort());
}

function endOf(
  delivery: ClaimedDelivery,
  how: "delivered" | "dead" | "pending",
  dueAt: number,
  now: number,
): SettledAttempt {
  const { deliveryId, claimId, executionId } = delivery;
  return {
    deliveryId,
    claimId,
    executionId,
    status: how,
    countAttempt: true,
    lastError: null,
    nextAttemptAt: how === "pending" ? isoTime(dueAt) : null,
    execution: {
      status: how === "delivered" ? "completed" : "failed",
      endedAt: isoTime(now),
      durationMs: 1,
      httpRequests: 0,
      error: null,
      result: null,
    },
  };
}
