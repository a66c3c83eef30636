/**
 * Table of the audit log. Append only: triggers of its migration refuse every UPDATE, every row put in place of another,
 * and every DELETE of an entry that is younger than 90 days, unless its organisation is deleted: the log goes with it.
 */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ACTOR_KINDS, AUDIT_ACTIONS, AUDIT_TARGETS } from "../../domain/audit";
import type { JsonObject } from "../../domain/json";

export const auditLog = sqliteTable(
  "audit_log",
  {
    /** The order of the commits, across organisations: never shown. */
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull(),
    orgId: text("org_id").notNull(),
    at: text("at").notNull(),
    actorKind: text("actor_kind", { enum: ACTOR_KINDS }).notNull(),
    actorId: text("actor_id").notNull(),
    /** As it was then. */
    actorName: text("actor_name").notNull(),
    ip: text("ip"),
    requestId: text("request_id"),
    action: text("action", { enum: AUDIT_ACTIONS }).notNull(),
    targetKind: text("target_kind", { enum: AUDIT_TARGETS }).notNull(),
    targetId: text("target_id").notNull(),
    before: text("before", { mode: "json" }).$type<JsonObject | null>(),
    after: text("after", { mode: "json" }).$type<JsonObject | null>(),
  },
  // Whatever it is filtered by, the newest of an organisation are read off the end of an index.
  (t) => [
    index("audit_log_by_time").on(t.orgId, t.at),
    index("audit_log_by_target").on(t.orgId, t.targetId, t.at),
    index("audit_log_by_target_kind").on(t.orgId, t.targetKind, t.at),
    index("audit_log_by_action").on(t.orgId, t.action, t.at),
    index("audit_log_by_actor").on(t.orgId, t.actorId, t.at),
  ],
);
