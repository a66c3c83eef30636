/** The API as one fetch handler: ports in, every answer in the envelope, one log event for each request. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { routePath } from "hono/route";
import { newId } from "../domain/ids";
import { withRequest } from "../observe/request";
import { problem } from "../domain/problem";
import type { Api, ApiEnv } from "./context";
import { KeyCache } from "./key-cache";
import type { ApiPorts } from "./ports";
import { answer, onError } from "./problems";
import { createRouter } from "./router";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The methods that this path takes. */
function methodsOf(api: Api, path: string): string[] {
  return METHODS.filter((method) => api.router.match(method, path)[0].some(([[, route]]) => route.method === method));
}

export function createApp(ports: ApiPorts): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({ strict: false });
  const memory = {
    keys: new KeyCache(),
    leases: new Map(),
    health: { seen: null, lookingSince: Number.NEGATIVE_INFINITY },
  };
  api.use(async (c, next) => {
    c.set("ports", ports);
    c.set("memory", memory);
    c.set("operation", "none");
    c.set("requestId", newId("request"));
    const startedAt = ports.clock();
    await withRequest(c.get("requestId"), next);
    c.header("cache-control", "no-store");
    c.header("x-content-type-options", "nosniff");
    c.header("x-request-id", c.get("requestId"));
    ports.log({
      event: "api.request",
      requestId: c.get("requestId"),
      operation: c.get("operation"),
      method: c.req.method,
      // The pattern: an external id in the path may be a person's address.
      path: routePath(c, -1),
      status: c.res.status,
      durationMs: ports.clock() - startedAt,
      errorId: c.res.headers.get("x-error-id"),
    });
  });
  api.route("/", createRouter());
  api.onError(onError);
  api.notFound((c) => {
    const methods = methodsOf(api, c.req.path);
    if (methods.length === 0)
      return answer(c, problem("NOT_FOUND", "There is no such route. See /api/v1/openapi.json."));
    c.header("allow", methods.join(", "));
    return answer(c, problem("NOT_FOUND", `This path takes ${methods.join(", ")}, not ${c.req.method}.`));
  });
  return api;
}
