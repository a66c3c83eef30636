/** Answers the routes of hook versions. */
import { activateHookVersion, getHookVersion, listHookVersions } from "../store/hook-versions";
import { type HookRow, type HookVersionRow, getHook } from "../store/hooks";
import { authorOf } from "./author";
import type { Api } from "./context";
import * as routes from "./hook-versions.routes";
import { wireHook } from "./hooks.handlers";
import { listAnswer } from "./list";
import { found } from "./problems";

function summary(hook: HookRow) {
  return ({ version, sha256, createdBy, createdAt }: Omit<HookVersionRow, "code">) => {
    return { version, sha256, createdBy, active: version === hook.version, createdAt };
  };
}

export function addHookVersions(api: Api): void {
  api.openapi(routes.listHookVersions, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const hook = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    return c.json(listAnswer(query, await listHookVersions(db, org.id, hook.id, query), summary(hook)), 200);
  });

  api.openapi(routes.getHookVersion, async (c) => {
    const { db, org } = c.get("tenant");
    const { id, version } = c.req.valid("param");
    const hook = found(await getHook(db, org.id, id), "hook");
    const row = found(await getHookVersion(db, org.id, hook.id, version), "version of this hook");
    return c.json({ data: { ...summary(hook)(row), code: row.code } }, 200);
  });

  api.openapi(routes.activateHookVersion, async (c) => {
    const { db, org } = c.get("tenant");
    const { id, version } = c.req.valid("param");
    const { clock, scripts } = c.get("ports");
    const now = clock();
    const before = found(await getHook(db, org.id, id), "hook");
    const { code } = found(await getHookVersion(db, org.id, id, version), "version of this hook");
    const row = found(await activateHookVersion(db, org.id, id, version, authorOf(c)), "version of this hook");
    const active = (await scripts?.changed(db, row, code, before.version)) ?? row;
    return c.json({ data: wireHook(org.timezone, now)(active) }, 200);
  });
}
