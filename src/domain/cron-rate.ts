/** How often a cron pattern can start within 60 minutes, midnight included (contract section 6: at most 5). */
import { Cron } from "croner";
import { isoTime } from "./clock";

const MINUTES_A_DAY = 24 * 60;
const DAY_MS = MINUTES_A_DAY * 60_000;
/** Days looked at for two in a row: the calendar with its leap years repeats its weekdays after 28 years. */
const DAYS = 28 * 366;

/** The largest number of starts in any 60 minutes. The pattern must be readable and have five fields. */
export function startsInAnHour(pattern: string): number {
  const [minute = "*", hour = "*", ...days] = pattern.split(/\s+/);
  const minutes = startsFrom(`${minute} ${hour} * * *`, MINUTES_A_DAY)
    .map((at) => at / 60_000)
    .filter((at) => at < MINUTES_A_DAY);
  if (minutes.length === 0) return 0;
  const overMidnight = [...minutes, ...minutes.map((at) => at + MINUTES_A_DAY)];
  const within = mostWithinAnHour(minutes);
  const across = mostWithinAnHour(overMidnight);
  return across > within && hasNeighbours(`0 0 ${days.join(" ")}`) ? across : within;
}

function mostWithinAnHour(minutes: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [index, at] of minutes.entries()) {
    while (at - (minutes[first] ?? at) >= 60) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Whether the pattern's days, midnights of UTC, hold two that follow each other. */
function hasNeighbours(midnights: string): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const at of startsFrom(midnights, DAYS)) {
    if (at - last === DAY_MS) return true;
    last = at;
  }
  return false;
}

/** Starts from the epoch's first midnight on, in milliseconds. */
function startsFrom(pattern: string, count: number): number[] {
  const cron = new Cron(pattern, { utcOffset: 0, mode: "5-part" });
  return cron.nextRuns(count, isoTime(-1000)).map((at) => at.getTime());
}
