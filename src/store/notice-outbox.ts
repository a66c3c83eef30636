/**
 * What is told, as statements for the batch of the thing itself: each puts one row into the outbox for every receiver
 * that wants to hear of it, and none where nobody does. A row keeps its data as it was then. Sending is left to `notify/`.
 */
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import { TOLD_EVERY_MS, type NoticeType } from "../domain/notices";
import type { Database } from "./database";

/** Dead deliveries are counted up to here, which is the last power of ten that is told. */
const COUNTED = 100_000;

const INSERT = `INSERT INTO notices (id, org_id, target_id, hook_id, recipient, type, level, data, occurred_at, status,
  next_attempt_at, updated_at)`;

/** `?1` a new id, `?2` the hook, `?3` the time of the thing: the id of a row is that and its receiver. */
function rows(type: NoticeType, level: string, data: string): string {
  return `SELECT ?1 || '_' || substr(t.id, -12) || coalesce('_' || a.key, ''), t.org_id, t.id, h.id, a.value, '${type}', ${level},
    json_object('organisationId', h.org_id, 'integrationId', i.id, 'integrationName', i.name, 'hookId', h.id, 'hookName', h.name,
      'hookType', h.type, 'entityType', h.entity_type, ${data}), ?3, 'pending', ?3, ?3
    FROM hooks h JOIN integrations i ON i.id = h.integration_id
    JOIN notification_targets t ON t.org_id = h.org_id AND t.enabled = 1
      AND EXISTS (SELECT 1 FROM json_each(t.events) e WHERE e.value = '${type}')
    LEFT JOIN json_each(t.addresses) a`;
}

const RETURNING = "RETURNING org_id AS told";

/** Whether a result of one of these statements says that somebody is to be told. */
export function isTold(result: D1Result | undefined): boolean {
  return result !== undefined && result.results.some((row) => typeof row === "object" && row !== null && "told" in row);
}

function recently(type: NoticeType, since: string): string {
  return `EXISTS (SELECT 1 FROM notices n WHERE n.target_id = t.id AND n.hook_id = h.id AND n.type = '${type}'
    AND n.occurred_at > ${since})`;
}

/**
 * A live execution that this batch ended as failed or timed out (`now`: its `updated_at`). Of PUSH attempts, which come in
 * swarms when an outside system is down, one an hour for each hook.
 */
export function tellFailed(db: Database, hookId: string, executionId: string, now: string): D1PreparedStatement {
  const data = `'executionId', x.id, 'trigger', x.trigger, 'status', x.status, 'startedAt', x.started_at, 'endedAt', x.ended_at,
    'deliveryId', x.delivery_id, 'attempt', x.attempt, 'error',
    json_object('code', x.error ->> '$.code', 'message', substr(x.error ->> '$.message', 1, 500), 'page', x.error -> '$.page')`;
  return db.d1
    .prepare(
      `${INSERT} ${rows("execution.failed", "0", data)}
       JOIN executions x ON x.id = ?4 AND x.hook_id = h.id AND x.mode = 'live' AND x.status IN ('failed', 'timed_out') AND x.updated_at = ?3
       WHERE h.id = ?2 AND (h.type = 'PULL' OR NOT ${recently("execution.failed", "?5")}) ${RETURNING}`,
    )
    .bind(newId("notice"), hookId, now, executionId, hourBefore(now));
}

/** The hook, when this batch switched it off (`now`: its `updated_at`). */
export function tellSwitchedOff(db: Database, hookId: string, now: string): D1PreparedStatement {
  return db.d1
    .prepare(
      `${INSERT} ${rows("hook.disabled", "0", "'reason', h.disabled_reason")}
       WHERE h.id = ?2 AND h.enabled = 0 AND h.disabled_reason IS NOT NULL AND h.updated_at = ?3 ${RETURNING}`,
    )
    .bind(newId("notice"), hookId, now);
}

/**
 * The hook's list of dead deliveries, when it was empty before those that this batch ended (`deadIds`), or has passed
 * another power of ten since it was told last; at most once an hour. What the hour holds back comes with the next one
 * that dies after it.
 */
export function tellDead(db: Database, hookId: string, deadIds: readonly string[], now: string): D1PreparedStatement {
  const passed = [100_000, 10_000, 1_000, 100, 10].map((power) => `WHEN c.total >= ${power} THEN ${power}`).join(" ");
  const level = `CASE ${passed} ELSE 1 END`;
  const last = `coalesce((SELECT n.level FROM notices n WHERE n.target_id = t.id AND n.hook_id = h.id AND n.type = 'deliveries.dead'
    ORDER BY n.occurred_at DESC LIMIT 1), 0)`;
  return db.d1
    .prepare(
      `WITH c AS MATERIALIZED (SELECT
           (SELECT count(*) FROM (SELECT 1 FROM deliveries INDEXED BY deliveries_by_hook WHERE hook_id = ?2 AND status = 'dead'
             LIMIT (SELECT iif(EXISTS (SELECT 1 FROM hooks h JOIN notification_targets t ON t.org_id = h.org_id WHERE h.id = ?2), ${COUNTED}, 0)))) AS total,
           (SELECT count(*) FROM deliveries WHERE id IN (SELECT value FROM json_each(?4)) AND status = 'dead' AND updated_at = ?3) AS fresh)
       ${INSERT} ${rows("deliveries.dead", level, "'dead', c.total")} CROSS JOIN c
       WHERE h.id = ?2 AND c.fresh > 0 AND NOT ${recently("deliveries.dead", "?5")}
         AND (c.total <= c.fresh OR ${level} > ${last} OR ${last} > c.total) ${RETURNING}`,
    )
    .bind(newId("notice"), hookId, now, JSON.stringify(deadIds), hourBefore(now));
}

function hourBefore(now: string): string {
  return isoTime(Date.parse(now) - TOLD_EVERY_MS);
}
