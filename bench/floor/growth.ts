/**
 * The platform's coordinator alone, with as many fingerprints as asked for: seeded through the same calls that pages make,
 * then asked for pages in which nothing changed.
 */
import { coordinatorOf } from "../../src/coordinator/client";
import type { FingerprintProfile } from "../../src/domain/fingerprint";
import type { Asked, FloorEnv } from "./worker";

const PROFILE: FingerprintProfile = { algorithm: 1, ignoreFields: [] };
const PAGE = 10_000;
const DIGEST_BYTES = 16;

/** Writes the pages `from` … `from + count - 1` of 10,000 fingerprints each. */
export async function seedFingerprints(env: FloorEnv, { count, from, name }: Asked): Promise<{ ms: number }> {
  const coordinator = coordinatorOf(env.COORDINATOR, name);
  const executionId = `exe_${name}`;
  const began = Date.now();
  for (let page = from; page < from + count; page += 1) {
    const numbers = Array.from({ length: PAGE }, (_, at) => page * PAGE + at);
    const turn = { executionId, fence: 1, step: page, mode: "live" } as const;
    const staged = await coordinator.stage({
      ...turn,
      profile: PROFILE,
      ...setOf(numbers),
      unprinted: [],
      forgotten: [],
      seen: null,
    });
    if (staged.kind !== "staged") throw new Error(staged.kind);
  }
  await coordinator.commit({ executionId, fence: 1, step: from + count, mode: "live", forgetMissing: false });
  return { ms: Date.now() - began };
}

/**
 * Compares one page of 10,000 records out of `count` pages' fingerprints, `parallel` times after each other; the records lie
 * anywhere among those stored, as the ids of most systems do. `ms`: of each call.
 */
export async function comparePages(env: FloorEnv, { count, parallel, name }: Asked): Promise<{ ms: number[] }> {
  const coordinator = coordinatorOf(env.COORDINATOR, name);
  const ms: number[] = [];
  for (let round = 0; round < parallel; round += 1) {
    const turn = { executionId: `exe_${name}_${crypto.randomUUID()}`, fence: 1, step: 0, mode: "live" } as const;
    const numbers = Array.from({ length: PAGE }, (_, at) => at * count + ((round * 7) % count));
    const set = setOf(numbers);
    const began = Date.now();
    const compared = await coordinator.compare({ ...turn, profile: PROFILE, ...set, bad: [] });
    ms.push(Date.now() - began);
    if (compared.kind !== "compared" || compared.changed.length > 0) throw new Error("some fingerprints are not there");
    await coordinator.finish({ executionId: turn.executionId, fence: 1 });
  }
  return { ms };
}

/** Ids in no order that a tree could use, and a digest that the number alone decides. */
function setOf(numbers: readonly number[]): { ids: string[]; digests: Uint8Array } {
  const digests = new Uint8Array(numbers.length * DIGEST_BYTES);
  const view = new DataView(digests.buffer);
  const ids = numbers.map((number, at) => {
    const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0;
    view.setUint32(at * DIGEST_BYTES, mixed);
    view.setUint32(at * DIGEST_BYTES + 4, number);
    return `${mixed.toString(16).padStart(8, "0")}-${number.toString(36)}`;
  });
  return { ids, digests };
}
