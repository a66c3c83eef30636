/** What an execution said and did: its lists, and its stream from the start, after an event, and while it goes on. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { databaseFor } from "../../../src/store/database";
import { appendExecutionEvents } from "../../../src/store/execution-events";
import { type Tenant, make, newHook, newTenant, ports } from "./fixture";

const AT = "2026-11-24T09:00:00.000Z";

let tenant: Tenant;
let id: string;
beforeEach(async () => {
  tenant = await newTenant();
  id = await make(tenant, `/hooks/${await newHook(tenant)}/runs`, { mode: "dry" });
});

const line = (message: string) => ({
  kind: "log" as const,
  at: AT,
  page: 0,
  body: { level: "info", source: "log", message, data: { n: 1 } },
});
const request = {
  kind: "http" as const,
  at: AT,
  page: 0,
  body: {
    method: "GET",
    url: "https://hr.example.com/",
    status: 200,
    durationMs: 12,
    requestBytes: 0,
    responseBytes: 9,
    error: null,
  },
};
const status = (word: string) => ({ kind: "status" as const, at: AT, page: null, body: { status: word, error: null } });

const append = (...events: Parameters<typeof appendExecutionEvents>[2][number][]) =>
  appendExecutionEvents(databaseFor(env.DB, tenant.orgId), id, events);

async function end(word: string): Promise<void> {
  await append(status(word));
  await env.DB.prepare("update executions set status = ? where id = ?").bind(word, id).run();
}

function stream(headers: Record<string, string> = {}): Promise<Response> {
  const path = `http://api.test/api/v1/org/${tenant.orgId}/executions/${id}/stream`;
  return Promise.resolve(
    createApp(ports).request(path, { headers: { authorization: `Bearer ${tenant.key}`, ...headers } }),
  );
}

/** `id event` of each frame. */
function frames(text: string): string[] {
  return [...text.matchAll(/^id: (\d+)\nevent: (\w+)\ndata: (.+)\n\n/gm)].map(([, seq, event]) => `${seq} ${event}`);
}

it("lists executions by part of the hook's name", async () => {
  expect((await tenant.call("GET", "/executions?search=HOOK-")).at("meta", "total")).toBe(1);
  expect((await tenant.call("GET", "/executions?search=nothing")).at("meta", "total")).toBe(0);
});

it("lists log lines and requests, oldest first", async () => {
  await append(line("first"), request, line("second"));
  const logs = await tenant.call("GET", `/executions/${id}/logs`);
  expect(logs.items).toEqual([
    { seq: 1, at: AT, page: 0, level: "info", source: "log", message: "first", data: { n: 1 } },
    { seq: 3, at: AT, page: 0, level: "info", source: "log", message: "second", data: { n: 1 } },
  ]);
  expect((await tenant.call("GET", `/executions/${id}/http-requests`)).items).toEqual([
    { seq: 2, at: AT, page: 0, ...request.body },
  ]);
  expect((await tenant.call("GET", `/executions/${id}/logs?sortDir=desc&limit=1`)).items).toMatchObject([{ seq: 3 }]);
  expect((await tenant.call("GET", `/executions/${id}/logs?search=SECOND`)).items).toMatchObject([{ seq: 3 }]);
  expect((await tenant.call("GET", `/executions/${id}/http-requests?search=hr.example`)).at("meta", "total")).toBe(1);
});

it("lists record rows and filters them by outcome", async () => {
  const insert = env.DB.prepare(
    "insert into execution_records (execution_id, seq, page, external_id, outcome, changes, error) values (?, ?, 0, ?, ?, ?, ?)",
  );
  await env.DB.batch([
    insert.bind(id, 1, "E-1", "create", JSON.stringify([{ field: "role", before: null, after: "x" }]), null),
    insert.bind(id, 2, null, "error", null, JSON.stringify({ code: "INVALID_RECORD", path: null, message: "no" })),
  ]);
  const all = await tenant.call("GET", `/executions/${id}/records`);
  expect(all.items.map((row) => row["outcome"])).toEqual(["error", "create"]);
  expect((await tenant.call("GET", `/executions/${id}/records?search=e-1`)).items).toMatchObject([
    { externalId: "E-1" },
  ]);
  const errors = await tenant.call("GET", `/executions/${id}/records?outcome=error`);
  expect(errors.items).toEqual([
    {
      externalId: null,
      page: 0,
      outcome: "error",
      entityId: null,
      changes: [],
      error: { code: "INVALID_RECORD", path: null, message: "no" },
    },
  ]);
});

it("streams an ended execution from its start to its end", async () => {
  await append(status("running"), line("hello"), request, { kind: "page", at: AT, page: 0, body: { processed: 2 } });
  await end("completed");
  const response = await stream();
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const text = await response.text();
  expect(frames(text)).toEqual(["1 status", "2 log", "3 http", "4 page", "5 status"]);
  expect(text).toContain(`data: {"processed":2,"page":0}`);
});

it("resumes after Last-Event-ID", async () => {
  await append(status("running"), line("one"), line("two"));
  await end("failed");
  expect(frames(await (await stream({ "last-event-id": "2" })).text())).toEqual(["3 log", "4 status"]);
  expect((await stream({ "last-event-id": "x" })).status).toBe(400);
});

it("sends what is added while it is read", async () => {
  await append(line("one"));
  const response = await stream();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error("no body");
  let text = "";
  const readUntil = async (word: string) => {
    while (!text.includes(word)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`ended before ${word}: ${text}`);
      text += value;
    }
  };
  await readUntil("one");
  await append(line("two"));
  await readUntil("two");
  await end("cancelled");
  await readUntil("cancelled");
  expect((await reader.read()).done).toBe(true);
  expect(frames(text)).toEqual(["1 log", "2 log", "3 status"]);
});
