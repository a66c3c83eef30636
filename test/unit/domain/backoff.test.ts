/** Pauses: of deliveries (contract section 2.3), of HTTP retries (2.4), of pages after a fault of ours. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bellDelays,
  faultDelaySeconds,
  httpRetryDelayMs,
  pushDelaySeconds,
  retryAfterMs,
} from "../../../src/domain/backoff";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("deliveries", () => {
  const base = [5, 30, 120, 600, 1_800, 7_200, 21_600];

  test("seven pauses, then no more", () => {
    expect(base.map((_, index) => pushDelaySeconds(index + 1, 0))).toEqual(base);
    for (const attempt of [8, 9, 100]) expect(pushDelaySeconds(attempt, 0)).toBeNull();
  });

  test("jitter adds up to 20 %, and never takes away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), random, (attempt, chance) => {
        const least = base[attempt - 1] ?? 0;
        const delay = pushDelaySeconds(attempt, chance) ?? -1;
        expect(delay).toBeGreaterThanOrEqual(least);
        expect(delay).toBeLessThanOrEqual(least * 1.2);
      }),
    );
  });

  test("retryAfter is a least", () => {
    expect(pushDelaySeconds(1, 0, 60)).toBe(60);
    expect(pushDelaySeconds(3, 0, 60)).toBe(120);
    expect(pushDelaySeconds(8, 0, 60)).toBeNull();
  });
});

test("a page is tried again after 2, 4 and 8 seconds, three times", () => {
  expect([1, 2, 3, 4, 5, 6].map(faultDelaySeconds)).toEqual([1, 2, 4, 8, 30, null]);
});

describe("HTTP retries", () => {
  test("pauses grow, and stay between a quarter of a second and ten seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), random, (retry, chance) => {
        const delay = httpRetryDelayMs(retry, chance);
        expect(delay).toBeGreaterThanOrEqual(250);
        expect(delay).toBeLessThanOrEqual(10_000);
        expect(httpRetryDelayMs(retry + 1, chance)).toBeGreaterThanOrEqual(delay);
      }),
    );
  });

  test("what the server asks for goes first", () => {
    expect(httpRetryDelayMs(1, 0.5, 0)).toBe(0);
    expect(httpRetryDelayMs(1, 0.5, 42_000)).toBe(42_000);
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2026-11-06T08:49:37Z");

  test.each<[string, number | null]>([
    ["0", 0],
    ["120", 120_000],
    [" 7 ", 7_000],
    ["Fri, 06 Nov 2026 08:50:07 GMT", 30_000],
    ["Friday, 06-Nov-26 08:50:07 GMT", 30_000],
    ["Fri Nov  6 08:50:07 2026", 30_000],
    ["Fri Nov 16 08:49:37 2026", 864_000_000],
    ["Fri, 06 Nov 2026 08:49:37 GMT", 0],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
    ["", null],
    ["-1", null],
    ["1.5", null],
    ["soon", null],
    ["2026-11-06T08:50:07Z", null],
    ["Fri, 99 Nov 2026 08:50:07 GMT", null],
    ["Fri, 06 Nov 2026 08:50:07 +0100", null],
    ["99999999999", null],
  ])("%j", (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });

  test("never throws, and never asks for less than nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer().map(String),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (header) => {
          expect(retryAfterMs(header, now) ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("the bells for what is due", () => {
  const now = Date.parse("2026-11-24T09:00:00.000Z");
  const inMs = (ms: number): string => new Date(now + ms).toISOString();

  test.each<[string, (string | null)[], number[]]>([
    ["nothing due", [null, null], []],
    ["one for each second, rounded up", [inMs(1_001), inMs(2_000), inMs(2_001)], [2, 3]],
    ["past due is a second away", [inMs(-5_000), inMs(0)], [1]],
    ["no later than a queue can hold a message", [inMs(43_200_001), inMs(86_400_000)], [43_200]],
  ])("%s", (_, due, delays) => {
    expect([...bellDelays(due, now)]).toEqual(delays);
  });
});
