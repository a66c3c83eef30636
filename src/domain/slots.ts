/**
 * What a tick does with a schedule: which start times are due, which of them nobody stands for, and the window of 60
 * minutes that holds at most five starts (contract sections 3, 6 and 7.2). Who claims and who starts is `pull/`.
 */
import { LIMITS } from "./limits";
import { nextRuns, runsAfter, type Schedule } from "./schedule";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A hook's `missedRuns` holds this many, the newest. */
const MISSED_RUNS_KEPT = 50;

export interface DueSlots {
  /** The start time that a run now stands for: the latest that has come; null when none has. */
  readonly run: number | null;
  /** Those before it, ascending, at most the last 50: no run stands for them. */
  readonly missed: readonly number[];
  /** The first after `now`; null when there is none. */
  readonly next: number | null;
}

/** `planned`: the start time that was announced as the next one. Start times before it are settled. */
export function dueSlots(schedule: Schedule, zone: string, planned: number, now: number): DueSlots {
  const [next = null] = nextRuns(schedule, zone, now, 1);
  if (planned > now) return { run: null, missed: [], next };
  let slots: number[] = [];
  for (let reach = DAY_MS; slots.length <= MISSED_RUNS_KEPT; reach *= 4) {
    const after = Math.max(planned - 1, now - reach);
    slots = [];
    for (const at of runsAfter(schedule, zone, after)) {
      if (at > now) break;
      slots.push(at);
    }
    if (after === planned - 1) break;
  }
  const run = slots.pop() ?? null;
  return { run, missed: slots.slice(-MISSED_RUNS_KEPT), next };
}

/** `missedRuns` with more start times: ISO times, newest last, at most 50, none twice. */
export function addMissedRuns(missedRuns: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...missedRuns, ...more])].sort().slice(-MISSED_RUNS_KEPT);
}

/**
 * Whether one more scheduled start may happen now, and the starts to remember: those of the last 60 minutes, with `now`
 * when it may. Two starts exactly 60 minutes apart are not in one window.
 */
export function admitStart(
  starts: readonly number[],
  now: number,
  limit: number = LIMITS.pull.scheduledPerHour,
): { readonly admitted: boolean; readonly starts: readonly number[] } {
  const recent = starts.filter((at) => at > now - HOUR_MS);
  return recent.length < limit ? { admitted: true, starts: [...recent, now] } : { admitted: false, starts: recent };
}
