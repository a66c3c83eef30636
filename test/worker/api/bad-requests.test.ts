/** What a person can get wrong, each with its status, its code and the field that the answer names. Nothing answers 500. */
import { beforeAll, expect, it } from "vitest";
import { CODE, OPERATOR_KEY, type Tenant, logged, newHook, newIntegration, newTenant, send } from "./fixture";

let tenant: Tenant;
let integration: string;
let pullHook: string;
let pushHook: string;

beforeAll(async () => {
  tenant = await newTenant();
  integration = await newIntegration(tenant);
  pullHook = await newHook(tenant);
  pushHook = await newHook(tenant, { type: "PUSH" });
});

const at = (path: string) => path.replace("INT", integration).replace("PULL", pullHook).replace("PUSH", pushHook);

const hook = { name: "h", type: "PULL", entityType: "employee", code: CODE };
const push = { ...hook, type: "PUSH" };
const inte = { name: "i", sourceSystemKey: "i" };
const ada = { firstName: "Ada", lastName: "L", email: "a@b.c" };
const HOOKS = "/integrations/INT/hooks";

type Case = [what: string, method: string, path: string, body: unknown, status: number, code: string, field: string];

const V = "VALIDATION_ERROR";
const cases: Case[] = [
  ["no name", "POST", "/integrations", { sourceSystemKey: "x" }, 400, V, "name"],
  ["an empty name", "POST", "/integrations", { ...inte, name: "  " }, 400, V, "name"],
  ["a name that is a number", "POST", "/integrations", { ...inte, name: 7 }, 400, V, "name"],
  ["a name that is null", "POST", "/integrations", { ...inte, name: null }, 400, V, "name"],
  ["a name too long", "POST", "/integrations", { ...inte, name: "x".repeat(201) }, 400, V, "name"],
  ["an upper-case source key", "POST", "/integrations", { ...inte, sourceSystemKey: "HR" }, 400, V, "sourceSystemKey"],
  [
    "a source key of 64",
    "POST",
    "/integrations",
    { ...inte, sourceSystemKey: "x".repeat(64) },
    400,
    V,
    "sourceSystemKey",
  ],
  [
    "a source key with a dash first",
    "POST",
    "/integrations",
    { ...inte, sourceSystemKey: "-a" },
    400,
    V,
    "sourceSystemKey",
  ],
  ["an unknown field", "POST", "/integrations", { ...inte, colour: "red" }, 400, V, "colour"],
  [
    "a URL as host",
    "POST",
    "/integrations",
    { ...inte, egressAllowList: ["https://a.b"] },
    400,
    V,
    "egressAllowList[0]",
  ],
  [
    "a star in a host",
    "POST",
    "/integrations",
    { ...inte, egressAllowList: ["a.b", "a.*.b"] },
    400,
    V,
    "egressAllowList[1]",
  ],
  ["a list that is a word", "POST", "/integrations", { ...inte, egressAllowList: "a.b" }, 400, V, "egressAllowList"],
  ["a list as body", "POST", "/integrations", [], 400, V, "body"],
  ["null as body", "POST", "/integrations", null, 400, V, "body"],
  ["a word as body", "POST", "/integrations", "x", 400, V, "body"],
  ["an unknown field of a patch", "PATCH", "/integrations/INT", { id: "x" }, 400, V, "id"],
  ["a secret without value", "PUT", "/integrations/INT/secrets/A", {}, 400, V, "value"],
  ["an empty secret", "PUT", "/integrations/INT/secrets/A", { value: "" }, 400, V, "value"],
  ["a secret that is a number", "PUT", "/integrations/INT/secrets/A", { value: 1 }, 400, V, "value"],
  ["a secret over 16 KiB of UTF-8", "PUT", "/integrations/INT/secrets/A", { value: "ü".repeat(8193) }, 400, V, "value"],
  ["a secret's name with a dash", "PUT", "/integrations/INT/secrets/A-B", { value: "v" }, 400, V, "name"],
  ["a secret's name with a digit first", "PUT", "/integrations/INT/secrets/1A", { value: "v" }, 400, V, "name"],
  ["a secret's name of 65", "PUT", `/integrations/INT/secrets/${"A".repeat(65)}`, { value: "v" }, 400, V, "name"],
  ["no code", "POST", HOOKS, { ...hook, code: undefined }, 400, V, "code"],
  ["code that does not parse", "POST", HOOKS, { ...hook, code: "async function run( {" }, 400, V, "code"],
  ["code without run", "POST", HOOKS, { ...hook, code: "const x = 1;" }, 400, V, "code"],
  ["code that imports", "POST", HOOKS, { ...hook, code: `import x from "y";\n${CODE}` }, 400, V, "code"],
  ["code over 1 MiB", "POST", HOOKS, { ...hook, code: `${CODE}//${"x".repeat(1_048_576)}` }, 400, V, "code"],
  ["an unknown type", "POST", HOOKS, { ...hook, type: "POLL" }, 400, V, "type"],
  ["an unknown entity type", "POST", HOOKS, { ...hook, entityType: "person" }, 400, V, "entityType"],
  ["a PUSH hook with a schedule", "POST", HOOKS, { ...push, schedule: { frequency: "daily" } }, 400, V, "schedule"],
  ["a PULL hook with event types", "POST", HOOKS, { ...hook, eventTypes: ["create"] }, 400, V, "eventTypes"],
  ["no event types", "POST", HOOKS, { ...push, eventTypes: [] }, 400, V, "eventTypes"],
  ["an event type twice", "POST", HOOKS, { ...push, eventTypes: ["create", "create"] }, 400, V, "eventTypes"],
  ["an unknown event type", "POST", HOOKS, { ...push, eventTypes: ["remove"] }, 400, V, "eventTypes[0]"],
  ["cleanup on a PUSH hook", "POST", HOOKS, { ...push, orphanCleanup: { enabled: true } }, 400, V, "orphanCleanup"],
  [
    "cleanup over 100 %",
    "POST",
    HOOKS,
    { ...hook, orphanCleanup: { enabled: true, maxPercent: 101 } },
    400,
    V,
    "orphanCleanup.maxPercent",
  ],
  ["an unknown frequency", "POST", HOOKS, { ...hook, schedule: { frequency: "yearly" } }, 400, V, "schedule.frequency"],
  ["an hour of 24", "POST", HOOKS, { ...hook, schedule: { frequency: "daily", hour: 24 } }, 400, V, "schedule.hour"],
  [
    "half a minute",
    "POST",
    HOOKS,
    { ...hook, schedule: { frequency: "hourly", minute: 0.5 } },
    400,
    V,
    "schedule.minute",
  ],
  [
    "a weekday of 7",
    "POST",
    HOOKS,
    { ...hook, schedule: { frequency: "weekly", weekday: 7 } },
    400,
    V,
    "schedule.weekday",
  ],
  [
    "an unknown zone",
    "POST",
    HOOKS,
    { ...hook, schedule: { frequency: "daily", timezone: "Mars/Base" } },
    400,
    V,
    "schedule.timezone",
  ],
  ["a cron of words", "POST", HOOKS, { ...hook, schedule: { cron: "every day" } }, 400, V, "schedule.cron"],
  ["a cron of each minute", "POST", HOOKS, { ...hook, schedule: { cron: "* * * * *" } }, 400, V, "schedule.cron"],
  ["a cron with seconds", "POST", HOOKS, { ...hook, schedule: { cron: "0 0 3 * * *" } }, 400, V, "schedule.cron"],
  ["a bad path to ignore", "POST", HOOKS, { ...hook, ignoreFields: ["a..b"] }, 400, V, "ignoreFields[0]"],
  ["enabled as a word", "POST", HOOKS, { ...hook, enabled: "yes" }, 400, V, "enabled"],
  ["a hook of no integration", "POST", "/integrations/int_none/hooks", hook, 404, "NOT_FOUND", ""],
  ["another type", "PATCH", "/hooks/PULL", { type: "PUSH" }, 400, V, "type"],
  ["another entity type", "PATCH", "/hooks/PULL", { entityType: "project" }, 400, V, "entityType"],
  ["a schedule for a PUSH hook", "PATCH", "/hooks/PUSH", { schedule: { cron: "0 3 * * *" } }, 400, V, "schedule"],
  ["broken code in a patch", "PATCH", "/hooks/PULL", { code: "}" }, 400, V, "code"],
  ["a version that is a word", "GET", "/hooks/PULL/versions/one", undefined, 400, V, "version"],
  ["version 0", "POST", "/hooks/PULL/versions/0/activate", undefined, 400, V, "version"],
  ["a run without mode", "POST", "/hooks/PULL/runs", {}, 400, V, "mode"],
  ["a run without body", "POST", "/hooks/PULL/runs", undefined, 400, V, "mode"],
  ["an unknown mode", "POST", "/hooks/PULL/runs", { mode: "wet" }, 400, V, "mode"],
  ["unsaved code, live", "POST", "/hooks/PULL/runs", { mode: "live", code: CODE }, 400, V, "code"],
  ["maxPages, live", "POST", "/hooks/PULL/runs", { mode: "live", maxPages: 1 }, 400, V, "maxPages"],
  ["maxPages of 0", "POST", "/hooks/PULL/runs", { mode: "dry", maxPages: 0 }, 400, V, "maxPages"],
  ["maxPages of 101", "POST", "/hooks/PULL/runs", { mode: "dry", maxPages: 101 }, 400, V, "maxPages"],
  ["broken code to try", "POST", "/hooks/PULL/runs", { mode: "dry", code: "{" }, 400, V, "code"],
  ["an event for a PULL hook", "POST", "/hooks/PULL/runs", { mode: "dry", event: {} }, 400, V, "event"],
  ["a PUSH hook without event", "POST", "/hooks/PUSH/runs", { mode: "dry" }, 400, V, "event"],
  ["a PUSH hook, live", "POST", "/hooks/PUSH/runs", { mode: "live" }, 400, V, "mode"],
  ["an event and an entity", "POST", "/hooks/PUSH/runs", { mode: "dry", event: {}, entityId: "x" }, 400, V, "entityId"],
  ["pages for a PUSH hook", "POST", "/hooks/PUSH/runs", { mode: "dry", event: {}, maxPages: 1 }, 400, V, "maxPages"],
  ["a limit of 101", "GET", "/integrations?limit=101", undefined, 400, V, "limit"],
  ["a limit of 0", "GET", "/integrations?limit=0", undefined, 400, V, "limit"],
  ["a limit that is a word", "GET", "/integrations?limit=all", undefined, 400, V, "limit"],
  ["page 0", "GET", "/integrations?page=0", undefined, 400, V, "page"],
  ["a page of 1e3", "GET", "/integrations?page=1e3", undefined, 400, V, "page"],
  ["two pages", "GET", "/integrations?page=1&page=2", undefined, 400, V, "page"],
  ["an unknown sortBy", "GET", "/integrations?sortBy=colour", undefined, 400, V, "sortBy"],
  ["an unknown sortDir", "GET", "/integrations?sortDir=up", undefined, 400, V, "sortDir"],
  ["an unknown parameter", "GET", "/executions?stauts=failed", undefined, 400, V, "stauts"],
  ["an unknown status", "GET", "/executions?status=done", undefined, 400, V, "status"],
  ["an unknown trigger", "GET", "/executions?trigger=cron", undefined, 400, V, "trigger"],
  ["a day that does not exist", "GET", "/executions?from=2026-02-30", undefined, 400, V, "from"],
  ["a time without zone", "GET", "/executions?to=2026-02-01T10:00:00", undefined, 400, V, "to"],
  ["an execution of nobody", "GET", "/executions/exe_none", undefined, 404, "NOT_FOUND", ""],
  ["a role of nobody", "POST", "/api-keys", { name: "k", role: "owner" }, 400, V, "role"],
  [
    "an expiry in the past",
    "POST",
    "/api-keys",
    { name: "k", role: "viewer", expiresAt: "2020-01-01T00:00:00Z" },
    400,
    V,
    "expiresAt",
  ],
  [
    "an expiry without time",
    "POST",
    "/api-keys",
    { name: "k", role: "viewer", expiresAt: "tomorrow" },
    400,
    V,
    "expiresAt",
  ],
  ["an unknown zone of the organisation", "PATCH", "/", { timezone: "Berlin" }, 400, V, "timezone"],
  ["an offset as zone", "PATCH", "/", { timezone: "+02:00" }, 400, V, "timezone"],
  ["an unknown currency", "PATCH", "/", { currency: "EURO" }, 400, V, "currency"],
  ["the operator's switch", "PATCH", "/", { customIntegrationsEnabled: true }, 400, V, "customIntegrationsEnabled"],
  ["an employee without email", "POST", "/employees", { firstName: "A", lastName: "B" }, 400, V, "email"],
  ["an email without @", "POST", "/employees", { ...ada, email: "a.b" }, 400, V, "email"],
  ["30 February", "POST", "/employees", { ...ada, startDate: "2026-02-30" }, 400, V, "startDate"],
  [
    "an end before its start",
    "POST",
    "/employees",
    { ...ada, startDate: "2026-02-02", endDate: "2026-02-01" },
    400,
    V,
    "endDate",
  ],
  [
    "a nested fault",
    "POST",
    "/employees",
    { ...ada, salaryAdjustments: [{ effectiveDate: "2026-01-01", salary: 1, currencyCode: "XXQ" }] },
    400,
    V,
    "salaryAdjustments[0].currencyCode",
  ],
  ["a field of no employee", "POST", "/employees", { ...ada, shoeSize: 44 }, 400, V, "shoeSize"],
  ["an externalId that is empty", "POST", "/employees", { ...ada, externalId: "" }, 400, V, "externalId"],
  ["an fte over 1", "POST", "/vacancies", { role: "x", fte: 1.5 }, 400, V, "fte"],
  ["salaries upside down", "POST", "/vacancies", { role: "x", salaryMin: 2, salaryMax: 1 }, 400, V, "salaryMax"],
  ["an unknown sort of entities", "GET", "/employees?sortBy=teamAllocations", undefined, 400, V, "sortBy"],
  ["an empty source", "GET", "/employees/x?source=", undefined, 400, V, "source"],
];

it.each(cases)("%s", async (_what, method, path, body, status, code, field) => {
  const answer = await tenant.call(method, at(path), body);
  expect([answer.status, answer.at("error", "code"), answer.word("error", "details", 0, "field")]).toEqual([
    status,
    code,
    field,
  ]);
  expect(answer.word("error", "message")).not.toBe("");
  expect(answer.text).not.toMatch(/Invalid input|ZodError|node_modules|undefined/);
});

it("tries at least 60, and every name once", () => {
  expect(cases.length).toBeGreaterThan(60);
  expect(new Set(cases.map(([what]) => what)).size).toBe(cases.length);
});

it.each([
  [
    "not JSON",
    `{"name": "x",}`,
    'body is not JSON at line 1, column 14: expected a name in double quotes, but there is "}"',
  ],
  ["not JSON, further down", `{\n  "name": tru\n}`, "at line 2, column 11: expected a value"],
  ["cut off", `{"name": "x"`, "but the text ends"],
])("a body that is %s says where", async (_what, raw, message) => {
  const answer = await send("POST", `/api/v1/org/${tenant.orgId}/integrations`, { key: tenant.key, raw });
  expect([answer.status, answer.at("error", "code")]).toEqual([400, V]);
  expect(answer.word("error", "message")).toContain(message);
  expect(answer.at("error", "details", 0)).toMatchObject({ field: "body", line: expect.any(Number) });
});

it.each([
  ["text/plain", "text/plain"],
  ["a form", "application/x-www-form-urlencoded"],
  ["nothing", ""],
])("a body that says it is %s is a 400", async (_what, type) => {
  const headers = { "content-type": type };
  const answer = await send("POST", `/api/v1/org/${tenant.orgId}/integrations`, {
    key: tenant.key,
    raw: "{}",
    headers,
  });
  expect([answer.status, answer.at("error", "details", 0, "field")]).toEqual([400, "content-type"]);
});

it("a body that is not UTF-8 is a 400", async () => {
  const raw = new Uint8Array([0x22, 0xff, 0x22]);
  const answer = await send("POST", `/api/v1/org/${tenant.orgId}/integrations`, { key: tenant.key, raw });
  expect([answer.status, answer.at("error", "details", 0, "field")]).toEqual([400, "body"]);
});

it("a body over 2 MiB is a 413, also when its length is not announced", async () => {
  const chunk = new TextEncoder().encode(" ".repeat(65_536));
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(chunk);
    },
  });
  const path = `/api/v1/org/${tenant.orgId}/integrations`;
  const announced = await send("POST", path, { key: tenant.key, raw: " ".repeat(2_097_153) });
  const streamed = await send("POST", path, { key: tenant.key, raw: endless });
  expect([announced.status, streamed.status]).toEqual([413, 413]);
  expect(streamed.at("error", "code")).toBe("PAYLOAD_TOO_LARGE");
  expect(sent).toBeLessThan(64);
});

it("a path that is not there, or takes another method, is a 404 in the envelope", async () => {
  const nowhere = await send("GET", "/api/v1/nowhere");
  expect(nowhere.body).toMatchObject({ error: { code: "NOT_FOUND", errorId: expect.any(String) } });
  const wrong = await tenant.call("PUT", "/integrations", {});
  expect(wrong.status).toBe(404);
  expect(wrong.headers.get("allow")).toBe("GET, POST");
  expect((await send("GET", "/")).status).toBe(404);
});

it("an operator's mistakes are 400 as well", async () => {
  const made = await send("POST", "/api/v1/orgs", { key: OPERATOR_KEY, body: { name: "x", timezone: "Mars" } });
  expect([made.status, made.at("error", "details", 0, "field")]).toEqual([400, "timezone"]);
  const tick = await send("POST", "/api/v1/dev/tick", { key: OPERATOR_KEY, body: { now: "soon" } });
  expect([tick.status, tick.at("error", "details", 0, "field")]).toEqual([400, "now"]);
  const nobody = { key: OPERATOR_KEY, body: { customIntegrationsEnabled: true } };
  expect((await send("PATCH", "/api/v1/orgs/org_none", nobody)).status).toBe(404);
});

it("logs no fault of ours for any of it", () => {
  expect(logged.filter((event) => event["event"] === "api.fault")).toEqual([]);
});
