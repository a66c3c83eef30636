/** The table of requests that came with an `Idempotency-Key`: what was asked, and what was answered. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    /** `platform` for the operator's requests. */
    orgId: text("org_id").notNull(),
    actorId: text("actor_id").notNull(),
    key: text("key").notNull(),
    /** SHA-256 of what was asked, hex. */
    fingerprint: text("fingerprint").notNull(),
    createdAt: text("created_at").notNull(),
    /** Until then the first request may still run. */
    claimedUntil: text("claimed_until").notNull(),
    /** null: not answered. */
    status: integer("status"),
    headers: text("headers", { mode: "json" }).$type<Record<string, string>>(),
    /** The answer's body, sealed. null: none was kept. */
    answer: text("answer"),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.actorId, t.key] }), index("idempotency_keys_by_age").on(t.createdAt)],
);
