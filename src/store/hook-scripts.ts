/**
 * What should be deployed of all organisations' hooks, and what is kept on a hook whose new version could not be. What a
 * deployment is, is the hooks runtime's.
 */
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { platformAuthor } from "../domain/audit";
import { hookVersionChosen } from "./audit-hooks";
import { auditItem } from "./audit-log";
import type { Database } from "./database";
import type { HookRow } from "./hooks";
import { executions, hookVersions, hooks } from "./schema/index";

export interface NeededVersion {
  readonly orgId: string;
  readonly integrationId: string;
  readonly hookId: string;
  readonly version: number;
  /** The current version of a hook that is on. */
  readonly live: boolean;
}

/**
 * Each hook's current version, those that an execution still runs, and all of hooks that were changed since then: what
 * was current a moment ago may be so again.
 */
export async function neededVersions(db: Database, changedSince: string): Promise<NeededVersion[]> {
  const running = sql`exists (select 1 from ${executions} where ${executions.hookId} = ${hooks.id}
    and ${executions.hookVersion} = ${hookVersions.version} and ${executions.status} in ('queued', 'running'))`;
  const rows = await db.orm
    .select({
      orgId: hooks.orgId,
      integrationId: hooks.integrationId,
      hookId: hooks.id,
      version: hookVersions.version,
      current: hooks.version,
      enabled: hooks.enabled,
    })
    .from(hooks)
    .innerJoin(hookVersions, and(eq(hookVersions.hookId, hooks.id), eq(hookVersions.orgId, hooks.orgId)))
    .where(sql`${hookVersions.version} = ${hooks.version} or ${hooks.updatedAt} > ${changedSince} or ${running}`);
  return rows.map(({ orgId, integrationId, hookId, version, current, enabled }) => {
    return { orgId, integrationId, hookId, version, live: enabled && version === current };
  });
}

/** After a deployment that failed: says so on the hook and makes `back` current again, unless something else is by now. */
export async function keepDeployFault(
  db: Database,
  hook: Pick<HookRow, "orgId" | "id" | "version">,
  back: number,
  reason: string,
  now: string,
): Promise<HookRow | null> {
  const where = and(eq(hooks.orgId, hook.orgId), eq(hooks.id, hook.id), eq(hooks.version, hook.version));
  const author = platformAuthor(now);
  const [, rows] = await db.orm.batch([
    auditItem(db, hookVersionChosen(author, "hook.version_rejected", where, back, { disabledReason: reason })),
    db.orm.update(hooks).set({ version: back, disabledReason: reason, updatedAt: now }).where(where).returning(),
  ]);
  return rows[0] ?? null;
}

/** After one that succeeded: a hook that is on has no reason to be off, so what stands there is an earlier fault. */
export async function clearDeployFault(db: Database, hook: Pick<HookRow, "orgId" | "id">): Promise<HookRow | null> {
  const [row] = await db.orm
    .update(hooks)
    .set({ disabledReason: null })
    .where(
      and(eq(hooks.orgId, hook.orgId), eq(hooks.id, hook.id), eq(hooks.enabled, true), isNotNull(hooks.disabledReason)),
    )
    .returning();
  return row ?? null;
}
