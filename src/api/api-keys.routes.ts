/** Routes of the organisation's API keys. */
import { ApiKeyShape, IssuedApiKeyShape, NewApiKeyShape } from "../contract/api-key";
import { itemOf, listOf, listQuery } from "../contract/list";
import { IdPath, NO_CONTENT, ORG, OrgPath, body, endpoint, json } from "./route";

const TAGS = ["Organisations"];

export const listApiKeys = endpoint("listApiKeys", {
  method: "get",
  path: `${ORG}/api-keys`,
  tags: TAGS,
  summary: "List the keys that are not revoked",
  request: { params: OrgPath, query: listQuery(["createdAt", "updatedAt", "name"]) },
  responses: { 200: json("The keys, without what opens anything", listOf(ApiKeyShape)) },
});

export const createApiKey = endpoint("createApiKey", {
  method: "post",
  path: `${ORG}/api-keys`,
  tags: TAGS,
  summary: "Make a key",
  request: { params: OrgPath, body: body(NewApiKeyShape) },
  responses: { 201: json("The key; `key` is shown this once", itemOf(IssuedApiKeyShape)) },
});

export const revokeApiKey = endpoint("revokeApiKey", {
  method: "delete",
  path: `${ORG}/api-keys/{id}`,
  tags: TAGS,
  summary: "Revoke a key",
  request: { params: IdPath },
  responses: { 204: NO_CONTENT },
});
