/** Sums of the latest executions, by day and by hook. Dry runs do not count. */
import type { Execution } from "../api/model";

export interface Day {
  /** Midnight in the viewer's zone, ms. */
  readonly at: number;
  readonly completed: number;
  readonly failed: number;
  readonly other: number;
  readonly written: number;
}

export interface HookSum {
  readonly hookId: string;
  readonly runs: number;
  readonly failures: number;
  /** Median, ms; null when no run has ended. */
  readonly duration: number | null;
}

function midnight(ms: number): number {
  const day = new Date(ms);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}

export function byDay(executions: readonly Execution[], from: number, to: number): Day[] {
  const days = new Map<number, { at: number; completed: number; failed: number; other: number; written: number }>();
  for (const day = new Date(midnight(from)); day.getTime() <= to; day.setDate(day.getDate() + 1))
    days.set(day.getTime(), { at: day.getTime(), completed: 0, failed: 0, other: 0, written: 0 });
  for (const execution of executions) {
    const day = days.get(midnight(Date.parse(execution.createdAt)));
    if (day === undefined || execution.mode === "dry") continue;
    if (execution.status === "completed") day.completed += 1;
    else if (isFailure(execution)) day.failed += 1;
    else day.other += 1;
    day.written += execution.created + execution.updated + execution.deleted;
  }
  return [...days.values()];
}

export function byHook(executions: readonly Execution[]): HookSum[] {
  const runs = Map.groupBy(
    executions.filter((each) => each.mode === "live"),
    (each) => each.hookId,
  );
  return [...runs].map(([hookId, own]) => {
    const durations = own.flatMap((each) => (each.durationMs === null ? [] : [each.durationMs])).sort((a, b) => a - b);
    return {
      hookId,
      runs: own.length,
      failures: own.filter(isFailure).length,
      duration: durations[Math.floor(durations.length / 2)] ?? null,
    };
  });
}

export function isFailure({ status }: Pick<Execution, "status">): boolean {
  return status === "failed" || status === "timed_out";
}
