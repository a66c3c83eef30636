/**
 * The cron's part of removals: what deletions left to be done, and the rows of organisations that are no more, a bounded
 * piece each minute. It may end anywhere: what is left stands in the rows.
 */
import { isoTime } from "../domain/clock";
import { platformDatabase } from "../store/database";
import { drainOrganisation } from "../store/organisation-removal";
import { type RemovalRow, dueRemovals, postponeRemoval } from "../store/removals";
import { QUIET_AFTER_MS, type RemovalPorts, tryRemoval } from "./outside";
import { faultText } from "../observe/fault-text";

/** One tick's: each may be a call of Cloudflare's API, which takes 1,200 in 5 minutes. */
const REMOVALS_A_TICK = 100;
/** Of up to 1,000 rows each, for all organisations together. */
const STATEMENTS_A_TICK = 200;
const ORGANISATIONS_A_TICK = 10;

export async function sweepRemovals(ports: RemovalPorts): Promise<void> {
  const due = await dueRemovals(platformDatabase(ports.d1), isoTime(ports.clock()), REMOVALS_A_TICK);
  const organisations = due.filter(({ owner }) => owner === "organisation").slice(0, ORGANISATIONS_A_TICK);
  for (const removal of due) if (removal.owner !== "organisation") await tryRemoval(ports, removal);
  for (const removal of organisations) {
    await removeOrganisation(ports, removal, Math.ceil(STATEMENTS_A_TICK / organisations.length));
  }
}

async function removeOrganisation(ports: RemovalPorts, removal: RemovalRow, statements: number): Promise<void> {
  const db = platformDatabase(ports.d1);
  const now = ports.clock();
  const last = now >= Date.parse(removal.createdAt) + QUIET_AFTER_MS;
  const orgId = removal.ownerId;
  try {
    const drained = await drainOrganisation(db, orgId, { last, statements, now: isoTime(now) });
    if (!drained || !last) return await postponeRemoval(db, orgId, isoTime(now));
    await tryRemoval(ports, removal);
    ports.log({ event: "organisation.removed", outcome: "ok", orgId });
  } catch (error) {
    const reason = faultText(error);
    ports.log({ event: "organisation.removed", outcome: "failed", orgId, reason });
  }
}
