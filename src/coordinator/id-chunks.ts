/**
 * Ids of a page cut into JSON arrays of about a megabyte with the digests that belong to them: what one SQL value takes
 * (2 MB) holds most pages in a single chunk.
 */

/** Bytes of one digest. */
export const DIGEST_BYTES = 16;

const CHUNK_UNITS = 400_000;

export interface IdChunk {
  /** Position of its first id in the whole. */
  readonly start: number;
  /** JSON array of strings. */
  readonly ids: string;
  /** DIGEST_BYTES for each id; empty when none were given. */
  readonly digests: Uint8Array<ArrayBuffer>;
}

/** None for no ids. A UTF-16 unit has at most 3 bytes of UTF-8 or 6 of a JSON escape, the latter for rare characters. */
export function idChunks(ids: readonly string[], digests: Uint8Array | null): IdChunk[] {
  const chunks: IdChunk[] = [];
  let start = 0;
  let units = 0;
  const cut = (end: number): void => {
    if (end === start) return;
    chunks.push({
      start,
      ids: JSON.stringify(ids.slice(start, end)),
      digests: new Uint8Array(digests?.slice(start * DIGEST_BYTES, end * DIGEST_BYTES) ?? []),
    });
    start = end;
    units = 0;
  };
  for (const [at, id] of ids.entries()) {
    if (units + id.length + 3 > CHUNK_UNITS) cut(at);
    units += id.length + 3;
  }
  cut(ids.length);
  return chunks;
}
