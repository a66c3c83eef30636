/**
 * `Idempotency-Key` on every POST (draft-ietf-httpapi-idempotency-key-header): within 24 h the same key of the same caller
 * with the same request gets the first answer and does nothing; with another request it is a 409.
 *
 * The key is claimed before the handler runs and answered before the client is. What was refused, and a fault of ours
 * before anything was written, gives the key back. If it can't be known whether the work was done (the isolate was lost,
 * a fault after a write), the key stays taken and says so: nothing is done twice.
 */
import type { Context, MiddlewareHandler, Next } from "hono";
import { isoTime } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import { faultText } from "../observe/fault-text";
import { type Database, databaseFor, platformDatabase } from "../store/database";
import { type IdempotencyRow, claimKey, giveUpKey, keepAnswer } from "../store/idempotency";
import { watchWrites } from "../store/watched";
import { openAnswer, requestFingerprint, sealAnswer } from "../vault/answer";
import type { ApiEnv } from "./context";
import { Refusal, refuse } from "./problems";

/** How long an answer is given again. */
const KEPT_MS = LIMITS.api.idempotencyHours * 3_600_000;
/** A request that has not ended by then is taken for lost; most end within a second. */
const RUNNING_MS = 60_000;
/** When to ask again for the answer of a request that still runs. */
const RETRY_SECONDS = 1;
/** A sealed answer over this is not kept: a row of D1 holds 2 MB. */
const SEALED_MAX = 1_900_000;

const KEY = /^[\x20-\x7e]{1,255}$/;
/** Answers of work that was done; every other one is a refusal or a fault, and is not kept. */
const KEPT = [200, 201, 202, 204] as const;
/** Headers that belong to the answer; the others are about the request that it is given to. */
const KEPT_HEADERS = ["content-type", "location"];

type Claim = Pick<IdempotencyRow, "orgId" | "actorId" | "key" | "fingerprint">;
type Tenant = ApiEnv["Variables"]["tenant"];

/** The parameter in the OpenAPI document. */
export const IDEMPOTENCY_PARAMETER = {
  name: "Idempotency-Key",
  in: "header" as const,
  required: false,
  description:
    "Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked " +
    "`Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.",
  schema: { type: "string" as const, minLength: 1, maxLength: 255, pattern: "^[\\x20-\\x7e]+$" },
  example: "8e03978e-40d5-43dd-bc93-6894a57f9324",
};

function keyOf(c: Context<ApiEnv>): string | null {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return null;
  if (KEY.test(key)) return key;
  const message = "must be 1 to 255 printable ASCII characters";
  return refuse("VALIDATION_ERROR", `Idempotency-Key ${message}.`, [{ field: "Idempotency-Key", message }]);
}

/** There is none on the platform's own routes. */
function tenantOf(c: Context<ApiEnv>): Tenant | undefined {
  return c.get("tenant");
}

async function claimOf(c: Context<ApiEnv>, key: string): Promise<Claim> {
  const { pathname, search } = new URL(c.req.url);
  const fingerprint = await requestFingerprint([c.req.method, pathname, search, await c.req.text()]);
  return { orgId: tenantOf(c)?.org.id ?? "platform", actorId: c.get("actor").id, key, fingerprint };
}

function unknownEnd(): never {
  return refuse(
    "CONFLICT",
    "A request with this Idempotency-Key was made and its answer is not there: it may have been carried out. Look, then go on with a new key.",
  );
}

async function replay(c: Context<ApiEnv>, claim: Claim, row: IdempotencyRow): Promise<Response> {
  const { clock, keyring } = c.get("ports");
  if (row.fingerprint !== claim.fingerprint) {
    return refuse("CONFLICT", "This Idempotency-Key was used for another request: another path, query or body.");
  }
  if (row.status === null && row.claimedUntil > isoTime(clock())) {
    const message = "The first request with this Idempotency-Key still runs. Ask again for its answer.";
    throw new Refusal({ code: "CONFLICT", message, retryAfter: RETRY_SECONDS });
  }
  const status = KEPT.find((each) => each === row.status);
  if (status === undefined || row.answer === null) return unknownEnd();
  const body = await openAnswer(await keyring(), claim, row.answer);
  if (!body.ok) return unknownEnd();
  const headers = { ...row.headers, "idempotency-replayed": "true" };
  return c.newResponse(body.value === "" ? null : body.value, status, headers);
}

/** From here on it is seen when the request's work may have left something, here or outside. */
function watch(c: Context<ApiEnv>): { wrote: boolean } {
  const seen = { wrote: false };
  const note = (): void => void (seen.wrote = true);
  const noted =
    <A extends unknown[], R>(action: (...args: A) => R) =>
    (...args: A): R => {
      note();
      return action(...args);
    };
  const ports = c.get("ports");
  const { pull, notifications } = ports;
  const d1 = watchWrites(ports.d1, note);
  c.set("ports", {
    ...ports,
    d1,
    pull: {
      startRun: noted(pull.startRun),
      cancelExecution: noted(pull.cancelExecution),
      resumeExecution: noted(pull.resumeExecution),
      approveDeletions: noted(pull.approveDeletions),
      tick: noted(pull.tick),
    },
    notifications: { ...notifications, test: noted(notifications.test) },
  });
  const tenant = tenantOf(c);
  if (tenant !== undefined) c.set("tenant", { ...tenant, db: databaseFor(d1, tenant.org.id) });
  return seen;
}

/** Keeps the answer, or gives the key back when nothing was done. */
async function settle(c: Context<ApiEnv>, db: Database, claim: Claim, wrote: boolean): Promise<void> {
  const { clock, keyring } = c.get("ports");
  const status = KEPT.find((each) => each === c.res.status);
  if (status === undefined) {
    // A fault after a write: nobody knows how far it came.
    if (c.res.status >= 500 && wrote) await keepAnswer(db, claim, { claimedUntil: isoTime(clock()) });
    else await giveUpKey(db, claim);
    return;
  }
  const headers = Object.fromEntries(KEPT_HEADERS.flatMap((name) => pair(name, c.res.headers.get(name))));
  const sealed = await sealAnswer(await keyring(), claim, await c.res.clone().text());
  await keepAnswer(db, claim, { status, headers, answer: sealed.length > SEALED_MAX ? null : sealed });
}

function pair(name: string, value: string | null): [string, string][] {
  return value === null ? [] : [[name, value]];
}

async function once(c: Context<ApiEnv>, key: string, next: Next): Promise<Response | void> {
  const ports = c.get("ports");
  const db = platformDatabase(ports.d1);
  const claim = await claimOf(c, key);
  const now = ports.clock();
  const times = { createdAt: isoTime(now), claimedUntil: isoTime(now + RUNNING_MS) };
  const other = await claimKey(db, { ...claim, ...times }, isoTime(now - KEPT_MS));
  if (other !== null) return replay(c, claim, other);
  const seen = watch(c);
  await next();
  try {
    await settle(c, db, claim, seen.wrote);
  } catch (error) {
    // The work is what it is, and so is its answer; who asks again with this key is told that the end is not known.
    ports.log({ event: "api.idempotency_fault", operation: c.get("operation"), error: faultText(error) });
  }
}

/** After the guard and the body's reader. Without the header it does nothing. */
export const idempotent: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const key = keyOf(c);
  if (key === null) return next();
  const work = once(c, key, next);
  // A caller that hangs up does not end it: the answer is there for the next try.
  c.get("ports").background?.(work.catch(() => {}));
  return work;
};
