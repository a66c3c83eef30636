/**
 * Every operation of the OpenAPI document, with requests made from its own schemas and bent now and then: no answer is a
 * 500, none shows a stack, and each is one that the document describes.
 */
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openApiDocument } from "../../../src/api/router";
import {
  type Answer,
  OPERATOR_KEY,
  type Tenant,
  fresh,
  make,
  newHook,
  newIntegration,
  newTenant,
  send,
  time,
} from "./fixture";
import { Browser, type Member, PASSWORD, newMember } from "./browser";
import { type Schema, type Schemas, faultsOf, valuesOf } from "./json-schema";

interface Media {
  readonly schema: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly "x-required-role": string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

const document: Document = JSON.parse(JSON.stringify(openApiDocument()));
const { schemas } = document.components;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

let tenant: Tenant;
let member: Member;
let viewer: string;
let ids: string[];

/** Anew for each operation: the one before may have deleted things, or switched the organisation off. */
beforeEach(async () => {
  tenant = await newTenant();
  const made = await tenant.call("POST", "/api-keys", { name: "Reader", role: "viewer" });
  viewer = made.word("data", "key");
  const employee = { externalId: "E-1", firstName: "Ada", lastName: "Lovelace", email: `${fresh("ada")}@example.com` };
  const hook = await newHook(tenant);
  ids = [
    await newIntegration(tenant),
    hook,
    await newHook(tenant, { type: "PUSH", entityType: "contractor" }),
    await make(tenant, "/employees", employee),
    await make(tenant, "/projects", { externalId: "P-1", name: "Apollo" }),
    await make(tenant, "/vacancies", { role: "Engineer" }),
    await make(tenant, "/contractors", { name: "Grace Hopper" }),
    await make(tenant, "/assignments", { employeeExternalId: "E-1", projectExternalId: "P-1" }),
    made.word("data", "id"),
    await make(tenant, `/hooks/${hook}/runs`, { mode: "dry" }),
    await newMemberId(),
    await make(tenant, "/invitations", { email: `${fresh("ada")}@example.com`, role: "viewer" }),
    await make(tenant, "/notification-targets", { name: "Team", kind: "webhook", url: "https://hooks.example.com/" }),
  ];
});

/** Of a member who never signs in. */
async function newMemberId(): Promise<string> {
  const id = fresh("mem");
  const now = new Date(time.now).toISOString();
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO users (id, email, email_verified, name, created_at, updated_at) VALUES (?1, ?1, 1, ?1, ?2, ?2)",
    ).bind(id, now),
    env.DB.prepare(
      "INSERT INTO members (id, org_id, user_id, role, created_at, updated_at) VALUES (?1, ?2, ?1, 'viewer', ?3, ?3)",
    ).bind(id, tenant.orgId, now),
  ]);
  return id;
}

/** Where in the list the real ids of a path's `{id}` are. */
const OWN: Readonly<Record<string, readonly number[]>> = {
  integrations: [0],
  hooks: [1, 2],
  employees: [3],
  projects: [4],
  vacancies: [5],
  contractors: [6],
  assignments: [7],
  "api-keys": [8],
  executions: [9],
  members: [10],
  invitations: [11],
  "notification-targets": [12],
};

/** The stream of an execution that nobody runs would never end. */
function ownIds(path: string): readonly number[] {
  return path.endsWith("/stream") ? [0] : (OWN[path.split("/")[5] ?? ""] ?? [0]);
}

interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly key: "admin" | "viewer" | "operator" | "none" | "wrong";
}

/** Requests of one operation. Ids are places in the list of real ones, or text that is none. */
function requestsOf(path: string, { parameters = [], requestBody }: Operation): fc.Arbitrary<Asked> {
  const inPath = parameters.filter((each) => each.in === "path");
  const inQuery = parameters.filter((each) => each.in === "query");
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ownIds(path)).map((index) => `#${index}`) },
    { weight: 1, arbitrary: fc.nat({ max: 7 }).map((index) => `#${index}`) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom("..", "%", "%00", "a/b", "1", "x".repeat(2_000), "__proto__") },
  );
  const org = fc.oneof({ weight: 9, arbitrary: fc.constant("#org") }, { weight: 1, arbitrary: id });
  const schema = requestBody?.content["application/json"]?.schema;
  return fc.record({
    path: fc.record(Object.fromEntries(inPath.map(({ name }) => [name, name === "orgId" ? org : id]))),
    query: fc.record(Object.fromEntries(inQuery.map((each) => [each.name, valuesOf(each.schema, schemas)])), {
      requiredKeys: [],
    }),
    body:
      schema === undefined
        ? fc.constant(undefined)
        : fc.oneof({ weight: 6, arbitrary: valuesOf(schema, schemas) }, { weight: 1, arbitrary: fc.jsonValue() }),
    key: fc.oneof(
      { weight: 8, arbitrary: fc.constant("admin" as const) },
      {
        weight: 2,
        arbitrary: fc.constantFrom("viewer" as const, "operator" as const, "none" as const, "wrong" as const),
      },
    ),
  });
}

/** The parameter as a client writes it; lone surrogates can't stand in a URL. */
function inURL(value: string): string {
  const index = /^#(\d+)$/.exec(value)?.[1];
  return encodeURIComponent(
    (index === undefined ? (value === "#org" ? tenant.orgId : value) : (ids[Number(index)] ?? "")).toWellFormed(),
  );
}

/** Routes of people are asked by one who is signed in, until they sign themselves out. */
const OF_PEOPLE = new Set(["open", "person"]);

async function ask(path: string, method: string, role: string, asked: Asked): Promise<Answer> {
  const operator = role === "operator";
  const keys = {
    admin: operator ? OPERATOR_KEY : tenant.key,
    viewer,
    operator: OPERATOR_KEY,
    none: null,
    wrong: "private_x_y",
  };
  const where = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => inURL(asked.path[name] ?? ""));
  const query = Object.entries(asked.query).map(
    ([name, value]) => `${name}=${inURL(typeof value === "string" ? value : (JSON.stringify(value) ?? ""))}`,
  );
  time.now += 1_000; // a key has 600 requests a minute, and this is not about them
  if (OF_PEOPLE.has(role) && path.startsWith("/api/v1/") && asked.key !== "operator" && asked.key !== "wrong") {
    const browser = asked.key === "none" ? new Browser() : member.browser;
    return browser.send(method, where.slice("/api/v1".length), known(asked.body), {
      "cf-connecting-ip": `192.0.2.${next()}`,
    });
  }
  return send(method, `${where}${query.length === 0 ? "" : `?${query.join("&")}`}`, {
    key: keys[asked.key],
    body: asked.body,
  });
}

/** What a body says of who asks is true, as far as it has the right form: guesses would all be refused alike. */
function known(body: unknown): unknown {
  const isText = (name: string): boolean =>
    typeof body === "object" && body !== null && typeof Reflect.get(body, name) === "string";
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? {
        ...body,
        ...(isText("email") && { email: member.email }),
        ...(isText("password") && { password: PASSWORD }),
        ...(isText("currentPassword") && { currentPassword: PASSWORD }),
      }
    : body;
}

let addresses = 0;
/** So that no address has its fill of failures: this is not about them either. */
function next(): number {
  addresses += 1;
  return addresses % 250;
}

/** Operations that did what they were asked at least once. */
const worked = new Set<string>();

function check(operation: Operation, answer: Answer): void {
  if (answer.status < 300) worked.add(operation.operationId);
  const said = `${answer.status} ${answer.text.slice(0, 500)}`;
  if (operation.operationId !== "getHealth") expect(answer.status, said).toBeLessThan(500);
  // The document itself shows an example of a hook's stack.
  if (operation.operationId !== "getOpenApiDocument")
    expect(answer.text, said).not.toMatch(/\n\s+at |\.ts:\d|\.js:\d+:\d+|node_modules|SQLITE|D1_ERROR/);
  const described = operation.responses[String(answer.status)];
  expect(Object.keys(operation.responses), said).toContain(String(answer.status));
  const schema = described?.content?.["application/json"]?.schema;
  if (schema !== undefined) expect(faultsOf(answer.body, schema, schemas), said).toEqual([]);
}

/** Its path with an id that is empty or has dots is another route's, or none; the answer is an error all the same. */
function isOwnPath(path: string, asked: Asked): boolean {
  return Object.values(asked.path).every((value) => value !== ".." && value !== "." && value !== "") && path !== "";
}

describe("no request breaks", () => {
  afterAll(() => {
    // Otherwise this would be a test of refusals. Deliveries are none that could be asked for.
    expect(worked.size).toBeGreaterThan(operations.length * 0.75);
  });

  it.each(operations)("$method $path", { timeout: 20_000 }, async ({ path, method, operation }) => {
    const role = operation["x-required-role"];
    if (OF_PEOPLE.has(role)) member = await newMember(tenant, "admin");
    await fc.assert(
      fc.asyncProperty(requestsOf(path, operation), async (asked) => {
        fc.pre(isOwnPath(path, asked));
        check(operation, await ask(path, method, role, asked));
      }),
      { numRuns: 25, interruptAfterTimeLimit: 500, markInterruptAsFailure: false },
    );
  });
});
