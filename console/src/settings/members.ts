/** Who belongs to the organisation, as the API tells it to administrators. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body, orgId } from "../api/client";
import type { Role } from "../api/model";

const LIMIT = 50;

export const members = (page: number) =>
  queryOptions({
    queryKey: ["members", "list", page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/members", {
          params: { path: { orgId: orgId() }, query: { page, limit: LIMIT, sortBy: "name", sortDir: "asc" } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const invitations = (page: number) =>
  queryOptions({
    queryKey: ["members", "invitations", page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/invitations", {
          params: { path: { orgId: orgId() }, query: { page, limit: LIMIT, sortBy: "createdAt", sortDir: "desc" } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export function invite(email: string, role: Role) {
  return body(
    api.POST("/api/v1/org/{orgId}/invitations", { params: { path: { orgId: orgId() } }, body: { email, role } }),
  );
}
