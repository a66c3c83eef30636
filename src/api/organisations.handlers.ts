/** Answers the routes of organisations. */
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import { platformDatabase } from "../store/database";
import {
  type OrganisationRow,
  getOrganisation,
  insertOrganisation,
  listOrganisations,
  updateOrganisation,
} from "../store/organisations";
import { closeOrganisation } from "../store/organisation-removal";
import { isBeingRemoved } from "../store/removals";
import { insertApiKey } from "../store/api-keys";
import { issueKey, wireIssuedKey } from "./api-key-issue";
import { authorOf } from "./author";
import type { Api } from "./context";
import { refuseFields } from "./faults";
import { replanSchedules } from "./hook-schedule";
import { listAnswer } from "./list";
import * as routes from "./organisations.routes";
import { found } from "./problems";

function wire(row: OrganisationRow) {
  const { id, name, timezone, currency, customIntegrationsEnabled, createdAt, updatedAt } = row;
  return { id, name, timezone, currency, customIntegrationsEnabled, createdAt, updatedAt };
}

export function addOrganisations(api: Api): void {
  api.openapi(routes.listOrganisations, async (c) => {
    const query = c.req.valid("query");
    const listed = await listOrganisations(platformDatabase(c.get("ports").d1), query);
    return c.json(listAnswer(query, listed, wire), 200);
  });

  api.openapi(routes.createOrganisation, async (c) => {
    const { d1, clock } = c.get("ports");
    const now = isoTime(clock());
    const organisation = { ...c.req.valid("json"), id: newId("organisation"), createdAt: now, updatedAt: now };
    const { row, key } = await issueKey(
      organisation.id,
      { name: "First key", role: "admin", expiresAt: null },
      clock(),
    );
    await insertOrganisation(platformDatabase(d1), organisation, row, authorOf(c));
    return c.json({ data: { ...wire(organisation), apiKey: key } }, 201);
  });

  api.openapi(routes.switchOrganisation, async (c) => {
    const { orgId } = c.req.valid("param");
    const db = platformDatabase(c.get("ports").d1);
    const row = await updateOrganisation(db, orgId, c.req.valid("json"), authorOf(c));
    c.get("memory").keys.forgetOrganisation(orgId);
    return c.json({ data: wire(found(row, "organisation")) }, 200);
  });

  api.openapi(routes.deleteOrganisation, async (c) => {
    const { d1, clock } = c.get("ports");
    const { orgId } = c.req.valid("param");
    const db = platformDatabase(d1);
    const org = await getOrganisation(db, orgId);
    if (org === null && !(await isBeingRemoved(db, "organisation", orgId))) found(org, "organisation");
    if (org !== null && c.req.valid("query").confirm !== org.name) {
      refuseFields([{ field: "confirm", message: "has to be the organisation's name" }]);
    }
    await closeOrganisation(db, orgId, isoTime(clock()));
    c.get("memory").keys.forgetOrganisation(orgId);
    return c.body(null, 204);
  });

  api.openapi(routes.issueOrganisationApiKey, async (c) => {
    const { d1, clock } = c.get("ports");
    const db = platformDatabase(d1);
    const org = found(await getOrganisation(db, c.req.valid("param").orgId), "organisation");
    const issued = await issueKey(org.id, c.req.valid("json"), clock());
    await insertApiKey(db, issued.row, authorOf(c));
    return c.json({ data: wireIssuedKey(issued) }, 201);
  });

  api.openapi(routes.getOrganisation, async (c) => {
    const { db, org } = c.get("tenant");
    return c.json({ data: wire(found(await getOrganisation(db, org.id), "organisation")) }, 200);
  });

  api.openapi(routes.updateOrganisation, async (c) => {
    const { clock } = c.get("ports");
    const { db, org } = c.get("tenant");
    const { name, timezone, currency } = c.req.valid("json");
    const change = { ...(name && { name }), ...(timezone && { timezone }), ...(currency && { currency }) };
    const row = found(await updateOrganisation(db, org.id, change, authorOf(c)), "organisation");
    c.get("memory").keys.forgetOrganisation(org.id);
    if (timezone !== undefined) await replanSchedules(db, row, clock());
    return c.json({ data: wire(row) }, 200);
  });
}
