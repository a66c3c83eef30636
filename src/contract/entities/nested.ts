/** The nested shapes of contract section 4. Rules between two members of a shape are in `rules.ts`. */
import { z } from "zod";
import { LIMITS } from "../../domain/limits";
import { currencyCode, date, filledText, fte, number, outsideId, rateType, text } from "./fields";

const OBJECT = {
  error: (issue: { code?: string }) => (issue.code === "invalid_type" ? "must be an object" : undefined),
};

function rows<Row extends z.ZodType>(row: Row): z.ZodArray<Row> {
  const { rows: max } = LIMITS.record;
  return z.array(row, "must be an array").max(max, `must have at most ${max.toLocaleString("en")} rows`);
}

export const jobRole = z.union([
  filledText,
  z.strictObject(
    {
      title: filledText.meta({ description: "What people call the role.", example: "Engineer" }),
      externalId: outsideId.nullish().meta({ description: "Looked for first, then the title.", example: "R-3" }),
    },
    OBJECT,
  ),
]);

export const teamAllocations = rows(
  z.strictObject(
    {
      teamId: outsideId.meta({
        description: "The outside system's id of the team. A team that is unknown is created.",
        example: "T-7",
      }),
      teamName: filledText.nullish().meta({ description: "What people call the team.", example: "Payroll" }),
      fte: fte(10)
        .nullish()
        .meta({ description: "Full-time equivalent, above 0 up to 10; 1 when absent.", example: 1 }),
      startDate: date.nullish().meta({ description: "First day.", example: "2026-01-05" }),
      endDate: date.nullish().meta({ description: "Last day; not before startDate.", example: "2026-12-31" }),
    },
    OBJECT,
  ),
);

export const projectAllocations = rows(
  z.strictObject(
    {
      projectId: outsideId.meta({ description: "externalId of a project.", example: "P-11" }),
      projectName: text.nullish().meta({ description: "For people who read the record.", example: "Apollo" }),
      fte: fte(10).nullish().meta({ description: "Full-time equivalent, above 0 up to 10.", example: 1 }),
      startDate: date.nullish().meta({ description: "First day.", example: "2026-01-05" }),
      endDate: date.nullish().meta({ description: "Last day; not before startDate.", example: "2026-12-31" }),
    },
    OBJECT,
  ),
);

export const salaryAdjustments = rows(
  z.strictObject(
    {
      effectiveDate: date.meta({ description: "From this day on.", example: "2026-01-05" }),
      salary: number.meta({ description: "In currencyCode.", example: 64000 }),
      bonus: number.nullish().meta({ description: "In currencyCode.", example: 4000 }),
      currencyCode: currencyCode.meta({ description: "ISO 4217.", example: "EUR" }),
      reason: text.nullish().meta({ description: "For people.", example: "Yearly review" }),
    },
    OBJECT,
  ),
);

export const rateAdjustments = rows(
  z.strictObject(
    {
      effectiveDate: date.meta({ description: "From this day on.", example: "2026-03-01" }),
      rateType: rateType.meta({ description: "What the rate is for.", example: "daily" }),
      rate: number.meta({ description: "Price of an hour, a day or a month.", example: 640 }),
      currencyCode: currencyCode.meta({ description: "ISO 4217.", example: "EUR" }),
      reason: text.nullish().meta({ description: "For people.", example: "Extension" }),
    },
    OBJECT,
  ),
);

export const filledBy = z.strictObject(
  {
    externalId: outsideId.meta({
      description: "externalId of an employee or a contractor; the same source is looked through first.",
      example: "E-1001",
    }),
  },
  OBJECT,
);

const ATTRIBUTE_KINDS = "must be a string, a number, a boolean, null or { start, end } of dates";

export const customAttributes = z.record(
  z.string().regex(/^[a-z][a-z0-9_]{0,99}$/),
  z.union(
    [
      text,
      number,
      z.boolean(),
      z.null(),
      z.strictObject({
        start: date.meta({ description: "First day.", example: "2026-01-01" }),
        end: date.meta({ description: "Last day; not before start.", example: "2026-03-31" }),
      }),
    ],
    ATTRIBUTE_KINDS,
  ),
  OBJECT,
);
