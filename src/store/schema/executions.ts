/** Tables of executions, what they said (events) and what they did to single records. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const executions = sqliteTable(
  "executions",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    integrationId: text("integration_id").notNull(),
    hookId: text("hook_id").notNull(),
    hookType: text("hook_type", { enum: ["PULL", "PUSH"] }).notNull(),
    /** null: unsaved code, kept in `draft_code` while the dry run lasts. */
    hookVersion: integer("hook_version"),
    draftCode: text("draft_code"),
    mode: text("mode", { enum: ["live", "dry"] }).notNull(),
    trigger: text("trigger", { enum: ["scheduled", "manual", "test", "event", "resume"] }).notNull(),
    status: text("status", {
      enum: ["queued", "running", "completed", "failed", "timed_out", "cancelled"],
    }).notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
    startedAt: text("started_at"),
    endedAt: text("ended_at"),
    durationMs: integer("duration_ms"),
    /** Pages whose result was written (dry: looked at). */
    pages: integer("pages").notNull().default(0),
    processed: integer("processed").notNull().default(0),
    created: integer("created").notNull().default(0),
    updated: integer("updated").notNull().default(0),
    skipped: integer("skipped").notNull().default(0),
    deleted: integer("deleted").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    httpRequests: integer("http_requests").notNull().default(0),
    error: text("error", { mode: "json" }).$type<{
      code: string;
      message: string;
      page: number | null;
      stack: string | null;
      line: number | null;
      column: number | null;
    } | null>(),
    warnings: text("warnings", { mode: "json" })
      .$type<{ code: string; message: string; externalIds?: string[] }[]>()
      .notNull()
      .default(sql`'[]'`),
    /** PUSH: the first 16 KiB of what the hook returned. */
    result: text("result", { mode: "json" }).$type<unknown>(),
    deliveryId: text("delivery_id"),
    attempt: integer("attempt"),
    /** PUSH dry run: the event that it was given. */
    event: text("event", { mode: "json" }).$type<unknown>(),

    // The cursor of a PULL execution: what the next queue message has to do.
    /** The page to run next; `pages` of a resumed execution begin at `first_page`. */
    nextPage: integer("next_page").notNull().default(0),
    firstPage: integer("first_page").notNull().default(0),
    /** `ctx.meta` of the next page, as JSON text. */
    nextMeta: text("next_meta"),
    /** Tries of the next page so far: after a fault of ours, and after a hook's `retryAfter`. */
    faults: integer("faults").notNull().default(0),
    retries: integer("retries").notNull().default(0),
    /** All pages are written; what is left is deferred records, orphans and the final status. */
    settling: integer("settling", { mode: "boolean" }).notNull().default(false),
    /** The number of the coordinator's latest claim: a consumer with a smaller one may not write any more. */
    fence: integer("fence").notNull().default(0),
    /** Until then somebody works on it or it waits on purpose; later the sweep rings the queue again. */
    claimedUntil: text("claimed_until"),
    /** The next page was lost with its runtime: it is tried once more alone, from the quarantine queue. */
    quarantined: integer("quarantined", { mode: "boolean" }).notNull().default(false),
    cancelRequested: integer("cancel_requested", { mode: "boolean" }).notNull().default(false),
    /** A page said `partial: true`, or this resumes another: no orphan cleanup. */
    partial: integer("partial", { mode: "boolean" }).notNull().default(false),
    fullResync: integer("full_resync", { mode: "boolean" }).notNull().default(false),
    maxPages: integer("max_pages"),
    resumesId: text("resumes_id"),
    /** The list that ORPHAN_GUARD held back: `[{ externalId, entityId, revision }]`; null when none, or when approved. */
    heldOrphans: text("held_orphans", { mode: "json" }).$type<
      { externalId: string; entityId: string; revision: number }[] | null
    >(),
  },
  (t) => [
    /** One live PULL execution a hook at a time (contract section 6), held by the database itself. */
    uniqueIndex("executions_one_live")
      .on(t.hookId)
      .where(sql`mode = 'live' and hook_type = 'PULL' and status in ('queued', 'running')`),
    index("executions_by_org").on(t.orgId, t.createdAt),
    index("executions_by_hook").on(t.hookId, t.createdAt),
    index("executions_by_delivery")
      .on(t.deliveryId)
      .where(sql`delivery_id is not null`),
    index("executions_open")
      .on(t.claimedUntil)
      .where(sql`status in ('queued', 'running')`),
    index("executions_by_age").on(t.createdAt),
  ],
);

/** Everything an execution said, in one order: what the stream replays and `/logs` and `/http-requests` filter. */
export const executionEvents = sqliteTable(
  "execution_events",
  {
    executionId: text("execution_id").notNull(),
    seq: integer("seq").notNull(),
    kind: text("kind", { enum: ["log", "http", "page", "status"] }).notNull(),
    at: text("at").notNull(),
    page: integer("page"),
    /** The rest of the contract's item of that kind (section 7.1). */
    body: text("body", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.executionId, t.seq] }),
    index("execution_events_kind").on(t.executionId, t.kind, t.seq),
  ],
);

/** Dry runs: one row a record. Live runs: record errors only, the first 1,000. */
export const executionRecords = sqliteTable(
  "execution_records",
  {
    executionId: text("execution_id").notNull(),
    seq: integer("seq").notNull(),
    page: integer("page"),
    externalId: text("external_id"),
    outcome: text("outcome", { enum: ["create", "update", "skip", "delete", "error"] }).notNull(),
    entityId: text("entity_id"),
    changes: text("changes", { mode: "json" }).$type<{ field: string; before: unknown; after: unknown }[]>(),
    error: text("error", { mode: "json" }).$type<{ code: string; path: string | null; message: string } | null>(),
  },
  (t) => [
    primaryKey({ columns: [t.executionId, t.seq] }),
    index("execution_records_outcome").on(t.executionId, t.outcome, t.seq),
  ],
);

/** Records whose reference was not found yet; tried once more when the execution ends (contract section 7.2). */
export const deferredRecords = sqliteTable(
  "deferred_records",
  {
    executionId: text("execution_id").notNull(),
    externalId: text("external_id").notNull(),
    page: integer("page").notNull(),
    data: text("data").notNull(),
  },
  (t) => [primaryKey({ columns: [t.executionId, t.externalId] })],
);

/** Queue messages that the platform gave up on: kept for a person to see, never retried by themselves. */
export const deadMessages = sqliteTable("dead_messages", {
  id: text("id").primaryKey(),
  body: text("body", { mode: "json" }).$type<unknown>().notNull(),
  attempts: integer("attempts").notNull(),
  createdAt: text("created_at").notNull(),
});
