/** Wire shapes of the rotation of the key-encryption key: one page of data keys at a time. */
import { z } from "@hono/zod-openapi";

/** Unwrapping and wrapping are two short AES operations each; a page is far below a request's CPU time. */
const PAGE = 200;

export const RotationShape = z
  .strictObject({
    after: z.string().max(100).optional().openapi({
      description: "`next` of the answer before; absent: from the start",
      example: "org_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
    }),
    limit: z.int().min(1).max(PAGE).default(PAGE).openapi({ description: "Data keys to look at", example: PAGE }),
  })
  .openapi({ example: { limit: PAGE } });

export const RotatedShape = z
  .object({
    keyId: z.string().openapi({ description: "The key-encryption key that wraps from now on", example: "2026-11" }),
    rewrapped: z.int().openapi({ example: 200 }),
    unreadable: z
      .array(z.object({ id: z.string(), organisationId: z.string(), keyId: z.string(), reason: z.string() }))
      .openapi({ description: "Data keys that SECRET_KEYS can't open; they stay as they are", example: [] }),
    remaining: z.int().openapi({ description: "Data keys that another key still wraps", example: 0 }),
    next: z.string().nullable().openapi({ description: "Send it as `after`; null: all were looked at", example: null }),
  })
  .openapi("KeyRotation");
