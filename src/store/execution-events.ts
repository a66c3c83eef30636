/**
 * The journal of an execution in D1: log lines, HTTP requests, pages and statuses under one `seq`. Appending many is one
 * statement; `seq` is given by the database, so that writers need not agree.
 */
import { and, asc, count, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { JsonObject } from "../domain/json";
import type { Database } from "./database";
import { contains } from "./listing";
import { rowSet, statementOver } from "./row-set";
import { executionEvents } from "./schema/index";

export type ExecutionEventRow = typeof executionEvents.$inferSelect;
export type ExecutionEventKind = ExecutionEventRow["kind"];

export interface NewExecutionEvent {
  readonly kind: ExecutionEventKind;
  /** ISO 8601. */
  readonly at: string;
  readonly page: number | null;
  readonly body: JsonObject;
}

/** In the order given, after all that is there. `condition` may refer to `?1`, the execution's id. */
export function eventStatement(
  db: Database,
  executionId: string,
  events: readonly NewExecutionEvent[],
  condition = "1",
): D1PreparedStatement {
  const rows = rowSet(events.map((event) => [event.kind, event.at, event.page, event.body]));
  return statementOver(
    db,
    [executionId],
    rows,
    (values) => `INSERT INTO execution_events (execution_id, seq, kind, at, page, body)
      SELECT ?1, (SELECT coalesce(max(seq), 0) FROM execution_events WHERE execution_id = ?1) + row_number() OVER (),
        value ->> 0, value ->> 1, value ->> 2, value -> 3
      FROM ${values} WHERE ${condition}`,
  );
}

export async function appendExecutionEvents(
  db: Database,
  executionId: string,
  events: readonly NewExecutionEvent[],
): Promise<void> {
  if (events.length > 0) await eventStatement(db, executionId, events).run();
}

/** What came after `seq`, oldest first: what a stream asks for again and again. */
export async function executionEventsAfter(
  db: Database,
  executionId: string,
  seq: number,
  limit: number,
): Promise<ExecutionEventRow[]> {
  return db.orm
    .select()
    .from(executionEvents)
    .where(and(eq(executionEvents.executionId, executionId), gt(executionEvents.seq, seq)))
    .orderBy(asc(executionEvents.seq))
    .limit(limit);
}

/** A page (from 1) of the events of these kinds; `search` looks at messages and URLs, without case. */
export async function listExecutionEvents(
  db: Database,
  executionId: string,
  kinds: readonly ExecutionEventKind[],
  order: {
    readonly page: number;
    readonly limit: number;
    readonly sortDir: "asc" | "desc";
    readonly search?: string | undefined;
  },
): Promise<{ rows: ExecutionEventRow[]; total: number }> {
  const { body } = executionEvents;
  const where = and(
    eq(executionEvents.executionId, executionId),
    inArray(executionEvents.kind, [...kinds]),
    contains(order.search, sql`${body} ->> 'message'`, sql`${body} ->> 'url'`),
  );
  const direction = order.sortDir === "asc" ? asc : desc;
  const [rows, [counted]] = await db.orm.batch([
    db.orm
      .select()
      .from(executionEvents)
      .where(where)
      .orderBy(direction(executionEvents.seq))
      .limit(order.limit)
      .offset((order.page - 1) * order.limit),
    db.orm.select({ total: count() }).from(executionEvents).where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}
