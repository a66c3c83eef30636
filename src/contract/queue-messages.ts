/**
 * The messages of the platform's queues. A message is a doorbell: it says where to look, never what is true, so it may
 * come twice, late, or after all is done.
 */
import { z } from "zod";

const id = z.string().min(1);

/** A page of that execution waits. `ticket` is the execution's `fence` when it was sent: only the first with it works. */
export const pullMessageSchema = z.strictObject({ orgId: id, executionId: id, ticket: z.int().min(0) });
export type PullMessage = z.infer<typeof pullMessageSchema>;

/** The hook may have deliveries to hand out; or a dry run of a PUSH hook waits. */
export const pushMessageSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("deliveries"), orgId: id, hookId: id }),
  z.strictObject({ kind: z.literal("test"), orgId: id, executionId: id }),
]);
export type PushMessage = z.infer<typeof pushMessageSchema>;

/** The organisation may have notices to send. */
export const notifyMessageSchema = z.strictObject({ orgId: id });
export type NotifyMessage = z.infer<typeof notifyMessageSchema>;

/** A PUSH attempt, or a dry run, whose runtime was lost; delivery and claim are null for a dry run. */
const lostAttemptSchema = z.strictObject({
  kind: z.literal("attempt"),
  orgId: id,
  hookId: id,
  executionId: id,
  deliveryId: id.nullable(),
  claimId: id.nullable(),
});
export type LostAttempt = z.infer<typeof lostAttemptSchema>;

/** To be run once more, alone: a page, or an attempt. */
export const quarantineMessageSchema = z.union([pullMessageSchema, lostAttemptSchema]);
