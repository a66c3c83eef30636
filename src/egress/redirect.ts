/** What follows from a redirect: the next request, or none (Fetch standard, HTTP-redirect fetch; contract section 2.4). */
import { withoutBodyHeaders, withoutCredentials } from "./headers";

export interface PreparedRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends the caller on, as it says it; null for an answer that is final. */
export function redirectLocation(response: Response): string | null {
  return REDIRECTS.has(response.status) ? response.headers.get("location") : null;
}

/** 303, and 301 or 302 after a POST, go on as a GET without the body. */
export function redirected(request: PreparedRequest, status: number): PreparedRequest {
  const toGet =
    status === 303 ? request.method !== "GET" : (status === 301 || status === 302) && request.method === "POST";
  return toGet ? { method: "GET", headers: withoutBodyHeaders(request.headers), body: null } : request;
}

/** A request that leaves its origin carries no credentials any more, also if a later hop comes back. */
export function crossing(request: PreparedRequest, from: URL, to: URL): PreparedRequest {
  return from.origin === to.origin ? request : { ...request, headers: withoutCredentials(request.headers) };
}
