/** The state of one integration in a line, put together from its hooks and the organisation's latest executions. */
import { useQuery } from "@tanstack/react-query";
import type { ExecutionStatus } from "../api/model";
import { executions, hooks, MAX_LIMIT } from "../api/queries";

const DAY_MS = 86_400_000;

const LOOK: Record<ExecutionStatus, readonly [tone: string, text: string]> = {
  queued: ["part-skipped", "Queued"],
  running: ["part-updated", "Running"],
  completed: ["part-created", "Completed"],
  failed: ["part-failed", "Failed"],
  timed_out: ["part-deleted", "Timed out"],
  cancelled: ["part-skipped", "Cancelled"],
};

export interface Glance {
  readonly hooks: number;
  readonly on: number;
  readonly last: { readonly id: string; readonly text: string; readonly tone: string; readonly at: string } | null;
  readonly failures: number;
  readonly next: string | null;
}

/** null while it is not known. Dry runs do not count. */
export function useGlance(integrationId: string): Glance | null {
  const own = useQuery(hooks(integrationId));
  const latest = useQuery(executions({ limit: MAX_LIMIT }));
  if (own.data === undefined || latest.data === undefined) return null;
  const runs = latest.data.data.filter((each) => each.integrationId === integrationId && each.mode === "live");
  const last = runs[0];
  const since = Date.now() - DAY_MS;
  const on = own.data.data.filter((hook) => hook.enabled);
  const [next = null] = on.flatMap((hook) => hook.nextRuns.slice(0, 1)).sort();
  return {
    hooks: own.data.meta.total,
    on: on.length,
    last:
      last === undefined
        ? null
        : { id: last.id, tone: LOOK[last.status][0], text: LOOK[last.status][1], at: last.startedAt ?? last.createdAt },
    failures: runs.filter(
      (run) => (run.status === "failed" || run.status === "timed_out") && Date.parse(run.createdAt) >= since,
    ).length,
    next,
  };
}
