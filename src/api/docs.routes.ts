/** The page that shows the API's document to people. Open, like the document itself. */
import { z } from "@hono/zod-openapi";
import { endpoint } from "./route";

export const getApiDocs = endpoint("getApiDocs", {
  method: "get",
  path: "/api/docs",
  tags: ["Platform"],
  summary: "This document as a page for people",
  responses: {
    200: {
      description: "The page",
      content: { "text/html": { schema: z.string().openapi({ example: "<!doctype html>" }) } },
    },
  },
});
