/** The settings of a hook and the messages of the queues: what is taken, and where a fault is said to be. */
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  currencySchema,
  eventTypesSchema,
  ignoreFieldsSchema,
  orphanCleanupSchema,
  scheduleSchema,
  timezoneSchema,
} from "../../../src/contract/hook-settings";
import { pathText, plainIssues } from "../../../src/contract/issues";
import { pullMessageSchema, pushMessageSchema, quarantineMessageSchema } from "../../../src/contract/queue-messages";

function faultPaths(schema: z.ZodType, value: unknown): (string | null)[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : plainIssues(parsed.error.issues).map(({ path }) => pathText(path));
}

const cases: [string, z.ZodType, unknown, (string | null)[]][] = [
  ["schedule", scheduleSchema, { frequency: "daily" }, []],
  [
    "schedule",
    scheduleSchema,
    { frequency: "weekly", hour: 23, minute: 59, weekday: 6, timezone: "Europe/Berlin" },
    [],
  ],
  ["schedule", scheduleSchema, { cron: "0 9 * * 1-5", timezone: "Asia/Tokyo" }, []],
  ["schedule", scheduleSchema, { frequency: "dayly" }, ["frequency"]],
  ["schedule", scheduleSchema, { frequency: "daily", hour: 24 }, ["hour"]],
  ["schedule", scheduleSchema, { frequency: "daily", hour: "3" }, ["hour"]],
  ["schedule", scheduleSchema, { frequency: "daily", minute: 60 }, ["minute"]],
  ["schedule", scheduleSchema, { frequency: "daily", minute: 0.5 }, ["minute"]],
  ["schedule", scheduleSchema, { frequency: "weekly", weekday: 7 }, ["weekday"]],
  ["schedule", scheduleSchema, { frequency: "weekly", weekday: -1 }, ["weekday"]],
  ["schedule", scheduleSchema, { frequency: "daily", timezone: "Mars/Base" }, ["timezone"]],
  ["schedule", scheduleSchema, { frequency: "daily", timezone: 1 }, ["timezone"]],
  ["schedule", scheduleSchema, { cron: "* * * * *" }, ["cron"]],
  ["schedule", scheduleSchema, { cron: "nonsense" }, ["cron"]],
  ["schedule", scheduleSchema, { cron: 5 }, ["cron"]],
  ["schedule", scheduleSchema, { cron: "0 0 * * *", hour: 3 }, [null]],
  ["schedule", scheduleSchema, {}, ["frequency"]],
  ["schedule", scheduleSchema, "daily", [null]],
  ["orphanCleanup", orphanCleanupSchema, { enabled: true }, []],
  ["orphanCleanup", orphanCleanupSchema, { enabled: false, maxPercent: 0 }, []],
  ["orphanCleanup", orphanCleanupSchema, { enabled: "yes" }, ["enabled"]],
  ["orphanCleanup", orphanCleanupSchema, { enabled: true, maxPercent: 101 }, ["maxPercent"]],
  ["orphanCleanup", orphanCleanupSchema, { maxPercent: 10 }, ["enabled"]],
  ["ignoreFields", ignoreFieldsSchema, [], []],
  [
    "ignoreFields",
    ignoreFieldsSchema,
    ["customAttributes.last_login", "teamAllocations.*.teamName", "salaryAdjustments.0"],
    [],
  ],
  ["ignoreFields", ignoreFieldsSchema, "endDate", [null]],
  ["ignoreFields", ignoreFieldsSchema, ["a", ""], ["[1]"]],
  ["ignoreFields", ignoreFieldsSchema, ["*"], ["[0]"]],
  ["ignoreFields", ignoreFieldsSchema, ["a..b"], ["[0]"]],
  ["ignoreFields", ignoreFieldsSchema, ["a[0]"], ["[0]"]],
  ["ignoreFields", ignoreFieldsSchema, ["a.*b"], ["[0]"]],
  ["ignoreFields", ignoreFieldsSchema, [5], ["[0]"]],
  ["ignoreFields", ignoreFieldsSchema, Array.from({ length: 101 }, (_, n) => `a${n}`), [null]],
  ["eventTypes", eventTypesSchema, ["create", "delete"], []],
  ["eventTypes", eventTypesSchema, [], [null]],
  ["eventTypes", eventTypesSchema, ["create", "create"], [null]],
  ["eventTypes", eventTypesSchema, ["created"], ["[0]"]],
  ["timezone", timezoneSchema, "America/New_York", []],
  ["timezone", timezoneSchema, "+01:00", [null]],
  ["currency", currencySchema, "EUR", []],
  ["currency", currencySchema, "EURO", [null]],
];

test.each(
  cases.map(([name, schema, value, paths]) => ({
    name,
    schema,
    value,
    paths,
    shown: JSON.stringify(value).slice(0, 80),
  })),
)("$name $shown: $paths", ({ schema, value, paths }) => {
  expect(faultPaths(schema, value)).toEqual(paths);
});

test("orphanCleanup holds back more than 20 % unless told otherwise", () => {
  expect(orphanCleanupSchema.parse({ enabled: true })).toEqual({ enabled: true, maxPercent: 20 });
});

describe("queue messages", () => {
  const lost = { kind: "attempt", orgId: "o", hookId: "h", executionId: "e", deliveryId: null, claimId: null };

  test.each<[string, z.ZodType, unknown, boolean]>([
    ["pull", pullMessageSchema, { orgId: "o", executionId: "e", ticket: 0 }, true],
    ["pull", pullMessageSchema, { orgId: "o", executionId: "e" }, false],
    ["pull", pullMessageSchema, { orgId: "o", executionId: "", ticket: 0 }, false],
    ["pull", pullMessageSchema, { orgId: "o", executionId: "e", ticket: -1 }, false],
    ["pull", pullMessageSchema, "e", false],
    ["push", pushMessageSchema, { kind: "deliveries", orgId: "o", hookId: "h" }, true],
    ["push", pushMessageSchema, { kind: "test", orgId: "o", executionId: "e" }, true],
    ["push", pushMessageSchema, { kind: "other", orgId: "o", hookId: "h" }, false],
    ["quarantine", quarantineMessageSchema, { orgId: "o", executionId: "e", ticket: 3 }, true],
    ["quarantine", quarantineMessageSchema, lost, true],
    ["quarantine", quarantineMessageSchema, { ...lost, kind: "page" }, false],
  ])("%s %#", (_name, schema, message, expected) => {
    expect(schema.safeParse(message).success).toBe(expected);
  });
});
