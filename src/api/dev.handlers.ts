/** Answers the route of development; anywhere else it does not exist. */
import { isoTime } from "../domain/clock";
import type { Api } from "./context";
import * as routes from "./dev.routes";
import { refuse } from "./problems";

export function addDev(api: Api): void {
  api.openapi(routes.runTick, async (c) => {
    const { environment, clock, pull } = c.get("ports");
    if (environment !== "development") refuse("NOT_FOUND", "There is no such route in production.");
    const { now: at } = c.req.valid("json");
    const now = at === undefined ? clock() : Date.parse(at);
    const { executionIds } = await pull.tick(now);
    return c.json({ data: { now: isoTime(now), executionIds: [...executionIds] } }, 200);
  });
}
