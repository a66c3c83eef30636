/** The state of one integration in a line, put together from its hooks, their latest runs and the failures of a day. */
import { keepPreviousData, queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { api, body, orgId } from "../api/client";
import type { Execution, ExecutionStatus } from "../api/model";
import { MAX_LIMIT, hooks } from "../api/queries";

const DAY_MS = 86_400_000;
const REFRESH_MS = 60_000;

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

/** The latest few of a hook: among them is the latest live one, unless somebody has just tested a lot. */
const latestOf = (hookId: string) =>
  queryOptions({
    queryKey: ["executions", "latest", hookId],
    queryFn: async () => {
      const query = { limit: 10 };
      const { data } = await body(
        api.GET("/api/v1/org/{orgId}/hooks/{id}/executions", {
          params: { path: { orgId: orgId(), id: hookId }, query },
        }),
      );
      return data.find((execution) => execution.mode === "live") ?? null;
    },
    refetchInterval: REFRESH_MS,
  });

/** The failures of the last 24 hours, of all hooks; at most the latest hundred of each kind. */
const failuresOfToday = () =>
  queryOptions({
    queryKey: ["executions", "failures"],
    queryFn: async (): Promise<Execution[]> => {
      const from = new Date(Date.now() - DAY_MS).toISOString();
      const of = (status: "failed" | "timed_out") =>
        body(
          api.GET("/api/v1/org/{orgId}/executions", {
            params: { path: { orgId: orgId() }, query: { status, from, limit: MAX_LIMIT } },
          }),
        );
      const [failed, late] = await Promise.all([of("failed"), of("timed_out")]);
      return [...failed.data, ...late.data].filter((execution) => execution.mode === "live");
    },
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });

/** null while it is not known. Dry runs do not count. */
export function useGlance(integrationId: string): Glance | null {
  const own = useQuery(hooks(integrationId));
  const latest = useQueries({ queries: (own.data?.data ?? []).map(({ id }) => latestOf(id)) });
  const failures = useQuery(failuresOfToday());
  if (own.data === undefined || failures.data === undefined || latest.some((query) => query.isPending)) return null;
  const runs = latest.flatMap(({ data }) => (data == null ? [] : [data]));
  const [last] = runs.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const on = own.data.data.filter((hook) => hook.enabled);
  const [next = null] = on.flatMap((hook) => hook.nextRuns.slice(0, 1)).sort();
  return {
    hooks: own.data.meta.total,
    on: on.length,
    last: last === undefined ? null : lastOf(last),
    failures: failures.data.filter((run) => run.integrationId === integrationId).length,
    next,
  };
}

function lastOf({ id, status, startedAt, createdAt }: Execution): Glance["last"] {
  const [tone, text] = LOOK[status];
  return { id, tone, text, at: startedAt ?? createdAt };
}
