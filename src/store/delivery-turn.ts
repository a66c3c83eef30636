/**
 * One turn of a PUSH hook's queue, as one D1 batch: what ended is settled, the next of each entity moves up, and what is
 * due is claimed. Order and "one at a time" are properties of these statements and of the unique index on heads, so no
 * lock is held while a hook runs. Deciding how an attempt ended is left to `push/`.
 */
import { ENTITY_TYPES, type EntityType } from "../domain/entity-types";
import type { ExecutionError } from "../domain/execution-error";
import type { JsonValue } from "../domain/json";
import type { Database } from "./database";
import { journalStatement, type JournalRow } from "./execution-journal";
import { isTold, tellDead, tellFailed, tellSwitchedOff } from "./notice-outbox";
import { jsonSet, rowsFrom, statementOver } from "./row-set";
import { switchOff } from "./switch-off";

/** How an attempt ended. `countAttempt: false`: a fault of ours, the same attempt is due again. */
export interface SettledAttempt {
  readonly deliveryId: string;
  readonly claimId: string;
  readonly executionId: string;
  readonly status: "delivered" | "dead" | "pending";
  /** ISO time; only of `pending`. */
  readonly nextAttemptAt: string | null;
  readonly countAttempt: boolean;
  readonly lastError: { readonly code: string; readonly message: string } | null;
  readonly execution: {
    readonly status: "completed" | "failed" | "timed_out" | "cancelled";
    readonly endedAt: string;
    readonly durationMs: number;
    readonly httpRequests: number;
    readonly error: ExecutionError | null;
    readonly result: JsonValue;
  };
}

/** A delivery whose attempt may start now. */
export interface ClaimedDelivery {
  readonly deliveryId: string;
  readonly claimId: string;
  readonly executionId: string;
  readonly attempt: number;
  readonly event: {
    readonly id: string;
    readonly type: "create" | "update" | "delete";
    readonly entityType: EntityType;
    readonly entityId: string;
    readonly externalId: string | null;
    /** JSON text. */
    readonly before: string | null;
    readonly after: string | null;
    readonly changedFields: string;
    readonly source: string;
    readonly occurredAt: string;
  };
}

export interface Turn {
  readonly hookId: string;
  readonly now: string;
  readonly settled: readonly SettledAttempt[];
  /** What attempts said since the last turn. */
  readonly journal: readonly JournalRow[];
  /** A name for this turn's claims, and an execution id for each. Empty: nothing is claimed. */
  readonly claimId: string;
  readonly executionIds: readonly string[];
  readonly claimedUntil: string;
  /** Attempts of the hook that may run at the same time, those of other turns included. */
  readonly parallel: number;
  /** When this many in a row ended dead, or the first of them ended before that time, the hook is switched off. */
  readonly switchOff: { readonly deadInARow: number; readonly deadSince: string };
}

export interface TurnResult {
  readonly claimed: readonly ClaimedDelivery[];
  readonly switchedOff: boolean;
  /** Somebody is to be told of what ended. */
  readonly told: boolean;
}

const CLAIMED_SQL = `SELECT d.id AS delivery_id, d.claim_id, d.attempts, x.id AS execution_id, e.id AS event_id, e.type, e.entity_type, e.entity_id,
    e.external_id, e.before, e.after, e.changed_fields, e.source, e.occurred_at
  FROM deliveries d JOIN change_events e ON e.seq = d.event_seq JOIN executions x ON x.delivery_id = d.id AND x.status = 'running'
  WHERE d.claim_id = ?1 ORDER BY d.event_seq`;

export const INTERRUPTED: ExecutionError = {
  code: "INTERRUPTED",
  message: "The platform stopped while this attempt was running. The same attempt is made again.",
  page: null,
  stack: null,
  line: null,
  column: null,
};

export async function takeTurn(db: Database, turn: Turn): Promise<TurnResult> {
  const journal = turn.journal.length === 0 ? [] : [journalStatement(db, turn.journal)];
  const statements = [...journal, ...settleStatements(db, turn), ...claimStatements(db, turn)];
  if (statements.length === 0) return { claimed: [], switchedOff: false, told: false };
  const results = await db.d1.batch<Record<string, unknown>>(statements);
  const claims = turn.executionIds.length === 0 ? undefined : results.at(-1);
  const off = results.find((result) => result.results.some((row) => "switched_off" in row));
  return {
    claimed: (claims?.results ?? []).map(claimedDelivery),
    switchedOff: off !== undefined,
    told: results.some(isTold),
  };
}

/** One delivery of a claim, or null when somebody else has taken it over or it is gone. */
export async function claimedBy(db: Database, claimId: string, deliveryId: string): Promise<ClaimedDelivery | null> {
  const { results } = await db.d1.prepare(CLAIMED_SQL).bind(claimId).all();
  const row = results.find((candidate) => candidate["delivery_id"] === deliveryId);
  return row === undefined ? null : claimedDelivery(row);
}

function settleStatements(db: Database, turn: Turn): D1PreparedStatement[] {
  if (turn.settled.length === 0) return [];
  const rows = jsonSet(turn.settled.map((settled) => JSON.stringify(settled)));
  const ids = jsonSet(turn.settled.map((settled) => JSON.stringify(settled.deliveryId)));
  const lastDelivered = turn.settled.findLastIndex((settled) => settled.status === "delivered");
  const dead = turn.settled.slice(lastDelivered + 1).filter((settled) => settled.status === "dead").length;
  return [
    // Only the claim that made the attempt may settle it: a later one has taken over. (Materialized: the few ended
    // attempts are what is walked, not the table.)
    statementOver(
      db,
      [turn.now],
      rows,
      (
        source,
      ) => `WITH s AS MATERIALIZED (SELECT value, value->>'$.deliveryId' AS id, value->>'$.claimId' AS claim FROM ${source})
        UPDATE deliveries SET
        status = s.value->>'$.status', next_attempt_at = s.value->>'$.nextAttemptAt', head = 0, claim_id = NULL, claimed_until = NULL,
        attempts = attempts - (s.value->>'$.countAttempt' = 0), last_error = nullif(s.value->'$.lastError', 'null'), updated_at = ?1
        FROM s WHERE deliveries.id = s.id AND deliveries.claim_id = s.claim`,
    ),
    statementOver(
      db,
      [turn.now],
      rows,
      (source) => `WITH s AS MATERIALIZED (SELECT value, value->>'$.executionId' AS id FROM ${source})
        UPDATE executions SET
        status = s.value->>'$.execution.status', ended_at = s.value->>'$.execution.endedAt', duration_ms = s.value->>'$.execution.durationMs',
        http_requests = s.value->>'$.execution.httpRequests', error = nullif(s.value->'$.execution.error', 'null'),
        result = s.value->'$.execution.result', claimed_until = NULL, updated_at = ?1
        FROM s WHERE executions.id = s.id AND executions.status = 'running'`,
    ),
    moveUp(db, turn.hookId, ids),
    db.d1
      .prepare(
        `UPDATE hooks SET
         dead_in_a_row = CASE WHEN ?2 THEN ?3 ELSE dead_in_a_row + ?3 END,
         dead_since = CASE WHEN ?2 THEN CASE WHEN ?3 > 0 THEN ?4 END ELSE coalesce(dead_since, CASE WHEN ?3 > 0 THEN ?4 END) END
         WHERE id = ?1 AND (?3 > 0 OR dead_in_a_row > 0)`,
      )
      .bind(turn.hookId, lastDelivered >= 0 ? 1 : 0, dead, turn.now),
    ...(dead > 0 ? switchOff(db, turn) : []),
    ...tellStatements(db, turn),
  ];
}

/** What people want to hear of: none of it where nothing failed, so a good turn is as short as ever. */
function tellStatements(db: Database, { hookId, now, settled }: Turn): D1PreparedStatement[] {
  const failed = settled.find(({ countAttempt, execution }) => countAttempt && execution.error !== null);
  const dead = settled.filter(({ status }) => status === "dead").map(({ deliveryId }) => deliveryId);
  return [
    ...(failed === undefined ? [] : [tellFailed(db, hookId, failed.executionId, now)]),
    ...(dead.length === 0 ? [] : [tellDead(db, hookId, dead, now), tellSwitchedOff(db, hookId, now)]),
  ];
}

/** Gives the turn to the oldest pending delivery of each of those deliveries' entities, where nobody has it. */
export function moveUp(db: Database, hookId: string, deliveryIds: readonly string[]): D1PreparedStatement {
  return db.d1
    .prepare(
      `UPDATE deliveries SET head = 1 WHERE id IN (
         SELECT (SELECT d.id FROM deliveries d INDEXED BY deliveries_waiting WHERE d.hook_id = ?1 AND d.entity_id = e.entity_id AND d.status = 'pending' ORDER BY d.event_seq LIMIT 1)
         FROM (SELECT DISTINCT entity_id FROM deliveries WHERE id IN (SELECT value FROM ${rowsFrom(deliveryIds, 2)})) e
         WHERE NOT EXISTS (SELECT 1 FROM deliveries h WHERE h.hook_id = ?1 AND h.entity_id = e.entity_id AND h.status = 'pending' AND h.head = 1))`,
    )
    .bind(hookId, ...deliveryIds);
}

function claimStatements(db: Database, turn: Turn): D1PreparedStatement[] {
  if (turn.executionIds.length === 0) return [];
  return [
    // The indexes are named: by its statistics, or the lack of them, SQLite takes the one over all pending deliveries.
    // A claim that ran out keeps its attempt's number: the platform failed, not the hook.
    db.d1
      .prepare(
        `UPDATE deliveries SET claim_id = ?3, claimed_until = ?4, attempts = attempts + (claim_id IS NULL), updated_at = ?2
         WHERE id IN (
           SELECT id FROM deliveries INDEXED BY deliveries_turn
           WHERE hook_id = ?1 AND status = 'pending' AND head = 1 AND next_attempt_at <= ?2 AND (claimed_until IS NULL OR claimed_until < ?2)
             AND EXISTS (SELECT 1 FROM hooks h JOIN organisations o ON o.id = h.org_id
                         WHERE h.id = ?1 AND h.enabled = 1 AND o.custom_integrations_enabled = 1)
           ORDER BY event_seq
           LIMIT max(0, min(?5, ?6 - (SELECT count(*) FROM deliveries INDEXED BY deliveries_claim
             WHERE claim_id IS NOT NULL AND hook_id = ?1 AND status = 'pending' AND claimed_until >= ?2))))`,
      )
      .bind(turn.hookId, turn.now, turn.claimId, turn.claimedUntil, turn.executionIds.length, turn.parallel),
    db.d1
      .prepare(
        `UPDATE executions SET status = 'failed', ended_at = ?2, error = ?3, claimed_until = NULL, updated_at = ?2
         WHERE status IN ('queued', 'running') AND delivery_id IN (SELECT id FROM deliveries WHERE claim_id = ?1)`,
      )
      .bind(turn.claimId, turn.now, JSON.stringify(INTERRUPTED)),
    db.d1
      .prepare(
        `INSERT INTO executions (id, org_id, integration_id, hook_id, hook_type, hook_version, mode, trigger, status, delivery_id, attempt,
           created_at, updated_at, started_at, claimed_until)
         SELECT json_extract(?5, '$[' || (row_number() OVER (ORDER BY d.event_seq) - 1) || ']'), d.org_id, h.integration_id, d.hook_id, 'PUSH', h.version,
           'live', 'event', 'running', d.id, d.attempts, ?2, ?2, ?2, ?3
         FROM deliveries d JOIN hooks h ON h.id = d.hook_id WHERE d.claim_id = ?1 AND d.hook_id = ?4`,
      )
      .bind(turn.claimId, turn.now, turn.claimedUntil, turn.hookId, JSON.stringify(turn.executionIds)),
    db.d1.prepare(CLAIMED_SQL).bind(turn.claimId),
  ];
}

function claimedDelivery(row: Record<string, unknown>): ClaimedDelivery {
  const text = (name: string): string => String(row[name]);
  const textOrNull = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  const type = text("type");
  return {
    deliveryId: text("delivery_id"),
    claimId: text("claim_id"),
    executionId: text("execution_id"),
    attempt: Number(row["attempts"]),
    event: {
      id: text("event_id"),
      type: type === "create" || type === "delete" ? type : "update",
      entityType: ENTITY_TYPES.find((known) => known === row["entity_type"]) ?? "employee",
      entityId: text("entity_id"),
      externalId: textOrNull("external_id"),
      before: textOrNull("before"),
      after: textOrNull("after"),
      changedFields: text("changed_fields"),
      source: text("source"),
      occurredAt: text("occurred_at"),
    },
  };
}
