/** Reads and writes of the five entities: the same calls under five addresses. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body, done, orgId } from "../api/client";
import type { EntityType, PageMeta } from "../api/model";
import type { GuardedOperation } from "../session/may";

/** What every entity has; the fields of its type are looked at by name. */
export interface Entity {
  readonly id: string;
  readonly externalId: string | null;
  readonly source: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface EntityQuery {
  readonly search?: string | undefined;
  readonly source?: string | undefined;
  readonly page?: number | undefined;
  readonly limit?: number | undefined;
}

interface Wire {
  readonly id: string;
  readonly externalId: string | null;
  readonly source: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

function entityOf(wire: Wire): Entity {
  const { id, externalId, source, createdAt, updatedAt, ...fields } = wire;
  return { id, externalId, source, createdAt, updatedAt, fields };
}

/** The operations that change one, for asking who may. */
export const CHANGING = {
  employee: { update: "updateEmployee", remove: "deleteEmployee" },
  vacancy: { update: "updateVacancy", remove: "deleteVacancy" },
  contractor: { update: "updateContractor", remove: "deleteContractor" },
  project: { update: "updateProject", remove: "deleteProject" },
  assignment: { update: "updateAssignment", remove: "deleteAssignment" },
} as const satisfies Record<EntityType, Record<"update" | "remove", GuardedOperation>>;

type ListOptions = {
  params: { path: { orgId: string }; query: { page: number; limit: number; search?: string; source?: string } };
};

function listCall(type: EntityType, options: ListOptions): Promise<{ data: readonly Wire[]; meta: PageMeta }> {
  switch (type) {
    case "employee":
      return body(api.GET("/api/v1/org/{orgId}/employees", options));
    case "vacancy":
      return body(api.GET("/api/v1/org/{orgId}/vacancies", options));
    case "contractor":
      return body(api.GET("/api/v1/org/{orgId}/contractors", options));
    case "project":
      return body(api.GET("/api/v1/org/{orgId}/projects", options));
    case "assignment":
      return body(api.GET("/api/v1/org/{orgId}/assignments", options));
  }
}

type OneOptions = { params: { path: { orgId: string; id: string } } };

function getCall(type: EntityType, options: OneOptions): Promise<{ data: Wire }> {
  switch (type) {
    case "employee":
      return body(api.GET("/api/v1/org/{orgId}/employees/{id}", options));
    case "vacancy":
      return body(api.GET("/api/v1/org/{orgId}/vacancies/{id}", options));
    case "contractor":
      return body(api.GET("/api/v1/org/{orgId}/contractors/{id}", options));
    case "project":
      return body(api.GET("/api/v1/org/{orgId}/projects/{id}", options));
    case "assignment":
      return body(api.GET("/api/v1/org/{orgId}/assignments/{id}", options));
  }
}

/** `patch` holds only what changes; the platform says which of it is wrong. */
function patchCall(type: EntityType, options: OneOptions, patch: Record<string, unknown>): Promise<{ data: Wire }> {
  const call = { ...options, body: patch };
  switch (type) {
    case "employee":
      return body(api.PATCH("/api/v1/org/{orgId}/employees/{id}", call));
    case "vacancy":
      return body(api.PATCH("/api/v1/org/{orgId}/vacancies/{id}", call));
    case "contractor":
      return body(api.PATCH("/api/v1/org/{orgId}/contractors/{id}", call));
    case "project":
      return body(api.PATCH("/api/v1/org/{orgId}/projects/{id}", call));
    case "assignment":
      return body(api.PATCH("/api/v1/org/{orgId}/assignments/{id}", call));
  }
}

function deleteCall(type: EntityType, options: OneOptions): Promise<void> {
  switch (type) {
    case "employee":
      return done(api.DELETE("/api/v1/org/{orgId}/employees/{id}", options));
    case "vacancy":
      return done(api.DELETE("/api/v1/org/{orgId}/vacancies/{id}", options));
    case "contractor":
      return done(api.DELETE("/api/v1/org/{orgId}/contractors/{id}", options));
    case "project":
      return done(api.DELETE("/api/v1/org/{orgId}/projects/{id}", options));
    case "assignment":
      return done(api.DELETE("/api/v1/org/{orgId}/assignments/{id}", options));
  }
}

export const entities = (type: EntityType, { search = "", source = "", page = 1, limit = 25 }: EntityQuery) =>
  queryOptions({
    queryKey: ["entities", type, "list", { search, source, page, limit }],
    queryFn: async () => {
      const query = { page, limit, ...(search === "" ? {} : { search }), ...(source === "" ? {} : { source }) };
      const { data, meta } = await listCall(type, { params: { path: { orgId: orgId() }, query } });
      return { data: data.map(entityOf), meta };
    },
    placeholderData: keepPreviousData,
  });

export const entity = (type: EntityType, id: string) =>
  queryOptions({
    queryKey: ["entities", type, "one", id],
    queryFn: async () => entityOf((await getCall(type, { params: { path: { orgId: orgId(), id } } })).data),
  });

export async function patchEntity(type: EntityType, id: string, patch: Record<string, unknown>): Promise<Entity> {
  return entityOf((await patchCall(type, { params: { path: { orgId: orgId(), id } } }, patch)).data);
}

export function deleteEntity(type: EntityType, id: string): Promise<void> {
  return deleteCall(type, { params: { path: { orgId: orgId(), id } } });
}
