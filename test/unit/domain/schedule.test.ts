/** When a hook starts (contract sections 6 and 7.2): frequencies, cron, zones, and the nights when clocks change. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSchedule, FREQUENCIES, nextRuns, type Schedule } from "../../../src/domain/schedule";
import { dayIn, isTimeZone, offsetAt } from "../../../src/domain/time-zone";

const runs = (schedule: Schedule, after: string, count: number, zone = "UTC"): string[] =>
  nextRuns(schedule, zone, Date.parse(after), count).map((at) => new Date(at).toISOString().replace(":00.000Z", "Z"));

describe("frequencies", () => {
  test.each<[Schedule, string[]]>([
    [{ frequency: "every_15_minutes" }, ["2026-01-01T10:15Z", "2026-01-01T10:30Z", "2026-01-01T10:45Z"]],
    [{ frequency: "every_15_minutes", minute: 20 }, ["2026-01-01T10:05Z", "2026-01-01T10:20Z", "2026-01-01T10:35Z"]],
    [{ frequency: "every_30_minutes" }, ["2026-01-01T10:30Z", "2026-01-01T11:00Z", "2026-01-01T11:30Z"]],
    [{ frequency: "every_30_minutes", minute: 40 }, ["2026-01-01T10:10Z", "2026-01-01T10:40Z", "2026-01-01T11:10Z"]],
    [{ frequency: "hourly" }, ["2026-01-01T11:00Z", "2026-01-01T12:00Z", "2026-01-01T13:00Z"]],
    [{ frequency: "hourly", minute: 5, hour: 3 }, ["2026-01-01T10:05Z", "2026-01-01T11:05Z", "2026-01-01T12:05Z"]],
    [{ frequency: "every_2_hours" }, ["2026-01-01T12:00Z", "2026-01-01T14:00Z", "2026-01-01T16:00Z"]],
    [{ frequency: "every_4_hours", minute: 30 }, ["2026-01-01T12:30Z", "2026-01-01T16:30Z", "2026-01-01T20:30Z"]],
    [{ frequency: "every_6_hours" }, ["2026-01-01T12:00Z", "2026-01-01T18:00Z", "2026-01-02T00:00Z"]],
    [{ frequency: "every_12_hours" }, ["2026-01-01T12:00Z", "2026-01-02T00:00Z", "2026-01-02T12:00Z"]],
    [{ frequency: "daily" }, ["2026-01-02T00:00Z", "2026-01-03T00:00Z", "2026-01-04T00:00Z"]],
    [{ frequency: "daily", hour: 10, minute: 1 }, ["2026-01-01T10:01Z", "2026-01-02T10:01Z", "2026-01-03T10:01Z"]],
    [{ frequency: "weekly" }, ["2026-01-04T00:00Z", "2026-01-11T00:00Z", "2026-01-18T00:00Z"]],
    [
      { frequency: "weekly", weekday: 6, hour: 23, minute: 59 },
      ["2026-01-03T23:59Z", "2026-01-10T23:59Z", "2026-01-17T23:59Z"],
    ],
    [{ cron: "0 9 * * 1-5" }, ["2026-01-02T09:00Z", "2026-01-05T09:00Z", "2026-01-06T09:00Z"]],
    [{ cron: "*/12 10 1 * *" }, ["2026-01-01T10:12Z", "2026-01-01T10:24Z", "2026-01-01T10:36Z"]],
    [{ cron: "0 0 29 2 *" }, ["2028-02-29T00:00Z", "2032-02-29T00:00Z", "2036-02-29T00:00Z"]],
  ])("%j", (schedule, expected) => {
    expect(runs(schedule, "2026-01-01T10:00:00Z", 3)).toEqual(expected);
  });

  test("a start time is not after itself, and is after the millisecond before", () => {
    expect(runs({ frequency: "hourly" }, "2026-01-01T10:00:00.000Z", 1)).toEqual(["2026-01-01T11:00Z"]);
    expect(runs({ frequency: "hourly" }, "2026-01-01T09:59:59.999Z", 1)).toEqual(["2026-01-01T10:00Z"]);
  });

  test("the organisation's zone holds unless the schedule names one", () => {
    const at = "2026-01-01T10:00:00Z";
    expect(runs({ frequency: "daily", hour: 9 }, at, 1, "Asia/Tokyo")).toEqual(["2026-01-02T00:00Z"]);
    expect(runs({ frequency: "daily", hour: 9, timezone: "America/New_York" }, at, 1, "Asia/Tokyo")).toEqual([
      "2026-01-01T14:00Z",
    ]);
    expect(runs({ cron: "0 9 * * *", timezone: "Asia/Kathmandu" }, at, 1, "Asia/Tokyo")).toEqual(["2026-01-02T03:15Z"]);
  });
});

describe("when clocks change", () => {
  test.each<[string, Schedule, string, string, string[]]>([
    [
      "a daily time in the gap runs at its end",
      { frequency: "daily", hour: 2, minute: 30 },
      "Europe/Berlin",
      "2026-03-28T12:00:00Z",
      ["2026-03-29T01:00Z", "2026-03-30T00:30Z"],
    ],
    [
      "a daily time that comes twice runs at the first",
      { frequency: "daily", hour: 2, minute: 30 },
      "Europe/Berlin",
      "2026-10-24T12:00:00Z",
      ["2026-10-25T00:30Z", "2026-10-26T01:30Z"],
    ],
    [
      "after the first of two it is done for the day",
      { frequency: "daily", hour: 2, minute: 30 },
      "Europe/Berlin",
      "2026-10-25T00:45:00Z",
      ["2026-10-26T01:30Z"],
    ],
    [
      "the same by cron",
      { cron: "30 2 * * *" },
      "America/New_York",
      "2026-03-07T12:00:00Z",
      ["2026-03-08T07:00Z", "2026-03-09T06:30Z"],
    ],
    [
      "a gap at midnight",
      { frequency: "daily" },
      "America/Sao_Paulo",
      "2018-11-03T12:00:00Z",
      ["2018-11-04T03:00Z", "2018-11-05T02:00Z"],
    ],
    [
      "a gap of half an hour",
      { frequency: "daily", hour: 2, minute: 15 },
      "Australia/Lord_Howe",
      "2026-10-03T00:00:00Z",
      ["2026-10-03T15:30Z", "2026-10-04T15:15Z"],
    ],
    [
      "a day that a zone skipped has no run",
      { frequency: "daily", hour: 9 },
      "Pacific/Apia",
      "2011-12-29T12:00:00Z",
      ["2011-12-29T19:00Z", "2011-12-30T19:00Z"],
    ],
    [
      "hourly goes on through the gap",
      { frequency: "hourly" },
      "Europe/Berlin",
      "2026-03-28T23:30:00Z",
      ["2026-03-29T00:00Z", "2026-03-29T01:00Z", "2026-03-29T02:00Z"],
    ],
    [
      "hourly goes on through the repeated hour",
      { frequency: "hourly", minute: 5 },
      "Europe/Berlin",
      "2026-10-24T23:30:00Z",
      ["2026-10-25T00:05Z", "2026-10-25T01:05Z", "2026-10-25T02:05Z"],
    ],
    [
      "every two hours counts by the clock in spring",
      { frequency: "every_2_hours" },
      "Europe/Berlin",
      "2026-03-28T22:30:00Z",
      ["2026-03-28T23:00Z", "2026-03-29T01:00Z", "2026-03-29T02:00Z", "2026-03-29T04:00Z"],
    ],
    [
      "and in autumn",
      { frequency: "every_2_hours" },
      "Europe/Berlin",
      "2026-10-24T21:30:00Z",
      ["2026-10-24T22:00Z", "2026-10-25T00:00Z", "2026-10-25T03:00Z"],
    ],
  ])("%s", (_name, schedule, zone, after, expected) => {
    expect(runs(schedule, after, expected.length, zone)).toEqual(expected);
  });

  const zones = [
    "Europe/Berlin",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "America/St_Johns",
    "UTC",
  ];

  test("a daily run runs exactly once on every day of every zone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.nat(23),
        fc.nat(59),
        fc.integer({ min: 2000, max: 2035 }),
        (zone, hour, minute, year) => {
          const all = nextRuns({ frequency: "daily", hour, minute }, zone, Date.UTC(year, 0, 1), 370);
          const days = all.map((at) => dayIn(zone, at));
          const first = Date.parse(days[0] ?? "");
          expect(days).toEqual(days.map((_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test("a weekly run runs once a week, on its day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat(6), fc.nat(23), fc.nat(59), (zone, weekday, hour, minute) => {
        const all = nextRuns({ frequency: "weekly", weekday, hour, minute }, zone, Date.UTC(2026, 0, 1), 55);
        const days = all.map((at) => Date.parse(dayIn(zone, at)) / 86_400_000);
        for (const [index, day] of days.entries()) {
          expect((day + 4) % 7).toBe(weekday);
          if (index > 0) expect(day - (days[index - 1] ?? 0)).toBe(7);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("next runs strictly increase, and asking from one of them goes on after it", () => {
    const schedules = fc.oneof(
      fc.record({
        frequency: fc.constantFrom(...FREQUENCIES),
        hour: fc.nat(23),
        minute: fc.nat(59),
        weekday: fc.nat(6),
      }),
      fc.record({
        cron: fc.constantFrom(
          "*/12 * * * *",
          "1,31 2,3 * * *",
          "59 1 * * 0",
          "0 */3 * 3,10 *",
          "15 2 L * *",
          "0,30 0-23 * * *",
        ),
      }),
    );
    const years = { min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) };
    fc.assert(
      fc.property(schedules, fc.constantFrom(...zones), fc.integer(years), (schedule, zone, after) => {
        const all = nextRuns(schedule, zone, after, 12);
        let last = after;
        for (const at of all) {
          expect(at).toBeGreaterThan(last);
          expect(at % 60_000).toBe(0);
          last = at;
        }
        const middle = all[5] ?? 0;
        expect(nextRuns(schedule, zone, middle, 6)).toEqual(all.slice(6));
        expect(nextRuns(schedule, zone, middle - 1, 1)).toEqual([middle]);
      }),
    );
  });
});

describe("checkSchedule", () => {
  test.each<[Schedule, string, RegExp]>([
    [{ cron: "* * * * *" }, "cron", /60 times within 60 minutes; 5 are allowed/],
    [{ cron: "*/10 * * * *" }, "cron", /6 times/],
    [{ cron: "0-5 0 * * *" }, "cron", /6 times/],
    [{ cron: "57-59,0-2 0,23 * * *" }, "cron", /6 times/],
    [{ cron: "30,40,50,55 23 * * *" }, "", /^$/],
    [{ cron: "45,50,55,10,15,20 0,23 * * *" }, "cron", /6 times/],
    [{ cron: "0 0 30 2 *" }, "cron", /never starts/],
    [{ cron: "* * * * * *" }, "cron", /five fields/],
    [{ cron: "0 0 * *" }, "cron", /five fields/],
    [{ cron: "@daily" }, "cron", /five fields/],
    [{ cron: "" }, "cron", /five fields/],
    [{ cron: "99 * * * *" }, "cron", /can't be read: Invalid value for minute: 99/],
    [{ cron: "a b c d e" }, "cron", /can't be read/],
    [{ cron: "0 24 * * *" }, "cron", /can't be read/],
    [{ cron: "*/0 * * * *" }, "cron", /can't be read/],
    [{ cron: "0 0 * * *", timezone: "Mars/Base" }, "timezone", /"Mars\/Base" is not an IANA time zone/],
    [{ frequency: "daily", timezone: "+02:00" }, "timezone", /not an IANA/],
    [{ frequency: "daily", timezone: "" }, "timezone", /not an IANA/],
    [{ cron: "*/12 * * * *" }, "", /^$/],
    [{ cron: "0 9 * * MON-FRI", timezone: "Europe/Berlin" }, "", /^$/],
    [{ cron: "  0   9  *  * * " }, "", /^$/],
    [{ cron: "50-54 23 * * *" }, "", /^$/],
    [{ frequency: "weekly", weekday: 3, timezone: "America/Argentina/Buenos_Aires" }, "", /^$/],
  ])("%j", (schedule, path, message) => {
    const [fault] = checkSchedule(schedule);
    expect(fault?.path ?? "").toBe(path);
    expect(fault?.message ?? "").toMatch(message);
  });

  test("what passes starts at most five times in any 60 minutes away from changes of clocks", () => {
    const minute = fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 8 }).map((all) => all.join(","));
    const hour = fc.oneof(
      fc.constant("*"),
      fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 6 }).map((all) => all.join(",")),
    );
    const weekday = fc.constantFrom("*", "1", "1,2", "0,6");
    fc.assert(
      fc.property(minute, hour, weekday, (m, h, w) => {
        const cron = `${m} ${h} * * ${w}`;
        const all = nextRuns({ cron }, "UTC", Date.UTC(2026, 0, 1) - 1, 150);
        let most = 0;
        for (const [index, at] of all.entries())
          most = Math.max(most, all.slice(index, index + 70).filter((next) => next < at + 3_600_000).length);
        expect(checkSchedule({ cron }).length === 0).toBe(most <= 5);
      }),
      { numRuns: 25 },
    );
  });
});

describe("time zones", () => {
  test.each([
    ["Europe/Berlin", true],
    ["UTC", true],
    ["America/Argentina/Buenos_Aires", true],
    ["Europe/Atlantis", false],
    ["+01:00", false],
    ["", false],
    ["Europe/Berlin ", false],
    ["x".repeat(10_000), false],
  ])("%s: %s", (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });

  test.each([
    ["Europe/Berlin", "2026-07-01T00:00:00Z", 7_200_000],
    ["Asia/Kathmandu", "2026-07-01T00:00:00Z", 20_700_000],
    ["America/St_Johns", "2026-01-01T00:00:00.123Z", -12_600_000],
    ["UTC", "1969-12-31T23:59:59.999Z", 0],
  ])("offset of %s at %s", (zone, at, expected) => {
    expect(offsetAt(zone, Date.parse(at))).toBe(expected);
  });

  test("the day of an organisation is that of its zone", () => {
    const at = Date.parse("2026-03-01T11:30:00Z");
    expect(dayIn("UTC", at)).toBe("2026-03-01");
    expect(dayIn("Pacific/Kiritimati", at)).toBe("2026-03-02");
    expect(dayIn("Pacific/Pago_Pago", at)).toBe("2026-03-01");
    expect(dayIn("Pacific/Pago_Pago", at - 3_600_000)).toBe("2026-02-28");
  });
});
