/** Answers the routes of API keys. */
import { insertApiKey, listApiKeys, revokeApiKey } from "../store/api-keys";
import { issueKey, wireIssuedKey, wireKey } from "./api-key-issue";
import * as routes from "./api-keys.routes";
import { authorOf } from "./author";
import type { Api } from "./context";
import { listAnswer } from "./list";
import { refuse } from "./problems";

export function addApiKeys(api: Api): void {
  api.openapi(routes.listApiKeys, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    return c.json(listAnswer(query, await listApiKeys(db, org.id, query), wireKey), 200);
  });

  api.openapi(routes.createApiKey, async (c) => {
    const { db, org } = c.get("tenant");
    const issued = await issueKey(org.id, c.req.valid("json"), c.get("ports").clock());
    await insertApiKey(db, issued.row, authorOf(c));
    return c.json({ data: wireIssuedKey(issued) }, 201);
  });

  api.openapi(routes.revokeApiKey, async (c) => {
    const { db, org } = c.get("tenant");
    const { coordinator } = c.get("ports");
    const { id } = c.req.valid("param");
    if (!(await revokeApiKey(db, org.id, id, authorOf(c)))) refuse("NOT_FOUND", "There is no such API key.");
    c.get("memory").keys.forgetKey(id);
    await coordinator(id).destroy();
    return c.body(null, 204);
  });
}
