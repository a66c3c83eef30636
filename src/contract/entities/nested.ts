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
  z.strictObject({ title: filledText, externalId: outsideId.nullish() }, OBJECT),
]);

export const teamAllocations = rows(
  z.strictObject(
    {
      teamId: outsideId,
      teamName: filledText.nullish(),
      fte: fte(10).nullish(),
      startDate: date.nullish(),
      endDate: date.nullish(),
    },
    OBJECT,
  ),
);

export const projectAllocations = rows(
  z.strictObject(
    {
      projectId: outsideId,
      projectName: text.nullish(),
      fte: fte(10).nullish(),
      startDate: date.nullish(),
      endDate: date.nullish(),
    },
    OBJECT,
  ),
);

export const salaryAdjustments = rows(
  z.strictObject(
    { effectiveDate: date, salary: number, bonus: number.nullish(), currencyCode, reason: text.nullish() },
    OBJECT,
  ),
);

export const rateAdjustments = rows(
  z.strictObject({ effectiveDate: date, rateType, rate: number, currencyCode, reason: text.nullish() }, OBJECT),
);

export const filledBy = z.strictObject({ externalId: outsideId }, OBJECT);

const ATTRIBUTE_KINDS = "must be a string, a number, a boolean, null or { start, end } of dates";

export const customAttributes = z.record(
  z.string().regex(/^[a-z][a-z0-9_]{0,99}$/),
  z.union([text, number, z.boolean(), z.null(), z.strictObject({ start: date, end: date })], ATTRIBUTE_KINDS),
  OBJECT,
);
