/**
 * From a refusal to an answer: the one table of codes and statuses (contract section 7), the error envelope, and the
 * handler of whatever was thrown. `Refusal` is how a handler leaves early; no room below this one throws it.
 */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Problem, type ProblemCode, problem } from "../domain/problem";
import type { Result } from "../domain/result";
import { faultFrames, faultText } from "../observe/fault-text";
import type { ApiEnv } from "./context";

export const STATUS = {
  VALIDATION_ERROR: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  FEATURE_DISABLED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  EXECUTION_RUNNING: 409,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL_ERROR: 500,
} as const satisfies Record<ProblemCode, number>;

export class Refusal extends Error {
  readonly #problem: Problem;

  constructor(refused: Problem) {
    super(refused.message);
    this.name = "Refusal";
    this.#problem = refused;
  }

  get problem(): Problem {
    return this.#problem;
  }
}

export function refuse(...args: Parameters<typeof problem>): never {
  throw new Refusal(problem(...args));
}

/** The value of a result, or the end of the request. */
export function valueOf<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Refusal(result.error);
  return result.value;
}

/** What is there, or the 404 that an id of another organisation gets as well. */
export function found<T>(value: T | null | undefined, what: string): T {
  return value ?? refuse("NOT_FOUND", `There is no such ${what}.`);
}

export function answer(c: Context<ApiEnv>, refused: Problem): Response {
  const errorId = c.get("requestId").replace(/^req/, "err");
  c.header("x-error-id", errorId);
  if (refused.retryAfter !== undefined) c.header("retry-after", String(refused.retryAfter));
  const { code, message, details } = refused;
  return c.json({ error: { code, message, ...(details && { details }), errorId } }, STATUS[code]);
}

/** A fault of ours shows the client an id and nothing else; the log has the rest. */
export function onError(error: Error, c: Context<ApiEnv>): Response {
  if (error instanceof Refusal) return answer(c, error.problem);
  if (error instanceof HTTPException && error.status < 500) {
    return answer(c, problem("VALIDATION_ERROR", error.message || "The request could not be read."));
  }
  const response = answer(c, problem("INTERNAL_ERROR", "Something failed on our side. Please quote the errorId."));
  c.get("ports").log({
    event: "api.fault",
    errorId: response.headers.get("x-error-id"),
    method: c.req.method,
    operation: c.get("operation"),
    error: faultText(error),
    stack: faultFrames(error),
  });
  return response;
}
