/**
 * Rows of `Idempotency-Key`: claimed by the first request, given up or answered by it, read by those that come later.
 * Only the request that holds a claim changes it, so a row needs no fence.
 */
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "./database";
import { idempotencyKeys } from "./schema/index";

export type IdempotencyRow = typeof idempotencyKeys.$inferSelect;
export type IdempotencyName = Pick<IdempotencyRow, "orgId" | "actorId" | "key">;
type Outcome = Pick<IdempotencyRow, "claimedUntil" | "status" | "headers" | "answer">;

/** Rows that one sweep removes: a bounded piece of work, done again the next minute. */
const ROWS_A_SWEEP = 5_000;

const named = ({ orgId, actorId, key }: IdempotencyName) =>
  and(eq(idempotencyKeys.orgId, orgId), eq(idempotencyKeys.actorId, actorId), eq(idempotencyKeys.key, key));

/**
 * null: this request has the key now. Otherwise the row of the one that has it. One transaction, so of any number of
 * requests at once one gets it. `forgotten`: a row made at that ISO time or before counts as none.
 */
export async function claimKey(
  db: Database,
  claim: Omit<IdempotencyRow, "status" | "headers" | "answer">,
  forgotten: string,
): Promise<IdempotencyRow | null> {
  const { fingerprint, createdAt, claimedUntil } = claim;
  const anew = { fingerprint, createdAt, claimedUntil, status: null, headers: null, answer: null };
  const [claimed, [row]] = await db.orm.batch([
    db.orm
      .insert(idempotencyKeys)
      .values(claim)
      .onConflictDoUpdate({
        target: [idempotencyKeys.orgId, idempotencyKeys.actorId, idempotencyKeys.key],
        set: anew,
        setWhere: sql`${idempotencyKeys.createdAt} <= ${forgotten}`,
      })
      .returning({ key: idempotencyKeys.key }),
    db.orm.select().from(idempotencyKeys).where(named(claim)),
  ]);
  return claimed.length > 0 ? null : (row ?? null);
}

export async function keepAnswer(db: Database, name: IdempotencyName, outcome: Partial<Outcome>): Promise<void> {
  await db.orm.update(idempotencyKeys).set(outcome).where(named(name));
}

/** The request was as if it had never been made. */
export async function giveUpKey(db: Database, name: IdempotencyName): Promise<void> {
  await db.orm.delete(idempotencyKeys).where(named(name));
}

/** `before`: ISO time. */
export async function sweepIdempotencyKeys(db: Database, before: string): Promise<void> {
  await db.d1
    .prepare(
      `DELETE FROM idempotency_keys WHERE rowid IN (
         SELECT rowid FROM idempotency_keys WHERE created_at <= ?1 ORDER BY created_at LIMIT ${ROWS_A_SWEEP})`,
    )
    .bind(before)
    .run();
}
