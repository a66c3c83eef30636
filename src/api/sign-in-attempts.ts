/**
 * Limits on guessing: failed attempts are counted for the account and for the address that they come from, in the
 * database, so that they hold over all isolates. Each is counted before it is tried, and given back when it was right.
 */
import type { Context } from "hono";
import { isoTime } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import { forgetAttempts, giveBackAttempt, takeAttempt } from "../store/attempts";
import { platformDatabase } from "../store/database";
import { digestHex } from "../vault/compare";
import { clientIp } from "./author";
import type { ApiEnv } from "./context";
import { Refusal } from "./problems";

const { failuresPerAccount, failuresPerAddress, failureMinutes, resetsPerHour } = LIMITS.accounts;
const MINUTE_MS = 60_000;

/** An IPv6 network of one customer (RFC 6177) is one address. */
function networkOf(ip: string | null): string {
  if (ip === null) return "none";
  return ip.includes(":") ? ip.split(":").slice(0, 4).join(":") : ip;
}

async function take(c: Context<ApiEnv>, key: string, limit: number, minutes: number): Promise<number | null> {
  const { d1, clock } = c.get("ports");
  const now = clock();
  const window = { limit, endsAt: isoTime(now + minutes * MINUTE_MS), now: isoTime(now) };
  const taken = await takeAttempt(platformDatabase(d1), key, window);
  return taken.ok ? null : Math.max(1, Math.ceil((Date.parse(taken.endsAt) - now) / 1000));
}

function tooMany(c: Context<ApiEnv>, name: string, limit: number, minutes: number, seconds: number): never {
  c.header("ratelimit-policy", `"${name}";q=${limit};w=${minutes * 60}`);
  c.header("ratelimit", `"${name}";r=0;t=${seconds}`);
  throw new Refusal({
    code: "RATE_LIMITED",
    message: `Too many attempts. Come back in ${Math.ceil(seconds / 60)} min.`,
    retryAfter: seconds,
  });
}

/** One more from where the request comes. Answers the key that it is counted under. */
async function takeFromAddress(c: Context<ApiEnv>): Promise<string> {
  const key = `address:${await digestHex(networkOf(clientIp(c)))}`;
  const wait = await take(c, key, failuresPerAddress, failureMinutes);
  return wait === null ? key : tooMany(c, "address", failuresPerAddress, failureMinutes, wait);
}

export interface Attempt {
  /** It was right: it does not count, and neither do the account's wrong ones before it. */
  right(): Promise<void>;
}

/** `account`: what names the account that is tried, or null for what only an address can be held to. */
export async function beginAttempt(c: Context<ApiEnv>, account: string | null): Promise<Attempt> {
  const db = platformDatabase(c.get("ports").d1);
  const address = await takeFromAddress(c);
  const own = account === null ? null : `account:${await digestHex(account)}`;
  if (own !== null) {
    const wait = await take(c, own, failuresPerAccount, failureMinutes);
    if (wait !== null) tooMany(c, "account", failuresPerAccount, failureMinutes, wait);
  }
  return {
    async right() {
      await giveBackAttempt(db, address);
      if (own !== null) await forgetAttempts(db, own);
    },
  };
}

/** Whether one more link may be mailed to that address. Every request counts for the address it comes from. */
export async function mayMailReset(c: Context<ApiEnv>, email: string): Promise<boolean> {
  await takeFromAddress(c);
  return (await take(c, `reset:${await digestHex(email)}`, resetsPerHour, 60)) === null;
}
