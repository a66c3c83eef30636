/** The kinds of value that the entities' fields are made of. Messages end up in record errors, after the field's path. */
import { z } from "zod";
import { LIMITS } from "../../domain/limits";
import { CURRENCIES } from "../currencies";

const wellFormed = (text: string): boolean => text.isWellFormed();
const HALF_PAIR = "must be well-formed Unicode (it has half of a surrogate pair)";

function string(min: number, max: number): z.ZodString {
  const schema = z
    .string("must be a string")
    .max(max, `must be at most ${max.toLocaleString("en")} characters`)
    .refine(wellFormed, HALF_PAIR);
  return min === 0 ? schema : schema.min(min, "must not be empty");
}

/** Free text; lengths are in UTF-16 units. */
export const text = string(0, LIMITS.record.stringUnits);
export const filledText = string(1, LIMITS.record.stringUnits);
export const longText = string(0, LIMITS.record.descriptionUnits);
/** An identifier of the outside system. */
export const outsideId = string(1, LIMITS.externalIdUnits);

export const email = filledText.regex(/^[^\s@]+@[^\s@]+$/, "must be an email address");

/** A day of the calendar, `YYYY-MM-DD`. */
export const date = z.iso.date({
  error: (issue) => (issue.code === "invalid_type" ? "must be a string" : "must be a date that exists, as YYYY-MM-DD"),
});

export const number = z.number("must be a number");
export const wholeNumber = z.int("must be a whole number");

/** A full-time equivalent: greater than 0, up to `max`. */
export function fte(max: number): z.ZodNumber {
  const range = `must be greater than 0 and at most ${max}`;
  return number.gt(0, range).lte(max, range);
}

export const currencyCode = z
  .string("must be a string")
  .refine((code) => CURRENCIES.has(code), "must be a currency code of ISO 4217, such as EUR")
  .meta({ pattern: "^[A-Z]{3}$", example: "EUR" });

export const rateType = z.enum(["hourly", "daily", "monthly"], "must be one of hourly, daily, monthly");

/** One of a closed list. */
export function oneOf<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z.enum(names, `must be one of ${names.join(", ")}`);
}
