/** Open routes: health and the API's own document. */
import { z } from "@hono/zod-openapi";
import { HealthShape } from "../contract/platform";
import { endpoint, json } from "./route";

export const getHealth = endpoint("getHealth", {
  method: "get",
  path: "/healthz",
  tags: ["Platform"],
  summary: "Whether the database, the queue and the hooks runtime work",
  responses: { 200: json("They do", HealthShape), 503: json("Something does not", HealthShape) },
});

export const getOpenApiDocument = endpoint("getOpenApiDocument", {
  method: "get",
  path: "/api/v1/openapi.json",
  tags: ["Platform"],
  summary: "This document (OpenAPI 3.1)",
  responses: { 200: json("The document", z.object({ openapi: z.string().openapi({ example: "3.1.0" }) })) },
});
