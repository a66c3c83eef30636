/** The tables of people as better-auth's drizzle adapter takes them, and what removes the rows that are over. */
import { type DrizzleAdapterConfig, drizzleAdapter } from "better-auth/adapters/drizzle";
import { type Database, platformDatabase } from "./database";
import { credentials, secondFactors, sessions, users, verifications } from "./schema/index";

/** Rows of each table that one sweep removes: a bounded piece of work, done again the next minute. */
const ROWS_A_SWEEP = 1_000;

/** The library's names of its models, with our tables. */
const MODELS: NonNullable<DrizzleAdapterConfig["schema"]> = {
  user: users,
  session: sessions,
  account: credentials,
  verification: verifications,
  twoFactor: secondFactors,
};

export function accountRows(d1: D1Database): ReturnType<typeof drizzleAdapter> {
  // D1 has no interactive transactions: each write of the library stands alone.
  return drizzleAdapter(platformDatabase(d1).orm, { provider: "sqlite", schema: MODELS, transaction: false });
}

/** `now`: ISO 8601 UTC. Sessions, links, windows of attempts and invitations that ended before it. */
export async function sweepAccounts(db: Database, now: string): Promise<void> {
  const ended = [
    ["sessions", "expires_at"],
    ["verifications", "expires_at"],
    ["attempts", "ends_at"],
    ["invitations", "expires_at"],
  ] as const;
  await db.d1.batch(
    ended.map(([table, end]) =>
      db.d1
        .prepare(
          `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${end} <= ?1 LIMIT ${ROWS_A_SWEEP})`,
        )
        .bind(now),
    ),
  );
}
