/** Rows of the immutable versions of a hook's code, and which of them is current. Writing them is `hooks.ts`'s. */
import { and, eq, exists, sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import { hookVersionChosen } from "./audit-hooks";
import { auditItem } from "./audit-log";
import type { Database } from "./database";
import type { HookRow, HookVersionRow } from "./hooks";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { hookVersions, hooks } from "./schema/index";

const SORT = { version: hookVersions.version, createdAt: hookVersions.createdAt } as const;
export type HookVersionSort = keyof typeof SORT;

const one = (orgId: string, hookId: string, version: number) =>
  and(eq(hookVersions.orgId, orgId), eq(hookVersions.hookId, hookId), eq(hookVersions.version, version));

/** Without the code: a list of a hundred versions could be 100 MiB of it. `search` looks at who saved it. */
export async function listHookVersions(
  db: Database,
  orgId: string,
  hookId: string,
  request: ListRequest<HookVersionSort>,
): Promise<Listed<Omit<HookVersionRow, "code">>> {
  const author = sql`${hookVersions.createdBy} ->> 'name'`;
  const where = and(eq(hookVersions.orgId, orgId), eq(hookVersions.hookId, hookId), contains(request.search, author));
  const [items, total] = await Promise.all([
    db.orm
      .select({
        hookId: hookVersions.hookId,
        version: hookVersions.version,
        orgId: hookVersions.orgId,
        sha256: hookVersions.sha256,
        createdBy: hookVersions.createdBy,
        createdAt: hookVersions.createdAt,
      })
      .from(hookVersions)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], hookVersions.version))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(hookVersions, where),
  ]);
  return { items, total };
}

export async function getHookVersion(
  db: Database,
  orgId: string,
  hookId: string,
  version: number,
): Promise<HookVersionRow | null> {
  const [row] = await db.orm
    .select()
    .from(hookVersions)
    .where(one(orgId, hookId, version));
  return row ?? null;
}

/** Makes an existing version current; null when the hook or the version is not there. */
export async function activateHookVersion(
  db: Database,
  orgId: string,
  hookId: string,
  version: number,
  author: Author,
): Promise<HookRow | null> {
  const where = and(
    eq(hooks.orgId, orgId),
    eq(hooks.id, hookId),
    exists(
      db.orm
        .select({ ok: sql`1` })
        .from(hookVersions)
        .where(one(orgId, hookId, version)),
    ),
  );
  const [, rows] = await db.orm.batch([
    auditItem(db, hookVersionChosen(author, "hook.version_activated", where, version)),
    db.orm.update(hooks).set({ version, updatedAt: author.at }).where(where).returning(),
  ]);
  return rows[0] ?? null;
}
