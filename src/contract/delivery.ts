/** Wire shapes of deliveries (contract sections 2.3 and 7.1). */
import { z } from "@hono/zod-openapi";
import { CHANGE_TYPES, ENTITY_TYPES } from "../domain/entity-types";
import { TimeShape } from "./list";

export const DELIVERY_STATUSES = ["pending", "delivered", "dead"] as const;

export const DeliveryShape = z
  .object({
    id: z.string().openapi({ example: "dlv_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    eventId: z.string().openapi({
      description: "`ctx.event.id`: the same in every attempt and every replay.",
      example: "evt_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
    }),
    hookId: z.string().openapi({ example: "hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    entityType: z.enum(ENTITY_TYPES).openapi({ example: "contractor" }),
    entityId: z.string().openapi({ example: "con_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    type: z.enum(CHANGE_TYPES).openapi({ example: "create" }),
    status: z.enum(DELIVERY_STATUSES).openapi({ example: "pending" }),
    attempts: z.int().openapi({ description: "Attempts so far, a running one included.", example: 1 }),
    nextAttemptAt: TimeShape.nullable(),
    lastError: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .openapi({ example: { code: "HOOK_ERROR", message: "The billing system answered 503." } }),
    executionIds: z.array(z.string()).openapi({
      description: "One for each attempt, oldest first.",
      example: ["exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"],
    }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Delivery");

/** Which dead deliveries of a hook are replayed: all filters together; none at all means every dead one. */
export const ReplayShape = z
  .strictObject({
    ids: z.array(z.string().min(1)).min(1).max(100, "must not have over 100 ids").optional(),
    entityId: z.string().min(1).optional(),
    type: z.enum(CHANGE_TYPES).optional(),
  })
  .openapi({ example: { ids: ["dlv_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"] } });

export const ReplayedShape = z.object({ replayed: z.int().openapi({ example: 3 }) }).openapi("Replayed");
