/** Start times of hooks for the API: the next ones to show, and the one that the cron tick waits for. */
import { scheduleSchema } from "../contract/hook-settings";
import { isoTime } from "../domain/clock";
import { type Schedule, nextRuns } from "../domain/schedule";
import type { Database } from "../store/database";
import { type HookRow, planHooks, scheduledHooks } from "../store/hooks";
import type { OrganisationRow } from "../store/organisations";

const SHOWN = 5;

export function storedSchedule(stored: HookRow["schedule"]): Schedule | null {
  return stored === null ? null : scheduleSchema.parse(stored);
}

/** The next 5 slots after `now` (milliseconds), as ISO times; none without a schedule. */
export function upcomingRuns(stored: HookRow["schedule"], timezone: string, now: number): string[] {
  const schedule = storedSchedule(stored);
  return schedule === null ? [] : nextRuns(schedule, timezone, now, SHOWN).map(isoTime);
}

export function nextRunAt(stored: HookRow["schedule"], timezone: string, now: number): string | null {
  return upcomingRuns(stored, timezone, now)[0] ?? null;
}

/** After the organisation's zone has changed: hooks that name none of their own start by the new one. */
export async function replanSchedules(db: Database, org: OrganisationRow, now: number): Promise<void> {
  const hooks = await scheduledHooks(db, org.id);
  const slots = hooks
    .filter((hook) => hook.schedule?.["timezone"] === undefined)
    .map((hook) => ({ id: hook.id, nextRunAt: nextRunAt(hook.schedule, org.timezone, now) }));
  await planHooks(db, org.id, slots);
}
