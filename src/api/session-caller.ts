/** A person who calls with a session's cookie: found by one read, and held to the same limits as a key. */
import type { Context } from "hono";
import { platformDatabase } from "../store/database";
import { type SignedIn, findSignedIn } from "../store/people";
import type { ApiEnv } from "./context";
import { refuse } from "./problems";
import { countRequest } from "./rate-limit";
import { requireSameOrigin } from "./same-origin";

/** null: the request has no session's cookie of ours, or a session that has ended. `orgId`: where they are to be a member. */
export async function signedIn(c: Context<ApiEnv>, orgId: string | null): Promise<SignedIn | null> {
  const { accounts, d1, clock } = c.get("ports");
  const token = await accounts.sessionToken(c.req.raw.headers);
  return token === null ? null : findSignedIn(platformDatabase(d1), token, orgId, clock());
}

/** Refuses who is not signed in. */
export async function requireSignedIn(c: Context<ApiEnv>, orgId: string | null): Promise<SignedIn> {
  requireSameOrigin(c, true);
  const caller = await signedIn(c, orgId);
  if (caller === null) return refuse("UNAUTHORIZED", "You are not signed in, or your session has ended.");
  await countRequest(c, caller.person.id);
  return caller;
}
