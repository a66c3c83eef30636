/** Wire shapes of the platform's own routes: health, and the tick that development can ask for. */
import { z } from "@hono/zod-openapi";

const CheckShape = z.object({
  ok: z.boolean().openapi({ example: true }),
  detail: z.string().openapi({ example: "answered in 3 ms" }),
});

export const HealthShape = z
  .object({
    status: z.enum(["ok", "degraded"]).openapi({ example: "ok" }),
    checks: z.object({ database: CheckShape, queue: CheckShape, runtime: CheckShape }),
  })
  .openapi("Health");

export const TickShape = z
  .strictObject({
    now: z.iso
      .datetime({ offset: true, error: "must be an ISO 8601 time such as 2026-11-24T09:30:00Z" })
      .optional()
      .openapi({
        description: "The time for schedules and the hourly window; absent: now",
        example: "2026-11-24T09:30:00Z",
      }),
  })
  .openapi({ example: { now: "2026-11-24T09:30:00Z" } });

export const TickedShape = z
  .object({
    now: z.string().openapi({ format: "date-time", example: "2026-11-24T09:30:00.000Z" }),
    executionIds: z.array(z.string()).openapi({ description: "What was started", example: [] }),
  })
  .openapi("Tick");
