/**
 * Who calls, and whether they may: a bearer key with its organisation, or a person with a session's cookie, held against an
 * operation's row of the access table. Another organisation's id is answered like one that does not exist.
 */
import type { Context, MiddlewareHandler } from "hono";
import { OPERATOR } from "../domain/audit";
import { isoTime } from "../domain/clock";
import { type Problem, problem } from "../domain/problem";
import { findApiKey, touchApiKey } from "../store/api-keys";
import { databaseFor, platformDatabase } from "../store/database";
import { isOperatorKey, parseApiKey, verifySecret } from "../vault/api-key";
import type { Role } from "../domain/entity-types";
import type { OrganisationRow } from "../store/organisations";
import { type Access, type Operation, atLeast } from "./access";
import type { Actor, ApiEnv } from "./context";
import type { HeldKey } from "./key-cache";
import { Refusal, refuse } from "./problems";
import { countRequest } from "./rate-limit";
import { noteRefusedKey } from "./refused-keys";
import { requireSameOrigin } from "./same-origin";
import { requireSignedIn } from "./session-caller";

/** A key's last use is written at most this often. */
const TOUCH_MS = 60_000;

function bearer(c: Context<ApiEnv>): string {
  const [scheme, token, ...rest] = (c.req.header("authorization") ?? "").trim().split(/ +/);
  if (scheme?.toLowerCase() !== "bearer" || token === undefined || rest.length > 0) {
    c.header("www-authenticate", "Bearer");
    return refuse("UNAUTHORIZED", "This needs a key (Authorization: Bearer private_<id>_<secret>), or a session.");
  }
  return token;
}

function unknownKey(c: Context<ApiEnv>): never {
  c.header("www-authenticate", 'Bearer error="invalid_token"');
  return refuse("UNAUTHORIZED", "This key is unknown, expired or revoked.");
}

/**
 * The key's row with its organisation; refuses whatever is not a good key of some organisation. `anew`: asked a second
 * time in one request, past what the isolate remembers.
 */
async function keyHolder(c: Context<ApiEnv>, token: string, anew = false): Promise<HeldKey> {
  const { d1, clock } = c.get("ports");
  const parsed = parseApiKey(token);
  if (parsed === null) return unknownKey(c);
  const now = clock();
  const { keys } = c.get("memory");
  const warm = anew ? null : keys.warm(parsed.id, now);
  const db = platformDatabase(d1);
  const held = warm ?? (await findApiKey(db, parsed.id));
  if (held === null || !(await verifySecret(parsed.secret, held.key.secretHash))) return unknownKey(c);
  const { revokedAt, expiresAt, lastUsedAt } = held.key;
  if (revokedAt !== null || (expiresAt !== null && Date.parse(expiresAt) <= now)) {
    await noteRefusedKey(c, held, now);
    return unknownKey(c);
  }
  if (!anew) await countRequest(c, held.key.id);
  if (lastUsedAt === null || Date.parse(lastUsedAt) <= now - TOUCH_MS) {
    await touchApiKey(db, held.org.id, held.key.id, isoTime(now));
    keys.keep({ org: held.org, key: { ...held.key, lastUsedAt: isoTime(now) } }, now);
  } else if (warm === null) keys.keep(held, now);
  return held;
}

async function asOperator(c: Context<ApiEnv>): Promise<void> {
  const token = bearer(c);
  if (await isOperatorKey(token, c.get("ports").operatorKey)) return;
  await keyHolder(c, token);
  refuse("FORBIDDEN", "Only the operator's key opens this.");
}

/** A row of the access table that asks for a role in an organisation. */
type MemberAccess = Access & { readonly role: Role };

function forMembers(access: Access): access is MemberAccess {
  return access.role !== "open" && access.role !== "operator" && access.role !== "person";
}

/** What the access table says against this caller, or null. */
function refusal(role: Role, org: OrganisationRow, access: MemberAccess): Problem | null {
  if (!atLeast(role, access.role)) {
    return problem("FORBIDDEN", `This needs the role ${access.role}; you call as ${role}.`);
  }
  return access.feature && !org.customIntegrationsEnabled
    ? problem("FEATURE_DISABLED", "Custom integrations are not enabled for this organisation.")
    : null;
}

function enter(c: Context<ApiEnv>, actor: Actor, org: OrganisationRow): void {
  c.set("actor", actor);
  c.set("tenant", { actor, org, db: databaseFor(c.get("ports").d1, org.id) });
}

/** A request without a key: a member with a session. */
async function asMember(c: Context<ApiEnv>, access: MemberAccess): Promise<void> {
  const orgId = c.req.param("orgId") ?? "";
  const { person, membership } = await requireSignedIn(c, orgId);
  if (membership === null) return refuse("NOT_FOUND", "There is no such organisation.");
  const { org, role } = membership;
  const refused = refusal(role, org, access);
  if (refused !== null) throw new Refusal(refused);
  enter(c, { kind: "user", id: person.id, name: person.name, role }, org);
}

async function asPerson(c: Context<ApiEnv>): Promise<void> {
  if (c.req.header("authorization") !== undefined) {
    refuse("FORBIDDEN", "This is about a person who is signed in; a key is nobody.");
  }
  const caller = await requireSignedIn(c, null);
  c.set("signedIn", caller);
  c.set("actor", { kind: "user", id: caller.person.id, name: caller.person.name });
}

async function asKey(c: Context<ApiEnv>, access: MemberAccess): Promise<void> {
  const token = bearer(c);
  // Only for the better answer: what has the form of an API key is looked up at once.
  if (parseApiKey(token) === null && (await isOperatorKey(token, c.get("ports").operatorKey))) {
    refuse("FORBIDDEN", "The operator's key opens nothing inside an organisation. Make an API key of it.");
  }
  let held = await keyHolder(c, token);
  if (held.org.id !== c.req.param("orgId")) refuse("NOT_FOUND", "There is no such organisation.");
  if (refusal(held.key.role, held.org, access) !== null) held = await keyHolder(c, token, true);
  const { key, org } = held;
  const refused = refusal(key.role, org, access);
  if (refused !== null) throw new Refusal(refused);
  enter(c, { kind: "api_key", id: key.id, name: key.name, role: key.role }, org);
}

/** The first middleware of an operation's route. */
export function guard(operation: Operation, access: Access): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    c.set("operation", operation);
    if (access.role === "operator") {
      await asOperator(c);
      c.set("actor", OPERATOR);
    } else if (access.role === "person") await asPerson(c);
    else if (!forMembers(access)) requireSameOrigin(c, false);
    else if (c.req.header("authorization") === undefined && c.req.header("cookie") !== undefined) {
      await asMember(c, access);
    } else await asKey(c, access);
    await next();
  };
}
