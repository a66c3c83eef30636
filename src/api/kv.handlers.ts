/** Answers the routes of a hook's key-value store; the entries are the coordinator's. */
import { appendAudit } from "../store/audit-log";
import { getHook } from "../store/hooks";
import { offsetOf } from "../store/listing";
import { authorOf } from "./author";
import type { Api } from "./context";
import * as routes from "./kv.routes";
import { listAnswer } from "./list";
import { found } from "./problems";

export function addKv(api: Api): void {
  api.openapi(routes.listKvEntries, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const hook = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    const { entries, total } = await c
      .get("ports")
      .coordinator(hook.id)
      .kvEntries({
        search: query.search ?? "",
        offset: offsetOf(query),
        limit: query.limit,
        descending: query.sortDir === "desc",
      });
    const wire = ({ key, value, expiresAt }: (typeof entries)[number]) => ({ key, value, expiresAt });
    return c.json(listAnswer(query, { items: entries, total }, wire), 200);
  });

  api.openapi(routes.deleteKvEntry, async (c) => {
    const { db, org } = c.get("tenant");
    const { id, key } = c.req.valid("param");
    const hook = found(await getHook(db, org.id, id), "hook");
    const kv = c.get("ports").coordinator(hook.id);
    found(await kv.kvGet(key, null), "key");
    // The store is not in the database: the entry goes first, so that nothing is deleted without one.
    await appendAudit(db, org.id, authorOf(c), {
      action: "hook.kv_deleted",
      target: { kind: "hook", id: hook.id },
      before: { name: hook.name, key },
      after: { name: hook.name },
    });
    await kv.kvDelete(key);
    return c.body(null, 204);
  });
}
