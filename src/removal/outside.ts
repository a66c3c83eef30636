/**
 * What a deletion removes outside of D1: coordinators' storage and scripts. Tried at once by whoever deletes and again by
 * the sweep (sweep.ts) until it worked, and once more later: what ran meanwhile may have written again.
 */
import type { Coordinator } from "../coordinator/protocol";
import { type Clock, isoTime } from "../domain/clock";
import type { JsonValue } from "../domain/json";
import type { HookScripts } from "../sandbox/scripts";
import { platformDatabase } from "../store/database";
import { type RemovalRow, endRemoval, postponeRemoval } from "../store/removals";
import { faultText } from "../observe/fault-text";

export interface RemovalPorts {
  readonly d1: D1Database;
  readonly clock: Clock;
  /** Of a hook, or of an API key. */
  coordinator(id: string): Pick<Coordinator, "destroy">;
  /** Absent: nothing is deployed ahead of the runs. */
  readonly scripts?: Pick<HookScripts, "removed">;
  log(event: Readonly<Record<string, JsonValue>>): void;
}

export type Removal = Pick<RemovalRow, "owner" | "ownerId" | "createdAt">;

/** By then every run, and every request whose key was checked before, is over: nobody writes for the owner any more. */
export const QUIET_AFTER_MS = 5 * 60_000;
const AGAIN_AFTER_MS = 60_000;
/** Of an integration with more hooks, the sweep does the rest. */
const AT_ONCE = 20;

/** Never rejects: what did not work stays noted. */
export async function removeOutside(ports: RemovalPorts, removals: readonly Removal[]): Promise<void> {
  await Promise.all(removals.slice(0, AT_ONCE).map((removal) => tryRemoval(ports, removal)));
}

/** Removes, and notes how it went: gone, once more later, or to be tried again. */
export async function tryRemoval(ports: RemovalPorts, removal: Removal): Promise<void> {
  const { owner, ownerId, createdAt } = removal;
  const failed = (error: unknown): false => {
    const reason = faultText(error);
    ports.log({ event: "removal.outside", outcome: "failed", owner, ownerId, reason });
    return false;
  };
  const gone = await remove(ports, removal).catch(failed);
  const now = ports.clock();
  const quiet = Date.parse(createdAt) + QUIET_AFTER_MS;
  const db = platformDatabase(ports.d1);
  const noted =
    gone && now >= quiet
      ? endRemoval(db, ownerId)
      : postponeRemoval(db, ownerId, isoTime(gone ? quiet : now + AGAIN_AFTER_MS));
  // Not noted, it is due as before.
  await noted.catch(failed);
}

async function remove({ coordinator, scripts }: RemovalPorts, { owner, ownerId: id }: Removal): Promise<boolean> {
  if (owner === "hook" || owner === "storage") await coordinator(id).destroy();
  return owner === "storage" || scripts === undefined || (await scripts.removed({ owner, id }));
}
