/** What the cron does for PULL, once a minute: starts what is due, takes up what was left lying, removes what is old. */
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import { addMissedRuns, dueSlots } from "../domain/slots";
import { dueHooks, startDue, type DueHook, type PlannedStart } from "../store/due-hooks";
import { reclaimStale } from "../store/execution-claims";
import { sweepOld } from "../store/retention";
import { EXPECTED_WITHIN_MS, ringAll } from "./doorbell";
import type { PullPorts } from "./ports";
import { faultText } from "../observe/fault-text";

/** Hooks that one tick starts; the rest come with the next minute's, as late runs. */
const HOOKS_A_TICK = 1_000;
/** Starts that ring at once; of more, the rest is spread over the minute. */
const AT_ONCE = 10;
const SPREAD_SECONDS = 50;
const STALE_A_TICK = 500;
/** Ids in one line of the log. */
const LOGGED = 50;
const DAY_MS = 86_400_000;

/** `slotNowMs` counts for schedules and the hourly window only; answers with the executions that it made. */
export async function tickPull(ports: PullPorts, slotNowMs: number): Promise<readonly string[]> {
  const started = await startDueHooks(ports, slotNowMs);
  await takeUpStale(ports);
  const nowMs = ports.clock();
  await sweepOld(ports.platform, isoTime(nowMs - ports.retentionDays * DAY_MS));
  return started;
}

async function startDueHooks(ports: PullPorts, slotNowMs: number): Promise<readonly string[]> {
  const due = await dueHooks(ports.platform, isoTime(slotNowMs), HOOKS_A_TICK);
  if (due.length === 0) return [];
  const planned = await Promise.all(due.map((hook) => planSafely(ports, hook, slotNowMs)));
  const plans = planned.filter((plan) => plan !== null);
  const nowMs = ports.clock();
  const spread = (at: number) => (due.length <= AT_ONCE ? 0 : Math.floor((at * SPREAD_SECONDS) / due.length));
  const until = isoTime(nowMs + SPREAD_SECONDS * 1000 + EXPECTED_WITHIN_MS);
  const started = await startDue(ports.platform, plans, isoTime(nowMs), until);
  await ringAll(
    ports,
    started.map((start, at) => ({ ...start, ticket: 0, delaySeconds: spread(at), quarantined: false })),
  );
  const ids = started.map(({ executionId }) => executionId);
  ports.log({
    event: "pull.tick",
    outcome: "ok",
    due: due.length,
    started: started.length,
    executionIds: ids.slice(0, LOGGED),
  });
  return ids;
}

/** A hook whose start can't be planned, for whatever reason, holds up no other: it stays due for the next tick. */
async function planSafely(ports: PullPorts, hook: DueHook, nowMs: number): Promise<PlannedStart | null> {
  try {
    return await planStart(ports, hook, nowMs);
  } catch (error) {
    const reason = faultText(error);
    ports.log({ event: "pull.plan", outcome: "failed", orgId: hook.orgId, hookId: hook.id, reason });
    return null;
  }
}

/** Which slot a run stands for, which nobody does, and whether the hour still has room for it. */
async function planStart(ports: PullPorts, hook: DueHook, nowMs: number): Promise<PlannedStart> {
  const { run, missed, next } = dueSlots(hook.schedule, hook.timezone, Date.parse(hook.plannedAt), nowMs);
  const slot = run === null ? null : isoTime(run);
  const granted = slot !== null && (await ports.coordinator(hook.id).takeStart(slot, nowMs)).granted;
  const passed = addMissedRuns(hook.missedRuns, missed.map(isoTime));
  return {
    hook,
    executionId: granted ? newId("execution") : null,
    nextRunAt: next === null ? null : isoTime(next),
    missedIfStarted: passed,
    missedIfNot: slot === null ? passed : addMissedRuns(passed, [slot]),
  };
}

async function takeUpStale(ports: PullPorts): Promise<void> {
  const nowMs = ports.clock();
  const stale = await reclaimStale(ports.platform, isoTime(nowMs), isoTime(nowMs + EXPECTED_WITHIN_MS), STALE_A_TICK);
  await ringAll(
    ports,
    stale.map((execution) => ({ ...execution, executionId: execution.id, delaySeconds: 0 })),
  );
  if (stale.length > 0)
    ports.log({
      event: "pull.sweep",
      outcome: "ok",
      rung: stale.length,
      executionIds: stale.slice(0, LOGGED).map(({ id }) => id),
    });
}
