/**
 * The way of an organisation's notices: claim what is due, tell side by side, write down how it ended, until nothing is
 * due. A consumer that dies before it has written is followed by another, which tells again under the same id.
 */
import { bellDelays } from "../domain/backoff";
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import type { JsonObject } from "../domain/json";
import { NOTICE_ATTEMPTS, noticeDelaySeconds } from "../domain/notices";
import {
  type ClaimedNotice,
  type SettledNotice,
  claimNotices,
  organisationsToTell,
  settleNotices,
} from "../store/notices";
import type { NotifyPorts } from "./ports";
import { type SendResult, sendTold } from "./send";
import { faultText } from "../observe/fault-text";

/** Receivers that are told at the same time. */
const PARALLEL = 10;
/** As long as the slowest receiver may take, and a good while to write down how it ended. */
const CLAIM_MS = 60_000;
/** After this time a new message goes on, so that no invocation grows old. */
const SHIFT_MS = 20_000;
/** Organisations rung in one sweep; the rest come with the next minute's. */
const ORGANISATIONS_A_SWEEP = 500;

export async function runNotices(ports: NotifyPorts, orgId: string): Promise<void> {
  const db = ports.database(orgId);
  const started = ports.clock();
  for (;;) {
    const now = ports.clock();
    if (now - started > SHIFT_MS) return ports.ring(orgId, 0);
    const claimId = newId("notice");
    const until = isoTime(now + CLAIM_MS);
    const claimed = await claimNotices(db, { orgId, claimId, now: isoTime(now), until, limit: PARALLEL });
    if (claimed.length === 0) return;
    ports.fault?.("claimed");
    const told = await Promise.all(claimed.map(({ notice, target }) => tell(ports, notice, target)));
    ports.fault?.("told");
    const at = ports.clock();
    const settled = told.map(({ notice, result }) =>
      settledNotice(notice.id, notice.attempts, result, at, ports.random()),
    );
    const gone = told.flatMap(({ target: { id, url }, result }) =>
      result.kind === "failed" && result.again === "gone" && url !== null
        ? [{ targetId: id, url, reason: "Switched off: the receiver answered 410 Gone." }]
        : [],
    );
    await settleNotices(db, claimId, settled, gone, isoTime(at));
    ports.fault?.("settled");
    for (const [position, { notice }] of told.entries()) logEnd(ports, notice, settled[position]);
    await ringAgain(ports, orgId, settled, at);
  }
}

/** After something was committed that is to be told. A bell that can't be sent is told to the log: the sweep rings again. */
export async function ringForNotices(ports: NotifyPorts, orgId: string): Promise<void> {
  try {
    await ports.ring(orgId, 0);
  } catch (error) {
    const reason = faultText(error);
    ports.log({ event: "notice.bell", outcome: "failed", orgId, reason });
  }
}

/** What the cron does for notices: rings for what is due and unattended. */
export async function sweepNotices(ports: NotifyPorts): Promise<{ readonly rung: number }> {
  const orgIds = await organisationsToTell(ports.platform, isoTime(ports.clock()), ORGANISATIONS_A_SWEEP);
  for (const orgId of orgIds) await ports.ring(orgId, 0);
  return { rung: orgIds.length };
}

interface Told extends ClaimedNotice {
  readonly result: SendResult;
}

const OUR_FAULT = "Something failed on our side.";

/** A fault of ours in one of them is a failed attempt at that one: the others go on. */
async function tell(
  ports: NotifyPorts,
  notice: ClaimedNotice["notice"],
  target: ClaimedNotice["target"],
): Promise<Told> {
  const { id, recipient, type, occurredAt } = notice;
  try {
    const data: JsonObject = JSON.parse(notice.data);
    const result = await sendTold(ports, target, id, recipient, { type, occurredAt, data });
    return { notice, target, result };
  } catch (error) {
    const reason = faultText(error);
    ports.log({ event: "notice.fault", outcome: "failed", orgId: notice.orgId, noticeId: id, reason });
    const failed = { kind: "failed", error: OUR_FAULT, status: null, text: "", retryAfter: null } as const;
    return { notice, target, result: { ...failed, again: "later" } };
  }
}

function settledNotice(id: string, attempt: number, result: SendResult, now: number, random: number): SettledNotice {
  if (result.kind === "sent") return { id, status: "sent", nextAttemptAt: null, lastError: null };
  const pause = result.again === "later" ? noticeDelaySeconds(attempt, random, result.retryAfter) : null;
  if (pause !== null) {
    return { id, status: "pending", nextAttemptAt: isoTime(now + Math.round(pause * 1000)), lastError: result.error };
  }
  const given = result.again === "later" ? ` Given up after ${NOTICE_ATTEMPTS} attempts.` : "";
  return { id, status: "failed", nextAttemptAt: null, lastError: result.error + given };
}

function logEnd(ports: NotifyPorts, notice: ClaimedNotice["notice"], settled: SettledNotice | undefined): void {
  const { id: noticeId, orgId, targetId, hookId, type, attempts } = notice;
  const status = settled?.status ?? "pending";
  const outcome = status === "sent" ? "ok" : "refused";
  ports.log({ event: "notice.attempt", outcome, orgId, noticeId, targetId, hookId, type, attempts, ended: status });
}

/** A bell that is lost costs time: the sweep rings again. */
async function ringAgain(
  ports: NotifyPorts,
  orgId: string,
  settled: readonly SettledNotice[],
  now: number,
): Promise<void> {
  const due = settled.map(({ nextAttemptAt }) => nextAttemptAt);
  for (const delay of bellDelays(due, now)) await ports.ring(orgId, delay);
}
