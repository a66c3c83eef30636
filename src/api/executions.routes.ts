/** Routes of executions: starting, listing, reading what they said and did, ending and continuing them. */
import {
  ExecutionShape,
  ExecutionStatusShape,
  ExecutionTriggerShape,
  HttpEntryShape,
  LogLineShape,
  RecordOutcomeShape,
  RecordRowShape,
  RunShape,
} from "../contract/execution";
import { fromInstant, itemOf, listOf, listQuery, toInstant } from "../contract/list";
import { EXECUTION_SORTS } from "../store/executions";
import { z } from "@hono/zod-openapi";
import { IdPath, ORG, OrgPath, body, endpoint, json } from "./route";

const TAGS = ["Executions"];
const ONE = `${ORG}/executions/{id}` as const;

const ExecutionQuery = listQuery(EXECUTION_SORTS).extend({
  status: ExecutionStatusShape.optional(),
  trigger: ExecutionTriggerShape.optional(),
  from: fromInstant.optional(),
  to: toInstant.optional(),
});

export const startRun = endpoint(
  "startRun",
  {
    method: "post",
    path: `${ORG}/hooks/{id}/runs`,
    tags: TAGS,
    summary: "Run a hook now, live or dry",
    description: "A hook that is off can be run by hand. Dry runs may go beside a live one and write nothing.",
    request: { params: IdPath, body: body(RunShape) },
    responses: { 202: json("The execution, which has been queued", itemOf(ExecutionShape)) },
  },
  ["EXECUTION_RUNNING"],
);

export const listHookExecutions = endpoint("listHookExecutions", {
  method: "get",
  path: `${ORG}/hooks/{id}/executions`,
  tags: TAGS,
  summary: "List the executions of a hook",
  request: { params: IdPath, query: ExecutionQuery },
  responses: { 200: json("The executions", listOf(ExecutionShape)) },
});

export const listExecutions = endpoint("listExecutions", {
  method: "get",
  path: `${ORG}/executions`,
  tags: TAGS,
  summary: "List the executions of the organisation",
  request: { params: OrgPath, query: ExecutionQuery },
  responses: { 200: json("The executions", listOf(ExecutionShape)) },
});

export const getExecution = endpoint("getExecution", {
  method: "get",
  path: ONE,
  tags: TAGS,
  summary: "One execution",
  request: { params: IdPath },
  responses: { 200: json("The execution", itemOf(ExecutionShape)) },
});

export const listExecutionLogs = endpoint("listExecutionLogs", {
  method: "get",
  path: `${ONE}/logs`,
  tags: TAGS,
  summary: "List what the hook logged, oldest first",
  request: { params: IdPath, query: listQuery(["seq"], "asc") },
  responses: { 200: json("Log lines", listOf(LogLineShape)) },
});

export const listExecutionHttpRequests = endpoint("listExecutionHttpRequests", {
  method: "get",
  path: `${ONE}/http-requests`,
  tags: TAGS,
  summary: "List the HTTP requests of the hook, oldest first",
  request: { params: IdPath, query: listQuery(["seq"], "asc") },
  responses: { 200: json("HTTP log entries, with secrets redacted", listOf(HttpEntryShape)) },
});

export const listExecutionRecords = endpoint("listExecutionRecords", {
  method: "get",
  path: `${ONE}/records`,
  tags: TAGS,
  summary: "List what became of single records",
  description: "A dry run has a row for each record; a live one for its record errors, the first 1,000.",
  request: { params: IdPath, query: listQuery(["seq"]).extend({ outcome: RecordOutcomeShape.optional() }) },
  responses: { 200: json("Record rows", listOf(RecordRowShape)) },
});

export const streamExecution = endpoint("streamExecution", {
  method: "get",
  path: `${ONE}/stream`,
  tags: TAGS,
  summary: "Follow an execution by server-sent events",
  description:
    "`event:` is `log`, `http`, `page` or `status`, `data:` the item as JSON, `id:` a number that `Last-Event-ID` resumes after. From the start, until the final status.",
  request: {
    params: IdPath,
    headers: z.object({
      "last-event-id": z
        .string()
        .regex(/^[0-9]{1,9}$/, "must be the id of an event of this stream")
        .optional()
        .openapi({ description: "Send only what came after this event", example: "17" }),
    }),
  },
  responses: {
    200: { description: "The events", content: { "text/event-stream": { schema: z.string() } } },
  },
});

export const cancelExecution = endpoint(
  "cancelExecution",
  {
    method: "post",
    path: `${ONE}/cancel`,
    tags: TAGS,
    summary: "Cancel an execution that has not ended",
    request: { params: IdPath },
    responses: { 202: json("The execution, which will end as cancelled", itemOf(ExecutionShape)) },
  },
  ["CONFLICT"],
);

export const resumeExecution = endpoint(
  "resumeExecution",
  {
    method: "post",
    path: `${ONE}/resume`,
    tags: TAGS,
    summary: "Start a failed or timed-out execution again at its failed page",
    request: { params: IdPath },
    responses: { 202: json("A new execution of the hook's current version", itemOf(ExecutionShape)) },
  },
  ["CONFLICT", "EXECUTION_RUNNING"],
);

export const approveDeletions = endpoint(
  "approveDeletions",
  {
    method: "post",
    path: `${ONE}/approve-deletions`,
    tags: TAGS,
    summary: "Delete exactly what ORPHAN_GUARD held back",
    description: "Of the list, what a later execution returned or somebody wrote since stays.",
    request: { params: IdPath },
    responses: { 200: json("The execution with its grown counters", itemOf(ExecutionShape)) },
  },
  ["CONFLICT"],
);
