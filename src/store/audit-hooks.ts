/** Audit entries of hooks, whose one row takes changes of several kinds: settings, on and off, and which version runs. */
import { type SQL, and, sql } from "drizzle-orm";
import { type AuditAction, type Author, platformAuthor } from "../domain/audit";
import type { Entries } from "./audit-log";
import { HOOK, auditChanged } from "./audit-things";
import type { HookChange } from "./hooks";
import { hookVersions, hooks } from "./schema/index";

/** Stand before the statement that changes the hook of `where`. What stays as it is has no entry. */
export function hookPatched(author: Author, where: SQL | undefined, change: HookChange): readonly [Entries, Entries] {
  const { name, eventTypes, schedule, orphanCleanup, ignoreFields, enabled, disabledReason } = change;
  const settings = { name, eventTypes, schedule, orphanCleanup, ignoreFields };
  const switched = enabled === true ? "hook.enabled" : "hook.disabled";
  return [
    auditChanged(author, "hook.updated", HOOK, settings, where),
    auditChanged(author, switched, HOOK, { enabled, disabledReason }, where),
  ];
}

/** Stands before the statement that makes code new. `version`: the number that it gets. */
export function hookVersionSaved(author: Author, where: SQL | undefined, version: SQL, sha256: string): Entries {
  const change = sql`json_object('version', ${version}, 'sha256', ${sha256})`;
  return auditChanged(author, "hook.version_saved", HOOK, change, where);
}

/** Stands before the statement that makes an existing version current; `more`: other facts that change with it. */
export function hookVersionChosen(
  author: Author,
  action: AuditAction,
  where: SQL | undefined,
  version: number,
  more: { readonly disabledReason?: string } = {},
): Entries {
  const sha256 = sql`(select w.sha256 from ${hookVersions} w where w.hook_id = ${hooks.id} and w.version = ${version})`;
  const change = sql`json_set(${JSON.stringify({ ...more, version })}, '$.sha256', ${sha256})`;
  return auditChanged(author, action, HOOK, change, where);
}

/** Stands before the statement that switches a hook off by itself, with that statement's condition and reason. */
export function hookSwitchedOff(hookId: string, at: string, condition: SQL, reason: SQL): Entries {
  const change = sql`json_object('enabled', json('false'), 'disabledReason', ${reason})`;
  const where = and(sql`${hooks.id} = ${hookId}`, condition);
  return auditChanged(platformAuthor(at), "hook.disabled", HOOK, change, where);
}
