/** The cron's minute: what is due starts once, what can't start is listed, what was left lying is taken up. */
import { beforeEach, describe, expect, it } from "vitest";
import { isoTime } from "../../../src/domain/clock";
import { tickPull } from "../../../src/pull/tick";
import { answerAll, hookOf, newHook, newWorld, read, rows, run, START, start, type Hook, type World } from "./world";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUARTERLY = { frequency: "every_15_minutes" };

let world: World;
beforeEach(() => {
  world = newWorld();
});

const due = (more: Parameters<typeof newHook>[0] = {}): Promise<Hook> =>
  newHook({ schedule: QUARTERLY, nextRunAt: isoTime(START), ...more });

async function state(hook: Hook): Promise<{ next: unknown; missed: unknown }> {
  const [row] = await rows("SELECT next_run_at, missed_runs FROM hooks WHERE id = ?", hook.id);
  return { next: row?.["next_run_at"], missed: JSON.parse(String(row?.["missed_runs"])) };
}

async function executions(hook: Hook): Promise<string[]> {
  const found = await rows<{ id: string }>(
    "SELECT id FROM executions WHERE hook_id = ? ORDER BY created_at, id",
    hook.id,
  );
  return found.map(({ id }) => id);
}

describe("a tick", () => {
  it("starts what is due, once, and moves on to the next slot", async () => {
    const hook = await due();
    const early = await newHook({ schedule: QUARTERLY, nextRunAt: isoTime(START + MINUTE) });
    await Promise.all([tickPull(world.ports, START), tickPull(world.ports, START)]);
    await tickPull(world.ports, START + 30_000);
    const [id, ...more] = await executions(hook);
    expect([more, await executions(early)]).toEqual([[], []]);
    await answerAll(world);
    expect(await read(hook, id ?? "")).toMatchObject({ trigger: "scheduled", status: "completed", mode: "live" });
    expect(await state(hook)).toEqual({ next: isoTime(START + 15 * MINUTE), missed: [] });
  });

  it("answers with the executions that it made", async () => {
    const hook = await due();
    expect(await tickPull(world.ports, START)).toEqual(await executions(hook));
  });

  it("starts nothing that is switched off, nor where the feature is", async () => {
    const off = await due({ features: false });
    const disabled = await due();
    await rows("UPDATE hooks SET enabled = 0 WHERE id = ?", disabled.id);
    await tickPull(world.ports, START);
    expect([await executions(off), await executions(disabled)]).toEqual([[], []]);
  });

  it("runs once after an outage, for the latest slot, and lists the others", async () => {
    const hook = await due();
    const [id] = await tickPull(world.ports, START + HOUR + MINUTE);
    expect(await executions(hook)).toEqual([id]);
    const missed = [0, 15, 30, 45].map((minute) => isoTime(START + minute * MINUTE));
    expect(await state(hook)).toEqual({ next: isoTime(START + 75 * MINUTE), missed });
  });

  it("lists a slot at which the hook still runs, and starts the next one", async () => {
    const hook = await due();
    await start(world, hook);
    await tickPull(world.ports, START);
    expect(await state(hook)).toEqual({ next: isoTime(START + 15 * MINUTE), missed: [isoTime(START)] });
    await answerAll(world);
    await tickPull(world.ports, START + 15 * MINUTE);
    expect(await executions(hook)).toHaveLength(2);
  });

  it("starts five in any 60 minutes, and lists the slot that it refuses", async () => {
    const hook = await due({ schedule: { cron: "*/12 * * * *" } });
    const at = (minute: number): Promise<readonly string[]> => tickPull(world.ports, START + minute * MINUTE);
    for (const minute of [0, 12, 24, 36, 48]) {
      expect(await at(minute)).toHaveLength(1);
      await answerAll(world);
    }
    // Somebody changes the schedule: its next slot comes sooner than the window allows.
    const changed = JSON.stringify({ cron: "10,20,30,40,50 * * * *" });
    await rows(
      "UPDATE hooks SET schedule = ?, next_run_at = ? WHERE id = ?",
      changed,
      isoTime(START + 50 * MINUTE),
      hook.id,
    );
    expect(await at(50)).toEqual([]);
    await answerAll(world);
    expect(await state(hook)).toEqual({
      next: isoTime(START + 70 * MINUTE),
      missed: [isoTime(START + 50 * MINUTE)],
    });
    expect(await at(70)).toHaveLength(1);
  });

  it("does not count runs by hand among the five", async () => {
    const hook = await due();
    for (let n = 0; n < 6; n += 1) await run(world, hook);
    expect(await tickPull(world.ports, START)).toHaveLength(1);
  });

  it("spreads many within the minute, and is not held up by one that can't be planned", async () => {
    const hooks = await Promise.all(Array.from({ length: 30 }, () => due()));
    const broken = await due({ schedule: { cron: "not a cron" } });
    const started = await tickPull(world.ports, START);
    expect(started).toHaveLength(hooks.length);
    const delays = world.bells.map((bell) => (bell.dueMs - START) / 1000);
    expect(Math.min(...delays)).toBe(0);
    expect(Math.max(...delays)).toBeGreaterThan(30);
    expect(Math.max(...delays)).toBeLessThan(60);
    expect(world.logged).toContainEqual(expect.objectContaining({ event: "pull.plan", hookId: broken.id }));
    await rows("UPDATE hooks SET enabled = 0 WHERE id = ?", broken.id);
  });

  it("keeps the last 50 slots that were missed", async () => {
    const hook = await due();
    await tickPull(world.ports, START + 40 * HOUR);
    const { missed } = await state(hook);
    expect(missed).toHaveLength(50);
    expect(missed).toContain(isoTime(START + 40 * HOUR - 15 * MINUTE));
  });

  it("rings again for an execution whose message was lost", async () => {
    const hook = await newHook({ code: hookOf([[]]) });
    const id = await start(world, hook);
    world.bells.length = 0;
    await tickPull(world.ports, world.nowMs);
    expect(world.bells).toEqual([]);
    world.nowMs += 2 * MINUTE;
    await tickPull(world.ports, world.nowMs);
    await answerAll(world);
    expect((await read(hook, id)).status).toBe("completed");
  });

  it("removes executions of more than 30 days ago, with all that they left", async () => {
    const hook = await newHook({ code: hookOf([[{}]]).replace("{ return", '{ ctx.log("x"); return') });
    const { id } = await run(world, hook);
    world.nowMs += 29 * 24 * HOUR;
    await tickPull(world.ports, world.nowMs);
    expect((await read(hook, id)).failed).toBe(1);
    world.nowMs += 2 * 24 * HOUR;
    await tickPull(world.ports, world.nowMs);
    for (const table of ["execution_events", "execution_records"])
      expect(await rows(`SELECT * FROM ${table} WHERE execution_id = ?`, id)).toEqual([]);
    expect(await executions(hook)).toEqual([]);
  });
});
