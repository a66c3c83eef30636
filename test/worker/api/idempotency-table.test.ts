/** Every POST that needs a key, sent twice with one `Idempotency-Key`: a route that is new is asked for here, or fails. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import type { PullActions } from "../../../src/api/ports";
import { openApiDocument } from "../../../src/api/router";
import { ok } from "../../../src/domain/result";
import {
  CODE,
  OPERATOR_KEY,
  type Tenant,
  fresh,
  make,
  newHook,
  newIntegration,
  newTenant,
  ports,
  send,
} from "./fixture";

interface Asked {
  readonly path: string;
  readonly body?: unknown;
}

const inside = (path: string, body?: unknown): Asked => ({ path: `/api/v1/org/${tenant.orgId}${path}`, body });

let tenant: Tenant;
beforeAll(async () => {
  tenant = await newTenant();
});

/** What reached the flows, whose work is another room's test. */
let reached = 0;
function flow(id: string): PullActions {
  const done = async () => {
    reached += 1;
    return ok({ id });
  };
  return {
    startRun: (...asked) => {
      reached += 1;
      return ports.pull.startRun(...asked);
    },
    cancelExecution: done,
    resumeExecution: done,
    approveDeletions: done,
    tick: async () => {
      reached += 1;
      return { executionIds: [] };
    },
  };
}

const run = async () => make(tenant, `/hooks/${await newHook(tenant)}/runs`, { mode: "dry" });

async function deadDelivery(): Promise<{ hook: string; delivery: string }> {
  const hook = await newHook(tenant, { type: "PUSH", entityType: "contractor", enabled: true });
  await make(tenant, "/contractors", { name: fresh("Grace") });
  await env.DB.prepare("UPDATE deliveries SET status = 'dead', head = 0 WHERE hook_id = ?").bind(hook).run();
  const [first] = (await tenant.call("GET", `/hooks/${hook}/deliveries`)).items;
  return { hook, delivery: String(first?.["id"]) };
}

const webhook = () => ({ name: fresh("Target"), kind: "webhook", url: "https://hooks.example.com/in" });
const target = () => make(tenant, "/notification-targets", webhook());

const employee = () => ({
  externalId: fresh("E"),
  firstName: "Ada",
  lastName: "Lovelace",
  email: `${fresh("ada")}@example.com`,
});

/** A request of each operation that succeeds. */
const CASES: Readonly<Record<string, () => Promise<Asked> | Asked>> = {
  createOrganisation: () => ({ path: "/api/v1/orgs", body: { name: fresh("Org") } }),
  issueOrganisationApiKey: () => ({
    path: `/api/v1/orgs/${tenant.orgId}/api-keys`,
    body: { name: fresh("key"), role: "viewer" },
  }),
  runTick: () => ({ path: "/api/v1/dev/tick", body: {} }),
  rotateKeys: () => ({ path: "/api/v1/rotate-keys", body: { limit: 1 } }),
  inviteAsOperator: () => ({
    path: `/api/v1/orgs/${tenant.orgId}/invitations`,
    body: { email: `${fresh("ada")}@example.com`, role: "viewer" },
  }),
  createInvitation: () => inside("/invitations", { email: `${fresh("ada")}@example.com`, role: "viewer" }),
  createApiKey: () => inside("/api-keys", { name: fresh("key"), role: "viewer" }),
  createIntegration: () => inside("/integrations", { name: fresh("Integration"), sourceSystemKey: fresh("source") }),
  createHook: async () =>
    inside(`/integrations/${await newIntegration(tenant)}/hooks`, {
      name: fresh("Hook"),
      type: "PULL",
      entityType: "employee",
      code: CODE,
    }),
  activateHookVersion: async () => {
    const hook = await newHook(tenant);
    await tenant.call("PATCH", `/hooks/${hook}`, { code: `${CODE}\n` });
    return inside(`/hooks/${hook}/versions/1/activate`);
  },
  startRun: async () => inside(`/hooks/${await newHook(tenant)}/runs`, { mode: "dry" }),
  cancelExecution: async () => inside(`/executions/${await run()}/cancel`),
  resumeExecution: async () => inside(`/executions/${await run()}/resume`),
  approveDeletions: async () => inside(`/executions/${await run()}/approve-deletions`),
  replayDelivery: async () => inside(`/deliveries/${(await deadDelivery()).delivery}/replay`),
  replayDeliveries: async () => inside(`/hooks/${(await deadDelivery()).hook}/deliveries/replay`, {}),
  createNotificationTarget: () => inside("/notification-targets", webhook()),
  testNotificationTarget: async () => inside(`/notification-targets/${await target()}/test`),
  rotateNotificationSecret: async () => inside(`/notification-targets/${await target()}/rotate-secret`),
  createEmployee: () => inside("/employees", employee()),
  createVacancy: () => inside("/vacancies", { role: "Engineer" }),
  createContractor: () => inside("/contractors", { name: "Grace Hopper" }),
  createProject: () => inside("/projects", { name: "Apollo" }),
  createAssignment: async () => {
    const person = employee();
    const project = fresh("P");
    await make(tenant, "/employees", person);
    await make(tenant, "/projects", { name: "Apollo", externalId: project });
    return inside("/assignments", { employeeExternalId: person.externalId, projectExternalId: project });
  },
};

const operations = Object.values(openApiDocument().paths ?? {}).flatMap(({ post }) =>
  post === undefined || post["x-required-role"] === "open"
    ? []
    : [{ operation: String(post.operationId), role: String(post["x-required-role"]), post }],
);

it("has a case for each POST of the document", () => {
  expect(Object.keys(CASES).toSorted()).toEqual(operations.map(({ operation }) => operation).toSorted());
});

describe.each(operations)("$operation", ({ operation, role, post }) => {
  it("says in the document that it takes the header, and when it refuses", () => {
    const named = (post.parameters ?? []).map((each) => ("name" in each ? each.name : ""));
    expect(named).toContain("Idempotency-Key");
    expect(Object.keys(post.responses ?? {})).toEqual(expect.arrayContaining(["400", "409"]));
  });

  it("answers the same request as the first time and does nothing; another is a 409", async () => {
    const asked = await CASES[operation]?.();
    if (asked === undefined) throw new Error(`tell this test how ${operation} is asked for`);
    const executionId = /\/executions\/(\w+)/.exec(asked.path)?.[1] ?? "";
    const test = async () => {
      reached += 1;
      return [];
    };
    const notifications = { ...ports.notifications, test };
    const through = createApp({ ...ports, pull: flow(executionId), notifications });
    const ask = (more = "") =>
      send("POST", `${asked.path}${more}`, {
        key: role === "operator" ? OPERATOR_KEY : tenant.key,
        ...(asked.body !== undefined && { body: asked.body }),
        headers: { "idempotency-key": `${operation}-1` },
        through,
      });
    reached = 0;
    const first = await ask();
    expect([200, 201, 202, 204], first.text).toContain(first.status);
    const effects = reached;
    const rows = await counted();

    const second = await ask();
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect([reached, await counted()]).toEqual([effects, rows]);

    const other = await ask("?another=1");
    expect([other.status, other.at("error", "code")]).toEqual([409, "CONFLICT"]);
    expect([reached, await counted()]).toEqual([effects, rows]);
  });
});

/** How many rows each table has. */
async function counted(): Promise<Record<string, unknown>> {
  const named = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%sqlite%' AND name NOT LIKE '_cf%' AND name NOT LIKE 'd1_%'",
  ).all<{ name: string }>();
  const counts = await env.DB.batch<{ n: number }>(
    named.results.map(({ name }) => env.DB.prepare(`SELECT count(*) AS n FROM "${name}"`)),
  );
  return Object.fromEntries(named.results.map(({ name }, at) => [name, counts[at]?.results[0]?.n]));
}
