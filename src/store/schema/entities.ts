/** Tables of the five entities, what they brought along (teams, job roles), their change events and what those owe. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

const ENTITY_TYPES = ["employee", "vacancy", "contractor", "project", "assignment"] as const;

export const entities = sqliteTable(
  "entities",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    type: text("type", { enum: ENTITY_TYPES }).notNull(),
    /** Source system key of the integration that owns it; null: made through the API or the console. */
    source: text("source"),
    externalId: text("external_id"),
    /** The fields of contract section 4, after defaults, as one JSON object. */
    data: text("data", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
    /**
     * Which source wrote each row of an array, by index (`{ "teamAllocations": ["workday", null] }`): a source replaces
     * its own rows only. null: every row is of `source`.
     */
    rowSources: text("row_sources", { mode: "json" }).$type<Record<string, (string | null)[]> | null>(),
    /** Lower-cased email of an employee, for uniqueness; null for the others. */
    emailKey: text("email_key"),
    /** Lower-cased names, email and externalId: what `search` looks at. */
    searchText: text("search_text").notNull(),
    /** Vacancy: the filler. Assignment: the employee. */
    employeeId: text("employee_id"),
    /** Vacancy: the filler. */
    contractorId: text("contractor_id"),
    /** Assignment: the project. */
    projectId: text("project_id"),
    /** Starts at 1 and grows with each write: what an optimistic writer compares. */
    revision: integer("revision").notNull(),
    integrationId: text("integration_id"),
    hookId: text("hook_id"),
    /** The execution that wrote it last; null: a person or a program. */
    executionId: text("execution_id"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("entities_source_id")
      .on(t.orgId, t.type, t.source, t.externalId)
      .where(sql`source is not null and external_id is not null`),
    uniqueIndex("entities_email")
      .on(t.orgId, t.emailKey)
      .where(sql`email_key is not null`),
    index("entities_external_id").on(t.orgId, t.type, t.externalId),
    index("entities_newest").on(t.orgId, t.type, t.createdAt),
    index("entities_by_employee")
      .on(t.employeeId)
      .where(sql`employee_id is not null`),
  ],
);

export const teams = sqliteTable(
  "teams",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    /** The `teamId` of an allocation. */
    externalId: text("external_id").notNull(),
    name: text("name").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [uniqueIndex("teams_external_id").on(t.orgId, t.externalId)],
);

export const jobRoles = sqliteTable(
  "job_roles",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    externalId: text("external_id"),
    title: text("title").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("job_roles_external_id")
      .on(t.orgId, t.externalId)
      .where(sql`external_id is not null`),
    index("job_roles_title").on(t.orgId, t.title),
  ],
);

/** Every committed create, update and delete, written in the batch that commits it. `seq` is the order of the commits. */
export const changeEvents = sqliteTable(
  "change_events",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull(),
    orgId: text("org_id").notNull(),
    type: text("type", { enum: ["create", "update", "delete"] }).notNull(),
    entityType: text("entity_type", { enum: ENTITY_TYPES }).notNull(),
    entityId: text("entity_id").notNull(),
    externalId: text("external_id"),
    before: text("before"),
    after: text("after"),
    changedFields: text("changed_fields", { mode: "json" }).$type<string[]>().notNull(),
    /** `{ kind: 'api' | 'console' | 'pull', integrationId?, hookId? }` */
    source: text("source", { mode: "json" })
      .$type<{ kind: "api" | "console" | "pull"; integrationId?: string; hookId?: string }>()
      .notNull(),
    executionId: text("execution_id"),
    occurredAt: text("occurred_at").notNull(),
  },
  (t) => [
    uniqueIndex("change_events_id").on(t.id),
    index("change_events_by_entity").on(t.orgId, t.entityId, t.seq),
    index("change_events_by_age").on(t.occurredAt),
  ],
);

/** One change event owed to one PUSH hook; written in the same batch as the event, for the hooks that were on then. */
export const deliveries = sqliteTable(
  "deliveries",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    hookId: text("hook_id").notNull(),
    eventSeq: integer("event_seq").notNull(),
    eventId: text("event_id").notNull(),
    entityType: text("entity_type", { enum: ENTITY_TYPES }).notNull(),
    entityId: text("entity_id").notNull(),
    type: text("type", { enum: ["create", "update", "delete"] }).notNull(),
    status: text("status", { enum: ["pending", "delivered", "dead"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** Due from then on; of a settled delivery null. */
    nextAttemptAt: text("next_attempt_at"),
    /**
     * The pending delivery of its (hook, entity) whose turn it is; the others of that entity wait behind it. The unique
     * index below makes two at a time impossible.
     */
    head: integer("head", { mode: "boolean" }).notNull().default(false),
    /** While an attempt runs: whose it is and until when it may. */
    claimId: text("claim_id"),
    claimedUntil: text("claimed_until"),
    lastError: text("last_error", { mode: "json" }).$type<{ code: string; message: string } | null>(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("deliveries_event").on(t.hookId, t.eventSeq),
    uniqueIndex("deliveries_head")
      .on(t.hookId, t.entityId)
      .where(sql`status = 'pending' and head = 1`),
    index("deliveries_waiting")
      .on(t.hookId, t.entityId, t.eventSeq)
      .where(sql`status = 'pending'`),
    index("deliveries_turn")
      .on(t.hookId, t.eventSeq)
      .where(sql`status = 'pending' and head = 1`),
    index("deliveries_due")
      .on(t.nextAttemptAt)
      .where(sql`status = 'pending' and head = 1`),
    index("deliveries_claim")
      .on(t.claimId)
      .where(sql`claim_id is not null`),
    index("deliveries_by_hook").on(t.hookId, t.status, t.eventSeq),
    index("deliveries_by_event").on(t.eventSeq),
  ],
);

/**
 * Never holds a row: a batch that inserts into it is a batch that must not commit. `INSERT INTO write_guard SELECT 0
 * WHERE <a reader's assumption no longer holds>` makes D1 roll the whole batch back.
 */
export const writeGuard = sqliteTable("write_guard", { ok: integer("ok").notNull() }, () => [
  check("write_guard_holds", sql`ok = 1`),
]);
