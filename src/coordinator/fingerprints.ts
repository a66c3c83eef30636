/**
 * The fingerprints of what a hook wrote, compared and staged as sets (contract section 5). A row names the profile that
 * it was computed with, so a new algorithm or other ignored fields are no mass update. When staged rows become valid is
 * decided in `turns.ts`.
 */
import type { FingerprintProfile } from "../domain/fingerprint";
import { DIGEST_BYTES, idChunks } from "./id-chunks";
import type {
  CompareReply,
  CompareRequest,
  ComparedWithOther,
  MissingReply,
  MissingRequest,
  StageRequest,
} from "./protocol";

type Compared = Extract<CompareReply, { kind: "compared" }>;

/** One row of a page that is not the same as what is stored. */
interface Difference {
  readonly [column: string]: SqlStorageValue;
  readonly at: number;
  readonly profile: number | null;
  readonly digest: ArrayBuffer | null;
}

export function compareFingerprints(sql: SqlStorage, request: CompareRequest): Compared {
  const profile = profileId(sql, request.profile) ?? -1;
  const changed: number[] = [];
  const others = new Map<number, { positions: number[]; digests: ArrayBuffer[] }>();
  const staged = request.mode === "dry" ? stagedByPosition(sql, request) : new Map<number, Staged>();
  for (const chunk of idChunks(request.ids, request.digests)) {
    // CROSS JOIN keeps the page outside: as many look-ups as it has records, however many fingerprints are stored.
    const rows = sql.exec<Difference>(
      `SELECT i.key AS at, f.profile, f.digest FROM json_each(?1) i LEFT JOIN fingerprints f ON f.external_id = i.value
       WHERE f.digest IS NULL OR f.profile <> ?3 OR f.digest <> substr(?2, i.key * ${DIGEST_BYTES} + 1, ${DIGEST_BYTES})`,
      chunk.ids,
      chunk.digests.buffer,
      profile,
    );
    for (const { at, profile: stored, digest } of rows) {
      const position = chunk.start + at;
      if (staged.has(position)) continue;
      if (stored === null || digest === null || stored === profile) changed.push(position);
      else addOther(others, stored, position, digest);
    }
  }
  // What the page's own dry run staged before stands in front of what is stored.
  for (const [position, earlier] of staged) {
    if (earlier.digest === null || !sameDigest(earlier.digest, request.digests, position)) changed.push(position);
  }
  changed.sort((a, b) => a - b);
  return { kind: "compared", changed, others: namedOthers(sql, others) };
}

/** Keeps what this step is about to write. `forgotten` goes at once: looking at a record once too often is harmless. */
export function stageStep(sql: SqlStorage, request: StageRequest): void {
  const { executionId, step } = request;
  let number = 0;
  const stage = (ids: readonly string[], digests: Uint8Array | null): void => {
    if (ids.length === 0) return;
    // A dry run leaves nothing behind, not even the name of a profile: 0 stands for one that has none.
    const profile =
      request.mode === "dry" ? (profileId(sql, request.profile) ?? 0) : ensureProfile(sql, request.profile);
    for (const chunk of idChunks(ids, digests))
      sql.exec(
        "INSERT INTO staged (execution_id, step, chunk, profile, ids, digests) VALUES (?, ?, ?, ?, ?, ?)",
        executionId,
        step,
        number++,
        profile,
        chunk.ids,
        digests === null ? null : chunk.digests.buffer,
      );
  };
  stage(request.ids, request.digests);
  stage(request.unprinted, null);
  if (request.mode === "live") forgetFingerprints(sql, request.forgotten);
  else stage(request.forgotten, null);
  if (request.seen === null) return;
  const chunks = request.seen.length === 0 ? [{ ids: "[]" }] : idChunks(request.seen, null);
  for (const [at, chunk] of chunks.entries())
    sql.exec("INSERT INTO seen (execution_id, step, chunk, ids) VALUES (?, ?, ?, ?)", executionId, step, at, chunk.ids);
}

export function forgetFingerprints(sql: SqlStorage, externalIds: readonly string[]): void {
  for (const chunk of idChunks(externalIds, null))
    sql.exec("DELETE FROM fingerprints WHERE external_id IN (SELECT value FROM json_each(?))", chunk.ids);
}

const NOT_SEEN = `external_id NOT IN
  (SELECT i.value FROM seen s, json_each(s.ids) i WHERE s.execution_id = ?1)`;

export function missingIds(sql: SqlStorage, request: MissingRequest): Exclude<MissingReply, { kind: "superseded" }> {
  const { executionId, pages, after, limit } = request;
  const { kept } = sql
    .exec<{ kept: number }>(
      "SELECT count(DISTINCT step) AS kept FROM seen WHERE execution_id = ? AND step < ?",
      executionId,
      pages,
    )
    .one();
  if (kept !== pages) return { kind: "unknown" };
  const ids = sql
    .exec<{ external_id: string }>(
      `SELECT external_id FROM fingerprints WHERE external_id > ?2 AND ${NOT_SEEN} ORDER BY external_id LIMIT ?3`,
      executionId,
      after ?? "",
      limit,
    )
    .toArray()
    .map((row) => row.external_id);
  return { kind: "missing", ids, after: ids.length < limit ? null : (ids.at(-1) ?? null) };
}

export function forgetMissing(sql: SqlStorage, executionId: string): void {
  sql.exec(`DELETE FROM fingerprints WHERE ${NOT_SEEN}`, executionId);
}

interface Staged {
  readonly digest: ArrayBuffer | null;
}

/** Positions of the page that earlier pages of the same dry run had; the latest of them counts. */
function stagedByPosition(sql: SqlStorage, request: CompareRequest): Map<number, Staged> {
  const found = new Map<number, Staged>();
  const profile = profileId(sql, request.profile) ?? 0;
  for (const chunk of idChunks(request.ids, null)) {
    const rows = sql.exec<{ at: number; profile: number; digest: ArrayBuffer | null }>(
      `WITH page AS MATERIALIZED (SELECT key, value FROM json_each(?2))
       SELECT p.key AS at, s.profile, iif(s.digests IS NULL, NULL, substr(s.digests, i.key * 16 + 1, 16)) AS digest
       FROM staged s, json_each(s.ids) i JOIN page p ON p.value = i.value
       WHERE s.execution_id = ?1 ORDER BY s.step, s.chunk`,
      request.executionId,
      chunk.ids,
    );
    for (const row of rows) found.set(chunk.start + row.at, { digest: row.profile === profile ? row.digest : null });
  }
  return found;
}

function sameDigest(stored: ArrayBuffer, digests: Uint8Array, position: number): boolean {
  const bytes = new Uint8Array(stored);
  return bytes.every((byte, at) => byte === digests[position * DIGEST_BYTES + at]);
}

function addOther(
  others: Map<number, { positions: number[]; digests: ArrayBuffer[] }>,
  profile: number,
  position: number,
  digest: ArrayBuffer,
): void {
  const other = others.get(profile) ?? { positions: [], digests: [] };
  other.positions.push(position);
  other.digests.push(digest);
  others.set(profile, other);
}

function namedOthers(
  sql: SqlStorage,
  others: ReadonlyMap<number, { positions: number[]; digests: ArrayBuffer[] }>,
): ComparedWithOther[] {
  return [...others].map(([id, { positions, digests }]) => {
    const row = sql
      .exec<{ algorithm: number; ignore_fields: string }>(
        "SELECT algorithm, ignore_fields FROM profiles WHERE id = ?",
        id,
      )
      .one();
    const joined = new Uint8Array(digests.length * DIGEST_BYTES);
    for (const [at, digest] of digests.entries()) joined.set(new Uint8Array(digest), at * DIGEST_BYTES);
    return {
      profile: { algorithm: row.algorithm, ignoreFields: JSON.parse(row.ignore_fields) },
      positions,
      digests: joined,
    };
  });
}

function profileId(sql: SqlStorage, profile: FingerprintProfile): number | null {
  const [row] = sql
    .exec<{ id: number }>(
      "SELECT id FROM profiles WHERE algorithm = ? AND ignore_fields = ?",
      profile.algorithm,
      ignoredAsText(profile),
    )
    .toArray();
  return row?.id ?? null;
}

function ensureProfile(sql: SqlStorage, profile: FingerprintProfile): number {
  const known = profileId(sql, profile);
  if (known !== null) return known;
  return sql
    .exec<{ id: number }>(
      "INSERT INTO profiles (algorithm, ignore_fields) VALUES (?, ?) RETURNING id",
      profile.algorithm,
      ignoredAsText(profile),
    )
    .one().id;
}

/** The order in which fields are named makes no other fingerprint. */
function ignoredAsText(profile: FingerprintProfile): string {
  return JSON.stringify([...new Set(profile.ignoreFields)].sort());
}
