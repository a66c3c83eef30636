/** The route of development: one cron tick now. */
import { itemOf } from "../contract/list";
import { TickShape, TickedShape } from "../contract/platform";
import { endpoint, json } from "./route";

export const runTick = endpoint(
  "runTick",
  {
    method: "post",
    path: "/api/v1/dev/tick",
    tags: ["Platform"],
    summary: "Run one cron tick now, or at a given time for schedules (development only)",
    request: { body: { required: false, content: { "application/json": { schema: TickShape } } } },
    responses: { 200: json("The executions that were due exist", itemOf(TickedShape)) },
  },
  ["NOT_FOUND"],
);
