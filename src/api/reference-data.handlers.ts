/** Answers the routes of teams and job roles. */
import { type JobRole, listJobRoles } from "../store/job-roles";
import { type Team, listTeams } from "../store/teams";
import type { Api } from "./context";
import { listAnswer } from "./list";
import * as routes from "./reference-data.routes";

function wireTeam({ id, externalId, name, createdAt, updatedAt }: Team) {
  return { id, externalId, name, createdAt, updatedAt };
}

function wireJobRole({ id, externalId, title, createdAt, updatedAt }: JobRole) {
  return { id, externalId, title, createdAt, updatedAt };
}

export function addReferenceData(api: Api): void {
  api.openapi(routes.listTeams, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    return c.json(listAnswer(query, await listTeams(db, org.id, query), wireTeam), 200);
  });

  api.openapi(routes.listJobRoles, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    return c.json(listAnswer(query, await listJobRoles(db, org.id, query), wireJobRole), 200);
  });
}
