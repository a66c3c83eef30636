/**
 * Whether the arguments of a host call are what the protocol says. They come out of the hook's isolate, where nothing
 * can be trusted: the types of protocol.ts are a promise of the harness, not a fact.
 */
import type { HttpCall, LogCall } from "../../hooks-runtime/src/protocol";

const METHODS: readonly unknown[] = ["GET", "DELETE", "POST", "PUT", "PATCH"] satisfies HttpCall["method"][];
const LEVELS: readonly unknown[] = ["debug", "info", "warn", "error"] satisfies LogCall["level"][];
const SOURCES: readonly unknown[] = ["log", "console"] satisfies LogCall["source"][];

type Fields = { readonly [name: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNullable<T>(value: unknown, is: (value: unknown) => value is T): value is T | null {
  return value === null || is(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

export function isHttpCall(value: unknown): value is HttpCall {
  return (
    isFields(value) &&
    METHODS.includes(value["method"]) &&
    isText(value["url"]) &&
    isFields(value["headers"]) &&
    Object.values(value["headers"]).every(isText) &&
    isNullable(value["body"], isText) &&
    isCount(value["timeoutMs"]) &&
    isCount(value["retries"])
  );
}

function isLogCall(value: unknown): value is LogCall {
  return (
    isFields(value) &&
    LEVELS.includes(value["level"]) &&
    SOURCES.includes(value["source"]) &&
    isText(value["message"]) &&
    isNullable(value["data"], isText)
  );
}

export function isLogBatch(lines: unknown, dropped: unknown): lines is readonly LogCall[] {
  return Array.isArray(lines) && lines.every(isLogCall) && Number.isSafeInteger(dropped) && isCount(dropped);
}

export function isKey(key: unknown): key is string {
  return isText(key);
}

export function isEntry(json: unknown, ttlSeconds: unknown): boolean {
  return isText(json) && isNullable(ttlSeconds, isCount);
}

export function isListing(prefix: unknown, limit: unknown, cursor: unknown): boolean {
  return isText(prefix) && isNullable(limit, isCount) && isNullable(cursor, isText);
}
