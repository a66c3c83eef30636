/**
 * Against requests that another site makes a signed-in browser send (CSRF): what changes something and comes with a
 * cookie has to be sent by a page of this host. Browsers say so themselves (Fetch Metadata, and `Origin` on every such
 * request: OWASP CSRF Prevention Cheat Sheet); the cookies' SameSite=Lax stands behind it.
 */
import type { Context } from "hono";
import type { ApiEnv } from "./context";
import { refuse } from "./problems";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

function ownOrigins(c: Context<ApiEnv>): readonly string[] {
  return [new URL(c.req.url).origin, c.get("ports").consoleUrl];
}

/** `strict`: neither header is a refusal as well; a browser's cookie comes with one of them. */
export function requireSameOrigin(c: Context<ApiEnv>, strict: boolean): void {
  if (SAFE.has(c.req.method)) return;
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const own = origin === undefined ? !strict || site !== undefined : ownOrigins(c).includes(origin);
  if (own && (site === undefined || site === "same-origin")) return;
  refuse("FORBIDDEN", "A change with a session's cookie has to come from a page of this host: send Origin.");
}
