/** Due and missed start times, and the window of 60 minutes (contract sections 3, 6 and 7.2). */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextRuns, runsAfter } from "../../../src/domain/schedule";
import { addMissedRuns, admitStart, dueSlots } from "../../../src/domain/slots";

const hourly = { frequency: "hourly" } as const;
const at = (text: string): number => Date.parse(`2026-01-01T${text}:00Z`);

describe("dueSlots", () => {
  test("before its time nothing is due", () => {
    expect(dueSlots(hourly, "UTC", at("11:00"), at("10:59"))).toEqual({ run: null, missed: [], next: at("11:00") });
  });

  test("at its time, and a little later, one is due and none is missed", () => {
    expect(dueSlots(hourly, "UTC", at("11:00"), at("11:00"))).toEqual({
      run: at("11:00"),
      missed: [],
      next: at("12:00"),
    });
    expect(dueSlots(hourly, "UTC", at("11:00"), at("11:59"))).toEqual({
      run: at("11:00"),
      missed: [],
      next: at("12:00"),
    });
  });

  test("after an outage one late run stands for the latest, the earlier are missed", () => {
    expect(dueSlots(hourly, "UTC", at("11:00"), at("14:30"))).toEqual({
      run: at("14:00"),
      missed: [at("11:00"), at("12:00"), at("13:00")],
      next: at("15:00"),
    });
  });

  test("a long outage lists the last 50", () => {
    const { run, missed } = dueSlots(hourly, "UTC", at("11:00"), at("11:00") + 1_000 * 3_600_000);
    expect(run).toBe(at("11:00") + 1_000 * 3_600_000);
    expect(missed).toHaveLength(50);
    expect(missed.at(-1)).toBe(at("11:00") + 999 * 3_600_000);
    expect(missed[0]).toBe(at("11:00") + 950 * 3_600_000);
  });

  test("agrees with the start times one by one", () => {
    const frequency = fc.constantFrom("every_15_minutes", "every_6_hours", "daily", "weekly");
    fc.assert(
      fc.property(frequency, fc.nat(400), fc.integer({ min: -3_600_000, max: 30 * 86_400_000 }), (name, skip, late) => {
        const schedule = { frequency: name } as const;
        const [planned = 0] = nextRuns(schedule, "Europe/Berlin", at("00:00") + skip * 86_400_000, 1);
        const now = planned + late;
        const all: number[] = [];
        for (const slot of runsAfter(schedule, "Europe/Berlin", planned - 1)) {
          if (slot > now) break;
          all.push(slot);
        }
        const { run, missed, next } = dueSlots(schedule, "Europe/Berlin", planned, now);
        expect([...missed, ...(run === null ? [] : [run])]).toEqual(all.slice(-51));
        expect(next).toBeGreaterThan(now);
      }),
      { numRuns: 15 },
    );
  });
});

test("missed runs are kept in order, once each, the newest 50", () => {
  expect(addMissedRuns(["b", "c"], ["d", "c"])).toEqual(["b", "c", "d"]);
  const many = Array.from({ length: 60 }, (_, n) => `2026-01-01T00:${String(n).padStart(2, "0")}:00.000Z`);
  expect(addMissedRuns(many.slice(0, 40), many.slice(40))).toEqual(many.slice(10));
});

describe("admitStart", () => {
  test("five in 60 minutes, and the sixth when the first is 60 minutes old", () => {
    let starts: readonly number[] = [];
    for (const minute of [0, 10, 20, 30, 40]) {
      const answer = admitStart(starts, at("10:00") + minute * 60_000);
      expect(answer.admitted).toBe(true);
      starts = answer.starts;
    }
    expect(admitStart(starts, at("10:50")).admitted).toBe(false);
    expect(admitStart(starts, at("11:00") - 1).admitted).toBe(false);
    expect(admitStart(starts, at("11:00"))).toEqual({ admitted: true, starts: [...starts.slice(1), at("11:00")] });
  });

  test("never lets more than the limit into any 60 minutes, and refuses only when it must", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_800_000), { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (gaps, limit) => {
        let now = at("00:00");
        let starts: readonly number[] = [];
        const admitted: number[] = [];
        for (const gap of gaps) {
          now += gap;
          const answer = admitStart(starts, now, limit);
          starts = answer.starts;
          const inWindow = admitted.filter((start) => start > now - 3_600_000).length;
          expect(answer.admitted).toBe(inWindow < limit);
          if (answer.admitted) admitted.push(now);
        }
      }),
    );
  });
});
