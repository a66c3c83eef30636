/**
 * A hook's key-value store, and the overlay of a dry run before it: reads see the live values through it, writes stay in
 * it (contract section 2.4). Keys and values were checked by the host; an entry that has expired is not there, whether
 * the alarm came or not.
 */
import { isoTime } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import type { KvEntriesRequest, StoredKvEntry } from "./protocol";

/** The overlay of the hook itself. */
const LIVE = "";

interface Row {
  readonly [column: string]: SqlStorageValue;
  readonly key: string;
  readonly value: string | null;
  readonly expires_at: number;
}

/**
 * By overlay, a number that the keys in sight do not exceed: counting them again and again would read them all at each
 * new key. Held by the object while it lives in memory; an unknown number is counted.
 */
export type KeyBounds = Map<string, number>;

/** JSON text, or null. */
export function kvGet(sql: SqlStorage, key: string, overlay: string | null, nowMs: number): string | null {
  const own = overlay === null ? undefined : row(sql, overlay, key);
  const found = own ?? row(sql, LIVE, key);
  return found === undefined || found.expires_at <= nowMs ? null : found.value;
}

export function kvSet(
  sql: SqlStorage,
  key: string,
  json: string,
  expiresAtMs: number,
  overlay: string | null,
  nowMs: number,
  bounds: KeyBounds,
): "stored" | "full" {
  if (kvGet(sql, key, overlay, nowMs) === null && !hasRoom(sql, overlay, nowMs, bounds)) return "full";
  put(sql, overlay ?? LIVE, key, json, expiresAtMs);
  return "stored";
}

/** Whether it was there. In an overlay the deletion is an entry of its own, which lasts as long as the overlay. */
export function kvDelete(sql: SqlStorage, key: string, overlay: string | null, nowMs: number): boolean {
  const existed = kvGet(sql, key, overlay, nowMs) !== null;
  if (overlay === null) sql.exec("DELETE FROM kv WHERE overlay = '' AND key = ?", key);
  else if (existed) put(sql, overlay, key, null, Number.MAX_SAFE_INTEGER);
  return existed;
}

export function kvList(
  sql: SqlStorage,
  prefix: string,
  limit: number,
  cursor: string | null,
  overlay: string | null,
  nowMs: number,
): { keys: string[]; cursor: string | null } {
  const keys: string[] = [];
  const rows = sql.exec<{ key: string }>(
    `SELECT key FROM ${liveKeys} AND key >= ?3 AND (?4 IS NULL OR key > ?4) ORDER BY key`,
    nowMs,
    overlay ?? LIVE,
    prefix,
    cursor,
  );
  for (const { key } of rows) {
    if (!key.startsWith(prefix)) break;
    if (keys.length === limit) return { keys, cursor: keys.at(-1) ?? null };
    keys.push(key);
  }
  return { keys, cursor: null };
}

/** For the people who look into the store; never an overlay. */
export function kvEntries(
  sql: SqlStorage,
  request: KvEntriesRequest,
  nowMs: number,
): { entries: StoredKvEntry[]; total: number } {
  const where = "overlay = '' AND expires_at > ?1 AND (?2 = '' OR instr(lower(key), ?2) > 0)";
  const search = request.search.toLowerCase();
  const { total } = sql.exec<{ total: number }>(`SELECT count(*) AS total FROM kv WHERE ${where}`, nowMs, search).one();
  const entries = sql
    .exec<Row>(
      `SELECT key, value, expires_at FROM kv WHERE ${where} ORDER BY key ${request.descending ? "DESC" : "ASC"}
       LIMIT ?3 OFFSET ?4`,
      nowMs,
      search,
      request.limit,
      request.offset,
    )
    .toArray()
    .map((entry) => ({
      key: entry.key,
      json: entry.value ?? "null",
      expiresAt: isoTime(entry.expires_at),
    }));
  return { entries, total };
}

export function purgeExpired(sql: SqlStorage, nowMs: number): void {
  sql.exec("DELETE FROM kv WHERE expires_at <= ?", nowMs);
}

/** When the next entry expires, in ms; null when nothing will. */
export function nextExpiry(sql: SqlStorage): number | null {
  return sql.exec<{ at: number | null }>("SELECT min(expires_at) AS at FROM kv").one().at;
}

/** What can be seen at `?1` through the overlay `?2`. */
const liveKeys = `kv WHERE expires_at > ?1 AND value IS NOT NULL AND (overlay = ?2 OR (overlay = ''
  AND NOT EXISTS (SELECT 1 FROM kv own WHERE own.overlay = ?2 AND own.key = kv.key)))`;

/** Takes the room for one more key. */
function hasRoom(sql: SqlStorage, overlay: string | null, nowMs: number, bounds: KeyBounds): boolean {
  let keys = bounds.get(overlay ?? LIVE) ?? LIMITS.kv.keys;
  if (keys >= LIMITS.kv.keys) keys = countKeys(sql, overlay, nowMs);
  bounds.set(overlay ?? LIVE, keys + 1);
  return keys < LIMITS.kv.keys;
}

function countKeys(sql: SqlStorage, overlay: string | null, nowMs: number): number {
  return sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${liveKeys}`, nowMs, overlay ?? LIVE).one().n;
}

function row(sql: SqlStorage, overlay: string, key: string): Row | undefined {
  return sql
    .exec<Row>("SELECT key, value, expires_at FROM kv WHERE overlay = ? AND key = ?", overlay, key)
    .toArray()[0];
}

function put(sql: SqlStorage, overlay: string, key: string, value: string | null, expiresAtMs: number): void {
  sql.exec(
    `INSERT INTO kv (overlay, key, value, expires_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (overlay, key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`,
    overlay,
    key,
    value,
    expiresAtMs,
  );
}
