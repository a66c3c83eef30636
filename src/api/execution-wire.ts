/** From the rows of an execution to the contract's items (section 7.1); the stream and the lists say the same. */
import type { ExecutionEventRow } from "../store/execution-events";
import type { ExecutionRecordRow } from "../store/execution-records";
import type { ExecutionSummary } from "../store/executions";

export function wireExecution(row: ExecutionSummary) {
  const { id, hookId, integrationId, hookType, hookVersion, mode, trigger, status, startedAt, endedAt } = row;
  const { durationMs, pages, processed, created, updated, skipped, deleted, failed, httpRequests } = row;
  const { error, warnings, deliveryId, attempt, createdAt, updatedAt } = row;
  return {
    id,
    hookId,
    integrationId,
    hookType,
    hookVersion,
    mode,
    trigger,
    status,
    startedAt,
    endedAt,
    durationMs,
    pages,
    processed,
    created,
    updated,
    skipped,
    deleted,
    failed,
    httpRequests,
    error,
    warnings,
    result: row.result ?? null,
    deliveryId,
    attempt,
    createdAt,
    updatedAt,
  };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
const number = (value: unknown): number => (typeof value === "number" ? value : 0);

export function wireLogLine({ seq, at, page, body }: ExecutionEventRow) {
  const { level, source, message, data } = body;
  return { seq, at, page, level: text(level), source: text(source), message: text(message), data: data ?? null };
}

export function wireHttpEntry({ seq, at, page, body }: ExecutionEventRow) {
  return {
    seq,
    at,
    page,
    method: text(body["method"]),
    url: text(body["url"]),
    status: typeof body["status"] === "number" ? body["status"] : null,
    durationMs: number(body["durationMs"]),
    requestBytes: number(body["requestBytes"]),
    responseBytes: number(body["responseBytes"]),
    error: textOrNull(body["error"]),
  };
}

export function wireRecord({ externalId, page, outcome, entityId, changes, error }: ExecutionRecordRow) {
  return { externalId, page, outcome, entityId, changes: changes ?? [], error };
}

/** The `data:` of one server-sent event. */
export function wireEvent(row: ExecutionEventRow): Record<string, unknown> {
  if (row.kind === "log") return wireLogLine(row);
  if (row.kind === "http") return wireHttpEntry(row);
  if (row.kind === "page") return { ...row.body, page: row.page };
  return row.body;
}
