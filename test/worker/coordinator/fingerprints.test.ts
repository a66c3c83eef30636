/** Fingerprints of a hook: compared and committed as sets, valid only once their step is over. */
import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { coordinatorOf } from "../../../src/coordinator/client";
import type { FingerprintProfile } from "../../../src/domain/fingerprint";
import type { Coordinator, Turn } from "../../../src/coordinator/protocol";

const PROFILE: FingerprintProfile = { algorithm: 1, ignoreFields: [] };
let hooks = 0;

function digestsOf(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 16);
  for (const [at, value] of values.entries()) bytes.fill(value, at * 16, at * 16 + 16);
  return bytes;
}

function hook(): { name: string; coordinator: Coordinator } {
  const name = `hook_fingerprints_${hooks++}`;
  return { name, coordinator: coordinatorOf(env.COORDINATOR, name) };
}

const dry = (step: number): Turn => ({ executionId: "exe_dry", fence: 1, step, mode: "dry" });
const live = (step: number, fence = 1, executionId = "exe_1"): Turn => ({ executionId, fence, step, mode: "live" });

async function page(
  coordinator: Coordinator,
  turn: Turn,
  records: Record<string, number>,
  more: { profile?: FingerprintProfile; stage?: boolean; seen?: boolean } = {},
): Promise<string[]> {
  const ids = Object.keys(records);
  const digests = digestsOf(Object.values(records));
  const profile = more.profile ?? PROFILE;
  const reply = await coordinator.compare({ ...turn, ids, digests, profile, bad: [] });
  if (reply.kind === "superseded") return ["superseded"];
  const changed = reply.changed.map((at) => ids[at] ?? "");
  if (more.stage !== false)
    await coordinator.stage({
      ...turn,
      profile,
      ids: changed,
      digests: digestsOf(changed.map((id) => records[id] ?? 0)),
      unprinted: [],
      forgotten: [],
      seen: more.seen === true ? ids : null,
    });
  return changed;
}

async function end(coordinator: Coordinator, turn: Turn, forgetMissing: boolean): Promise<void> {
  await coordinator.commit({ ...turn, forgetMissing });
  await coordinator.finish(turn);
}

async function stored(name: string): Promise<Record<string, number[]>> {
  return runInDurableObject(env.COORDINATOR.getByName(name), (_, state) => {
    const tables = state.storage.sql.exec<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    );
    const counts: Record<string, number[]> = {};
    for (const { name: table } of tables.toArray()) {
      const { n } = state.storage.sql.exec<{ n: number }>(`SELECT count(*) AS n FROM "${table}"`).one();
      if (table !== "migrations") counts[table] = [n];
    }
    return counts;
  });
}

describe("fingerprints", () => {
  it("are unknown first, valid after their step, and then tell what changed", async () => {
    const { coordinator } = hook();
    expect(await page(coordinator, live(0), { a: 1, b: 2 })).toEqual(["a", "b"]);
    expect(await page(coordinator, live(1), { a: 1, b: 3, c: 4 })).toEqual(["b", "c"]);
    await end(coordinator, live(2), false);
    expect(await page(coordinator, live(0, 1, "exe_2"), { a: 1, b: 3, c: 4 })).toEqual([]);
  });

  it("of a step that was given up are dropped", async () => {
    const { coordinator } = hook();
    await page(coordinator, live(0), { a: 1 });
    expect(await page(coordinator, live(0, 3), { a: 1 })).toEqual(["a"]);
    await end(coordinator, live(0, 3), false);
    expect(await page(coordinator, live(0, 1, "exe_2"), { a: 1 })).toEqual(["a"]);
  });

  it("take no word from whoever lost the claim", async () => {
    const { coordinator } = hook();
    await page(coordinator, live(0, 3), { a: 1 });
    expect(await page(coordinator, live(0, 1), { a: 1 })).toEqual(["superseded"]);
    const late = { ...live(0, 1), profile: PROFILE, ids: ["x"], digests: digestsOf([9]) };
    expect(await coordinator.stage({ ...late, unprinted: [], forgotten: [], seen: null })).toEqual({
      kind: "superseded",
    });
    expect(await page(coordinator, live(1, 5), { a: 1, x: 9 })).toEqual(["x"]);
  });

  it("take no word from an execution that ended, and finishing one twice disturbs nobody", async () => {
    const { coordinator } = hook();
    await page(coordinator, live(0, 1, "exe_1"), { a: 1 });
    await end(coordinator, live(1, 1, "exe_1"), false);
    await page(coordinator, live(0, 1, "exe_2"), { a: 2 }, { seen: true });
    expect(await page(coordinator, live(5, 1, "exe_1"), { z: 1 })).toEqual(["superseded"]);
    expect(await coordinator.finish(live(1, 1, "exe_1"))).toEqual({ kind: "staged" });
    expect(await coordinator.finish({ executionId: "exe_2", fence: 0 })).toEqual({ kind: "superseded" });
    const asked = { ...live(1, 1, "exe_2"), pages: 1, after: null, limit: 9 };
    expect(await coordinator.missing(asked)).toEqual({ kind: "missing", ids: [], after: null });
    expect(await page(coordinator, live(1, 1, "exe_2"), { a: 2 })).toEqual([]);
  });

  it("of another profile come back to be computed, and stay as they are", async () => {
    const { coordinator } = hook();
    await page(coordinator, live(0), { a: 1, b: 2 });
    const other = { algorithm: 1, ignoreFields: ["z", "a"] };
    const reply = await coordinator.compare({
      ...live(1),
      ids: ["new", "b", "a"],
      digests: digestsOf([7, 8, 9]),
      profile: other,
      bad: [],
    });
    expect(reply).toEqual({
      kind: "compared",
      changed: [0],
      others: [{ profile: PROFILE, positions: [1, 2], digests: digestsOf([2, 1]) }],
    });
  });

  it("that are not kept make the record looked at again, without making it missing", async () => {
    const { coordinator } = hook();
    await page(coordinator, live(0), { a: 1 });
    const nothing = { profile: PROFILE, ids: [], digests: digestsOf([]), forgotten: [], seen: null };
    await coordinator.stage({ ...live(1), ...nothing, unprinted: ["a", "later"] });
    expect(await page(coordinator, live(2), { a: 1 }, { seen: true, stage: false })).toEqual(["a"]);
    await coordinator.stage({ ...live(0, 1, "exe_2"), ...nothing, unprinted: [], seen: ["a"] });
    expect(await coordinator.missing({ ...live(1, 1, "exe_2"), pages: 1, after: null, limit: 10 })).toEqual({
      kind: "missing",
      ids: ["later"],
      after: null,
    });
  });

  it("hold every character that an id may have, and pages beyond one SQL value", { timeout: 60_000 }, async () => {
    const { coordinator } = hook();
    const odd = ['"', "\\", "'", "\u0000", "\u001f", "é", "💠", "__proto__", "a".repeat(256), "％"];
    const ids = [...odd, ...Array.from({ length: 9_000 }, (_, at) => `${at}`.padStart(256, "ü"))];
    const request = { ...live(0), profile: PROFILE, ids, digests: digestsOf(ids.map((_, at) => at % 251)), bad: [] };
    expect(await coordinator.compare(request)).toMatchObject({ changed: ids.map((_, at) => at), others: [] });
    await coordinator.stage({ ...request, unprinted: [], forgotten: [], seen: ids });
    expect(await coordinator.compare({ ...request, step: 1 })).toMatchObject({ changed: [], others: [] });
    await coordinator.stage({
      ...live(1),
      profile: PROFILE,
      ids: [],
      digests: digestsOf([]),
      unprinted: [],
      forgotten: [],
      seen: [],
    });
    const missing = await coordinator.missing({ ...live(2), pages: 2, after: null, limit: 10 });
    expect(missing).toEqual({ kind: "missing", ids: [], after: null });
  });

  it("of one page do not cost more when many are stored", { timeout: 60_000 }, async () => {
    const { name, coordinator } = hook();
    const ids = Array.from({ length: 1_000 }, (_, at) => `id-${at}`);
    const request = { ...live(0), profile: PROFILE, ids, digests: digestsOf(ids.map(() => 1)), bad: [] };
    const readBy = async (): Promise<number> =>
      runInDurableObject(env.COORDINATOR.getByName(name), async (_, state) => {
        const bytes = request.digests.buffer;
        const cursor = state.storage.sql.exec(
          `SELECT i.key FROM json_each(?1) i LEFT JOIN fingerprints f ON f.external_id = i.value
           WHERE f.digest IS NULL OR f.digest <> substr(?2, i.key * 16 + 1, 16)`,
          JSON.stringify(ids),
          bytes,
        );
        cursor.toArray();
        return cursor.rowsRead;
      });
    await coordinator.compare(request);
    await coordinator.stage({ ...request, unprinted: [], forgotten: [], seen: null });
    await end(coordinator, live(1), false);
    const before = await readBy();
    const others = Array.from({ length: 50_000 }, (_, at) => `other-${at}`);
    const more = {
      ...live(0, 1, "exe_2"),
      profile: PROFILE,
      ids: others,
      digests: digestsOf(others.map(() => 2)),
      bad: [],
    };
    await coordinator.compare(more);
    await coordinator.stage({ ...more, unprinted: [], forgotten: [], seen: null });
    await end(coordinator, live(1, 1, "exe_2"), false);
    expect(await readBy()).toBe(before);
  });
});

describe("missing ids", () => {
  it("are those that no page returned, in portions, and go when told to", async () => {
    const { coordinator } = hook();
    await page(coordinator, live(0), { a: 1, b: 1, c: 1, d: 1, e: 1 });
    await end(coordinator, live(1), false);
    const second = (step: number): Turn => live(step, 1, "exe_2");
    await page(coordinator, second(0), { b: 1 }, { seen: true });
    await page(coordinator, second(1), { f: 1 }, { seen: true });
    const ask = (after: string | null) => coordinator.missing({ ...second(2), pages: 2, after, limit: 3 });
    expect(await ask(null)).toEqual({ kind: "missing", ids: ["a", "c", "d"], after: "d" });
    expect(await ask("d")).toEqual({ kind: "missing", ids: ["e"], after: null });
    expect(await coordinator.missing({ ...second(2), pages: 3, after: null, limit: 3 })).toEqual({ kind: "unknown" });
    await end(coordinator, second(2), true);
    expect(await page(coordinator, live(0, 1, "exe_3"), { a: 1, b: 1, f: 1 })).toEqual(["a"]);
  });
});

describe("a dry run", () => {
  it("knows its own earlier pages and leaves nothing behind", async () => {
    const { name, coordinator } = hook();
    await page(coordinator, live(0), { a: 1, b: 1 });
    await end(coordinator, live(1), false);
    const before = await stored(name);
    const profile = { algorithm: 1, ignoreFields: ["x"] };
    await page(coordinator, dry(0), { a: 2, c: 3 }, { seen: true });
    expect(await page(coordinator, dry(1), { a: 2, b: 1, c: 4 }, { seen: true })).toEqual(["c"]);
    await page(coordinator, dry(2), { q: 1 }, { profile });
    await end(coordinator, dry(3), true);
    expect(await stored(name)).toEqual(before);
    expect(await page(coordinator, live(0, 1, "exe_2"), { a: 1, b: 1, c: 4 })).toEqual(["c"]);
  });

  it("may go beside a live run", async () => {
    const { coordinator } = hook();
    await page(coordinator, live(0), { a: 1 });
    await page(coordinator, dry(0), { a: 9 });
    expect(await page(coordinator, live(1), { a: 1, b: 1 })).toEqual(["b"]);
    expect(await page(coordinator, dry(1), { a: 9, b: 1 })).toEqual(["b"]);
  });
});
