/** Reads of an entity's history: the same call under five addresses. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body, orgId } from "../api/client";
import type { EntityHistory, EntityType } from "../api/model";

type HistoryOptions = {
  params: { path: { orgId: string; id: string }; query: { page: number; limit: number } };
};

function historyCall(type: EntityType, options: HistoryOptions): Promise<EntityHistory> {
  switch (type) {
    case "employee":
      return body(api.GET("/api/v1/org/{orgId}/employees/{id}/history", options));
    case "vacancy":
      return body(api.GET("/api/v1/org/{orgId}/vacancies/{id}/history", options));
    case "contractor":
      return body(api.GET("/api/v1/org/{orgId}/contractors/{id}/history", options));
    case "project":
      return body(api.GET("/api/v1/org/{orgId}/projects/{id}/history", options));
    case "assignment":
      return body(api.GET("/api/v1/org/{orgId}/assignments/{id}/history", options));
  }
}

export const entityHistory = (type: EntityType, id: string, page: number) =>
  queryOptions({
    queryKey: ["entities", type, "history", id, page],
    queryFn: () => historyCall(type, { params: { path: { orgId: orgId(), id }, query: { page, limit: 20 } } }),
    placeholderData: keepPreviousData,
  });
