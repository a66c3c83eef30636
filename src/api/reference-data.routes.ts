/** Routes of teams and job roles: read only, as writes of entities make them. */
import { listOf, listQuery } from "../contract/list";
import { JobRoleShape, TeamShape } from "../contract/reference-data";
import { ORG, OrgPath, endpoint, json } from "./route";

const TAGS = ["Entities"];

export const listTeams = endpoint("listTeams", {
  method: "get",
  path: `${ORG}/teams`,
  tags: TAGS,
  summary: "List the teams that allocations made",
  request: { params: OrgPath, query: listQuery(["createdAt", "updatedAt", "name", "externalId"]) },
  responses: { 200: json("The teams", listOf(TeamShape)) },
});

export const listJobRoles = endpoint("listJobRoles", {
  method: "get",
  path: `${ORG}/job-roles`,
  tags: TAGS,
  summary: "List the job roles that entities made",
  request: { params: OrgPath, query: listQuery(["createdAt", "updatedAt", "title", "externalId"]) },
  responses: { 200: json("The job roles", listOf(JobRoleShape)) },
});
