/** The headers of a hook's request: what it may set, what is dropped, what can't be sent at all. */
import { type Result, err, ok } from "../domain/result";
import { type HttpFault, httpFault } from "./fault";

/**
 * Set by the connection, by Cloudflare or by nobody: hop-by-hop headers (RFC 9110 section 7.6.1 and its forerunners),
 * `host`, the length, and what names the sender of a forwarded request.
 */
const DROPPED = new Set([
  "connection",
  "content-length",
  "cdn-loop",
  "expect",
  "forwarded",
  "host",
  "http2-settings",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
const DROPPED_PREFIXES = ["cf-", "x-forwarded-"];

/** Dropped when a redirect leaves the origin. */
const CREDENTIALS = ["authorization", "cookie", "proxy-authorization"];
/** Dropped with the body when a redirect turns the request into a GET. */
const OF_THE_BODY = ["content-type", "content-encoding", "content-language", "content-location"];

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** No control characters, and nothing beyond one byte a character. */
const VALUE = /^[\t\x20-\x7E\x80-\xFF]*$/;

/** Some systems refuse requests that don't say who asks. */
const USER_AGENT = "Flowstate-Custom-Integrations/1.0";

export interface RequestHeaders {
  readonly headers: Headers;
  /** Lower-case names that the hook set in vain. */
  readonly dropped: readonly string[];
}

export function requestHeaders(given: Readonly<Record<string, string>>): Result<RequestHeaders, HttpFault> {
  const headers = new Headers({ "user-agent": USER_AGENT });
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!NAME.test(name)) {
      return err(httpFault("HTTP_INVALID_URL", `${JSON.stringify(name.slice(0, 80))} is not the name of a header.`));
    }
    const lower = name.toLowerCase();
    if (DROPPED.has(lower) || DROPPED_PREFIXES.some((prefix) => lower.startsWith(prefix))) {
      dropped.push(lower);
    } else if (VALUE.test(value)) {
      headers.set(lower, value.trim());
    } else {
      return err(httpFault("HTTP_INVALID_URL", `The value of the header ${lower} has characters that can't be sent.`));
    }
  }
  return ok({ headers, dropped });
}

export function withoutCredentials(headers: Headers): Headers {
  return without(headers, CREDENTIALS);
}

export function withoutBodyHeaders(headers: Headers): Headers {
  return without(headers, OF_THE_BODY);
}

function without(headers: Headers, names: readonly string[]): Headers {
  const rest = new Headers(headers);
  for (const name of names) rest.delete(name);
  return rest;
}

/** A plain object with lower-case names; a header that came several times has its values joined by `, `. */
export function answerHeaders(headers: Headers): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of headers) {
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return Object.fromEntries(values);
}
