/**
 * What a PULL hook returned, and the records in it, taken apart (contract sections 2.2 and 7.2). A fault here is the
 * page's; a fault of one record is that record's alone.
 */
import { isJsonObject, isNestedDeeper, type JsonObject, type JsonValue } from "../domain/json";
import { LIMITS } from "../domain/limits";
import { err, ok, type Result } from "../domain/result";
import { pathText, quoted } from "./issues";
import type { RecordFault } from "./record-fault";

export interface PullResult {
  /** As returned; `parseRecord` looks into each. */
  readonly records: readonly JsonValue[];
  readonly more: boolean;
  /** null: none. */
  readonly meta: JsonValue;
  /** Seconds before the next page; 0: at once. */
  readonly delay: number;
  readonly partial: boolean;
  readonly warnings: readonly { readonly code: "UNKNOWN_RESULT_KEY"; readonly message: string }[];
}

export interface PullResultFault {
  readonly code: "INVALID_RESULT" | "META_REQUIRED" | "PAGE_TOO_LARGE";
  /** Such as `records` or `delay`; null: the result as a whole. */
  readonly path: string | null;
  readonly message: string;
}

export interface PulledRecord {
  readonly externalId: string;
  readonly data: JsonObject;
}

export interface BadRecord {
  /** null when there is no usable one. */
  readonly externalId: string | null;
  readonly faults: readonly RecordFault[];
}

const KEYS: ReadonlySet<string> = new Set(["records", "more", "meta", "delay", "partial"]);

export function parsePullResult(value: JsonValue): Result<PullResult, PullResultFault> {
  if (!isJsonObject(value))
    return invalid(null, `A PULL hook returns { records, more?, meta? }, not ${kindOf(value)}.`);
  const { records, more = false, meta = null, delay = 0, partial = false } = value;
  if (records === undefined) return invalid("records", "records is missing: an array of { externalId, data }.");
  if (!Array.isArray(records)) return invalid("records", `records must be an array, not ${kindOf(records)}.`);
  if (records.length > LIMITS.pull.records)
    return err({
      code: "PAGE_TOO_LARGE",
      path: "records",
      message: `records has ${records.length} records; a page has at most ${LIMITS.pull.records}. Return fewer, and more: true.`,
    });
  if (typeof more !== "boolean") return invalid("more", `more must be true or false, not ${kindOf(more)}.`);
  if (typeof partial !== "boolean") return invalid("partial", `partial must be true or false, not ${kindOf(partial)}.`);
  const max = LIMITS.pull.delaySeconds;
  if (typeof delay !== "number" || !(delay >= 0 && delay <= max))
    return invalid("delay", `delay must be a number of seconds from 0 to ${max}.`);
  if (isNestedDeeper(meta, LIMITS.nesting))
    return invalid("meta", `meta has more than ${LIMITS.nesting} arrays and objects in each other.`);
  const bytes = new TextEncoder().encode(JSON.stringify(meta)).byteLength;
  if (bytes > LIMITS.pull.metaBytes)
    return invalid("meta", `meta has ${bytes} bytes of JSON; it may have ${LIMITS.pull.metaBytes}.`);
  if (more && meta === null)
    return err({
      code: "META_REQUIRED",
      path: "meta",
      message:
        "more: true needs a meta that says where the next page starts; without one the same page would come again.",
    });
  const unknown = Object.keys(value).filter((key) => !KEYS.has(key));
  const warnings = unknown.length === 0 ? [] : [unknownKeys(unknown)];
  return ok({ records, more, meta, delay, partial, warnings });
}

/** The parts of one record; its data is not looked into. */
export function parseRecord(raw: JsonValue): Result<PulledRecord, BadRecord> {
  if (!isJsonObject(raw)) return bad(null, null, `A record is an object { externalId, data }, not ${kindOf(raw)}.`);
  const externalId = externalIdOf(raw["externalId"]);
  if (externalId === null)
    return bad(
      null,
      "externalId",
      raw["externalId"] === undefined
        ? "externalId is missing."
        : `externalId must be a string of 1 to ${LIMITS.externalIdUnits} characters or a safe integer.`,
    );
  const faults: RecordFault[] = Object.keys(raw)
    .filter((key) => key !== "externalId" && key !== "data")
    .map((key) => ({
      code: "UNKNOWN_FIELD",
      path: pathText([key]),
      message: `There is no ${quoted(key)} beside externalId and data; fields belong into data.`,
    }));
  const data = raw["data"];
  if (data === undefined) faults.push({ code: "INVALID_RECORD", path: "data", message: "data is missing." });
  else if (!isJsonObject(data))
    faults.push({ code: "INVALID_RECORD", path: "data", message: `data must be an object, not ${kindOf(data)}.` });
  else if (isNestedDeeper(data, LIMITS.nesting))
    faults.push({
      code: "INVALID_RECORD",
      path: "data",
      message: `data has more than ${LIMITS.nesting} arrays and objects in each other.`,
    });
  return faults.length > 0 || !isJsonObject(data) ? err({ externalId, faults }) : ok({ externalId, data });
}

function unknownKeys(keys: readonly string[]): PullResult["warnings"][number] {
  const named = keys.slice(0, 10).map(quoted).join(", ");
  const more = keys.length > 10 ? ` and ${keys.length - 10} more` : "";
  return {
    code: "UNKNOWN_RESULT_KEY",
    message: `Keys of the result that mean nothing: ${named}${more}. Known are ${[...KEYS].join(", ")}.`,
  };
}

function externalIdOf(value: JsonValue | undefined): string | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value !== "string" || value.length === 0 || value.length > LIMITS.externalIdUnits) return null;
  return value.isWellFormed() ? value : null;
}

function invalid(path: string | null, message: string): Result<never, PullResultFault> {
  return err({ code: "INVALID_RESULT", path, message });
}

function bad(externalId: string | null, path: string | null, message: string): Result<never, BadRecord> {
  return err({ externalId, faults: [{ code: "INVALID_RECORD", path, message }] });
}

function kindOf(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
