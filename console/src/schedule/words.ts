/** A schedule as a sentence: "every day at 06:00 Europe/London". */
import type { Schedule } from "../api/model";

export type Frequency = Extract<Schedule, { frequency: string }>["frequency"];

export const FREQUENCY_WORDS: Record<Frequency, string> = {
  every_15_minutes: "Every 15 minutes",
  every_30_minutes: "Every 30 minutes",
  hourly: "Every hour",
  every_2_hours: "Every 2 hours",
  every_4_hours: "Every 4 hours",
  every_6_hours: "Every 6 hours",
  every_12_hours: "Every 12 hours",
  daily: "Every day",
  weekly: "Every week",
};

export const FREQUENCIES: readonly Frequency[] = [
  "every_15_minutes",
  "every_30_minutes",
  "hourly",
  "every_2_hours",
  "every_4_hours",
  "every_6_hours",
  "every_12_hours",
  "daily",
  "weekly",
];

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const two = (value: number): string => String(value).padStart(2, "0");

/** `zone`: the organisation's, which holds where the schedule names none. */
export function scheduleWords(schedule: Schedule | null, zone: string | undefined): string {
  if (schedule === null) return "By hand only";
  const where = schedule.timezone ?? zone;
  const suffix = where === undefined ? "" : ` ${where}`;
  if ("cron" in schedule) return `Cron ${schedule.cron}${suffix}`;
  const { frequency, hour = 0, minute = 0, weekday = 0 } = schedule;
  switch (frequency) {
    case "daily":
      return `Every day at ${two(hour)}:${two(minute)}${suffix}`;
    case "weekly":
      return `Every ${WEEKDAYS[weekday] ?? "Sunday"} at ${two(hour)}:${two(minute)}${suffix}`;
    case "every_15_minutes":
    case "every_30_minutes":
      return FREQUENCY_WORDS[frequency];
    default:
      return minute === 0 ? FREQUENCY_WORDS[frequency] : `${FREQUENCY_WORDS[frequency]}, ${String(minute)} past`;
  }
}

/** What of hour, minute and weekday a frequency has a use for. */
export function usesOf(frequency: Frequency): {
  readonly hour: boolean;
  readonly minute: boolean;
  readonly weekday: boolean;
} {
  const daily = frequency === "daily" || frequency === "weekly";
  return { hour: daily, minute: daily || !frequency.endsWith("minutes"), weekday: frequency === "weekly" };
}
