/** What can be done with runs: start, cancel, resume, approve. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api, body, orgId } from "../api/client";
import type { Execution, RunRequest } from "../api/model";
import { execution as executionQuery, refresh } from "../api/queries";
import { say, sayProblem } from "../ui/toast";

/** Starts a live run and opens it. */
export function useRunNow(hookId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (run: RunRequest) => startRun(hookId, run),
    onSuccess: async (started) => {
      await refresh(client, "executions", "list");
      await navigate({ to: "/executions/$executionId", params: { executionId: started.id } });
    },
    onError: (error) => sayProblem("The run was not started", error),
  });
}

export async function startRun(hookId: string, run: RunRequest): Promise<Execution> {
  const { data } = await body(
    api.POST("/api/v1/org/{orgId}/hooks/{id}/runs", { params: { path: { orgId: orgId(), id: hookId } }, body: run }),
  );
  return data;
}

export async function cancelRun(id: string): Promise<Execution> {
  const { data } = await body(
    api.POST("/api/v1/org/{orgId}/executions/{id}/cancel", { params: { path: { orgId: orgId(), id } } }),
  );
  return data;
}

export function useCancel(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => cancelRun(id),
    onSuccess: (data) => {
      client.setQueryData(executionQuery(id).queryKey, data);
      say("The run is being cancelled");
    },
    onError: (error) => sayProblem("The run was not cancelled", error),
  });
}

export function useResume(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () =>
      body(api.POST("/api/v1/org/{orgId}/executions/{id}/resume", { params: { path: { orgId: orgId(), id } } })),
    onSuccess: async ({ data }) => {
      await refresh(client, "executions", "list");
      say("Resumed at the failed page");
      await navigate({ to: "/executions/$executionId", params: { executionId: data.id } });
    },
    onError: (error) => sayProblem("The run was not resumed", error),
  });
}

export function useApproval(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      body(
        api.POST("/api/v1/org/{orgId}/executions/{id}/approve-deletions", { params: { path: { orgId: orgId(), id } } }),
      ),
    onSuccess: ({ data }) => {
      client.setQueryData(executionQuery(id).queryKey, data);
      say("Deleted what was held back");
    },
  });
}
