/** Which records of a page changed since they were last written: fingerprints against those that the coordinator keeps. */
import type { PulledRecord } from "../contract/hook-result";
import type { Coordinator, Turn } from "../coordinator/protocol";
import { CURRENT_ALGORITHM, fingerprintAll, type FingerprintProfile } from "../domain/fingerprint";

const DIGEST_BYTES = 16;

export interface Printed {
  readonly profile: FingerprintProfile;
  readonly ids: readonly string[];
  /** 16 bytes for each id. */
  readonly digests: Uint8Array;
}

export async function printRecords(
  records: readonly PulledRecord[],
  ignoreFields: readonly string[],
): Promise<Printed> {
  const profile = { algorithm: CURRENT_ALGORITHM, ignoreFields };
  const prints = await fingerprintAll(
    profile,
    records.map((record) => record.data),
  );
  return { profile, ids: records.map((record) => record.externalId), digests: bytesOf(prints) };
}

/** Of some of the records, in their order. */
export function pick(printed: Printed, positions: readonly number[]): Printed {
  const digests = new Uint8Array(positions.length * DIGEST_BYTES);
  for (const [at, position] of positions.entries()) {
    digests.set(printed.digests.subarray(position * DIGEST_BYTES, (position + 1) * DIGEST_BYTES), at * DIGEST_BYTES);
  }
  return { profile: printed.profile, ids: positions.map((position) => printed.ids[position] ?? ""), digests };
}

/** Positions of the records that changed, ascending. `unusable`: ids of the page whose records are not among them. */
export async function changedPositions(
  coordinator: Coordinator,
  turn: Turn,
  records: readonly PulledRecord[],
  printed: Printed,
  unusable: readonly string[],
): Promise<readonly number[] | "superseded"> {
  const compared = await coordinator.compare({ ...turn, ...printed, bad: unusable });
  if (compared.kind === "superseded") return "superseded";
  const changed = [...compared.changed];
  // Stored under another algorithm or other ignored fields: only the same computation can tell.
  for (const { profile, positions, digests } of compared.others) {
    const prints = await fingerprintAll(
      profile,
      positions.map((position) => records[position]?.data ?? {}),
    );
    const now = bytesOf(prints);
    for (const [at, position] of positions.entries()) {
      const from = at * DIGEST_BYTES;
      const same = now.subarray(from, from + DIGEST_BYTES).every((byte, index) => byte === digests[from + index]);
      if (!same) changed.push(position);
    }
  }
  return changed.sort((a, b) => a - b);
}

function bytesOf(prints: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(prints.length * DIGEST_BYTES);
  for (const [at, print] of prints.entries()) {
    for (let index = 0; index < DIGEST_BYTES; index++) {
      bytes[at * DIGEST_BYTES + index] = Number.parseInt(print.slice(index * 2, index * 2 + 2), 16);
    }
  }
  return bytes;
}
