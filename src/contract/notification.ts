/** Wire shapes of notification targets and of what they were told (docs/notifications.md). */
import { z } from "@hono/zod-openapi";
import { NOTICE_TYPES, TARGET_KINDS } from "../domain/notices";
import { LIMITS } from "../domain/limits";
import { TimeShape } from "./list";
import { NameShape } from "./organisation";

const MOST = LIMITS.notifications;

const EventsShape = z
  .array(z.enum(NOTICE_TYPES))
  .min(1, "must have at least one event")
  .refine((events) => new Set(events).size === events.length, "must not name an event twice")
  .openapi({ example: ["execution.failed", "hook.disabled"] });

const AddressesShape = z
  .array(z.email("must be a mail address").max(254, "must not be over 254 characters"))
  .min(1, "must have at least one address")
  .max(MOST.addresses, `must not have over ${MOST.addresses} addresses`)
  .refine((all) => new Set(all.map((each) => each.toLowerCase())).size === all.length, "must not name an address twice")
  .openapi({ example: ["hr-systems@example.com"] });

const UrlShape = z
  .string()
  .min(1, "must not be empty")
  .max(2_000, "must not be over 2000 characters")
  .openapi({ description: "HTTPS and public.", example: "https://hooks.example.com/flowstate" });

const target = {
  id: z.string().openapi({ example: "nt_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
  name: z.string().openapi({ example: "On-call" }),
  kind: z.enum(TARGET_KINDS).openapi({ example: "webhook" }),
  addresses: z
    .array(z.string())
    .openapi({ description: "Of a mail target; each gets a mail of its own.", example: [] }),
  url: z.string().nullable().openapi({ example: "https://hooks.example.com/flowstate" }),
  events: z.array(z.enum(NOTICE_TYPES)).openapi({ example: ["execution.failed", "hook.disabled"] }),
  enabled: z.boolean().openapi({ example: true }),
  disabledReason: z.string().nullable().openapi({ description: "Why the platform switched it off.", example: null }),
  previousSecretUntil: TimeShape.nullable().openapi({
    description: "The secret before the last rotation signs as well until then.",
  }),
  pending: z.int().openapi({ description: "Notices that wait to be sent, or sent again.", example: 0 }),
  lastSentAt: TimeShape.nullable(),
  lastError: z
    .string()
    .nullable()
    .openapi({ description: "Of the newest notice that was not taken.", example: "The receiver answered 503." }),
  createdAt: TimeShape,
  updatedAt: TimeShape,
};

export const NotificationTargetShape = z.object(target).openapi("NotificationTarget");

export const IssuedTargetShape = z
  .object({
    ...target,
    secret: z.string().nullable().openapi({
      description: "Signs a webhook (Standard Webhooks). Shown this once; null of a mail target.",
      example: "whsec_<base64>",
    }),
  })
  .openapi("IssuedNotificationTarget");

export const NewTargetShape = z
  .strictObject({
    name: NameShape.openapi({ example: "On-call" }),
    kind: z.enum(TARGET_KINDS).openapi({ example: "webhook" }),
    addresses: AddressesShape.optional().openapi({ description: "Mail targets only." }),
    url: UrlShape.optional(),
    events: EventsShape.default([...NOTICE_TYPES]).openapi({ description: "All of them when left out." }),
    enabled: z.boolean().default(true).openapi({ example: true }),
  })
  .openapi("NewNotificationTarget", {
    example: { name: "On-call", kind: "webhook", url: "https://hooks.example.com/flowstate" },
  });

export const TargetPatchShape = z
  .strictObject({
    name: NameShape.optional().openapi({ example: "On-call" }),
    addresses: AddressesShape.optional(),
    url: UrlShape.optional(),
    events: EventsShape.optional(),
    enabled: z.boolean().optional().openapi({ example: true }),
  })
  .openapi("NotificationTargetPatch", { example: { events: ["hook.disabled"] } });

export const TestedTargetShape = z
  .object({
    ok: z.boolean().openapi({ description: "All of them took it.", example: true }),
    receivers: z
      .array(
        z.object({
          receiver: z
            .string()
            .openapi({ description: "The URL, or an address.", example: "https://hooks.example.com/flowstate" }),
          ok: z.boolean().openapi({ example: true }),
          status: z.int().nullable().openapi({ description: "What the URL answered; null: nothing.", example: 204 }),
          answer: z.string().openapi({ description: "The beginning of its answer.", example: "" }),
          error: z.string().nullable().openapi({ example: null }),
          durationMs: z.int().openapi({ example: 87 }),
        }),
      )
      .openapi({ description: "The one URL, or each address." }),
  })
  .openapi("TestedNotificationTarget");

const NOTICE_STATUSES = ["pending", "sent", "failed"] as const;
export const NoticeStatusShape = z.enum(NOTICE_STATUSES).openapi({ example: "failed" });

export const NoticeShape = z
  .object({
    id: z.string().openapi({
      description: "The `webhook-id`: the same in every attempt.",
      example: "msg_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b_0c1d2e3f4a5b",
    }),
    type: z.enum(NOTICE_TYPES).openapi({ example: "execution.failed" }),
    hookId: z.string().openapi({ example: "hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    recipient: z.string().nullable().openapi({ description: "Of a mail.", example: null }),
    status: NoticeStatusShape,
    attempts: z.int().openapi({ description: "Attempts so far, a running one included.", example: 10 }),
    nextAttemptAt: TimeShape.nullable(),
    lastError: z.string().nullable().openapi({ example: "The receiver answered 503. Given up after 10 attempts." }),
    occurredAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Notice");
