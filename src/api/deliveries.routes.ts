/** Routes of deliveries: the queue of a PUSH hook, and the replay of what ended dead. */
import { z } from "@hono/zod-openapi";
import { DELIVERY_STATUSES, DeliveryShape, ReplayShape, ReplayedShape } from "../contract/delivery";
import { itemOf, listOf, listQuery } from "../contract/list";
import { CHANGE_TYPES } from "../domain/entity-types";
import { IdPath, ORG, body, endpoint, json } from "./route";

const TAGS = ["Deliveries"];

export const listDeliveries = endpoint("listDeliveries", {
  method: "get",
  path: `${ORG}/hooks/{id}/deliveries`,
  tags: TAGS,
  summary: "List the deliveries of a PUSH hook",
  description: "In the order of the commits, newest first.",
  request: {
    params: IdPath,
    query: listQuery(["createdAt"]).extend({
      status: z.enum(DELIVERY_STATUSES).optional().openapi({ example: "dead" }),
      entityId: z.string().min(1).optional().openapi({ example: "con_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
      type: z.enum(CHANGE_TYPES).optional().openapi({ example: "create" }),
    }),
  },
  responses: { 200: json("The deliveries", listOf(DeliveryShape)) },
});

export const getDelivery = endpoint("getDelivery", {
  method: "get",
  path: `${ORG}/deliveries/{id}`,
  tags: TAGS,
  summary: "One delivery",
  request: { params: IdPath },
  responses: { 200: json("The delivery", itemOf(DeliveryShape)) },
});

export const replayDelivery = endpoint(
  "replayDelivery",
  {
    method: "post",
    path: `${ORG}/deliveries/{id}/replay`,
    tags: TAGS,
    summary: "Replay a dead delivery",
    description: "Its attempts begin anew; `ctx.event.id` stays. 409 when it is not dead.",
    request: { params: IdPath },
    responses: { 202: json("The delivery, pending again", itemOf(DeliveryShape)) },
  },
  ["CONFLICT"],
);

export const replayDeliveries = endpoint("replayDeliveries", {
  method: "post",
  path: `${ORG}/hooks/{id}/deliveries/replay`,
  tags: TAGS,
  summary: "Replay the dead deliveries of a hook: those listed, those that match, or all",
  request: { params: IdPath, body: body(ReplayShape) },
  responses: { 202: json("How many are pending again", itemOf(ReplayedShape)) },
});
