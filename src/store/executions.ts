/**
 * Executions as rows: the new one, the one, the list. How a running one is claimed, moved on and ended is in
 * `execution-claims.ts` and `execution-progress.ts`.
 */
import { and, asc, count, desc, eq, getTableColumns, gte, lte, sql, type SQL } from "drizzle-orm";
import type { Author } from "../domain/audit";
import type { ExecutionError } from "../domain/execution-error";
import type { JsonObject } from "../domain/json";
import { IF_CHANGED, auditEntry, auditStatement, type Entries } from "./audit-log";
import { EXECUTION, auditMade, oneThing } from "./audit-things";
import type { Database } from "./database";
import { contains } from "./listing";
import { executions, hooks } from "./schema/index";

export type { ExecutionError };

export type ExecutionRow = typeof executions.$inferSelect;
export type ExecutionStatus = ExecutionRow["status"];
export type ExecutionWarning = ExecutionRow["warnings"][number];
export type ExecutionTrigger = ExecutionRow["trigger"];
export type HeldOrphan = NonNullable<ExecutionRow["heldOrphans"]>[number];

export type FinalStatus = Exclude<ExecutionStatus, "queued" | "running">;

/** What a list shows: a row without its large private columns. */
export type ExecutionSummary = Omit<ExecutionRow, "draftCode" | "nextMeta" | "heldOrphans" | "event">;

export interface ExecutionFilter {
  readonly hookId?: string | undefined;
  readonly status?: ExecutionStatus | undefined;
  readonly trigger?: ExecutionTrigger | undefined;
  /** Part of the hook's name. */
  readonly search?: string | undefined;
  /** ISO times of `createdAt`, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const EXECUTION_SORTS = ["createdAt", "startedAt", "endedAt", "durationMs", "status"] as const;

export interface ExecutionOrder {
  readonly sortBy: (typeof EXECUTION_SORTS)[number];
  readonly sortDir: "asc" | "desc";
  /** From 1. */
  readonly page: number;
  readonly limit: number;
}

/** A PULL execution as it starts: `queued`, nothing counted. */
export interface NewPullExecution {
  readonly id: string;
  readonly orgId: string;
  readonly integrationId: string;
  readonly hookId: string;
  /** null: `draftCode` is run. */
  readonly hookVersion: number | null;
  readonly draftCode: string | null;
  readonly mode: "live" | "dry";
  readonly trigger: "scheduled" | "manual" | "test" | "resume";
  readonly now: string;
  /** Until then its message is expected; later the sweep rings again. */
  readonly claimedUntil: string;
  readonly firstPage: number;
  /** `ctx.meta` of the first page as JSON text. */
  readonly firstMeta: string | null;
  readonly partial: boolean;
  readonly fullResync: boolean;
  readonly maxPages: number | null;
  readonly resumesId: string | null;
}

export async function executionById(db: Database, orgId: string, id: string): Promise<ExecutionRow | null> {
  const [row] = await db.orm
    .select()
    .from(executions)
    .where(and(eq(executions.orgId, orgId), eq(executions.id, id)))
    .limit(1);
  return row ?? null;
}

/** Whether that version of the hook has a live execution that completed, among those that are kept. */
export async function completedBefore(db: Database, hookId: string, version: number): Promise<boolean> {
  const [row] = await db.orm
    .select({ id: executions.id })
    .from(executions)
    .where(
      and(
        eq(executions.hookId, hookId),
        eq(executions.hookVersion, version),
        eq(executions.mode, "live"),
        eq(executions.status, "completed"),
      ),
    )
    .limit(1);
  return row !== undefined;
}

export async function listExecutions(
  db: Database,
  orgId: string,
  filter: ExecutionFilter,
  order: ExecutionOrder,
): Promise<{ rows: ExecutionSummary[]; total: number }> {
  const where = and(eq(executions.orgId, orgId), ...conditions(filter));
  const direction = order.sortDir === "asc" ? asc : desc;
  const {
    draftCode: _code,
    nextMeta: _meta,
    heldOrphans: _held,
    event: _event,
    ...shown
  } = getTableColumns(executions);
  const [rows, [counted]] = await db.orm.batch([
    db.orm
      .select(shown)
      .from(executions)
      .where(where)
      .orderBy(direction(executions[order.sortBy]), direction(executions.id))
      .limit(order.limit)
      .offset((order.page - 1) * order.limit),
    db.orm.select({ total: count() }).from(executions).where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}

function conditions(filter: ExecutionFilter): SQL[] {
  const all: SQL[] = [];
  const named = contains(filter.search, hooks.name);
  if (named !== undefined)
    all.push(sql`exists (select 1 from ${hooks} where ${hooks.id} = ${executions.hookId} and ${named})`);
  if (filter.hookId !== undefined) all.push(eq(executions.hookId, filter.hookId));
  if (filter.status !== undefined) all.push(eq(executions.status, filter.status));
  if (filter.trigger !== undefined) all.push(eq(executions.trigger, filter.trigger));
  if (filter.from !== undefined) all.push(gte(executions.createdAt, filter.from));
  if (filter.to !== undefined) all.push(lte(executions.createdAt, filter.to));
  return all;
}

/** False: another live PULL execution of this hook is queued or running, and nothing was written. */
export async function insertPullExecution(db: Database, execution: NewPullExecution, author: Author): Promise<boolean> {
  const insert = db.d1
    .prepare(
      `INSERT INTO executions (id, org_id, integration_id, hook_id, hook_type, hook_version, draft_code, mode, "trigger",
         status, created_at, updated_at, claimed_until, next_page, first_page, next_meta, partial, full_resync, max_pages,
         resumes_id)
       SELECT ?1, ?2, ?3, ?4, 'PULL', ?5, ?6, ?7, ?8, 'queued', ?9, ?9, ?10, ?11, ?11, ?12, ?13, ?14, ?15, ?16
       WHERE ?7 = 'dry' OR NOT EXISTS (SELECT 1 FROM executions
         WHERE hook_id = ?4 AND mode = 'live' AND hook_type = 'PULL' AND status IN ('queued', 'running'))
       RETURNING id`,
    )
    .bind(
      execution.id,
      execution.orgId,
      execution.integrationId,
      execution.hookId,
      execution.hookVersion,
      execution.draftCode,
      execution.mode,
      execution.trigger,
      execution.now,
      execution.claimedUntil,
      execution.firstPage,
      execution.firstMeta,
      execution.partial ? 1 : 0,
      execution.fullResync ? 1 : 0,
      execution.maxPages,
      execution.resumesId,
    );
  const [inserted] = await db.d1.batch([insert, auditStatement(db, startEntry(execution, author))]);
  return inserted?.results.length === 1;
}

/** Stands directly after the insert. Who resumes does so to the execution that stopped. */
function startEntry(execution: NewPullExecution, author: Author): Entries {
  const { id, orgId, hookId, hookVersion, resumesId } = execution;
  if (resumesId === null) return auditMade(author, "execution.started", EXECUTION, oneThing(EXECUTION, orgId, id));
  const target = { kind: "execution" as const, id: resumesId };
  const after = { hookId, hookVersion, executionId: id };
  return auditEntry(orgId, author, { action: "execution.resumed", target, before: null, after }, IF_CHANGED);
}

/** The contract's item of an execution has what a person may see; this is what its `event: status` carries. */
export function statusBody(status: ExecutionStatus, error: ExecutionError | null): JsonObject {
  return { status, error: error === null ? null : { ...error } };
}
