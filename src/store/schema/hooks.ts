/** Tables of hooks and the immutable versions of their code. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const hooks = sqliteTable(
  "hooks",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    integrationId: text("integration_id").notNull(),
    name: text("name").notNull(),
    type: text("type", { enum: ["PULL", "PUSH"] }).notNull(),
    entityType: text("entity_type", {
      enum: ["employee", "vacancy", "contractor", "project", "assignment"],
    }).notNull(),
    /** PUSH only; `[]` on a PULL hook. */
    eventTypes: text("event_types", { mode: "json" })
      .$type<("create" | "update" | "delete")[]>()
      .notNull()
      .default(sql`'[]'`),
    /** PULL only: the contract's Schedule as JSON; null: runs by hand only. */
    schedule: text("schedule", { mode: "json" }).$type<Record<string, unknown> | null>(),
    /** The next slot, or null. The index below is what one cron tick reads to find all that is due. */
    nextRunAt: text("next_run_at"),
    /** ISO times of slots that no run stands for, newest last, at most 50. */
    missedRuns: text("missed_runs", { mode: "json" })
      .$type<string[]>()
      .notNull()
      .default(sql`'[]'`),
    orphanCleanup: text("orphan_cleanup", { mode: "json" })
      .$type<{ enabled: boolean; maxPercent: number }>()
      .notNull()
      .default(sql`'{"enabled":false,"maxPercent":20}'`),
    ignoreFields: text("ignore_fields", { mode: "json" })
      .$type<string[]>()
      .notNull()
      .default(sql`'[]'`),
    enabled: integer("enabled", { mode: "boolean" }).notNull().default(false),
    disabledReason: text("disabled_reason"),
    version: integer("version").notNull(),
    /** PUSH: deliveries that ended dead since the last that was delivered, and when the first of them did. */
    deadInARow: integer("dead_in_a_row").notNull().default(0),
    deadSince: text("dead_since"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("hooks_name").on(t.integrationId, t.name),
    index("hooks_due")
      .on(t.nextRunAt)
      .where(sql`enabled = 1 and next_run_at is not null`),
    index("hooks_listening")
      .on(t.orgId, t.entityType)
      .where(sql`enabled = 1 and type = 'PUSH'`),
  ],
);

export const hookVersions = sqliteTable(
  "hook_versions",
  {
    hookId: text("hook_id").notNull(),
    version: integer("version").notNull(),
    orgId: text("org_id").notNull(),
    code: text("code").notNull(),
    /** SHA-256 of the UTF-8 code, hex. */
    sha256: text("sha256").notNull(),
    /** `{ kind, id, name }` of who saved it. */
    createdBy: text("created_by", { mode: "json" }).$type<{ kind: string; id: string; name: string }>().notNull(),
    createdAt: text("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.hookId, t.version] })],
);
