/** Tables of notifications: where an organisation wants to be told, and the outbox of what it is told. */
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { NOTICE_TYPES, TARGET_KINDS } from "../../domain/notices";

export const notificationTargets = sqliteTable(
  "notification_targets",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    name: text("name").notNull(),
    kind: text("kind", { enum: TARGET_KINDS }).notNull(),
    /** Mail: who gets one each; `[]` of a webhook. */
    addresses: text("addresses", { mode: "json" })
      .$type<string[]>()
      .notNull()
      .default(sql`'[]'`),
    /** Webhook only. */
    url: text("url"),
    events: text("events", { mode: "json" }).$type<(typeof NOTICE_TYPES)[number][]>().notNull(),
    enabled: integer("enabled", { mode: "boolean" }).notNull().default(true),
    disabledReason: text("disabled_reason"),
    /** Webhook: the signing secret, sealed; the number counts rotations and is part of the additional data. */
    secretVersion: integer("secret_version"),
    dataKeyId: text("data_key_id"),
    ciphertext: text("ciphertext"),
    /** The secret before the last rotation: signs as well until that time. */
    previousDataKeyId: text("previous_data_key_id"),
    previousCiphertext: text("previous_ciphertext"),
    previousUntil: text("previous_until"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [index("notification_targets_by_org").on(t.orgId, t.createdAt)],
);

/**
 * One row for each thing that one receiver (a webhook, or one address) is told; written in the same batch as the thing
 * itself, so that neither is there without the other.
 */
export const notices = sqliteTable(
  "notices",
  {
    /** Also the `webhook-id`: the same in every attempt. */
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    targetId: text("target_id").notNull(),
    hookId: text("hook_id").notNull(),
    /** Mail only: the one address. */
    recipient: text("recipient"),
    type: text("type", { enum: NOTICE_TYPES }).notNull(),
    /** Of `deliveries.dead`: the power of ten that was passed. */
    level: integer("level").notNull().default(0),
    data: text("data").notNull(),
    occurredAt: text("occurred_at").notNull(),
    status: text("status", { enum: ["pending", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Due from then on; of a settled notice null. */
    nextAttemptAt: text("next_attempt_at"),
    /** While an attempt runs: whose it is and until when it may. */
    claimId: text("claim_id"),
    claimedUntil: text("claimed_until"),
    lastError: text("last_error"),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [
    index("notices_due").on(t.orgId, t.status, t.nextAttemptAt),
    index("notices_sweep")
      .on(t.nextAttemptAt)
      .where(sql`status = 'pending'`),
    index("notices_claim")
      .on(t.claimId)
      .where(sql`claim_id is not null`),
    index("notices_told").on(t.targetId, t.hookId, t.type, t.occurredAt),
    index("notices_by_target").on(t.targetId, t.occurredAt, t.id),
    index("notices_by_age").on(t.occurredAt),
  ],
);
