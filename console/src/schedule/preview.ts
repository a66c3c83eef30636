/** The next starts of a schedule that is not saved yet, by the platform's own rules. Loaded when the form is opened. */
import { checkSchedule, nextRuns } from "../../../src/domain/schedule";
import type { Schedule } from "../api/model";

export interface Preview {
  readonly fault: string | null;
  readonly runs: readonly string[];
}

export function previewOf(schedule: Schedule, zone: string, now: number): Preview {
  const [fault] = checkSchedule(schedule);
  if (fault !== undefined) return { fault: fault.message, runs: [] };
  return { fault: null, runs: nextRuns(schedule, zone, now, 5).map((at) => new Date(at).toISOString()) };
}
