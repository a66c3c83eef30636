/**
 * The platform's own log while people's data flows through all of it: every line is one JSON event with the id of its
 * request, and none has a person's data. Values that are marked go in wherever values can; the log is then searched.
 */
import { env } from "cloudflare:workers";
import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  waitOnExecutionContext,
} from "cloudflare:test";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import worker from "../../../src/index";

const MARK = "Zaphod";
const ORIGIN = "http://api.test";
const OPERATOR = "operator_for_tests";

let lines: string[];
beforeEach(() => {
  lines = [];
  for (const level of ["debug", "log", "info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => void lines.push(args.map(String).join(" ")));
  }
});
afterEach(() => vi.restoreAllMocks());

async function call(
  method: string,
  path: string,
  key: string,
  body?: unknown,
): Promise<{ status: number; data: Record<string, unknown> }> {
  const context = createExecutionContext();
  const request = new Request<unknown, IncomingRequestCfProperties>(`${ORIGIN}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const response = await worker.fetch(request, env, context);
  await waitOnExecutionContext(context);
  const text = await response.text();
  const answer: { data?: Record<string, unknown> } = text === "" ? {} : JSON.parse(text);
  return { status: response.status, data: answer.data ?? {} };
}

function events(): Record<string, unknown>[] {
  return lines.map((line) => {
    const parsed: Record<string, unknown> = JSON.parse(line);
    return parsed;
  });
}

it("has one JSON event a line with its request's id, and nothing personal", async () => {
  const org = (await call("POST", "/api/v1/orgs", OPERATOR, { name: "Acme", customIntegrationsEnabled: true })).data;
  const key = String(org["apiKey"]);
  const base = `/api/v1/org/${String(org["id"])}`;
  const make = async (path: string, body: unknown) => String((await call("POST", base + path, key, body)).data["id"]);

  const integration = await make("/integrations", { name: "HR", sourceSystemKey: "hr" });
  await call("PUT", `${base}/integrations/${integration}/secrets/TOKEN`, key, { value: `${MARK}-secret` });
  const hook = (name: string, type: string, code: string) =>
    make(`/integrations/${integration}/hooks`, {
      name,
      type,
      entityType: "employee",
      code,
      enabled: true,
      ...(type === "PUSH" && { eventTypes: ["create", "update", "delete"] }),
    });
  const person = (id: string, more: object) => ({
    externalId: `${MARK}-${id}`,
    data: { firstName: MARK, lastName: MARK, email: `${MARK}-${id}@example.com`, ...more },
  });
  const push = await hook(
    "Push",
    "PUSH",
    `async function run(ctx) { ctx.log.info(ctx.event.after.firstName); throw new Error("can't tell " + ctx.event.after.email); }`,
  );
  const good = await hook(
    "Good",
    "PULL",
    `async function run(ctx) { console.log("${MARK}"); return { records: ${JSON.stringify([person("1", {}), person("2", { startDate: `${MARK}!` })])} }; }`,
  );
  const bad = await hook(
    "Bad",
    "PULL",
    `async function run() { throw new Error("${MARK} has no email ${MARK}@example.com"); }`,
  );

  // Through the API: a person, a look-up by an external id that is an address, a refusal, a search, JSON that is none.
  expect(
    (
      await call("POST", `${base}/employees`, key, {
        firstName: MARK,
        lastName: MARK,
        email: `${MARK}@example.com`,
        externalId: `${MARK}@example.com`,
      })
    ).status,
  ).toBe(201);
  await call("GET", `${base}/employees/${MARK}@example.com?source=hr`, key);
  await call("GET", `${base}/employees?search=${MARK}`, key);
  await call("GET", `/nowhere/${MARK}`, key);
  expect(
    (await call("POST", `${base}/employees`, key, { firstName: MARK, lastName: MARK, email: `${MARK}@example.com` }))
      .status,
  ).toBe(409);

  // Through the queues: the bells that the API has rung are answered by the Worker's own consumers.
  for (const id of [good, bad]) await call("POST", `${base}/hooks/${id}/runs`, key, { mode: "live" });
  const executions = async () =>
    (
      await env.DB.prepare("SELECT hook_id, status FROM executions WHERE org_id = ?")
        .bind(org["id"])
        .all<{ hook_id: string; status: string }>()
    ).results;
  const endOf = (hook: string) => events().find(({ event, hookId }) => event === "pull.execution" && hookId === hook);
  const messageOf = (hook: string) => {
    const requestId = endOf(hook)?.["requestId"];
    return events().find((each) => each["event"] === "queue.message" && each["requestId"] === requestId);
  };
  await vi.waitFor(
    async () => {
      const ended = await executions();
      expect(
        ended
          .filter(({ hook_id }) => hook_id !== push)
          .map(({ status }) => status)
          .toSorted(),
      ).toEqual(["completed", "failed"]);
      expect(ended.some(({ hook_id, status }) => hook_id === push && status === "failed")).toBe(true);
      expect(events().some(({ event, hookId }) => event === "push.run" && hookId === push)).toBe(true);
      // What is said of a run comes a little after its end is in the database.
      for (const id of [good, bad]) expect(messageOf(id)).toBeDefined();
    },
    { timeout: 50_000, interval: 200 },
  );
  // A message that no consumer can read, and a tick.
  const context = createExecutionContext();
  const spoilt = { id: "m1", timestamp: new Date(), attempts: 1, body: { orgId: "org_x", name: MARK, executionId: 7 } };
  await worker.queue(createMessageBatch("flowstate-quarantine", [spoilt]), env);
  await worker.scheduled(createScheduledController({ scheduledTime: new Date(), cron: "* * * * *" }), env);
  await waitOnExecutionContext(context);

  expect(lines.filter((line) => line.includes(MARK))).toEqual([]);
  const all = events();
  const names = new Set(all.map(({ event }) => event));
  for (const name of ["api.request", "pull.execution", "push.run", "queue.message", "queue.fault", "cron.tick"]) {
    expect([...names]).toContain(name);
  }
  expect([...names]).not.toContain("metrics.fault");
  expect(all.filter(({ requestId }) => !/^req_[0-9a-f]{32}$/.test(String(requestId)))).toEqual([]);
  expect(all.filter(({ level, outcome }) => level === undefined || outcome === undefined)).toEqual([]);
  // A run can be followed from its message to its end.
  const ended = endOf(bad);
  expect(messageOf(bad)).toMatchObject({
    queue: "flowstate-pull",
    executionId: ended?.["executionId"],
    orgId: org["id"],
    ageMs: expect.any(Number),
  });
  expect(ended).toMatchObject({ ended: "failed", code: "HOOK_ERROR", durationMs: expect.any(Number) });
});
