/** One look at the database for `/healthz`: that it answers, and since when work lies there that nobody took. */
import { and, inArray, lt, min } from "drizzle-orm";
import type { Database } from "./database";
import { executions } from "./schema/index";

/** Until when the longest abandoned execution was claimed, as an ISO time; null when none is. */
export async function oldestUnclaimed(db: Database, now: string): Promise<string | null> {
  const [row] = await db.orm
    .select({ since: min(executions.claimedUntil) })
    .from(executions)
    .where(and(inArray(executions.status, ["queued", "running"]), lt(executions.claimedUntil, now)));
  return row?.since ?? null;
}
