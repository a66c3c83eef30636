/** The typed client of the API. Adds the session's key; turns refusals into `ApiFailure`; a refused key ends the session. */
import createClient from "openapi-fetch";
import { currentSession, endSession } from "../session/session";
import { ApiFailure } from "./failure";
import type { ErrorBody } from "./model";
import type { paths } from "./schema";

export const api = createClient<paths>({ baseUrl: "" });

api.use({
  onRequest({ request }) {
    const session = currentSession();
    if (session !== null && !request.headers.has("authorization"))
      request.headers.set("authorization", `Bearer ${session.apiKey}`);
    return request;
  },
  onError() {
    return new ApiFailure(0, null);
  },
});

export function orgId(): string {
  return currentSession()?.orgId ?? "";
}

interface Answer<D> {
  readonly data?: D;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a good answer; throws `ApiFailure` otherwise. */
export async function body<D>(call: Promise<Answer<D>>): Promise<D> {
  const answer = await call;
  if (answer.data !== undefined) return answer.data;
  throw failureOf(answer);
}

/** For answers without a body. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const answer = await call;
  if (!answer.response.ok) throw failureOf(answer);
}

function failureOf(answer: Answer<unknown>): ApiFailure {
  const failure = new ApiFailure(answer.response.status, isErrorBody(answer.error) ? answer.error.error : null);
  if (failure.status === 401) endSession("Your sign-in is no longer valid: the key is unknown, expired or revoked.");
  return failure;
}

export function isErrorBody(value: unknown): value is ErrorBody {
  return (
    typeof value === "object" &&
    value !== null &&
    "error" in value &&
    typeof value.error === "object" &&
    value.error !== null &&
    "code" in value.error
  );
}
