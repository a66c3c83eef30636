/**
 * A refusal of the platform's own functions: a code of the contract's table (section 7), a sentence for a person, and
 * where. `api/problems.ts` gives each code its HTTP status; nothing else does.
 */

export const PROBLEM_CODES = [
  "VALIDATION_ERROR",
  "UNAUTHORIZED",
  "FORBIDDEN",
  "FEATURE_DISABLED",
  "NOT_FOUND",
  "CONFLICT",
  "EXECUTION_RUNNING",
  "PAYLOAD_TOO_LARGE",
  "RATE_LIMITED",
  "INTERNAL_ERROR",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface ProblemDetail {
  /** Path of the field in the request, such as `schedule.hour` or `code`. */
  readonly field: string;
  readonly message: string;
  /** From 1; only for faults in code. */
  readonly line?: number;
  readonly column?: number;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly details?: readonly ProblemDetail[];
  /** Seconds; becomes the Retry-After header. */
  readonly retryAfter?: number;
}

export function problem(code: ProblemCode, message: string, details?: readonly ProblemDetail[]): Problem {
  return details === undefined ? { code, message } : { code, message, details };
}
