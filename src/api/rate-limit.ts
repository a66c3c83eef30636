/**
 * 600 requests a minute for each API key (contract section 7), and for each person. The count is kept by the key's own coordinator, so it holds
 * across isolates and a flood of one key meets no other. An isolate takes requests in growing handfuls, so that a busy
 * key costs one call in twenty requests and a flood none: never are more than 600 let through, and a key whose requests
 * come through several isolates at once may have up to 19 an isolate fewer.
 */
import type { Context } from "hono";
import { LIMITS } from "../domain/limits";
import { faultText } from "../observe/fault-text";
import type { ApiEnv } from "./context";
import { Refusal } from "./problems";

const LIMIT = LIMITS.api.requestsPerMinute;
const WINDOW_SECONDS = 60;
const HANDFUL = 20;
/** Keys whose lease an isolate keeps; the one that was made first goes first. */
const KEYS = 2_000;

interface Lease {
  resetAt: number;
  /** Taken from the window and not used yet. */
  held: number;
  /** What the window had left at the last answer. */
  left: number;
  handful: number;
  /** Requests of this isolate that are asking now. */
  asking: number;
}

export type Leases = Map<string, Lease>;

/** One request of that key or person; refuses it with RATE_LIMITED, with the headers either way. */
export async function countRequest(c: Context<ApiEnv>, keyId: string): Promise<void> {
  const { clock } = c.get("ports");
  const { leases } = c.get("memory");
  const now = clock();
  let lease = leases.get(keyId);
  if (lease === undefined || lease.resetAt <= now) lease = fresh(leases, keyId);
  if (lease.held === 0 && (lease.left > 0 || lease.resetAt === 0)) await refill(c, keyId, lease, now);

  const reset = Math.max(1, Math.ceil((lease.resetAt - now) / 1000));
  const allowed = lease.held > 0;
  if (allowed) lease.held -= 1;
  c.header("ratelimit-policy", `"key";q=${LIMIT};w=${WINDOW_SECONDS}`);
  c.header("ratelimit", `"key";r=${lease.held + lease.left};t=${reset}`);
  if (allowed) return;
  throw new Refusal({
    code: "RATE_LIMITED",
    message: `A key or a person may make ${LIMIT} requests a minute. Come back in ${reset} s.`,
    retryAfter: reset,
  });
}

function fresh(leases: Leases, keyId: string): Lease {
  const [oldest] = leases.keys();
  leases.delete(keyId);
  if (leases.size >= KEYS && oldest !== undefined) leases.delete(oldest);
  const lease: Lease = { resetAt: 0, held: 0, left: 0, handful: 1, asking: 0 };
  leases.set(keyId, lease);
  return lease;
}

/**
 * Several requests may be here at once: what each brings is there for all, and only the first asks for more than its own,
 * so that a burst in one isolate does not take the whole window away from the others.
 */
async function refill(c: Context<ApiEnv>, keyId: string, lease: Lease, now: number): Promise<void> {
  const { coordinator, log } = c.get("ports");
  const wanted = lease.asking === 0 ? lease.handful : 1;
  if (lease.asking === 0) lease.handful = Math.min(HANDFUL, wanted * 2);
  lease.asking += 1;
  try {
    const { granted, left, resetAt } = await coordinator(keyId).takeRequests(wanted, now);
    if (resetAt < lease.resetAt) return;
    lease.left = resetAt === lease.resetAt ? Math.min(lease.left, left) : left;
    if (resetAt !== lease.resetAt) lease.held = 0;
    lease.resetAt = resetAt;
    lease.held += granted;
  } catch (error) {
    // Whoever counts is away: better a request too many than a platform that is closed.
    log({ event: "api.rate_limit_fault", keyId, error: faultText(error) });
    lease.held += 1;
  } finally {
    lease.asking -= 1;
  }
}
