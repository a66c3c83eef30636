/** Answers the routes of hooks. */
import { sha256Hex } from "../code/module-text";
import { isoTime } from "../domain/clock";
import { CHANGE_TYPES } from "../domain/entity-types";
import { newId } from "../domain/ids";
import type { Result } from "../domain/result";
import { removeOutside } from "../removal/outside";
import { type HookChange, type HookRow, deleteHook, getHook, insertHook, listHooks, updateHook } from "../store/hooks";
import { getIntegration } from "../store/integrations";
import type { Taken } from "../store/unique";
import { authorOf } from "./author";
import type { Actor, Api } from "./context";
import { refuseFields } from "./faults";
import { codeFaults, settingFaults } from "./hook-rules";
import { nextRunAt, storedSchedule, upcomingRuns } from "./hook-schedule";
import * as routes from "./hooks.routes";
import { listAnswer } from "./list";
import { found, refuse } from "./problems";

const NO_CLEANUP = { enabled: false, maxPercent: 20 };

/** `now`: milliseconds. */
export function wireHook(timezone: string, now: number) {
  return (row: HookRow) => {
    const { id, integrationId, name, type, entityType, eventTypes, missedRuns, orphanCleanup, ignoreFields } = row;
    const { enabled, disabledReason, version, createdAt, updatedAt } = row;
    const schedule = storedSchedule(row.schedule);
    const nextRuns = upcomingRuns(row.schedule, timezone, now);
    return {
      id,
      integrationId,
      name,
      type,
      entityType,
      eventTypes,
      schedule,
      nextRuns,
      missedRuns,
      orphanCleanup,
      ignoreFields,
      enabled,
      disabledReason,
      version,
      createdAt,
      updatedAt,
    };
  };
}

function unlessClash<T>(result: Result<T, Taken>): T {
  if (result.ok) return result.value;
  return refuse("CONFLICT", "Another hook of this integration has this name.", [
    { field: "name", message: "is taken already" },
  ]);
}

/** The code of a new version, as its row will have it. */
async function newVersion(code: string, actor: Actor) {
  const createdBy = { kind: actor.kind, id: actor.id, name: actor.name };
  return { code, sha256: await sha256Hex(code), createdBy };
}

export function addHooks(api: Api): void {
  api.openapi(routes.listHooks, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const { id } = found(await getIntegration(db, org.id, c.req.valid("param").id), "integration");
    const listed = await listHooks(db, org.id, id, query);
    return c.json(listAnswer(query, listed, wireHook(org.timezone, c.get("ports").clock())), 200);
  });

  api.openapi(routes.createHook, async (c) => {
    const { db, org, actor } = c.get("tenant");
    const { id: integrationId } = found(await getIntegration(db, org.id, c.req.valid("param").id), "integration");
    const { code, ...wanted } = c.req.valid("json");
    const faults = [...settingFaults(wanted.type, wanted), ...codeFaults(code)];
    if (faults.length > 0) refuseFields(faults);

    const now = c.get("ports").clock();
    const at = isoTime(now);
    const schedule = wanted.schedule ?? null;
    const row: HookRow = {
      id: newId("hook"),
      orgId: org.id,
      integrationId,
      name: wanted.name,
      type: wanted.type,
      entityType: wanted.entityType,
      eventTypes: wanted.type === "PUSH" ? (wanted.eventTypes ?? [...CHANGE_TYPES]) : [],
      schedule,
      nextRunAt: wanted.enabled ? nextRunAt(schedule, org.timezone, now) : null,
      missedRuns: [],
      orphanCleanup: wanted.orphanCleanup ?? NO_CLEANUP,
      ignoreFields: wanted.ignoreFields ?? [],
      enabled: wanted.enabled,
      disabledReason: null,
      version: 1,
      deadInARow: 0,
      deadSince: null,
      createdAt: at,
      updatedAt: at,
    };
    const saved = await newVersion(code, actor);
    const version = { ...saved, hookId: row.id, orgId: org.id, version: 1, createdAt: at };
    unlessClash(await insertHook(db, row, version, authorOf(c)));
    const made = (await c.get("ports").scripts?.changed(db, row, code, null)) ?? row;
    return c.json({ data: wireHook(org.timezone, now)(made) }, 201);
  });

  api.openapi(routes.getHook, async (c) => {
    const { db, org } = c.get("tenant");
    const row = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    return c.json({ data: wireHook(org.timezone, c.get("ports").clock())(row) }, 200);
  });

  api.openapi(routes.updateHook, async (c) => {
    const { db, org, actor } = c.get("tenant");
    const hook = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    const { code, type, entityType, ...wanted } = c.req.valid("json");
    const faults = [
      ...(type !== undefined && type !== hook.type ? [{ field: "type", message: "cannot be changed" }] : []),
      ...(entityType !== undefined && entityType !== hook.entityType
        ? [{ field: "entityType", message: "cannot be changed" }]
        : []),
      ...settingFaults(hook.type, wanted),
      ...(code === undefined ? [] : codeFaults(code)),
    ];
    if (faults.length > 0) refuseFields(faults);

    const now = c.get("ports").clock();
    const change = hookChange(hook, wanted, (schedule) => nextRunAt(schedule, org.timezone, now));
    const version = code === undefined ? null : await newVersion(code, actor);
    const row = found(unlessClash(await updateHook(db, org.id, hook.id, change, version, authorOf(c))), "hook");
    const { changesCommitted, scripts } = c.get("ports");
    if (hook.type === "PUSH" && !hook.enabled && row.enabled) await changesCommitted(org.id, [hook.id]);
    const saved = code === undefined ? row : ((await scripts?.changed(db, row, code, hook.version)) ?? row);
    return c.json({ data: wireHook(org.timezone, now)(saved) }, 200);
  });

  api.openapi(routes.deleteHook, async (c) => {
    const { db, org } = c.get("tenant");
    const { id } = c.req.valid("param");
    const author = authorOf(c);
    if (!(await deleteHook(db, org.id, id, author))) refuse("NOT_FOUND", "There is no such hook.");
    await removeOutside(c.get("ports"), [{ owner: "hook", ownerId: id, createdAt: author.at }]);
    return c.body(null, 204);
  });
}

type Wanted = {
  [K in "name" | "eventTypes" | "schedule" | "orphanCleanup" | "ignoreFields" | "enabled"]?: HookRow[K] | undefined;
};

/** What a patch changes. Another schedule, or a hook switched on again, is planned anew: slots of the past are no misses. */
function hookChange(hook: HookRow, wanted: Wanted, next: (schedule: HookRow["schedule"]) => string | null): HookChange {
  const { name, eventTypes, orphanCleanup, ignoreFields } = wanted;
  const schedule = wanted.schedule === undefined ? hook.schedule : wanted.schedule;
  const enabled = wanted.enabled ?? hook.enabled;
  const planAnew = wanted.schedule !== undefined || enabled !== hook.enabled;
  return {
    ...(name !== undefined && { name }),
    ...(eventTypes !== undefined && { eventTypes }),
    ...(orphanCleanup !== undefined && { orphanCleanup }),
    ...(ignoreFields !== undefined && { ignoreFields }),
    ...(planAnew && { schedule, enabled, nextRunAt: enabled ? next(schedule) : null }),
    ...(enabled && !hook.enabled && { disabledReason: null, deadInARow: 0, deadSince: null }),
  };
}
