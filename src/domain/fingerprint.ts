/**
 * Fingerprints of record data (contract section 5): what tells a changed record from an unchanged one. A fingerprint
 * means something only beside its profile; who stores which profile is the coordinator's business.
 */
import { canonicalJson } from "./canonical-json";
import { leaveOut } from "./ignore-paths";
import type { JsonObject } from "./json";

/** What a fingerprint was computed with. A change of either makes other fingerprints of the same data. */
export interface FingerprintProfile {
  /** A key of `ALGORITHMS`. */
  readonly algorithm: number;
  readonly ignoreFields: readonly string[];
}

/** The text that is digested, and how. A new algorithm is a new number; an old number is never taken away or changed. */
interface Algorithm {
  /** Of the data that counts. */
  readonly text: (data: JsonObject) => string;
  readonly digest: (bytes: Uint8Array) => Promise<Uint8Array>;
}

export const FINGERPRINT_BYTES = 16;

const ALGORITHMS: ReadonlyMap<number, Algorithm> = new Map([
  [
    1,
    {
      text: canonicalJson,
      digest: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, FINGERPRINT_BYTES),
    },
  ],
]);

/** The algorithm that new fingerprints are made with. */
export const CURRENT_ALGORITHM = 1;

/** Digests in flight at once: enough to keep the crypto threads busy, few enough not to hold a page's text twice. */
const CHUNK = 1_000;

/** 32 hexadecimal characters. Rejects for an algorithm number that does not exist: such a profile was never written. */
export async function fingerprint(profile: FingerprintProfile, data: JsonObject): Promise<string> {
  const bytes = await fingerprintAll(profile, [data]);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fingerprints of many records' data, 16 bytes each, in their order. */
export async function fingerprintAll(profile: FingerprintProfile, datas: readonly JsonObject[]): Promise<Uint8Array> {
  const algorithm = ALGORITHMS.get(profile.algorithm);
  if (algorithm === undefined) throw new RangeError(`There is no fingerprint algorithm ${profile.algorithm}.`);
  const counting = leaveOut(profile.ignoreFields);
  const encoder = new TextEncoder();
  const fingerprints = new Uint8Array(datas.length * FINGERPRINT_BYTES);
  for (let start = 0; start < datas.length; start += CHUNK) {
    const chunk = datas.slice(start, start + CHUNK);
    const digests = chunk.map((data) => algorithm.digest(encoder.encode(algorithm.text(counting(data)))));
    for (const [at, digest] of (await Promise.all(digests)).entries()) {
      fingerprints.set(digest, (start + at) * FINGERPRINT_BYTES);
    }
  }
  return fingerprints;
}
