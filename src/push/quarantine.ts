/**
 * An attempt, or a dry run, whose runtime was lost, once more and alone. Lost again, it was the cause, and it fails with
 * the limit that it passed.
 */
import { isoTime } from "../domain/clock";
import { claimedBy, takeTurn } from "../store/delivery-turn";
import type { JournalRow } from "../store/execution-journal";
import { pushContext } from "../store/push-context";
import { eventJson, hookKv, invocationOf, runAlone, settledAttempt } from "./attempt";
import { attemptJournal, saidStatus } from "./journal";
import type { LostAttempt } from "../contract/queue-messages";
import type { PushPorts } from "./ports";
import { ringForRetries } from "./retry";
import { createTally } from "./tally";
import { repeatTest } from "./test-run";

export async function runLostAttempt(ports: PushPorts, message: LostAttempt): Promise<void> {
  const { orgId, hookId, deliveryId, claimId } = message;
  if (deliveryId === null || claimId === null) return repeatTest(ports, orgId, message.executionId);
  const db = ports.database(orgId);
  const context = await pushContext(db, orgId, hookId);
  const delivery = await claimedBy(db, claimId, deliveryId);
  if (context === null || delivery === null) return;
  const secrets = await ports.secrets(orgId, context.integrationId);
  const event = eventJson(delivery.event, delivery.attempt);
  const said: JournalRow[] = [];
  const journal = attemptJournal(delivery.executionId, (rows) => said.push(...rows));
  const invocation = invocationOf({ context, secrets, event, dryRun: false, draft: null, quarantine: true });
  const outcome = await runAlone(ports, invocation, { kv: hookKv(ports, hookId, null), journal });
  const settled = settledAttempt(ports, delivery, outcome);
  const now = ports.clock();
  said.push(saidStatus(delivery.executionId, settled.execution.status, settled.execution.error, now));
  const turn = await takeTurn(db, {
    hookId,
    now: isoTime(now),
    settled: [settled],
    journal: said,
    claimId,
    executionIds: [],
    claimedUntil: isoTime(now),
    parallel: ports.settings.parallel,
    switchOff: {
      deadInARow: ports.settings.deadInARow,
      deadSince: isoTime(now - ports.settings.deadDays * 86_400_000),
    },
  });
  const tally = createTally(ports, orgId, context);
  tally.add([settled]);
  tally.tell();
  if (turn.told) await ports.ringNotices(orgId);
  await ringForRetries(ports, orgId, hookId, [settled], now);
  await ports.ring({ kind: "deliveries", orgId, hookId }, 0);
}
