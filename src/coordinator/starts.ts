/** At most 5 scheduled starts of a hook in any 60 minutes (contract section 3). What a start is about is the tick's. */
import { LIMITS } from "../domain/limits";
import { admitStart } from "../domain/slots";

/**
 * Whether one more scheduled start may happen at `nowMs`. `slot` names the start: asked again for the same one, the
 * answer is yes and nothing is counted.
 */
export function takeStart(sql: SqlStorage, slot: string, nowMs: number): boolean {
  const taken = sql.exec<{ slot: string; at: number }>("SELECT slot, at FROM starts WHERE at <= ?", nowMs).toArray();
  if (taken.some((start) => start.slot === slot)) return true;
  const times = taken.map((start) => start.at);
  const { admitted, starts } = admitStart(times, nowMs, LIMITS.pull.scheduledPerHour);
  if (!admitted) return false;
  const oldest = Math.min(...starts);
  sql.exec("DELETE FROM starts WHERE at < ?", oldest);
  sql.exec(
    "INSERT INTO starts (slot, at) VALUES (?, ?) ON CONFLICT (slot) DO UPDATE SET at = excluded.at",
    slot,
    nowMs,
  );
  return true;
}
