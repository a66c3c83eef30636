/** What is read from the API, as React Query options: one key for each thing, so that a change knows what to refresh. */
import { type QueryClient, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body, orgId } from "./client";
import type { ExecutionStatus, ExecutionTrigger, DeliveryStatus, RecordOutcome } from "./model";

/** The most that the API gives at once. */
export const MAX_LIMIT = 100;
const LIVE_MS = 3_000;

export const organisation = () =>
  queryOptions({
    queryKey: ["organisation"],
    queryFn: () =>
      body(api.GET("/api/v1/org/{orgId}", { params: { path: { orgId: orgId() } } })).then((answer) => answer.data),
    staleTime: 60_000,
  });

export const integrations = (page = 1, search = "") =>
  queryOptions({
    queryKey: ["integrations", "list", page, search],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/integrations", {
          params: {
            path: { orgId: orgId() },
            query: { page, limit: MAX_LIMIT, sortBy: "name", sortDir: "asc", ...(search === "" ? {} : { search }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const integration = (id: string) =>
  queryOptions({
    queryKey: ["integrations", "one", id],
    queryFn: () =>
      body(api.GET("/api/v1/org/{orgId}/integrations/{id}", { params: { path: { orgId: orgId(), id } } })).then(
        (answer) => answer.data,
      ),
  });

export const hooks = (integrationId: string) =>
  queryOptions({
    queryKey: ["hooks", "of", integrationId],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/integrations/{id}/hooks", {
          params: {
            path: { orgId: orgId(), id: integrationId },
            query: { limit: MAX_LIMIT, sortBy: "name", sortDir: "asc" },
          },
        }),
      ),
  });

export const hook = (id: string) =>
  queryOptions({
    queryKey: ["hooks", "one", id],
    queryFn: () =>
      body(api.GET("/api/v1/org/{orgId}/hooks/{id}", { params: { path: { orgId: orgId(), id } } })).then(
        (answer) => answer.data,
      ),
  });

export const hookVersions = (id: string, page = 1) =>
  queryOptions({
    queryKey: ["hooks", "versions", id, page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/hooks/{id}/versions", {
          params: { path: { orgId: orgId(), id }, query: { page, limit: MAX_LIMIT } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** A version never changes, apart from being the active one: that is the list's to say. */
export const hookVersion = (id: string, version: number) =>
  queryOptions({
    queryKey: ["hooks", "version", id, version],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/hooks/{id}/versions/{version}", {
          params: { path: { orgId: orgId(), id, version } },
        }),
      ).then((answer) => answer.data),
    staleTime: Infinity,
    enabled: version > 0,
  });

export const secrets = (integrationId: string) =>
  queryOptions({
    queryKey: ["secrets", integrationId],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/integrations/{id}/secrets", {
          params: { path: { orgId: orgId(), id: integrationId }, query: { limit: MAX_LIMIT } },
        }),
      ),
  });

export interface ExecutionFilter {
  readonly hookId?: string | undefined;
  readonly status?: ExecutionStatus | undefined;
  readonly trigger?: ExecutionTrigger | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly page?: number | undefined;
  readonly limit?: number | undefined;
}

export const executions = ({ hookId, status, trigger, from, to, page = 1, limit = 25 }: ExecutionFilter) =>
  queryOptions({
    queryKey: ["executions", "list", { hookId, status, trigger, from, to, page, limit }],
    queryFn: () => {
      const query = {
        page,
        limit,
        ...(status === undefined ? {} : { status }),
        ...(trigger === undefined ? {} : { trigger }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      };
      if (hookId !== undefined)
        return body(
          api.GET("/api/v1/org/{orgId}/hooks/{id}/executions", {
            params: { path: { orgId: orgId(), id: hookId }, query },
          }),
        );
      return body(api.GET("/api/v1/org/{orgId}/executions", { params: { path: { orgId: orgId() }, query } }));
    },
    placeholderData: keepPreviousData,
    refetchInterval: (query) =>
      query.state.data?.data.some((execution) => !isFinal(execution.status)) === true ? LIVE_MS : 15_000,
  });

export const execution = (id: string) =>
  queryOptions({
    queryKey: ["executions", "one", id],
    queryFn: () =>
      body(api.GET("/api/v1/org/{orgId}/executions/{id}", { params: { path: { orgId: orgId(), id } } })).then(
        (answer) => answer.data,
      ),
    refetchInterval: (query) => (query.state.data !== undefined && isFinal(query.state.data.status) ? false : LIVE_MS),
  });

export const executionRecords = (id: string, outcome: RecordOutcome | undefined, page: number, live: boolean) =>
  queryOptions({
    queryKey: ["executions", "records", id, outcome ?? "all", page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/executions/{id}/records", {
          params: {
            path: { orgId: orgId(), id },
            query: { page, limit: 50, ...(outcome === undefined ? {} : { outcome }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: live ? LIVE_MS : false,
  });

export const deliveries = (hookId: string, status: DeliveryStatus | undefined, page: number) =>
  queryOptions({
    queryKey: ["deliveries", hookId, status ?? "all", page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/hooks/{id}/deliveries", {
          params: {
            path: { orgId: orgId(), id: hookId },
            query: { page, limit: 25, ...(status === undefined ? {} : { status }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 5_000,
  });

export const kvEntries = (hookId: string, page: number) =>
  queryOptions({
    queryKey: ["kv", hookId, page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/hooks/{id}/kv", {
          params: { path: { orgId: orgId(), id: hookId }, query: { page, limit: 50 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const apiKeys = () =>
  queryOptions({
    queryKey: ["api-keys"],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/api-keys", { params: { path: { orgId: orgId() }, query: { limit: MAX_LIMIT } } }),
      ),
  });

export function isFinal(status: ExecutionStatus): boolean {
  return status !== "queued" && status !== "running";
}

/** Marks everything below a key as out of date. */
export function refresh(client: QueryClient, ...keys: readonly string[]): Promise<void> {
  return client.invalidateQueries({ queryKey: keys });
}
