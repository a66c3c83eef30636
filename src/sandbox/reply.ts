/**
 * Whether what the runtime replied is what the protocol says. The reply is made in the hook's isolate, where a hook that
 * changes the prototypes under the harness can put something else in its place: read as a stranger's.
 */
import type { RunReply } from "../../hooks-runtime/src/protocol";

type Fields = { readonly [name: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isPlaceOrNull(value: unknown): boolean {
  return value === null || (Number.isSafeInteger(value) && Number(value) > 0);
}

function isThrown(error: unknown): boolean {
  if (!isFields(error)) return false;
  const { name, message, code, stack, line, column, retryAfter, retryable } = error;
  return (
    typeof name === "string" &&
    typeof message === "string" &&
    isTextOrNull(code) &&
    isTextOrNull(stack) &&
    isPlaceOrNull(line) &&
    isPlaceOrNull(column) &&
    (retryAfter === null || (Number.isFinite(retryAfter) && Number(retryAfter) >= 0)) &&
    (retryable === null || typeof retryable === "boolean")
  );
}

/** `resultBytes`: what a result may have; the harness counts it too. */
export function isRunReply(reply: unknown, resultBytes: number): reply is RunReply {
  if (!isFields(reply)) return false;
  switch (reply["kind"]) {
    case "returned":
      return reply["json"] instanceof Uint8Array && reply["json"].byteLength <= resultBytes;
    case "threw":
      return isThrown(reply["error"]);
    case "not_json":
      return typeof reply["message"] === "string";
    case "too_large":
      return Number.isSafeInteger(reply["bytes"]);
    case "code_invalid": {
      const { message, line = null, column = null } = reply;
      return typeof message === "string" && isPlaceOrNull(line) && isPlaceOrNull(column);
    }
    default:
      return false;
  }
}
