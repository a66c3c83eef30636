/** The latest executions of some days, up to a number of pages. */
import { queryOptions } from "@tanstack/react-query";
import { api, body, orgId } from "../api/client";
import type { Execution } from "../api/model";

const LIMIT = 100;
const MAX_PAGES = 10;

export interface Recent {
  readonly executions: readonly Execution[];
  /** Of the period; more than there are here when the period has more than a thousand. */
  readonly total: number;
}

export const recent = (from: string) =>
  queryOptions({
    queryKey: ["executions", "recent", from],
    queryFn: async (): Promise<Recent> => {
      const executions: Execution[] = [];
      for (let page = 1; ; page++) {
        const answer = await body(
          api.GET("/api/v1/org/{orgId}/executions", {
            params: { path: { orgId: orgId() }, query: { from, page, limit: LIMIT } },
          }),
        );
        executions.push(...answer.data);
        if (!answer.meta.hasNextPage || page >= MAX_PAGES) return { executions, total: answer.meta.total };
      }
    },
    staleTime: 30_000,
  });
