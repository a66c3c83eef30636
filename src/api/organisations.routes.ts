/** Routes of organisations: the platform's own (operator) and the organisation's view of itself. */
import { z } from "@hono/zod-openapi";
import { IssuedApiKeyShape, NewApiKeyShape } from "../contract/api-key";
import { itemOf, listOf, listQuery } from "../contract/list";
import {
  NewOrganisationShape,
  OrganisationPatchShape,
  OrganisationRemovalShape,
  OrganisationShape,
  OrganisationSwitchShape,
} from "../contract/organisation";
import { NO_CONTENT, ORG, OrgPath, body, endpoint, json } from "./route";

const PLATFORM = ["Platform"];
const OWN = ["Organisations"];

export const listOrganisations = endpoint("listOrganisations", {
  method: "get",
  path: "/api/v1/orgs",
  tags: PLATFORM,
  summary: "List the organisations",
  request: { query: listQuery(["createdAt", "updatedAt", "name"]) },
  responses: { 200: json("The organisations", listOf(OrganisationShape)) },
});

export const createOrganisation = endpoint("createOrganisation", {
  method: "post",
  path: "/api/v1/orgs",
  tags: PLATFORM,
  summary: "Make an organisation, with an admin key that is shown this once",
  request: { body: body(NewOrganisationShape) },
  responses: {
    201: json(
      "The organisation",
      itemOf(
        OrganisationShape.extend({
          apiKey: z
            .string()
            .openapi({ description: "An admin key; shown this once", example: "private_<id>_<secret>" }),
        }).openapi("OrganisationWithKey"),
      ),
    ),
  },
});

export const switchOrganisation = endpoint("switchOrganisation", {
  method: "patch",
  path: "/api/v1/orgs/{orgId}",
  tags: PLATFORM,
  summary: "Switch custom integrations on or off",
  request: { params: OrgPath, body: body(OrganisationSwitchShape) },
  responses: { 200: json("The organisation", itemOf(OrganisationShape)) },
});

export const deleteOrganisation = endpoint("deleteOrganisation", {
  method: "delete",
  path: "/api/v1/orgs/{orgId}",
  tags: PLATFORM,
  summary: "Delete an organisation with everything that it has; there is no way back",
  description:
    "Its keys open nothing any more (at most 30 s longer where they were in use), its secrets can't be read by anybody, " +
    "nothing of it starts, and what runs is cancelled. Its rows, stores and scripts are removed in the minutes after. " +
    "While that lasts, asking again is 204 as well; afterwards 404.",
  request: { params: OrgPath, query: OrganisationRemovalShape },
  responses: { 204: NO_CONTENT },
});

export const issueOrganisationApiKey = endpoint("issueOrganisationApiKey", {
  method: "post",
  path: "/api/v1/orgs/{orgId}/api-keys",
  tags: PLATFORM,
  summary: "Make an API key of an organisation",
  request: { params: OrgPath, body: body(NewApiKeyShape) },
  responses: { 201: json("The key; `key` is shown this once", itemOf(IssuedApiKeyShape)) },
});

export const getOrganisation = endpoint("getOrganisation", {
  method: "get",
  path: ORG,
  tags: OWN,
  summary: "The organisation",
  request: { params: OrgPath },
  responses: { 200: json("The organisation", itemOf(OrganisationShape)) },
});

export const updateOrganisation = endpoint("updateOrganisation", {
  method: "patch",
  path: ORG,
  tags: OWN,
  summary: "Change the organisation's name, time zone or currency",
  request: { params: OrgPath, body: body(OrganisationPatchShape) },
  responses: { 200: json("The organisation", itemOf(OrganisationShape)) },
});
