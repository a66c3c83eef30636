/**
 * The way of a hook's deliveries: take a turn (settle what ended, claim what is due), run the claimed attempts side by
 * side, and again as soon as one has ended, until nothing is due. Several of these may work on one hook at a time; the
 * statements of a turn keep order and number.
 */
import { quarantineDelaySeconds } from "../domain/backoff";
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import { LIMITS } from "../domain/limits";
import type { JournalRow } from "../store/execution-journal";
import { completedBefore } from "../store/executions";
import { extendClaim } from "../store/deliveries";
import { takeTurn, type ClaimedDelivery, type SettledAttempt } from "../store/delivery-turn";
import { pushContext, type PushContext } from "../store/push-context";
import { eventJson, hookKv, invocationOf, settledAttempt } from "./attempt";
import { attemptJournal, saidStatus, type Say } from "./journal";
import type { PushPorts } from "./ports";
import { ringForRetries } from "./retry";
import { createTally } from "./tally";

/** After this time a new message goes on, so that no invocation grows old and new code is picked up. */
const SHIFT_MS = 20_000;
/** A claim lasts as long as an attempt may, and a good while to write down how it ended. */
const CLAIM_MS = LIMITS.push.attemptTimeMs + 20_000;
/** How long lines wait for company before they are written. */
const JOURNAL_PAUSE_MS = 150;
/** How long an attempt that ended waits for others to be settled with it. */
const COMPANY_MS = 15;
/** How long a lost attempt may wait for the quarantine, which takes one at a time. */
const QUARANTINE_MS = 10 * 60_000;

export async function runDeliveries(ports: PushPorts, orgId: string, hookId: string): Promise<void> {
  const db = ports.database(orgId);
  const context = await pushContext(db, orgId, hookId);
  if (context === null || !context.on) return;
  const secrets = await ports.secrets(orgId, context.integrationId);
  const started = ports.clock();
  const lanes = new Set<Promise<void>>();
  const tally = createTally(ports, orgId, context);
  let ended: SettledAttempt[] = [];
  let said: JournalRow[] = [];

  for (;;) {
    const resting = ports.clock() - started > SHIFT_MS;
    const now = ports.clock();
    const free = resting ? 0 : ports.settings.parallel - lanes.size;
    const settled = ended;
    const journal = said;
    ended = [];
    said = [];
    const turn = await takeTurn(db, {
      hookId,
      now: isoTime(now),
      settled,
      journal,
      claimId: newId("delivery"),
      executionIds: Array.from({ length: free }, () => newId("execution")),
      claimedUntil: isoTime(now + CLAIM_MS),
      parallel: ports.settings.parallel,
      switchOff: {
        deadInARow: ports.settings.deadInARow,
        deadSince: isoTime(now - ports.settings.deadDays * 86_400_000),
      },
    });
    tally.add(settled);
    await ringForRetries(ports, orgId, hookId, settled, now);
    if (turn.told) await ports.ringNotices(orgId);
    if (turn.switchedOff) ports.log({ event: "hook.switched_off", outcome: "refused", orgId, hookId });
    for (const delivery of turn.claimed) {
      const lane = runAttempt(ports, context, secrets, delivery, (rows) => said.push(...rows)).then((end) => {
        lanes.delete(lane);
        if (end === "quarantined") return;
        said.push(saidStatus(end.executionId, end.execution.status, end.execution.error, ports.clock()));
        ended.push(end);
      });
      lanes.add(lane);
    }
    if (lanes.size === 0 && ended.length === 0 && said.length === 0) {
      tally.tell();
      if (resting) await ports.ring({ kind: "deliveries", orgId, hookId }, 0);
      return;
    }
    if (ended.length === 0) await nextNews(lanes, () => said.length > 0);
    await company(lanes, () => ended.length >= ports.settings.parallel / 2);
  }
}

/** Until an attempt has ended, or lines have waited long enough. */
async function nextNews(lanes: ReadonlySet<Promise<void>>, somethingSaid: () => boolean): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (;;) {
    const pause = new Promise<"pause">((resolve) => {
      timer = setTimeout(() => resolve("pause"), JOURNAL_PAUSE_MS);
    });
    const news = await Promise.race([...lanes, pause]);
    clearTimeout(timer);
    if (news !== "pause" || somethingSaid() || lanes.size === 0) return;
  }
}

/** A turn costs about the same for one attempt as for five: those that end within a moment of the first are waited for. */
async function company(lanes: ReadonlySet<Promise<void>>, enough: () => boolean): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = new Promise<"pause">((resolve) => {
    timer = setTimeout(() => resolve("pause"), COMPANY_MS);
  });
  while (lanes.size > 0 && !enough()) {
    if ((await Promise.race([...lanes, pause])) === "pause") break;
  }
  clearTimeout(timer);
}

async function runAttempt(
  ports: PushPorts,
  context: PushContext,
  secrets: Readonly<Record<string, string>>,
  delivery: ClaimedDelivery,
  say: Say,
): Promise<SettledAttempt | "quarantined"> {
  const invocation = invocationOf({
    context,
    secrets,
    event: eventJson(delivery.event, delivery.attempt),
    dryRun: false,
    draft: null,
    quarantine: false,
  });
  const kv = hookKv(ports, context.hookId, null);
  const journal = attemptJournal(delivery.executionId, say);
  say([saidStatus(delivery.executionId, "running", null, ports.clock())]);
  const outcome = await ports.sandbox.run(invocation, { kv, journal }, new AbortController().signal);
  if (outcome.kind !== "lost") return settledAttempt(ports, delivery, outcome);
  const until = isoTime(ports.clock() + QUARANTINE_MS);
  const db = ports.database(context.org.id);
  if (await extendClaim(db, delivery.deliveryId, delivery.claimId, until)) {
    const { deliveryId, claimId, executionId } = delivery;
    const { hookId, org, version } = context;
    const delaySeconds = quarantineDelaySeconds(await completedBefore(db, hookId, version));
    await ports.quarantine({ kind: "attempt", orgId: org.id, hookId, executionId, deliveryId, claimId }, delaySeconds);
  }
  return "quarantined";
}
