/** Reads and writes of the places that an organisation is told at. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body, done, orgId } from "../api/client";
import type { IssuedTarget, NewTarget, NotificationTarget, TargetPatch, TestedTarget } from "../api/model";
import { MAX_LIMIT } from "../api/queries";

const one = (id: string) => ({ params: { path: { orgId: orgId(), id } } });

export const targets = () =>
  queryOptions({
    queryKey: ["notification-targets"],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/notification-targets", {
          params: { path: { orgId: orgId() }, query: { limit: MAX_LIMIT, sortBy: "name", sortDir: "asc" } },
        }),
      ),
  });

export const notices = (id: string, page: number) =>
  queryOptions({
    queryKey: ["notices", id, page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/notification-targets/{id}/notices", {
          params: { path: { orgId: orgId(), id }, query: { page, limit: 10 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export async function createTarget(target: NewTarget): Promise<IssuedTarget> {
  const params = { path: { orgId: orgId() } };
  return (await body(api.POST("/api/v1/org/{orgId}/notification-targets", { params, body: target }))).data;
}

export async function updateTarget(id: string, patch: TargetPatch): Promise<NotificationTarget> {
  return (await body(api.PATCH("/api/v1/org/{orgId}/notification-targets/{id}", { ...one(id), body: patch }))).data;
}

export function deleteTarget(id: string): Promise<void> {
  return done(api.DELETE("/api/v1/org/{orgId}/notification-targets/{id}", one(id)));
}

export async function testTarget(id: string): Promise<TestedTarget> {
  return (await body(api.POST("/api/v1/org/{orgId}/notification-targets/{id}/test", one(id)))).data;
}

export async function rotateSecret(id: string): Promise<IssuedTarget> {
  return (await body(api.POST("/api/v1/org/{orgId}/notification-targets/{id}/rotate-secret", one(id)))).data;
}
