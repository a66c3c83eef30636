/** Answers the routes of executions. What starts, ends or continues one is the flow's; this reads what it left. */
import type { Context } from "hono";
import { isJsonObject } from "../domain/json";
import { type ExecutionEventRow, type ExecutionEventKind, listExecutionEvents } from "../store/execution-events";
import { listExecutionRecords } from "../store/execution-records";
import { type ExecutionRow, executionById, listExecutions } from "../store/executions";
import { getHook } from "../store/hooks";
import { authorOf } from "./author";
import type { Api, ApiEnv } from "./context";
import { executionStream } from "./execution-stream";
import { wireExecution, wireHttpEntry, wireLogLine, wireRecord } from "./execution-wire";
import * as routes from "./executions.routes";
import { refuseFields } from "./faults";
import { listAnswer } from "./list";
import { found, valueOf } from "./problems";
import { runFaults } from "./run-rules";

async function executionOf(c: Context<ApiEnv>, id: string): Promise<ExecutionRow> {
  const { db, org } = c.get("tenant");
  return found(await executionById(db, org.id, id), "execution");
}

interface Query {
  readonly page: number;
  readonly limit: number;
  readonly sortDir: "asc" | "desc";
  readonly search?: string | undefined;
}

/** The journal's rows of one kind. */
async function journal<W>(
  c: Context<ApiEnv>,
  id: string,
  kind: ExecutionEventKind,
  query: Query,
  wire: (row: ExecutionEventRow) => W,
) {
  await executionOf(c, id);
  const { rows, total } = await listExecutionEvents(c.get("tenant").db, id, [kind], query);
  return listAnswer(query, { items: rows, total }, wire);
}

export function addExecutions(api: Api): void {
  api.openapi(routes.startRun, async (c) => {
    const { db, org } = c.get("tenant");
    const hook = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    const run = c.req.valid("json");
    const faults = runFaults(hook.type, run);
    if (faults.length > 0) refuseFields(faults);
    const { code, event, entityId, maxPages, fullResync } = run;
    const request = {
      hookId: hook.id,
      mode: run.mode,
      ...(code !== undefined && { code }),
      ...(isJsonObject(event) && { event }),
      ...(entityId !== undefined && { entityId }),
      ...(maxPages !== undefined && { maxPages }),
      ...(fullResync !== undefined && { fullResync }),
    };
    const started = await c.get("ports").pull.startRun(org.id, request, authorOf(c));
    return c.json({ data: wireExecution(await executionOf(c, valueOf(started).id)) }, 202);
  });

  api.openapi(routes.listHookExecutions, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const hook = found(await getHook(db, org.id, c.req.valid("param").id), "hook");
    const { rows, total } = await listExecutions(db, org.id, { ...query, hookId: hook.id }, query);
    return c.json(listAnswer(query, { items: rows, total }, wireExecution), 200);
  });

  api.openapi(routes.listExecutions, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const { rows, total } = await listExecutions(db, org.id, query, query);
    return c.json(listAnswer(query, { items: rows, total }, wireExecution), 200);
  });

  api.openapi(routes.getExecution, async (c) => {
    return c.json({ data: wireExecution(await executionOf(c, c.req.valid("param").id)) }, 200);
  });

  api.openapi(routes.listExecutionLogs, async (c) => {
    return c.json(await journal(c, c.req.valid("param").id, "log", c.req.valid("query"), wireLogLine), 200);
  });

  api.openapi(routes.listExecutionHttpRequests, async (c) => {
    return c.json(await journal(c, c.req.valid("param").id, "http", c.req.valid("query"), wireHttpEntry), 200);
  });

  api.openapi(routes.listExecutionRecords, async (c) => {
    const query = c.req.valid("query");
    const { id } = await executionOf(c, c.req.valid("param").id);
    const { rows, total } = await listExecutionRecords(c.get("tenant").db, id, query, query);
    return c.json(listAnswer(query, { items: rows, total }, wireRecord), 200);
  });

  api.openapi(routes.streamExecution, async (c) => {
    const { db, org } = c.get("tenant");
    const { id } = await executionOf(c, c.req.valid("param").id);
    const after = Number(c.req.valid("header")["last-event-id"] ?? 0);
    return c.body(executionStream(db, org.id, id, after), 200, { "content-type": "text/event-stream; charset=utf-8" });
  });

  api.openapi(routes.cancelExecution, async (c) => {
    const { id } = await executionOf(c, c.req.valid("param").id);
    const cancelled = valueOf(await c.get("ports").pull.cancelExecution(c.get("tenant").org.id, id, authorOf(c)));
    return c.json({ data: wireExecution(await executionOf(c, cancelled.id)) }, 202);
  });

  api.openapi(routes.resumeExecution, async (c) => {
    const { id } = await executionOf(c, c.req.valid("param").id);
    const resumed = valueOf(await c.get("ports").pull.resumeExecution(c.get("tenant").org.id, id, authorOf(c)));
    return c.json({ data: wireExecution(await executionOf(c, resumed.id)) }, 202);
  });

  api.openapi(routes.approveDeletions, async (c) => {
    const { id } = await executionOf(c, c.req.valid("param").id);
    const approved = valueOf(await c.get("ports").pull.approveDeletions(c.get("tenant").org.id, id, authorOf(c)));
    return c.json({ data: wireExecution(await executionOf(c, approved.id)) }, 200);
  });
}
