/** Routes of the versions of a hook's code. */
import { z } from "@hono/zod-openapi";
import { HookShape, HookVersionShape, HookVersionSummaryShape } from "../contract/hook";
import { itemOf, listOf, listQuery } from "../contract/list";
import { IdPath, ORG, endpoint, json } from "./route";

const TAGS = ["Hooks"];
const ALL = `${ORG}/hooks/{id}/versions` as const;

const VersionPath = IdPath.extend({
  version: z
    .string()
    .regex(/^[1-9][0-9]{0,8}$/, "must be a whole number from 1")
    .transform(Number)
    .openapi({ param: { name: "version", in: "path" }, type: "integer", minimum: 1, example: 1 }),
});

export const listHookVersions = endpoint("listHookVersions", {
  method: "get",
  path: ALL,
  tags: TAGS,
  summary: "List the versions of a hook, without their code",
  request: { params: IdPath, query: listQuery(["version", "createdAt"]) },
  responses: { 200: json("The versions", listOf(HookVersionSummaryShape)) },
});

export const getHookVersion = endpoint("getHookVersion", {
  method: "get",
  path: `${ALL}/{version}`,
  tags: TAGS,
  summary: "One version with its code",
  request: { params: VersionPath },
  responses: { 200: json("The version", itemOf(HookVersionShape)) },
});

export const activateHookVersion = endpoint("activateHookVersion", {
  method: "post",
  path: `${ALL}/{version}/activate`,
  tags: TAGS,
  summary: "Make a version current again",
  request: { params: VersionPath },
  responses: { 200: json("The hook", itemOf(HookShape)) },
});
