/** Answers the routes of a hook's key-value store; the entries are the coordinator's. */
import { getHook } from "../store/hooks";
import { offsetOf } from "../store/listing";
import type { Api } from "./context";
import * as routes from "./kv.routes";
import { listAnswer } from "./list";
import { found, refuse } from "./problems";

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
    if (!(await c.get("ports").coordinator(hook.id).kvDelete(key))) refuse("NOT_FOUND", "There is no such key.");
    return c.body(null, 204);
  });
}
