/**
 * Schedules of PULL hooks (contract sections 6 and 7.2): which instants are start times. Every frequency is a cron
 * pattern of five fields; croner reads the pattern on the wall clock, `time-zone.ts` puts it on the time line.
 */
import { Cron } from "croner";
import { isoTime } from "./clock";
import { LIMITS } from "./limits";
import { changeBetween, instantOf, isTimeZone, offsetAt } from "./time-zone";

export const FREQUENCIES = [
  "every_15_minutes",
  "every_30_minutes",
  "hourly",
  "every_2_hours",
  "every_4_hours",
  "every_6_hours",
  "every_12_hours",
  "daily",
  "weekly",
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What the frequency has no use for (the weekday of a daily run, the hour of an hourly one) has no effect. */
export interface FrequencySchedule {
  readonly frequency: Frequency;
  /** 0 to 23, default 0: daily, weekly. */
  readonly hour?: number | undefined;
  /** 0 to 59, default 0. */
  readonly minute?: number | undefined;
  /** 0 = Sunday to 6, default 0: weekly. */
  readonly weekday?: number | undefined;
  /** IANA; default the organisation's. */
  readonly timezone?: string | undefined;
}

export interface CronSchedule {
  /** Five fields. */
  readonly cron: string;
  readonly timezone?: string | undefined;
}

export type Schedule = FrequencySchedule | CronSchedule;

export interface ScheduleFault {
  readonly path: "cron" | "timezone";
  readonly message: string;
}

/** What is wrong with a schedule of the right shape; empty: nothing. */
export function checkSchedule(schedule: Schedule): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  const { timezone } = schedule;
  if (timezone !== undefined && !isTimeZone(timezone))
    faults.push({
      path: "timezone",
      message: `${JSON.stringify(timezone)} is not an IANA time zone such as Europe/Berlin.`,
    });
  if ("cron" in schedule) {
    const message = cronFault(schedule.cron);
    if (message !== null) faults.push({ path: "cron", message });
  }
  return faults;
}

/**
 * The next start times strictly after an instant, ascending; fewer than `count` only when there are no more. The
 * schedule must pass `checkSchedule`; `zone` holds where it names none.
 */
export function nextRuns(schedule: Schedule, zone: string, after: number, count: number): number[] {
  const runs: number[] = [];
  if (count <= 0) return runs;
  for (const at of runsAfter(schedule, zone, after)) {
    runs.push(at);
    if (runs.length >= count) break;
  }
  return runs;
}

/** The same without an end: take as many as needed. */
export function* runsAfter(schedule: Schedule, zone: string, after: number): Generator<number, void, void> {
  const pattern = "cron" in schedule ? schedule.cron : patternOf(schedule);
  const cron = readCron(pattern);
  const everyHour = /^(\*|\?|\*\/1|0-23)$/.test(pattern.trim().split(/\s+/)[1] ?? "");
  const walk = everyHour ? throughTime : alongTheClock;
  yield* walk(cron, schedule.timezone ?? zone, after);
}

/**
 * A pattern for certain hours: each time on the wall clock starts once. A time that comes twice starts at the first, one
 * that is skipped at the end of the gap.
 */
function* alongTheClock(cron: Cron, zone: string, after: number): Generator<number, void, void> {
  let last = after;
  let local = nextLocal(cron, after + offsetAt(zone, after));
  while (local !== null) {
    const at = instantOf(zone, local);
    if (at !== null && at > last) {
      yield at;
      last = at;
    }
    local = nextLocal(cron, local);
  }
}

/** A pattern for every hour: goes on at its pace through repeated and skipped hours. */
function* throughTime(cron: Cron, zone: string, after: number): Generator<number, void, void> {
  let from = after;
  let offset = offsetAt(zone, after);
  for (;;) {
    const local = nextLocal(cron, from + offset);
    if (local === null) return;
    const at = local - offset;
    if (offsetAt(zone, at) === offset) {
      yield at;
      from = at;
    } else {
      const change = changeBetween(zone, from, at);
      from = change - 1000;
      offset = offsetAt(zone, change);
    }
  }
}

function nextLocal(cron: Cron, local: number): number | null {
  return cron.nextRun(isoTime(local))?.getTime() ?? null;
}

function patternOf({ frequency, hour = 0, minute = 0, weekday = 0 }: FrequencySchedule): string {
  switch (frequency) {
    case "every_15_minutes":
      return `${[0, 15, 30, 45].map((quarter) => (quarter + (minute % 15)) % 60).join(",")} * * * *`;
    case "every_30_minutes":
      return `${minute % 30},${(minute % 30) + 30} * * * *`;
    case "hourly":
      return `${minute} * * * *`;
    case "every_2_hours":
      return `${minute} */2 * * *`;
    case "every_4_hours":
      return `${minute} */4 * * *`;
    case "every_6_hours":
      return `${minute} */6 * * *`;
    case "every_12_hours":
      return `${minute} */12 * * *`;
    case "daily":
      return `${minute} ${hour} * * *`;
    case "weekly":
      return `${minute} ${hour} * * ${weekday}`;
  }
}

function readCron(pattern: string): Cron {
  return new Cron(pattern.trim(), { utcOffset: 0, mode: "5-part" });
}

/** What is wrong with a cron pattern, as a sentence; null: nothing. */
function cronFault(pattern: string): string | null {
  if (pattern.trim().split(/\s+/).length !== 5)
    return "A cron has five fields: minute, hour, day of month, month, weekday.";
  let cron: Cron;
  try {
    cron = readCron(pattern);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      return `The cron can't be read: ${error.message.replace(/^CronPattern: /, "")}`;
    throw error;
  }
  if (cron.nextRun(isoTime(0)) === null) return "The cron never starts: there is no such day.";
  const starts = startsInAnHour(pattern);
  const max = LIMITS.pull.scheduledPerHour;
  return starts > max ? `The cron could start ${starts} times within 60 minutes; ${max} are allowed.` : null;
}

/**
 * The most starts that a pattern can have within any 60 minutes: such a window holds each minute of the hour once, and
 * every hour of the pattern has the same minutes, so it is their number.
 */
function startsInAnHour(pattern: string): number {
  const [minutes = "*"] = pattern.trim().split(/\s+/);
  return readCron(`${minutes} 0 1 1 *`)
    .nextRuns(60, isoTime(-1000))
    .filter((at) => at.getTime() < 3_600_000).length;
}
