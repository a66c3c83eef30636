/** The key-value store of a hook: expiry with and without the alarm, order, limits, and the overlay of a dry run. */
import { env } from "cloudflare:workers";
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { coordinatorOf } from "../../../src/coordinator/client";
import { kvDelete, kvGet, kvList, kvSet, nextExpiry, purgeExpired } from "../../../src/coordinator/kv";
import type { Coordinator } from "../../../src/coordinator/protocol";

let hooks = 0;

function hook(): { name: string; kv: Coordinator } {
  const name = `hook_kv_${hooks++}`;
  return { name, kv: coordinatorOf(env.COORDINATOR, name) };
}

async function inside<T>(name: string, work: (sql: SqlStorage) => T): Promise<T> {
  const stub = env.COORDINATOR.getByName(name);
  await stub.kvGet("make the tables", null);
  return runInDurableObject(stub, (_, state) => work(state.storage.sql));
}

describe("the key-value store", () => {
  it("keeps, replaces, deletes", async () => {
    const { kv } = hook();
    expect(await kv.kvGet("k", null)).toBeNull();
    expect(await kv.kvSet("k", '{"a":1}', 60, null)).toBe("stored");
    await kv.kvSet("k", "2", 60, null);
    expect(await kv.kvGet("k", null)).toBe("2");
    expect(await kv.kvDelete("k", null)).toBe(true);
    expect(await kv.kvDelete("k", null)).toBe(false);
    expect(await kv.kvGet("k", null)).toBeNull();
  });

  it("forgets at the expiry, alarm or not, and reading does not put it off", async () => {
    const { name } = hook();
    await inside(name, (sql) => {
      const bounds = new Map<string, number>();
      kvSet(sql, "short", "1", 1_000, null, 0, bounds);
      kvSet(sql, "long", "2", 9_000, null, 0, bounds);
      expect(kvGet(sql, "short", null, 999)).toBe("1");
      expect(kvGet(sql, "short", null, 1_000)).toBeNull();
      expect(kvList(sql, "", 10, null, null, 1_000).keys).toEqual(["long"]);
      expect(kvDelete(sql, "short", null, 1_000)).toBe(false);
      expect(nextExpiry(sql)).toBe(9_000);
      purgeExpired(sql, 9_000);
      expect(nextExpiry(sql)).toBeNull();
    });
  });

  it("arms one alarm for the first expiry and clears the expired when it comes", async () => {
    const { name, kv } = hook();
    await kv.kvSet("later", "1", 3_600, null);
    await kv.kvSet("soon", "1", 60, null);
    const stub = env.COORDINATOR.getByName(name);
    const alarm = await runInDurableObject(stub, (_, state) => state.storage.getAlarm());
    const first = await inside(name, (sql) => nextExpiry(sql));
    expect(alarm).toBe(first);
    await inside(name, (sql) => sql.exec("UPDATE kv SET expires_at = 1 WHERE key = 'soon'").toArray());
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await inside(name, (sql) => sql.exec("SELECT key FROM kv").toArray())).toEqual([{ key: "later" }]);
    const again = await runInDurableObject(stub, (_, state) => state.storage.getAlarm());
    expect(again).toBe(await inside(name, (sql) => nextExpiry(sql)));
  });

  it("lists in order, by prefix, from a cursor", async () => {
    const { kv } = hook();
    for (const key of ["b/2", "a", "b/1", "b/3", "b", "c", "b%", "b_x"]) await kv.kvSet(key, "1", 60, null);
    expect(await kv.kvList("", 100, null, null)).toEqual({
      keys: ["a", "b", "b%", "b/1", "b/2", "b/3", "b_x", "c"],
      cursor: null,
    });
    expect(await kv.kvList("b/", 2, null, null)).toEqual({ keys: ["b/1", "b/2"], cursor: "b/2" });
    expect(await kv.kvList("b/", 2, "b/2", null)).toEqual({ keys: ["b/3"], cursor: null });
    expect(await kv.kvList("b/", 3, null, null)).toEqual({ keys: ["b/1", "b/2", "b/3"], cursor: null });
  });

  it("is full at 10,000 keys, not counting what has expired", async () => {
    const { name } = hook();
    await inside(name, (sql) => {
      sql.exec(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
         INSERT INTO kv (overlay, key, value, expires_at) SELECT '', 'k' || i, '1', iif(i = 1, 500, 9000) FROM n`,
      );
      const bounds = new Map<string, number>();
      expect(kvSet(sql, "one more", "1", 9_000, null, 100, bounds)).toBe("full");
      expect(kvSet(sql, "k5", "2", 9_000, null, 100, bounds)).toBe("stored");
      expect(kvSet(sql, "one more", "1", 9_000, null, 500, bounds)).toBe("stored");
      expect(kvSet(sql, "two more", "1", 9_000, null, 500, bounds)).toBe("full");
      expect(kvDelete(sql, "k7", null, 500)).toBe(true);
      expect(kvSet(sql, "two more", "1", 9_000, null, 500, bounds)).toBe("stored");
    });
  });

  it("shows entries to people, a page at a time", async () => {
    const { kv } = hook();
    for (const key of ["Alpha", "beta", "alphabet"]) await kv.kvSet(key, JSON.stringify({ key }), 60, null);
    const found = await kv.kvEntries({ search: "ALPHA", offset: 0, limit: 1, descending: true });
    expect(found).toMatchObject({ total: 2, entries: [{ key: "alphabet", value: { key: "alphabet" } }] });
    expect(Date.parse(found.entries[0]?.expiresAt ?? "")).toBeGreaterThan(0);
  });

  it("is gone with its hook, and can be used again", async () => {
    const { kv } = hook();
    await kv.kvSet("k", "1", 60, null);
    await kv.destroy();
    expect(await kv.kvGet("k", null)).toBeNull();
    expect(await kv.kvSet("k", "1", 60, null)).toBe("stored");
  });
});

describe("the overlay of a dry run", () => {
  it("sees the live values and keeps its writes to itself", async () => {
    const { kv } = hook();
    await kv.kvSet("a", "1", 60, null);
    await kv.kvSet("b", "1", 60, null);
    await kv.kvSet("a", "2", 60, "exe_dry");
    await kv.kvSet("c", "3", 60, "exe_dry");
    expect(await kv.kvDelete("b", "exe_dry")).toBe(true);
    expect(await kv.kvDelete("b", "exe_dry")).toBe(false);
    expect(await Promise.all(["a", "b", "c"].map((key) => kv.kvGet(key, "exe_dry")))).toEqual(["2", null, "3"]);
    expect((await kv.kvList("", 10, null, "exe_dry")).keys).toEqual(["a", "c"]);
    expect((await kv.kvList("", 10, null, null)).keys).toEqual(["a", "b"]);
    expect(await kv.kvGet("a", null)).toBe("1");
    expect((await kv.kvEntries({ search: "", offset: 0, limit: 9, descending: false })).total).toBe(2);
    await kv.finish({ executionId: "exe_dry", fence: 1 });
    expect(await kv.kvGet("c", "exe_dry")).toBeNull();
    expect(await kv.kvGet("b", "exe_dry")).toBe("1");
  });
});

describe("scheduled starts", () => {
  const MINUTE = 60_000;

  it("are five in any 60 minutes, and the same slot is granted again", async () => {
    const { kv } = hook();
    const take = async (minute: number, slot = `${minute}`): Promise<boolean> =>
      (await kv.takeStart(slot, minute * MINUTE)).granted;
    expect(await Promise.all([0, 10, 20, 30].map((minute) => take(minute)))).toEqual([true, true, true, true]);
    expect(await take(40)).toBe(true);
    expect(await take(41, "40")).toBe(true);
    expect(await take(59)).toBe(false);
    expect(await take(60)).toBe(true);
    expect(await take(61)).toBe(false);
    expect(await take(70)).toBe(true);
  });
});
