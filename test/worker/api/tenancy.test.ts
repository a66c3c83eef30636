/** Every operation of the OpenAPI document, asked by another organisation, without a key, and by a weaker role. */
import { beforeAll, describe, expect, it } from "vitest";
import { openApiDocument } from "../../../src/api/router";
import { type Member, newMember } from "./browser";
import { type Tenant, fresh, make, newHook, newTenant, send } from "./fixture";

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly role: string;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

const operations: Operation[] = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [{ method, path, role: String(operation["x-required-role"]) }];
  }),
);
const inside = operations.filter(({ path }) => path.startsWith("/api/v1/org/"));

let tenant: Tenant;
let other: Tenant;
/** Of `tenant`; the only one. */
let member: Member;
/** What the parameters of a path stand for: things of `tenant`. */
let things: Record<string, string>;

beforeAll(async () => {
  [tenant, other] = await Promise.all([newTenant(), newTenant()]);
  const hook = await newHook(tenant);
  const integration = (await tenant.call("GET", `/hooks/${hook}`)).word("data", "integrationId");
  await tenant.call("PUT", `/integrations/${integration}/secrets/TOKEN`, { value: "v" });
  const employee = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com", externalId: "E-1" };
  things = {
    integrations: integration,
    hooks: hook,
    executions: await make(tenant, `/hooks/${hook}/runs`, { mode: "dry" }),
    deliveries: "dlv_none",
    "notification-targets": await make(tenant, "/notification-targets", {
      name: "Team",
      kind: "webhook",
      url: "https://hooks.example.com/",
    }),
    members: await memberOf(tenant),
    invitations: await make(tenant, "/invitations", { email: `${fresh("ada")}@example.com`, role: "viewer" }),
    "api-keys": (await tenant.call("GET", "/api-keys")).items.map((key) => String(key["id"]))[0] ?? "",
    employees: await make(tenant, "/employees", employee),
    vacancies: await make(tenant, "/vacancies", { role: "Engineer" }),
    contractors: await make(tenant, "/contractors", { name: "Grace" }),
    projects: await make(tenant, "/projects", { name: "Apollo", externalId: "P-1" }),
    assignments: await make(tenant, "/assignments", { employeeExternalId: "E-1", projectExternalId: "P-1" }),
  };
});

/** The path with that organisation's id and the other one's things in it. */
function filled(path: string, orgId: string): string {
  const collection = /\{orgId\}\/([a-z-]+)\/\{id\}/.exec(path)?.[1];
  const id = collection === undefined ? "" : things[collection];
  if (id === undefined) throw new Error(`tell this test what {id} is in ${path}`);
  const full = path.replace("{orgId}", orgId).replace("{id}", id);
  return full.replace("{name}", "TOKEN").replace("{version}", "1").replace("{key}", "k");
}

async function memberOf(of: Tenant): Promise<string> {
  member = await newMember(of, "admin");
  return String((await of.call("GET", "/members")).items[0]?.["id"]);
}

const hasBody = (method: string) => method !== "get" && method !== "delete";

describe.each(inside)("$method $path", ({ method, path, role }) => {
  const ask = (orgId: string, key?: string) =>
    send(method.toUpperCase(), filled(path, orgId), { ...(key && { key }), ...(hasBody(method) && { body: {} }) });

  it("is a 404 with the key of another organisation", async () => {
    const refused = await ask(tenant.orgId, other.key);
    expect([refused.status, refused.at("error", "code")]).toEqual([404, "NOT_FOUND"]);
  });

  it("finds nothing of another organisation under the own id", async () => {
    if (!path.includes("{id}")) return;
    const body = path.endsWith("/runs")
      ? { mode: "dry" }
      : path.includes("/secrets/")
        ? { value: "v" }
        : hooksBody(path);
    const refused = await send(method.toUpperCase(), filled(path, other.orgId), {
      key: other.key,
      ...(hasBody(method) && { body }),
    });
    expect([refused.status, refused.at("error", "code")]).toEqual([404, "NOT_FOUND"]);
  });

  it("is a 404 with a session of another organisation's member", async () => {
    const body = hasBody(method) ? {} : undefined;
    const refused = await member.browser.send(method.toUpperCase(), filled(path, other.orgId).slice(7), body);
    expect([refused.status, refused.at("error", "code")]).toEqual([404, "NOT_FOUND"]);
  });

  it("is a 401 without a key", async () => {
    expect((await ask(tenant.orgId)).status).toBe(401);
  });

  it("is a 403 for a weaker role", async () => {
    const weaker = role === "admin" ? "editor" : role === "editor" ? "viewer" : null;
    if (weaker === null) return;
    const made = await tenant.call("POST", "/api-keys", { name: "weak", role: weaker });
    const refused = await ask(tenant.orgId, made.word("data", "key"));
    expect([refused.status, refused.at("error", "code")]).toEqual([403, "FORBIDDEN"]);
  });
});

function hooksBody(path: string): unknown {
  if (path.endsWith("/members/{id}")) return { role: "viewer" };
  if (!path.endsWith("/integrations/{id}/hooks")) return {};
  return { name: "h", type: "PULL", entityType: "employee", code: "async function run() {}" };
}

describe.each(operations.filter(({ role }) => role === "person"))("$method $path", ({ method, path }) => {
  it("is a person's only: a 401 for nobody, a 403 for a key", async () => {
    const body = hasBody(method) ? { body: {} } : {};
    const origin = { headers: { origin: "http://api.test" } };
    const url = path.replace("{id}", "ses_none");
    const nobody = await send(method.toUpperCase(), url, { ...body, ...origin });
    const key = await send(method.toUpperCase(), url, { ...body, ...origin, key: tenant.key });
    expect([nobody.status, key.status]).toEqual([401, 403]);
  });
});

describe.each(operations.filter(({ role }) => role === "operator"))("$method $path", ({ method, path }) => {
  it("opens with the operator's key only", async () => {
    const body = hasBody(method) ? { body: {} } : {};
    const withKey = await send(method.toUpperCase(), filled(path, tenant.orgId), { key: tenant.key, ...body });
    const without = await send(method.toUpperCase(), filled(path, tenant.orgId), body);
    expect([withKey.status, without.status]).toEqual([403, 401]);
  });
});

it("leaves the things where they are", async () => {
  for (const [collection, id] of Object.entries(things)) {
    if (["deliveries", "api-keys", "notification-targets", "members", "invitations"].includes(collection)) continue;
    expect([collection, (await tenant.call("GET", `/${collection}/${id}`)).status]).toEqual([collection, 200]);
  }
});
