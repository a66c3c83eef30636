/** Open routes, the tick, the log of requests, and a fault of ours. */
import { expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { OPERATOR_KEY, logged, ports, send } from "./fixture";

it("is healthy when everything answers, and says what does not", async () => {
  const healthy = await send("GET", "/healthz");
  expect([healthy.status, healthy.at("status")]).toEqual([200, "ok"]);
  const noRuntime = createApp({ ...ports, runtimeAnswers: () => Promise.reject(new Error("gone")) });
  const degraded = await noRuntime.request("/healthz");
  expect(degraded.status).toBe(503);
  expect(await degraded.json()).toMatchObject({
    status: "degraded",
    checks: { database: { ok: true }, queue: { ok: true }, runtime: { ok: false } },
  });
});

it("serves the OpenAPI document, with roles, examples and errors", async () => {
  const document = await send("GET", "/api/v1/openapi.json");
  expect(document.at("openapi")).toBe("3.1.0");
  const operation = ["paths", "/api/v1/org/{orgId}/integrations", "post"];
  expect(document.at(...operation)).toMatchObject({
    operationId: "createIntegration",
    security: [{ apiKey: [] }, { session: [] }],
    "x-required-role": "editor",
    responses: { 201: {}, 400: {}, 401: {}, 403: {}, 404: {}, 409: {}, 413: {}, 500: {} },
  });
});

it("ticks in development only", async () => {
  const now = "2026-11-24T10:00:00Z";
  const ticked = await send("POST", "/api/v1/dev/tick", { key: OPERATOR_KEY, body: { now } });
  expect([ticked.status, ticked.at("data", "now")]).toEqual([200, "2026-11-24T10:00:00.000Z"]);
  expect((await send("POST", "/api/v1/dev/tick", { key: OPERATOR_KEY })).status).toBe(200);
  const production = createApp({ ...ports, environment: "production" });
  const headers = { authorization: `Bearer ${OPERATOR_KEY}` };
  expect((await production.request("/api/v1/dev/tick", { method: "POST", headers })).status).toBe(404);
});

it("answers a fault of ours with an id, and keeps the rest for the log", async () => {
  const broken = createApp({
    ...ports,
    pull: { ...ports.pull, tick: () => Promise.reject(new Error("secret detail")) },
  });
  const headers = { authorization: `Bearer ${OPERATOR_KEY}` };
  const response = await broken.request("/api/v1/dev/tick", { method: "POST", headers });
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toContain("secret detail");
  const { error } = JSON.parse(text);
  expect(error.code).toBe("INTERNAL_ERROR");
  expect(logged).toContainEqual(
    expect.objectContaining({ event: "api.fault", errorId: error.errorId, error: "secret detail" }),
  );
});

it("logs each request once, with its operation", async () => {
  logged.length = 0;
  await send("GET", "/healthz");
  expect(logged).toEqual([
    expect.objectContaining({
      event: "api.request",
      operation: "getHealth",
      method: "GET",
      path: "/healthz",
      status: 200,
    }),
  ]);
});
