/** Routes of the five entities: the same five operations for each type, with that type's own fields. */
import { z } from "@hono/zod-openapi";
import { entityShapes } from "../contract/entity";
import { EntityHistoryShape, HistoryQuery } from "../contract/entity-history";
import { itemOf, listOf, listQuery } from "../contract/list";
import type { EntityType } from "../domain/entity-types";
import { entitySortFields } from "../store/entity-reads";
import type { Operation } from "./access";
import { IdPath, NO_CONTENT, ORG, OrgPath, body, endpoint, json } from "./route";

const TAGS = ["Entities"];

const source = z.string().min(1, "must not be empty").optional().openapi({
  description: "A source system key: then the id in the path is the externalId in that source",
  example: "workday",
});

const ByName = z.strictObject({ source });

interface Naming {
  readonly type: EntityType;
  readonly one: string;
  readonly many: string;
  readonly operations: Readonly<Record<"list" | "create" | "get" | "update" | "remove" | "history", Operation>>;
}

function operationsOf({ type, one, many, operations }: Naming) {
  const shapes = entityShapes(type);
  const all = `${ORG}/${many}` as const;
  const path = `${all}/{id}` as const;
  const sortBy = ["createdAt", ...entitySortFields(type).filter((name) => name !== "createdAt")] as const;
  const query = listQuery(sortBy).extend({
    source: source.openapi({ description: "Only those of this source system key" }),
  });
  const answer = json(`The ${one}`, itemOf(shapes.view));
  return {
    type,
    one,
    list: endpoint(operations.list, {
      method: "get",
      path: all,
      tags: TAGS,
      summary: `List the ${many}`,
      request: { params: OrgPath, query },
      responses: { 200: json(`The ${many}`, listOf(shapes.view)) },
    }),
    create: endpoint(
      operations.create,
      {
        method: "post",
        path: all,
        tags: TAGS,
        summary: `Make a ${one}`,
        description: "A missing or ambiguous reference is a 400 that names the field, a taken email a 409.",
        request: { params: OrgPath, body: body(shapes.creation) },
        responses: { 201: answer },
      },
      ["CONFLICT"],
    ),
    get: endpoint(operations.get, {
      method: "get",
      path,
      tags: TAGS,
      summary: `One ${one}, by its id or by its externalId in a source`,
      request: { params: IdPath, query: ByName },
      responses: { 200: answer },
    }),
    update: endpoint(
      operations.update,
      {
        method: "patch",
        path,
        tags: TAGS,
        summary: `Change a ${one}`,
        description:
          "Absent fields stay, null clears. A `deletedAt` up to today deletes it; the answer is what it was.",
        request: { params: IdPath, query: ByName, body: body(shapes.patch) },
        responses: { 200: answer },
      },
      ["CONFLICT"],
    ),
    remove: endpoint(
      operations.remove,
      {
        method: "delete",
        path,
        tags: TAGS,
        summary: `Delete a ${one}`,
        request: { params: IdPath, query: ByName },
        responses: { 204: NO_CONTENT },
      },
      ["CONFLICT"],
    ),
    history: endpoint(operations.history, {
      method: "get",
      path: `${path}/history`,
      tags: TAGS,
      summary: `What changed in a ${one}, newest first`,
      description:
        "Each change with its fields before and after, and who made it. A deleted one is found by its id only. Changes are kept as long as executions.",
      request: { params: IdPath, query: HistoryQuery.extend({ source }) },
      responses: { 200: json("The changes", EntityHistoryShape) },
    }),
  };
}

const NAMINGS: readonly Naming[] = [
  {
    type: "employee",
    one: "employee",
    many: "employees",
    operations: {
      list: "listEmployees",
      create: "createEmployee",
      get: "getEmployee",
      update: "updateEmployee",
      remove: "deleteEmployee",
      history: "listEmployeeHistory",
    },
  },
  {
    type: "vacancy",
    one: "vacancy",
    many: "vacancies",
    operations: {
      list: "listVacancies",
      create: "createVacancy",
      get: "getVacancy",
      update: "updateVacancy",
      remove: "deleteVacancy",
      history: "listVacancyHistory",
    },
  },
  {
    type: "contractor",
    one: "contractor",
    many: "contractors",
    operations: {
      list: "listContractors",
      create: "createContractor",
      get: "getContractor",
      update: "updateContractor",
      remove: "deleteContractor",
      history: "listContractorHistory",
    },
  },
  {
    type: "project",
    one: "project",
    many: "projects",
    operations: {
      list: "listProjects",
      create: "createProject",
      get: "getProject",
      update: "updateProject",
      remove: "deleteProject",
      history: "listProjectHistory",
    },
  },
  {
    type: "assignment",
    one: "assignment",
    many: "assignments",
    operations: {
      list: "listAssignments",
      create: "createAssignment",
      get: "getAssignment",
      update: "updateAssignment",
      remove: "deleteAssignment",
      history: "listAssignmentHistory",
    },
  },
];

export type EntityOperations = ReturnType<typeof operationsOf>;

/** One of each type; made for each router. */
export function entityOperations(): EntityOperations[] {
  return NAMINGS.map(operationsOf);
}
