/** The route of the operator who changes the key-encryption key. */
import { RotatedShape, RotationShape } from "../contract/key-rotation";
import { itemOf } from "../contract/list";
import { endpoint, json } from "./route";

export const rotateKeys = endpoint("rotateKeys", {
  method: "post",
  path: "/api/v1/rotate-keys",
  tags: ["Platform"],
  summary: "Wrap data keys with the first key of SECRET_KEYS, a page at a time, until next is null",
  request: { body: { required: false, content: { "application/json": { schema: RotationShape } } } },
  responses: { 200: json("What was done, and where to go on", itemOf(RotatedShape)) },
});
