/** Rows of removals: what a deletion leaves to be done outside of D1, kept until it is done. Doing it is `removal/`'s. */
import { type SQL, and, asc, eq, lte, sql } from "drizzle-orm";
import type { Database } from "./database";
import { hooks, removals } from "./schema/index";

export type RemovalRow = typeof removals.$inferSelect;
export type RemovalOwner = RemovalRow["owner"];

/** For the batch of a deletion. Repeatable. `now`: ISO time. */
export function keepRemoval(db: Database, owner: RemovalOwner, ownerId: string, now: string) {
  return db.orm.insert(removals).values({ owner, ownerId, createdAt: now, dueAt: now }).onConflictDoNothing();
}

/** The same for each of those hooks, before they are deleted. */
export function keepHookRemovals(db: Database, which: SQL | undefined, now: string) {
  const at = (name: string) => sql<string>`${now}`.as(name);
  const owner = sql<RemovalOwner>`'hook'`.as("owner");
  return db.orm.insert(removals).select(
    db.orm
      .select({ owner, ownerId: hooks.id, createdAt: at("created_at"), dueAt: at("due_at") })
      .from(hooks)
      .where(which),
  );
}

export async function isBeingRemoved(db: Database, owner: RemovalOwner, ownerId: string): Promise<boolean> {
  return (await db.orm.$count(removals, and(eq(removals.owner, owner), eq(removals.ownerId, ownerId)))) > 0;
}

/** The longest due first. */
export function dueRemovals(db: Database, now: string, limit: number): Promise<RemovalRow[]> {
  return db.orm.select().from(removals).where(lte(removals.dueAt, now)).orderBy(asc(removals.dueAt)).limit(limit);
}

export async function postponeRemoval(db: Database, ownerId: string, dueAt: string): Promise<void> {
  await db.orm.update(removals).set({ dueAt }).where(eq(removals.ownerId, ownerId));
}

export async function endRemoval(db: Database, ownerId: string): Promise<void> {
  await db.orm.delete(removals).where(eq(removals.ownerId, ownerId));
}
