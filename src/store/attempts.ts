/** Counts attempts in windows of time, exactly: the count and its limit are one statement, whatever comes at once. */
import { eq, sql } from "drizzle-orm";
import type { Database } from "./database";
import { attempts } from "./schema/index";

/** What was taken is within the limit, or the window's end as ISO 8601 UTC. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly endsAt: string };

/**
 * One more of `key`, unless the window has had `limit`. The first one opens the window, until `endsAt`; one that is over
 * at `now` begins anew (ISO 8601 UTC both). A refused one writes nothing.
 */
export async function takeAttempt(
  db: Database,
  key: string,
  { limit, endsAt, now }: { readonly limit: number; readonly endsAt: string; readonly now: string },
): Promise<Taken> {
  const over = sql`${attempts.endsAt} <= ${now}`;
  const [taken, [row]] = await db.orm.batch([
    db.orm
      .insert(attempts)
      .values({ key, count: 1, endsAt })
      .onConflictDoUpdate({
        target: attempts.key,
        set: {
          count: sql`iif(${over}, 1, ${attempts.count} + 1)`,
          endsAt: sql`iif(${over}, ${endsAt}, ${attempts.endsAt})`,
        },
        setWhere: sql`${over} or ${attempts.count} < ${limit}`,
      })
      .returning({ key: attempts.key }),
    db.orm.select({ endsAt: attempts.endsAt }).from(attempts).where(eq(attempts.key, key)),
  ]);
  return taken.length > 0 ? { ok: true } : { ok: false, endsAt: row?.endsAt ?? endsAt };
}

/** One of them was none that counts. */
export async function giveBackAttempt(db: Database, key: string): Promise<void> {
  await db.orm
    .update(attempts)
    .set({ count: sql`max(0, ${attempts.count} - 1)` })
    .where(eq(attempts.key, key));
}

/** None of them counts any more. */
export async function forgetAttempts(db: Database, key: string): Promise<void> {
  await db.orm.delete(attempts).where(eq(attempts.key, key));
}
