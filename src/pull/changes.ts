/** Which records of a page changed since they were last written: fingerprints against those that the coordinator keeps. */
import type { PulledRecord } from "../contract/hook-result";
import type { Coordinator, Turn } from "../coordinator/protocol";
import { CURRENT_ALGORITHM, FINGERPRINT_BYTES, fingerprintAll, type FingerprintProfile } from "../domain/fingerprint";

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
  const digests = await fingerprintAll(
    profile,
    records.map((record) => record.data),
  );
  return { profile, ids: records.map((record) => record.externalId), digests };
}

/** Of some of the records, in their order. */
export function pick(printed: Printed, positions: readonly number[]): Printed {
  const digests = new Uint8Array(positions.length * FINGERPRINT_BYTES);
  for (const [at, position] of positions.entries()) {
    digests.set(
      printed.digests.subarray(position * FINGERPRINT_BYTES, (position + 1) * FINGERPRINT_BYTES),
      at * FINGERPRINT_BYTES,
    );
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
    const now = await fingerprintAll(
      profile,
      positions.map((position) => records[position]?.data ?? {}),
    );
    for (const [at, position] of positions.entries()) {
      const from = at * FINGERPRINT_BYTES;
      const same = now.subarray(from, from + FINGERPRINT_BYTES).every((byte, index) => byte === digests[from + index]);
      if (!same) changed.push(position);
    }
  }
  return changed.sort((a, b) => a - b);
}
