/** Answers the routes of deliveries. */
import { getDelivery, listDeliveries, replayDead, type DeliveryRow } from "../store/deliveries";
import { getHook } from "../store/hooks";
import { authorOf } from "./author";
import type { Api } from "./context";
import * as routes from "./deliveries.routes";
import { listAnswer } from "./list";
import { found, refuse } from "./problems";

function wire(row: DeliveryRow & { readonly executionIds: string[] }) {
  const { id, eventId, hookId, entityType, entityId, type, status, attempts, nextAttemptAt } = row;
  const lastError = row.lastError ?? null;
  const { executionIds, createdAt, updatedAt } = row;
  return {
    id,
    eventId,
    hookId,
    entityType,
    entityId,
    type,
    status,
    attempts,
    nextAttemptAt,
    lastError,
    executionIds,
    createdAt,
    updatedAt,
  };
}

export function addDeliveries(api: Api): void {
  api.openapi(routes.listDeliveries, async (c) => {
    const { db, org } = c.get("tenant");
    const { status, entityId, type, search, ...query } = c.req.valid("query");
    const hook = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    const filter = {
      hookId: hook.id,
      ...(status !== undefined && { status }),
      ...(entityId !== undefined && { entityId }),
      ...(type !== undefined && { type }),
      ...(search !== undefined && { search }),
    };
    return c.json(listAnswer(query, await listDeliveries(db, org.id, filter, query), wire), 200);
  });

  api.openapi(routes.getDelivery, async (c) => {
    const { db, org } = c.get("tenant");
    return c.json({ data: wire(found(await getDelivery(db, org.id, c.req.valid("param").id), "delivery")) }, 200);
  });

  api.openapi(routes.replayDelivery, async (c) => {
    const { db, org } = c.get("tenant");
    const ports = c.get("ports");
    const { id } = c.req.valid("param");
    const before = found(await getDelivery(db, org.id, id), "delivery");
    const replayed = await replayDead(db, org.id, { hookId: before.hookId, ids: [id] }, authorOf(c));
    if (replayed === 0) refuse("CONFLICT", `Only a dead delivery can be replayed; this one is ${before.status}.`);
    await ports.changesCommitted(org.id, [before.hookId]);
    return c.json({ data: wire(found(await getDelivery(db, org.id, id), "delivery")) }, 202);
  });

  api.openapi(routes.replayDeliveries, async (c) => {
    const { db, org } = c.get("tenant");
    const ports = c.get("ports");
    const { ids, entityId, type } = c.req.valid("json");
    const hook = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    const filter = {
      hookId: hook.id,
      ...(ids !== undefined && { ids }),
      ...(entityId !== undefined && { entityId }),
      ...(type !== undefined && { type }),
    };
    const replayed = await replayDead(db, org.id, filter, authorOf(c));
    if (replayed > 0) await ports.changesCommitted(org.id, [hook.id]);
    return c.json({ data: { replayed } }, 202);
  });
}
