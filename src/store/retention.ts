/** Removes what is older than the deployment keeps: ended executions with all they left, notices, events nobody is owed. */
import type { Database } from "./database";

/** Executions that one sweep removes: a bounded piece of work, done again the next minute. */
const EXECUTIONS_A_SWEEP = 200;
const EVENTS_A_SWEEP = 1_000;

const OLD = `SELECT id FROM executions WHERE created_at < ?1 AND status NOT IN ('queued', 'running')
  ORDER BY created_at LIMIT ${EXECUTIONS_A_SWEEP}`;

/** `before`: ISO time. Dead deliveries and their events stay until a person has replayed them. */
export async function sweepOld(db: Database, before: string): Promise<{ readonly executions: number }> {
  const old = await db.d1.prepare(`SELECT EXISTS (${OLD}) AS found`).bind(before).first<{ found: number }>();
  const executions = old?.found === 1 ? await removeExecutions(db, before) : 0;
  await db.d1.batch([
    db.d1
      .prepare(
        `DELETE FROM notices WHERE id IN (SELECT id FROM notices WHERE occurred_at < ?1 ORDER BY occurred_at LIMIT ${EVENTS_A_SWEEP})`,
      )
      .bind(before),
    db.d1
      .prepare(
        `DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE status = 'delivered' AND event_seq IN
           (SELECT seq FROM change_events WHERE occurred_at < ?1 ORDER BY occurred_at LIMIT ${EVENTS_A_SWEEP}))`,
      )
      .bind(before),
    db.d1
      .prepare(
        `DELETE FROM change_events WHERE seq IN (
           SELECT seq FROM change_events v WHERE occurred_at < ?1
             AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.event_seq = v.seq)
           ORDER BY occurred_at LIMIT ${EVENTS_A_SWEEP})`,
      )
      .bind(before),
  ]);
  return { executions };
}

async function removeExecutions(db: Database, before: string): Promise<number> {
  const results = await db.d1.batch([
    db.d1.prepare(`DELETE FROM deferred_records WHERE execution_id IN (${OLD})`).bind(before),
    db.d1.prepare(`DELETE FROM execution_records WHERE execution_id IN (${OLD})`).bind(before),
    db.d1.prepare(`DELETE FROM execution_events WHERE execution_id IN (${OLD})`).bind(before),
    db.d1.prepare(`DELETE FROM executions WHERE id IN (${OLD})`).bind(before),
  ]);
  return results.at(-1)?.meta.changes ?? 0;
}
