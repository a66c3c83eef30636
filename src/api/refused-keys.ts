/** Writes down that a key is still used after it was revoked or has expired: at most once a minute, whatever is sent. */
import type { Context } from "hono";
import { isoTime } from "../domain/clock";
import { appendAuditOnce } from "../store/audit-log";
import { databaseFor } from "../store/database";
import { authorOf } from "./author";
import type { ApiEnv } from "./context";
import type { HeldKey } from "./key-cache";

const MINUTE_MS = 60_000;

/** Only for a key whose secret was right: whoever guesses at keys can't write anything. `now`: milliseconds. */
export async function noteRefusedKey(c: Context<ApiEnv>, { key, org }: HeldKey, now: number): Promise<void> {
  if (c.get("memory").keys.refusedWithin(key.id, MINUTE_MS, now)) return;
  const { id, name, role, revokedAt, expiresAt } = key;
  const entry = {
    action: "api_key.refused" as const,
    target: { kind: "api_key" as const, id },
    before: null,
    after: { name, role, revokedAt, expiresAt, operation: c.get("operation") },
  };
  const author = authorOf(c, { kind: "api_key", id, name });
  await appendAuditOnce(databaseFor(c.get("ports").d1, org.id), org.id, author, entry, isoTime(now - MINUTE_MS));
}
