/** Routes of a hook's key-value store, for a person who looks into it. */
import { z } from "@hono/zod-openapi";
import { listOf, listQuery } from "../contract/list";
import { KvEntryShape } from "../contract/reference-data";
import { LIMITS } from "../domain/limits";
import { IdPath, NO_CONTENT, ORG, endpoint, json } from "./route";

const TAGS = ["Hooks"];

const KeyPath = IdPath.extend({
  key: z
    .string()
    .max(LIMITS.kv.keyUnits, `must not be over ${LIMITS.kv.keyUnits} characters`)
    .openapi({ param: { name: "key", in: "path" }, example: "cursor" }),
});

export const listKvEntries = endpoint("listKvEntries", {
  method: "get",
  path: `${ORG}/hooks/{id}/kv`,
  tags: TAGS,
  summary: "List the entries of a hook's store",
  request: { params: IdPath, query: listQuery(["key"], "asc") },
  responses: { 200: json("The entries that have not expired", listOf(KvEntryShape)) },
});

export const deleteKvEntry = endpoint("deleteKvEntry", {
  method: "delete",
  path: `${ORG}/hooks/{id}/kv/{key}`,
  tags: TAGS,
  summary: "Delete an entry of a hook's store",
  request: { params: KeyPath },
  responses: { 204: NO_CONTENT },
});
