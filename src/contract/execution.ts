/** Wire shapes of executions and of what they said and did (contract sections 6 and 7.1). */
import { z } from "@hono/zod-openapi";
import { HOOK_TYPES } from "../domain/entity-types";
import { LIMITS } from "../domain/limits";
import { EXECUTION_MODES, EXECUTION_STATUSES, EXECUTION_TRIGGERS } from "../domain/states";
import { TimeShape } from "./list";

const JsonShape = z.unknown().openapi({ description: "Any JSON value" });
const JsonObjectShape = z.record(z.string(), z.unknown());

export const ExecutionStatusShape = z.enum(EXECUTION_STATUSES).openapi({ example: "completed" });
export const ExecutionTriggerShape = z.enum(EXECUTION_TRIGGERS).openapi({ example: "manual" });
export const RecordOutcomeShape = z
  .enum(["create", "update", "skip", "delete", "error"])
  .openapi({ example: "create" });

const count = z.int().openapi({ example: 0 });

export const ExecutionShape = z
  .object({
    id: z.string().openapi({ example: "exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    hookId: z.string().openapi({ example: "hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    integrationId: z.string().openapi({ example: "int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    hookType: z.enum(HOOK_TYPES).openapi({ example: "PULL" }),
    hookVersion: z.int().nullable().openapi({ description: "null: unsaved code", example: 1 }),
    mode: z.enum(EXECUTION_MODES).openapi({ example: "live" }),
    trigger: ExecutionTriggerShape,
    status: ExecutionStatusShape,
    startedAt: TimeShape.nullable(),
    endedAt: TimeShape.nullable(),
    durationMs: z.int().nullable().openapi({ example: 1240 }),
    pages: count,
    processed: count.openapi({ description: "created + updated + skipped + deleted + failed" }),
    created: count,
    updated: count,
    skipped: count,
    deleted: count,
    failed: count,
    httpRequests: count,
    error: z
      .object({
        code: z.string().openapi({ example: "HOOK_ERROR" }),
        message: z.string(),
        page: z.int().nullable(),
        stack: z.string().nullable().openapi({ description: "In the line numbers of the hook's own source" }),
        line: z.int().nullable(),
        column: z.int().nullable(),
      })
      .nullable()
      .openapi({
        example: {
          code: "HOOK_ERROR",
          message: "The HR system answered 500.",
          page: 0,
          stack: "Error: The HR system answered 500.\n    at run (hook.js:5:25)",
          line: 5,
          column: 25,
        },
      }),
    warnings: z
      .array(z.object({ code: z.string(), message: z.string(), externalIds: z.array(z.string()).optional() }))
      .openapi({
        example: [
          {
            code: "DUPLICATE_EXTERNAL_ID",
            message: "1 record was skipped: a later record of the page has the same externalId.",
            externalIds: ["E-1001"],
          },
        ],
      }),
    result: JsonShape.openapi({ description: "PUSH: what the hook returned, its first 16 KiB", example: null }),
    deliveryId: z.string().nullable().openapi({ description: "PUSH", example: null }),
    attempt: z.int().nullable().openapi({ description: "PUSH: from 1", example: null }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Execution");

const maxPages = z
  .int()
  .min(1, "must be from 1 to 100")
  .max(LIMITS.pull.pages, "must be from 1 to 100")
  .openapi({ example: 1 });

/** Which of these go together is the API's rule (contract section 7.2). */
export const RunShape = z
  .strictObject({
    mode: z.enum(EXECUTION_MODES).openapi({ example: "dry" }),
    code: z.string().optional().openapi({
      description: "Dry runs only: unsaved code to run instead of the saved one",
      example: "async function run(ctx) { return { records: [] }; }",
    }),
    event: JsonObjectShape.optional().openapi({
      description: "Dry runs of PUSH hooks: the event to give to the hook",
      example: { type: "create", after: { name: "Grace Hopper" } },
    }),
    entityId: z.string().min(1, "must not be empty").optional().openapi({
      description: "Dry runs of PUSH hooks: build the event from this entity",
      example: "con_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
    }),
    maxPages: maxPages.optional().openapi({ description: "Dry runs of PULL hooks: stop after so many pages" }),
    fullResync: z
      .boolean()
      .optional()
      .openapi({ description: "PULL: look at every record, whatever its fingerprint", example: false }),
  })
  .openapi("Run", { example: { mode: "dry", maxPages: 1 } });

const entry = {
  seq: z.int().openapi({ example: 1 }),
  at: TimeShape,
  page: z.int().nullable().openapi({ example: 0 }),
};

export const LogLineShape = z
  .object({
    ...entry,
    level: z.string().openapi({ description: "debug, info, warn or error", example: "info" }),
    source: z.string().openapi({ description: "log or console", example: "log" }),
    message: z.string().openapi({ example: "200 employees" }),
    data: JsonShape.openapi({ example: { page: 0 } }),
  })
  .openapi("LogLine");

export const HttpEntryShape = z
  .object({
    ...entry,
    method: z.string().openapi({ example: "GET" }),
    url: z.string().openapi({ example: "https://hr.example.com/employees?page=2" }),
    status: z.int().nullable().openapi({ description: "null: no answer came", example: 200 }),
    durationMs: z.number().openapi({ example: 84 }),
    requestBytes: z.int().openapi({ example: 0 }),
    responseBytes: z.int().openapi({ example: 48210 }),
    error: z.string().nullable().openapi({ example: null }),
  })
  .openapi("HttpEntry");

export const RecordRowShape = z
  .object({
    externalId: z.string().nullable().openapi({ example: "E-1001" }),
    page: z.int().nullable().openapi({ example: 0 }),
    outcome: RecordOutcomeShape,
    entityId: z.string().nullable().openapi({ example: "emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    changes: z
      .array(z.object({ field: z.string().openapi({ example: "lastName" }), before: JsonShape, after: JsonShape }))
      .openapi({ example: [{ field: "lastName", before: "Byron", after: "Lovelace" }] }),
    error: z
      .object({
        code: z.string().openapi({ example: "REQUIRED" }),
        path: z.string().nullable().openapi({ example: "salaryAdjustments[0].currencyCode" }),
        message: z.string(),
      })
      .nullable()
      .openapi({
        example: {
          code: "INVALID_RECORD",
          path: "salaryAdjustments[0].currencyCode",
          message: "salaryAdjustments[0].currencyCode must be a currency code of ISO 4217, such as EUR.",
        },
      }),
  })
  .openapi("RecordRow");
