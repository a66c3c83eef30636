/** The audit log as a file that is made while it is read: a piece of the table at a time, when the reader wants more. */
import type { JsonObject } from "../domain/json";
import { type AuditFilter, type AuditPlace, type AuditRow, auditBefore } from "../store/audit-reads";
import type { Database } from "../store/database";
import { csvLine } from "./csv";

export type ExportFormat = "csv" | "jsonl";

export const EXPORT_TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  jsonl: "application/x-ndjson; charset=utf-8",
} as const satisfies Record<ExportFormat, string>;

/** A Worker may ask D1 1,000 times for one request. */
const MAX_PIECES = 900;

const COLUMNS = [
  "id",
  "at",
  "actorKind",
  "actorId",
  "actorName",
  "action",
  "targetKind",
  "targetId",
  "before",
  "after",
  "ip",
  "requestId",
] as const;

export function wireEntry(row: AuditRow) {
  const { id, at, actorKind, actorId, actorName, action, targetKind, targetId, before, after, ip, requestId } = row;
  return {
    id,
    at,
    actor: { kind: actorKind, id: actorId, name: actorName },
    action,
    target: { kind: targetKind, id: targetId },
    before,
    after,
    ip,
    requestId,
  };
}

function text(value: string | JsonObject | null): string | null {
  return value === null || typeof value === "string" ? value : JSON.stringify(value);
}

const FORMATS = {
  csv: { head: csvLine(COLUMNS), line: (row: AuditRow) => csvLine(COLUMNS.map((name) => text(row[name]))) },
  jsonl: { head: "", line: (row: AuditRow) => `${JSON.stringify(wireEntry(row))}\n` },
} as const satisfies Record<ExportFormat, unknown>;

/**
 * Newest first; what is written meanwhile is not in it. A log that is longer than one request may read breaks the
 * download off, which nobody takes for the whole.
 */
export function auditExport(
  db: Database,
  orgId: string,
  filter: AuditFilter,
  format: ExportFormat,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const { head, line } = FORMATS[format];
  const encoder = new TextEncoder();
  let place: AuditPlace | null = null;
  let pieces = 0;
  return new ReadableStream({
    start(controller) {
      if (head !== "") controller.enqueue(encoder.encode(head));
    },
    async pull(controller) {
      try {
        const rows: readonly AuditRow[] = await auditBefore(db, orgId, filter, place);
        const last = rows.at(-1);
        if (last === undefined) return controller.close();
        if (pieces === MAX_PIECES) throw new Error("The audit log is too long for one export: ask for a shorter time.");
        pieces += 1;
        place = { at: last.at, seq: last.seq };
        controller.enqueue(encoder.encode(rows.map(line).join("")));
      } catch (error) {
        failed(error);
        controller.error(error);
      }
    },
  });
}
