/**
 * The messages of the platform's queues. A message is a doorbell: it says where to look, never what is true, so it may
 * come twice, late, or after all is done.
 */
import { z } from "zod";

/** One page of a PULL execution; a page that the database no longer waits for is passed over. */
export const pullMessageSchema = z.strictObject({ executionId: z.string().min(1), page: z.int().min(0) });
export type PullMessage = z.infer<typeof pullMessageSchema>;

/** The hook may have deliveries to hand out. */
export const pushMessageSchema = z.strictObject({ hookId: z.string().min(1) });
export type PushMessage = z.infer<typeof pushMessageSchema>;

/** An invocation whose runtime was lost, to be tried once more alone: a page, or a delivery's attempt. */
export const quarantineMessageSchema = z.union([
  z.strictObject({ kind: z.literal("page"), executionId: z.string().min(1), page: z.int().min(0) }),
  z.strictObject({ kind: z.literal("delivery"), deliveryId: z.string().min(1), hookId: z.string().min(1) }),
]);
export type QuarantineMessage = z.infer<typeof quarantineMessageSchema>;
