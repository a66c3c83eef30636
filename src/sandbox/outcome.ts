/** From what the runtime replied to the closed list of outcomes: redacted, and with the contract's codes. */
import type { HookInput, ThrownError } from "../../hooks-runtime/src/protocol";
import type { JsonValue } from "../domain/json";
import type { Redactor } from "../observe/redaction";
import { CPU_LIMIT, MEMORY_LIMIT, type RuntimeFailure } from "./failure";
import { MAX_DEPTH, isTooDeep } from "./json-depth";
import { HOST_UNAVAILABLE } from "./refusal";
import { isRunReply } from "./reply";
import type { Outcome } from "./sandbox";

type Counters = "httpRequests" | "durationMs" | "retryAfter";
type WithoutCounters<T> = T extends unknown ? Omit<T, Counters> : never;
/** An outcome before the numbers that every outcome has. */
export type Ending = WithoutCounters<Outcome>;

/** The codes of errors that the platform raises in a hook; a hook can't give its own errors one of them. */
const PLATFORM_CODE = /^(?:HTTP|KV|HOST)_[A-Z_]{1,40}$/;

/** `hostFailed`: a call of the host could not be answered. Without that, a hook that says so says it of itself. */
export function endingOf(
  reply: unknown,
  input: HookInput,
  resultBytes: number,
  redact: Redactor,
  hostFailed: boolean,
): Ending {
  if (!isRunReply(reply, resultBytes)) return FORGED;
  switch (reply.kind) {
    case "returned":
      return isTooDeep(reply.json) ? tooDeep(input) : returned(reply.json, input, redact);
    case "threw":
      if (hostFailed && reply.error.code === HOST_UNAVAILABLE)
        return { kind: "unavailable", message: reply.error.message };
      return { kind: "threw", error: redactedError(reply.error, redact) };
    case "not_json":
      // The return value of a PUSH hook has no effect, so it can't be wrong either.
      if (input.type === "PUSH") return { kind: "returned", value: null, bytes: 4 };
      return { kind: "failed", code: "INVALID_RESULT", message: redact(reply.message) };
    case "too_large":
      if (input.type === "PUSH") return { kind: "returned", value: null, bytes: 4 };
      return {
        kind: "failed",
        code: "PAGE_TOO_LARGE",
        message: `The result is at least ${reply.bytes} bytes of JSON; a page has at most ${resultBytes}. Return fewer records and more: true.`,
      };
    case "code_invalid": {
      const place = reply.line === undefined ? "" : ` (line ${reply.line}, column ${reply.column})`;
      return { kind: "failed", code: "CODE_INVALID", message: redact(reply.message) + place };
    }
  }
}

const FORGED: Ending = {
  kind: "failed",
  code: "INVALID_RESULT",
  message: "The result can't be read: the code changed built-in objects that bring it out of the isolate.",
};

function tooDeep(input: HookInput): Ending {
  if (input.type === "PUSH") return { kind: "returned", value: null, bytes: 4 };
  return {
    kind: "failed",
    code: "INVALID_RESULT",
    message: `The result is nested more than ${MAX_DEPTH} levels deep.`,
  };
}

/** What PUSH keeps and a dry run shows is for people: without secrets. A live page's records are data, and stay as they are. */
function returned(json: Uint8Array, input: HookInput, redact: Redactor): Ending {
  let value: JsonValue;
  try {
    value = JSON.parse(new TextDecoder().decode(json));
  } catch {
    return FORGED;
  }
  const shown = input.type === "PUSH" || input.dryRun;
  return { kind: "returned", value: shown ? redact.json(value) : value, bytes: json.byteLength };
}

function redactedError(error: ThrownError, redact: Redactor): ThrownError {
  return {
    ...error,
    name: redact(error.name),
    message: redact(error.message),
    stack: error.stack === null ? null : redact(error.stack),
    code: error.code !== null && PLATFORM_CODE.test(error.code) ? error.code : null,
  };
}

export function endingOfFailure(failure: RuntimeFailure, message: string): Ending {
  switch (failure) {
    case "cpu":
      return { kind: "failed", ...CPU_LIMIT };
    case "memory":
      return { kind: "failed", ...MEMORY_LIMIT };
    case "never_settles":
      return {
        kind: "failed",
        code: "TIME_LIMIT_EXCEEDED",
        message: "run(ctx) waits for something that never comes: its promise is settled by nothing.",
      };
    case "unavailable":
    case "lost":
      return { kind: failure, message };
  }
}

export function timeIsUp(timeMs: number): Ending {
  const message = `The run did not end within ${timeMs / 1000} s. Do less in one run, for example by returning more: true.`;
  return { kind: "failed", code: "TIME_LIMIT_EXCEEDED", message };
}
