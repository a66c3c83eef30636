/** The settings of a hook: schedule, orphan cleanup, fields that do not count, event types (contract sections 4 to 6). */
import { z } from "zod";
import { CHANGE_TYPES } from "../domain/entity-types";
import { LIMITS } from "../domain/limits";
import { checkSchedule, FREQUENCIES, type Schedule } from "../domain/schedule";
import { isTimeZone } from "../domain/time-zone";
import { CURRENCIES } from "./currencies";

export const timezoneSchema = z
  .string("must be a string")
  .refine(isTimeZone, "must be an IANA time zone, such as Europe/Berlin")
  .meta({ example: "Europe/Berlin" });

export const currencySchema = z
  .string("must be a string")
  .refine((code) => CURRENCIES.has(code), "must be a currency code of ISO 4217, such as EUR")
  .meta({ pattern: "^[A-Z]{3}$", example: "EUR" });

const zone = z.string("must be a string").optional();

function within(max: number): z.ZodOptional<z.ZodInt> {
  const range = `must be a whole number from 0 to ${max}`;
  return z.int(range).min(0, range).max(max, range).optional();
}

/** The fields of `Schedule`; hour, minute and weekday default to 0, timezone to the organisation's. */
export const scheduleSchema = z
  .union([
    z.strictObject({
      frequency: z.enum(FREQUENCIES, `must be one of ${FREQUENCIES.join(", ")}`),
      hour: within(23),
      minute: within(59),
      weekday: within(6),
      timezone: zone,
    }),
    z.strictObject({ cron: z.string("must be a string").max(200, "must be at most 200 characters"), timezone: zone }),
  ])
  .superRefine((schedule: Schedule, context) => {
    for (const { path, message } of checkSchedule(schedule))
      context.addIssue({ code: "custom", path: [path], message });
  });

/** `maxPercent`: more orphans than that, and at least 10, are held back for a person. */
export const orphanCleanupSchema = z.strictObject({
  enabled: z.boolean("must be true or false"),
  maxPercent: z
    .number("must be a number")
    .min(0, "must be from 0 to 100")
    .max(100, "must be from 0 to 100")
    .default(LIMITS.orphans.maxPercent),
});

const SEGMENT = "(?:\\*|[A-Za-z0-9_]+)";
const IGNORE_PATH = new RegExp(`^[A-Za-z][A-Za-z0-9_]*(?:\\.${SEGMENT})*$`);

/** Dot paths into a record's data; a segment is a key, an index, or `*` for any. */
export const ignoreFieldsSchema = z
  .array(
    z
      .string("must be a string")
      .max(256, "must be at most 256 characters")
      .regex(IGNORE_PATH, "must be a path of fields such as customAttributes.last_login or teamAllocations.*.teamName"),
    "must be an array of paths",
  )
  .max(100, "must have at most 100 paths");

/** Which changes a PUSH hook listens for: at least one, none twice. */
export const eventTypesSchema = z
  .array(z.enum(CHANGE_TYPES, `must be one of ${CHANGE_TYPES.join(", ")}`), "must be an array")
  .min(1, "must name at least one of create, update, delete")
  .refine((types) => new Set(types).size === types.length, "must not name one twice");
