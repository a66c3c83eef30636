/** Answers the routes of integrations. */
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import type { Result } from "../domain/result";
import { removeOutside } from "../removal/outside";
import {
  type IntegrationRow,
  deleteIntegration,
  getIntegration,
  insertIntegration,
  listIntegrations,
  updateIntegration,
} from "../store/integrations";
import type { Taken } from "../store/unique";
import { authorOf } from "./author";
import type { Api } from "./context";
import * as routes from "./integrations.routes";
import { listAnswer } from "./list";
import { found, refuse } from "./problems";

function wire(row: IntegrationRow) {
  const { id, name, description, sourceSystemKey, egressAllowList, createdAt, updatedAt } = row;
  return { id, name, description, sourceSystemKey, egressAllowList, createdAt, updatedAt };
}

function unlessClash<T>(result: Result<T, Taken>): T {
  if (result.ok) return result.value;
  const field = result.error.columns.includes("source_system_key") ? "sourceSystemKey" : "name";
  const what = field === "name" ? "name" : "source system key";
  return refuse("CONFLICT", `Another integration has this ${what}.`, [{ field, message: "is taken already" }]);
}

export function addIntegrations(api: Api): void {
  api.openapi(routes.listIntegrations, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    return c.json(listAnswer(query, await listIntegrations(db, org.id, query), wire), 200);
  });

  api.openapi(routes.createIntegration, async (c) => {
    const { db, org } = c.get("tenant");
    const now = isoTime(c.get("ports").clock());
    const row: IntegrationRow = {
      ...c.req.valid("json"),
      id: newId("integration"),
      orgId: org.id,
      firstSyncedAt: null,
      createdAt: now,
      updatedAt: now,
    };
    unlessClash(await insertIntegration(db, row, authorOf(c)));
    return c.json({ data: wire(row) }, 201);
  });

  api.openapi(routes.getIntegration, async (c) => {
    const { db, org } = c.get("tenant");
    const row = await getIntegration(db, org.id, c.req.valid("param").id);
    return c.json({ data: wire(found(row, "integration")) }, 200);
  });

  api.openapi(routes.updateIntegration, async (c) => {
    const { db, org } = c.get("tenant");
    const { id } = c.req.valid("param");
    const { name, description, sourceSystemKey, egressAllowList } = c.req.valid("json");
    const before = found(await getIntegration(db, org.id, id), "integration");
    const newKey = sourceSystemKey !== undefined && sourceSystemKey !== before.sourceSystemKey;
    const change = {
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(newKey && { sourceSystemKey }),
      ...(egressAllowList !== undefined && { egressAllowList }),
    };
    const row = unlessClash(await updateIntegration(db, org.id, id, change, newKey, authorOf(c)));
    if (row === null && (await getIntegration(db, org.id, id)) !== null) {
      refuse("CONFLICT", "The source system key is fixed: this integration has synced records under it.", [
        { field: "sourceSystemKey", message: "is fixed once a record was synced" },
      ]);
    }
    return c.json({ data: wire(found(row, "integration")) }, 200);
  });

  api.openapi(routes.deleteIntegration, async (c) => {
    const { db, org } = c.get("tenant");
    const { id } = c.req.valid("param");
    const author = authorOf(c);
    const createdAt = author.at;
    const hookIds = found(await deleteIntegration(db, org.id, id, author), "integration");
    // By hook as well: what a run uploaded does not carry the integration's tag.
    const ofHooks = hookIds.map((hookId) => ({ owner: "hook", ownerId: hookId, createdAt }) as const);
    await removeOutside(c.get("ports"), [{ owner: "integration", ownerId: id, createdAt }, ...ofHooks]);
    return c.body(null, 204);
  });
}
