/** Routes of hooks. */
import { HookPatchShape, HookShape, NewHookShape } from "../contract/hook";
import { itemOf, listOf, listQuery } from "../contract/list";
import { IdPath, NO_CONTENT, ORG, body, endpoint, json } from "./route";

const TAGS = ["Hooks"];
const ONE = `${ORG}/hooks/{id}` as const;

export const listHooks = endpoint("listHooks", {
  method: "get",
  path: `${ORG}/integrations/{id}/hooks`,
  tags: TAGS,
  summary: "List the hooks of an integration",
  request: { params: IdPath, query: listQuery(["createdAt", "updatedAt", "name"]) },
  responses: { 200: json("The hooks, without their code", listOf(HookShape)) },
});

export const createHook = endpoint(
  "createHook",
  {
    method: "post",
    path: `${ORG}/integrations/{id}/hooks`,
    tags: TAGS,
    summary: "Make a hook with its first version",
    description:
      "Code that does not parse, does not define `run` or imports something is refused with line and column.",
    request: { params: IdPath, body: body(NewHookShape) },
    responses: { 201: json("The hook", itemOf(HookShape)) },
  },
  ["CONFLICT"],
);

export const getHook = endpoint("getHook", {
  method: "get",
  path: ONE,
  tags: TAGS,
  summary: "One hook",
  request: { params: IdPath },
  responses: { 200: json("The hook", itemOf(HookShape)) },
});

export const updateHook = endpoint(
  "updateHook",
  {
    method: "patch",
    path: ONE,
    tags: TAGS,
    summary: "Change a hook; new code makes a new version and makes it current",
    request: { params: IdPath, body: body(HookPatchShape) },
    responses: { 200: json("The hook", itemOf(HookShape)) },
  },
  ["CONFLICT"],
);

export const deleteHook = endpoint("deleteHook", {
  method: "delete",
  path: ONE,
  tags: TAGS,
  summary: "Delete a hook with its versions, executions, deliveries and store",
  description: "What it has synced stays.",
  request: { params: IdPath },
  responses: { 204: NO_CONTENT },
});
