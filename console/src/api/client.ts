/** The typed client of the API. Adds the key, if one is signed in with; turns refusals into `ApiFailure`; looks after sessions that have ended. */
import createClient from "openapi-fetch";
import { currentKey, currentSession, endSession, startPersonSession } from "../session/session";
import { ApiFailure } from "./failure";
import type { ErrorBody } from "./model";
import type { paths } from "./schema";

export const api = createClient<paths>({ baseUrl: "" });

api.use({
  onRequest({ request, schemaPath }) {
    const key = currentKey();
    if (key !== null && !isAboutPerson(schemaPath) && !request.headers.has("authorization"))
      request.headers.set("authorization", `Bearer ${key}`);
    return request;
  },
  onError() {
    return new ApiFailure(0, null);
  },
});

/** What is asked with the cookie alone: a key is nobody. */
function isAboutPerson(path: string): boolean {
  return path === "/api/v1/me" || path.startsWith("/api/v1/auth/");
}

/** Of the organisation that is looked at. What still asks after the sign-out, page by page, is given up here. */
export function orgId(): string {
  const id = currentSession()?.orgId ?? null;
  if (id === null) throw new ApiFailure(401, null);
  return id;
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
  if (failure.status === 401) doubtSession();
  if (failure.code === "FORBIDDEN" && currentSession()?.kind === "person") doubtSession();
  return failure;
}

let doubt: Promise<void> | null = null;

/**
 * A key that is refused is none any more. A person's refusal may be about a wrong code, or about a role that somebody changed:
 * the API says whether they are signed in, and as what.
 */
function doubtSession(): void {
  const session = currentSession();
  if (session?.kind === "key") endSession("Your sign-in is no longer valid: the key is unknown, expired or revoked.");
  if (session?.kind !== "person") return;
  doubt ??= whoIsSignedIn("Your session has ended. Sign in again to go on where you were.")
    .catch(() => undefined)
    .finally(() => {
      doubt = null;
    });
}

/** Asks the API, and keeps what it says. `reason`: shown on the sign-in page when it is nobody. Throws when it does not say. */
export async function whoIsSignedIn(reason: string | null, orgId?: string): Promise<void> {
  const answer = await api.GET("/api/v1/me");
  if (answer.data !== undefined) startPersonSession(answer.data.data, orgId);
  else if (answer.response.status === 401) endSession(reason);
  else throw failureOf(answer);
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
