/** Routes of an integration's secrets. A value goes in and never comes back. */
import { SecretNameShape, SecretShape, SecretValueShape } from "../contract/integration";
import { itemOf, listOf, listQuery } from "../contract/list";
import { IdPath, NO_CONTENT, ORG, body, endpoint, json } from "./route";

const TAGS = ["Integrations"];
const SecretPath = IdPath.extend({ name: SecretNameShape.openapi({ param: { name: "name", in: "path" } }) });
const ALL = `${ORG}/integrations/{id}/secrets` as const;

export const listSecrets = endpoint("listSecrets", {
  method: "get",
  path: ALL,
  tags: TAGS,
  summary: "List the names of an integration's secrets",
  request: { params: IdPath, query: listQuery(["createdAt", "updatedAt", "name"]) },
  responses: { 200: json("Names and times only", listOf(SecretShape)) },
});

export const putSecret = endpoint(
  "putSecret",
  {
    method: "put",
    path: `${ALL}/{name}`,
    tags: TAGS,
    summary: "Set a secret",
    request: { params: SecretPath, body: body(SecretValueShape) },
    responses: {
      200: json("It was there and has the new value", itemOf(SecretShape)),
      201: json("It is new", itemOf(SecretShape)),
    },
  },
  ["CONFLICT"],
);

export const deleteSecret = endpoint("deleteSecret", {
  method: "delete",
  path: `${ALL}/{name}`,
  tags: TAGS,
  summary: "Delete a secret",
  request: { params: SecretPath },
  responses: { 204: NO_CONTENT },
});
