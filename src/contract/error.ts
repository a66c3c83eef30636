/** The wire shape of a refusal (contract section 7). Which status a code has is `api/problems.ts`'s. */
import { z } from "@hono/zod-openapi";
import { PROBLEM_CODES } from "../domain/problem";

export const ErrorShape = z
  .object({
    error: z.object({
      code: z.enum(PROBLEM_CODES).openapi({ example: "VALIDATION_ERROR" }),
      message: z.string().openapi({ example: "The request has 1 fault: name is required" }),
      details: z
        .array(
          z.object({
            field: z.string().openapi({ example: "name" }),
            message: z.string().openapi({ example: "is required" }),
            line: z.int().optional().openapi({ description: "From 1; only for faults in code", example: 3 }),
            column: z.int().optional().openapi({ description: "From 1; only for faults in code", example: 14 }),
          }),
        )
        .optional(),
      errorId: z
        .string()
        .openapi({ description: "Names this answer in our logs", example: "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    }),
  })
  .openapi("Error");
