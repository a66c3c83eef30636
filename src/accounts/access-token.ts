/**
 * Single sign-on through Cloudflare Access: whoever Access let through brings a token that it signed, in the header
 * `Cf-Access-Jwt-Assertion` (developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/validating-json/). It is
 * checked against the team's public keys, its issuer, this application's audience tag, and the time.
 */
import { type JSONWebKeySet, createLocalJWKSet, errors, jwtVerify } from "jose";
import type { Clock } from "../domain/clock";
import { type Problem, problem } from "../domain/problem";
import { err, ok, type Result } from "../domain/result";
import type { Fetcher } from "../egress/fetcher";

export const ACCESS_HEADER = "cf-access-jwt-assertion";

const TIMEOUT_MS = 5_000;
/** Access changes its keys every six weeks and announces the next ones; an unknown key is looked for at once. */
const KEYS_MS = 3_600_000;
/** Not more often than that, whatever is sent. */
const ANEW_MS = 30_000;

export interface AccessSettings {
  /** Origin of the team, such as `https://acme.cloudflareaccess.com`. */
  readonly team: string;
  /** The application's audience (AUD) tag. */
  readonly audience: string;
}

/** Who Access says it is: a verified address, lower case. */
export interface AccessIdentity {
  readonly email: string;
}

const REFUSED = problem(
  "UNAUTHORIZED",
  "Cloudflare Access did not let this request through, or for another application.",
);
const UNREACHABLE = problem(
  "INTERNAL_ERROR",
  "Cloudflare Access's keys can't be read right now. Try again in a minute.",
);

export function createAccessTokens(options: {
  readonly settings: AccessSettings;
  readonly fetcher: Fetcher;
  readonly clock: Clock;
}): (token: string) => Promise<Result<AccessIdentity, Problem>> {
  const { settings, fetcher, clock } = options;
  let kept: { readonly keys: JSONWebKeySet; readonly at: number } | null = null;

  async function keys(anew: boolean): Promise<JSONWebKeySet | null> {
    const now = clock();
    if (kept !== null && now - kept.at < (anew ? ANEW_MS : KEYS_MS)) return kept.keys;
    try {
      const response = await fetcher(`${settings.team}/cdn-cgi/access/certs`, {
        method: "GET",
        headers: new Headers({ accept: "application/json" }),
        body: null,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const body: unknown = response.ok ? await response.json() : null;
      if (!isKeySet(body)) return kept?.keys ?? null;
      kept = { keys: body, at: now };
    } catch {
      // No answer: the keys from before are as good as they were.
    }
    return kept?.keys ?? null;
  }

  async function verify(token: string, set: JSONWebKeySet): Promise<Result<AccessIdentity, Problem | "UNKNOWN_KEY">> {
    try {
      const { payload } = await jwtVerify(token, createLocalJWKSet(set), {
        issuer: settings.team,
        audience: settings.audience,
        algorithms: ["RS256"],
        requiredClaims: ["exp", "email"],
        currentDate: new Date(clock()),
      });
      const { email } = payload;
      return typeof email === "string" && email !== "" ? ok({ email: email.toLowerCase() }) : err(REFUSED);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return err("UNKNOWN_KEY");
      if (error instanceof errors.JOSEError) return err(REFUSED);
      throw error;
    }
  }

  return async (token) => {
    const known = await keys(false);
    if (known === null) return err(UNREACHABLE);
    const first = await verify(token, known);
    if (first.ok || first.error !== "UNKNOWN_KEY") return first.ok ? first : err(REFUSED);
    const next = await keys(true);
    const second = next === null ? first : await verify(token, next);
    return second.ok ? second : err(REFUSED);
  };
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  return typeof value === "object" && value !== null && "keys" in value && Array.isArray(value.keys);
}
