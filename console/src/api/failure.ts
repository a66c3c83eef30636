/** What the API refused, and what a person is told about it: one sentence for each error code, with what to do. */
import type { ErrorBody, ErrorCode, ErrorDetail } from "./model";

/** No answer at all, or one of something in between that had none either. */
const NO_ANSWER: ReadonlySet<number> = new Set([0, 502, 503, 504]);

export class ApiFailure extends Error {
  readonly code: ErrorCode | "UNREACHABLE";
  readonly details: readonly ErrorDetail[];
  readonly errorId: string | null;
  readonly status: number;

  constructor(status: number, body: ErrorBody["error"] | null) {
    super(body?.message ?? "The platform did not answer as expected.");
    this.name = "ApiFailure";
    this.status = status;
    this.code = body?.code ?? (NO_ANSWER.has(status) ? "UNREACHABLE" : "INTERNAL_ERROR");
    this.details = body?.details ?? [];
    this.errorId = body?.errorId ?? null;
  }
}

const SENTENCES: Record<ErrorCode | "UNREACHABLE", (failure: ApiFailure) => string> = {
  VALIDATION_ERROR: (failure) => sentence(failure.message),
  UNAUTHORIZED: () => "Your sign-in is no longer valid. Sign in again.",
  FORBIDDEN: () =>
    "Your role does not allow this. Ask an administrator of your organisation to do it or to give you a higher role.",
  FEATURE_DISABLED: () =>
    "Custom Integrations are switched off for your organisation. Ask your Flowstate account manager to enable them.",
  NOT_FOUND: () => "This does not exist any more, or the link is wrong. Go back to the list and look for it there.",
  CONFLICT: (failure) => sentence(failure.message),
  EXECUTION_RUNNING: () => "This hook is running right now. Wait until the run has ended, or cancel it, and try again.",
  PAYLOAD_TOO_LARGE: () => "This is too large to be sent: at most 2 MiB at a time. Make it shorter and try again.",
  RATE_LIMITED: () => "Too many requests in a short time. Wait a minute and try again.",
  INTERNAL_ERROR: () => "Something went wrong on our side. Try again; if it stays, tell support the reference.",
  UNREACHABLE: () => "The platform can't be reached right now. Check your connection and try again.",
};

function sentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}

export function problemSentence(error: unknown): string {
  if (error instanceof ApiFailure) return SENTENCES[error.code](error);
  return "Something went wrong in this page. Reload it and try again.";
}

/** Whether the caller's role is what stands in the way. */
export function isDenied(error: unknown): boolean {
  return error instanceof ApiFailure && error.code === "FORBIDDEN";
}

/** Support finds the answer in the logs by it; null when there was no answer. */
export function problemReference(error: unknown): string | null {
  return error instanceof ApiFailure && error.code === "INTERNAL_ERROR" ? error.errorId : null;
}

/** The fault of one field of a form, with the field's own name left out of the sentence. */
export function fieldFault(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiFailure)) return undefined;
  const found = error.details.find(
    (detail) => detail.field === field || detail.field.startsWith(`${field}[`) || detail.field.startsWith(`${field}.`),
  );
  return found === undefined ? undefined : sentence(found.message);
}

/** The whole refusal for a form that shows some fields' faults itself; undefined when they say it all. */
export function formFault(error: unknown, shown: readonly string[]): string | undefined {
  if (error === null || error === undefined) return undefined;
  if (error instanceof ApiFailure && error.details.length > 0) {
    const others = error.details.filter((detail) => !shown.some((field) => detail.field.startsWith(field)));
    if (others.length === 0) return undefined;
    return others.map((detail) => `${detail.field}: ${detail.message}`).join(" · ");
  }
  return problemSentence(error);
}
