/** Rows of hooks. A hook and its first version come together, and it takes all that is its own along when it goes. */
import { type SQL, and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { type Result, ok } from "../domain/result";
import { hookPatched, hookVersionSaved } from "./audit-hooks";
import { auditItem } from "./audit-log";
import { HOOK, auditMade, auditRemoved } from "./audit-things";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { keepRemoval } from "./removals";
import {
  deferredRecords,
  deliveries,
  executionEvents,
  executionRecords,
  executions,
  hookVersions,
  hooks,
} from "./schema/index";
import { type Taken, unlessTaken } from "./unique";

export type HookRow = typeof hooks.$inferSelect;
export type HookVersionRow = typeof hookVersions.$inferSelect;

const SORT = { createdAt: hooks.createdAt, updatedAt: hooks.updatedAt, name: hooks.name } as const;
export type HookSort = keyof typeof SORT;

const one = (orgId: string, id: string) => and(eq(hooks.orgId, orgId), eq(hooks.id, id));

export async function listHooks(
  db: Database,
  orgId: string,
  integrationId: string,
  request: ListRequest<HookSort>,
): Promise<Listed<HookRow>> {
  const where = and(
    eq(hooks.orgId, orgId),
    eq(hooks.integrationId, integrationId),
    contains(request.search, hooks.name),
  );
  const [items, total] = await Promise.all([
    db.orm
      .select()
      .from(hooks)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], hooks.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(hooks, where),
  ]);
  return { items, total };
}

export async function getHook(db: Database, orgId: string, id: string): Promise<HookRow | null> {
  const [row] = await db.orm.select().from(hooks).where(one(orgId, id));
  return row ?? null;
}

export async function insertHook(
  db: Database,
  hook: HookRow,
  version: HookVersionRow,
  author: Author,
): Promise<Result<null, Taken>> {
  const done = await unlessTaken(() =>
    db.orm.batch([
      db.orm.insert(hooks).values(hook),
      db.orm.insert(hookVersions).values(version),
      auditItem(db, auditMade(author, "hook.created", HOOK, one(hook.orgId, hook.id))),
    ]),
  );
  return done.ok ? ok(null) : done;
}

export type HookChange = Partial<
  Pick<
    HookRow,
    | "name"
    | "eventTypes"
    | "schedule"
    | "nextRunAt"
    | "orphanCleanup"
    | "ignoreFields"
    | "enabled"
    | "disabledReason"
    | "deadInARow"
    | "deadSince"
  >
>;

/**
 * Changes the hook, and with `version` saves new code as the next version and makes it current, in one batch. The number
 * is the highest so far plus one, which need not be the current one's successor.
 */
export async function updateHook(
  db: Database,
  orgId: string,
  id: string,
  change: HookChange,
  version: Pick<HookVersionRow, "code" | "sha256" | "createdBy"> | null,
  author: Author,
): Promise<Result<HookRow | null, Taken>> {
  const where = one(orgId, id);
  const [settings, switched] = hookPatched(author, where, change);
  const patch = [auditItem(db, settings), auditItem(db, switched)] as const;
  const set = (more: { version?: SQL }) =>
    db.orm
      .update(hooks)
      .set({ ...change, ...more, updatedAt: author.at })
      .where(where)
      .returning();
  if (version === null) {
    const done = await unlessTaken(() => db.orm.batch([...patch, set({})]));
    return done.ok ? ok(done.value[2][0] ?? null) : done;
  }
  const { code, sha256, createdBy } = version;
  const latest = sql`(select max(${hookVersions.version}) from ${hookVersions} where ${hookVersions.hookId} = ${id})`;
  const next = sql`coalesce(${latest}, 0) + 1`;
  const done = await unlessTaken(() =>
    db.orm.batch([
      ...patch,
      auditItem(db, hookVersionSaved(author, where, next, sha256)),
      db.orm.insert(hookVersions).select(
        sql`select ${hooks.id}, ${next}, ${hooks.orgId}, ${code}, ${sha256},
          ${JSON.stringify(createdBy)}, ${author.at} from ${hooks} where ${where}`,
      ),
      set({ version: latest }),
    ]),
  );
  return done.ok ? ok(done.value[4][0] ?? null) : done;
}

/** The hooks whose slots follow the organisation's own zone: to be planned again when that changes. */
export async function scheduledHooks(db: Database, orgId: string): Promise<HookRow[]> {
  return db.orm
    .select()
    .from(hooks)
    .where(and(eq(hooks.orgId, orgId), isNotNull(hooks.schedule), isNotNull(hooks.nextRunAt)));
}

/** Sets the next slots of several hooks in one statement. */
export async function planHooks(
  db: Database,
  orgId: string,
  slots: readonly { readonly id: string; readonly nextRunAt: string | null }[],
): Promise<void> {
  if (slots.length === 0) return;
  const planned = JSON.stringify(slots);
  await db.orm.run(sql`update ${hooks} set next_run_at = slot.value ->> 'nextRunAt'
    from json_each(${planned}) as slot
    where ${hooks.id} = slot.value ->> 'id' and ${hooks.orgId} = ${orgId}`);
}

/**
 * What removes hooks and all that is theirs; `ids` is a list of values or a subquery. Part of a batch, the hooks
 * themselves last.
 */
export function hookDeletions(db: Database, orgId: string, ids: SQL | string[]) {
  const runs = db.orm
    .select({ id: executions.id })
    .from(executions)
    .where(and(eq(executions.orgId, orgId), inArray(executions.hookId, ids)));
  return [
    db.orm.delete(deferredRecords).where(inArray(deferredRecords.executionId, runs)),
    db.orm.delete(executionRecords).where(inArray(executionRecords.executionId, runs)),
    db.orm.delete(executionEvents).where(inArray(executionEvents.executionId, runs)),
    db.orm.delete(executions).where(and(eq(executions.orgId, orgId), inArray(executions.hookId, ids))),
    db.orm.delete(deliveries).where(and(eq(deliveries.orgId, orgId), inArray(deliveries.hookId, ids))),
    db.orm.delete(hookVersions).where(and(eq(hookVersions.orgId, orgId), inArray(hookVersions.hookId, ids))),
    db.orm.delete(hooks).where(and(eq(hooks.orgId, orgId), inArray(hooks.id, ids))),
  ] as const;
}

/** False when it is not there. What it has outside of D1 is noted as a removal. */
export async function deleteHook(db: Database, orgId: string, id: string, author: Author): Promise<boolean> {
  if ((await getHook(db, orgId, id)) === null) return false;
  await db.orm.batch([
    auditItem(db, auditRemoved(author, "hook.deleted", HOOK, one(orgId, id))),
    keepRemoval(db, "hook", id, author.at),
    ...hookDeletions(db, orgId, [id]),
  ]);
  return true;
}
