/** Routes of integrations. */
import { IntegrationPatchShape, IntegrationShape, NewIntegrationShape } from "../contract/integration";
import { itemOf, listOf, listQuery } from "../contract/list";
import { IdPath, NO_CONTENT, ORG, OrgPath, body, endpoint, json } from "./route";

const TAGS = ["Integrations"];
const ONE = `${ORG}/integrations/{id}` as const;

export const listIntegrations = endpoint("listIntegrations", {
  method: "get",
  path: `${ORG}/integrations`,
  tags: TAGS,
  summary: "List the integrations",
  request: { params: OrgPath, query: listQuery(["createdAt", "updatedAt", "name", "sourceSystemKey"]) },
  responses: { 200: json("The integrations", listOf(IntegrationShape)) },
});

export const createIntegration = endpoint(
  "createIntegration",
  {
    method: "post",
    path: `${ORG}/integrations`,
    tags: TAGS,
    summary: "Make an integration",
    request: { params: OrgPath, body: body(NewIntegrationShape) },
    responses: { 201: json("The integration", itemOf(IntegrationShape)) },
  },
  ["CONFLICT"],
);

export const getIntegration = endpoint("getIntegration", {
  method: "get",
  path: ONE,
  tags: TAGS,
  summary: "One integration",
  request: { params: IdPath },
  responses: { 200: json("The integration", itemOf(IntegrationShape)) },
});

export const updateIntegration = endpoint(
  "updateIntegration",
  {
    method: "patch",
    path: ONE,
    tags: TAGS,
    summary: "Change an integration",
    description: "The source system key is fixed once the integration has synced a record.",
    request: { params: IdPath, body: body(IntegrationPatchShape) },
    responses: { 200: json("The integration", itemOf(IntegrationShape)) },
  },
  ["CONFLICT"],
);

export const deleteIntegration = endpoint("deleteIntegration", {
  method: "delete",
  path: ONE,
  tags: TAGS,
  summary: "Delete an integration with its hooks and secrets",
  description: "What its hooks have synced stays.",
  request: { params: IdPath },
  responses: { 204: NO_CONTENT },
});
