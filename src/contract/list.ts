/**
 * Wire shapes that every resource shares: the envelope of one item and of a list, and the query of a list (contract
 * section 7). Which columns a list sorts by is its resource's own.
 */
import { z } from "@hono/zod-openapi";
import { LIMITS } from "../domain/limits";

export const TimeShape = z.string().openapi({ format: "date-time", example: "2026-11-24T09:30:00.000Z" });

const PageMetaShape = z
  .object({
    page: z.int().openapi({ example: 1 }),
    limit: z.int().openapi({ example: 20 }),
    total: z.int().openapi({ example: 1 }),
    hasNextPage: z.boolean().openapi({ example: false }),
  })
  .openapi("PageMeta");

/** `{ data }` */
export function itemOf<T extends z.ZodType>(shape: T) {
  return z.object({ data: shape });
}

/** `{ data: [], meta }` */
export function listOf<T extends z.ZodType>(shape: T) {
  return z.object({ data: z.array(shape), meta: PageMetaShape });
}

/** A whole number in a query: plain digits only, so that `1e2`, ` 5` and `0x10` are refused. */
function digits(name: string, max: number, tooMuch: string) {
  return z
    .string()
    .regex(/^[1-9][0-9]{0,8}$/, `${name} must be a whole number from 1`)
    .transform(Number)
    .refine((value) => value <= max, tooMuch);
}

const MAX_PAGE = 1_000_000;

/** A number that only a query knows: text that an OpenAPI reader sees as an integer. */
const pageNumber = digits("page", MAX_PAGE, `page must not be over ${MAX_PAGE}`)
  .default(1)
  .openapi({ type: "integer", minimum: 1, maximum: MAX_PAGE, default: 1, example: 1 });

const pageLimit = digits("limit", LIMITS.api.maxPageItems, `limit must not be over ${LIMITS.api.maxPageItems}`)
  .default(LIMITS.api.pageItems)
  .openapi({
    type: "integer",
    minimum: 1,
    maximum: LIMITS.api.maxPageItems,
    default: LIMITS.api.pageItems,
    example: 20,
  });

/**
 * The query of a list. `sortBy`: its allowed columns, the default first. Unknown parameters are refused by name: a filter
 * that is spelt wrong would otherwise answer everything.
 */
export function listQuery<const S extends readonly [string, ...string[]]>(sortBy: S, sortDir: "asc" | "desc" = "desc") {
  return z.strictObject({
    page: pageNumber,
    limit: pageLimit,
    sortBy: z
      .enum(sortBy)
      .optional()
      .transform((chosen): S[number] => chosen ?? sortBy[0])
      .openapi({ type: "string", enum: [...sortBy], default: sortBy[0], example: sortBy[0] }),
    sortDir: z.enum(["asc", "desc"]).default(sortDir).openapi({ example: sortDir }),
    search: z
      .string()
      .max(200, "search must not be over 200 characters")
      .optional()
      .openapi({ description: "Part of a name, email or external id, in any case", example: "ada" }),
  });
}

/** An instant in a query: ISO 8601 with a zone, or a day (UTC). Becomes ISO 8601 UTC with milliseconds. */
function instant(dayTime: string) {
  return z
    .union([z.iso.datetime({ offset: true }), z.iso.date().transform((day) => `${day}T${dayTime}Z`)], {
      error: "must be an ISO 8601 time such as 2026-11-24T09:30:00Z, or a day such as 2026-11-24",
    })
    .openapi({ type: "string", format: "date-time", example: "2026-11-24T00:00:00Z" });
}

export const fromInstant = instant("00:00:00.000");
export const toInstant = instant("23:59:59.999");
