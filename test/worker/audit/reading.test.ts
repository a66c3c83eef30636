/** The audit log over the API: what a list and a file show, what they are filtered by, and what never leaves. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { isoTime } from "../../../src/domain/clock";
import { appendAudit } from "../../../src/store/audit-log";
import { databaseFor } from "../../../src/store/database";
import { type Answer, type Tenant, make, newTenant, send, time } from "../api/fixture";

const MINUTE = 60_000;
let tenant: Tenant;
let other: Tenant;
let integration: string;
let employee: string;
let second: string;
const start = time.now;

beforeAll(async () => {
  [tenant, other] = [await newTenant(), await newTenant()];
  time.now = start + MINUTE;
  integration = await make(tenant, "/integrations", { name: "=Workday", sourceSystemKey: "workday" });
  await tenant.call("PUT", `/integrations/${integration}/secrets/TOKEN`, { value: "the-secret-of-this-test" });
  time.now = start + 2 * MINUTE;
  employee = await make(tenant, "/employees", { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com" });
  time.now = start + 3 * MINUTE;
  const made = await tenant.call("POST", "/api-keys", { name: "Editor, the second", role: "editor" });
  second = made.word("data", "id");
  await send("PATCH", `/api/v1/org/${tenant.orgId}/employees/${employee}`, {
    key: made.word("data", "key"),
    body: { lastName: 'King "the Countess"\nof Lovelace' },
    headers: { "cf-connecting-ip": "192.0.2.7" },
  });
});

const list = (query = "") => tenant.call("GET", `/audit-log${query}`);
const actions = (answer: Answer) => answer.items.map((entry) => entry["action"]);

const ALL = [
  "employee.updated",
  "api_key.created",
  "employee.created",
  "data_key.created",
  "secret.created",
  "integration.created",
  "api_key.created",
  "organisation.created",
];

describe("the list", () => {
  it("has what happened, newest first, in the words of the contract", async () => {
    const answer = await list();
    expect(actions(answer).toSorted()).toEqual(ALL.toSorted());
    expect(answer.at("meta")).toEqual({ page: 1, limit: 20, total: ALL.length, hasNextPage: false });
    const times = answer.items.map((entry) => String(entry["at"]));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(answer.items[0]).toEqual({
      id: expect.stringMatching(/^aud_[0-9a-f]{32}$/),
      at: isoTime(start + 3 * MINUTE),
      actor: { kind: "api_key", id: second, name: "Editor, the second" },
      action: "employee.updated",
      target: { kind: "employee", id: employee },
      before: { lastName: "Lovelace", externalId: null },
      after: { lastName: 'King "the Countess"\nof Lovelace', externalId: null },
      ip: "192.0.2.7",
      requestId: expect.stringMatching(/^req_/),
    });
  });

  it("pages without a gap and without an overlap, in both directions", async () => {
    for (const sortDir of ["desc", "asc"]) {
      const whole = (await list(`?sortDir=${sortDir}`)).items.map(({ id }) => id);
      const seen: unknown[] = [];
      for (let page = 1, more = true; more; page += 1) {
        const answer = await list(`?sortDir=${sortDir}&limit=3&page=${page}`);
        seen.push(...answer.items.map(({ id }) => id));
        more = answer.at("meta", "hasNextPage") === true;
      }
      expect(seen).toEqual(whole);
    }
  });

  it.each<[string, () => string, string[]]>([
    ["an action", () => "?action=employee.created", ["employee.created"]],
    ["a kind of target", () => "?targetKind=employee", ["employee.updated", "employee.created"]],
    ["a target", () => `?targetId=${integration}`, ["integration.created"]],
    ["an actor", () => `?actorId=${second}`, ["employee.updated"]],
    ["a kind of actor", () => "?actorKind=operator", ["api_key.created", "organisation.created"]],
    ["a time", () => `?from=${isoTime(start + 3 * MINUTE)}`, ["employee.updated", "api_key.created"]],
    ["a time until", () => `?to=${isoTime(start)}`, ["api_key.created", "organisation.created"]],
    ["several at once", () => `?targetKind=api_key&to=${isoTime(start + MINUTE)}`, ["api_key.created"]],
    ["a part of an actor's name", () => "?search=THE%20SECOND", ["employee.updated", "api_key.created"]],
    ["a part of a thing's name", () => "?search=workd", ["integration.created"]],
    ["what nobody did", () => "?action=hook.deleted", []],
  ])("is filtered by %s", async (_what, query, expected) => {
    expect(actions(await list(query())).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ["?action=employee.made", "action"],
    ["?targetKind=person", "targetKind"],
    ["?actorKind=robot", "actorKind"],
    ["?from=yesterday", "from"],
    ["?sortBy=actor", "sortBy"],
    ["?limit=101", "limit"],
    ["?actor=key_1", "actor"],
    ["/export?format=xlsx", "format"],
    ["/export?page=2", "page"],
    ["/export?to=2026-02-30", "to"],
  ])("refuses %s", async (query, field) => {
    const refused = await list(query);
    expect([refused.status, refused.at("error", "details", 0, "field")]).toEqual([400, field]);
  });

  it("shows nothing of another organisation", async () => {
    const answer = await other.call("GET", `/audit-log?targetId=${employee}`);
    expect(answer.at("meta", "total")).toBe(0);
    expect((await other.call("GET", "/audit-log/export")).text).not.toContain(tenant.orgId);
  });
});

describe("the file", () => {
  it("is JSON lines of the same items, in the same order", async () => {
    const file = await list("/export?format=jsonl");
    expect(file.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
    expect(file.headers.get("content-disposition")).toBe(
      `attachment; filename="audit-log-${tenant.orgId}-2026-11-24.jsonl"`,
    );
    const lines = file.text.trimEnd().split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual((await list()).items);
  });

  it("is CSV by default, quoted, and without formulas", async () => {
    const file = await list("/export");
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(file.headers.get("content-disposition")).toMatch(/\.csv"$/);
    expect(file.text.split("\r\n")[0]).toBe(
      '"id","at","actorKind","actorId","actorName","action","targetKind","targetId","before","after","ip","requestId"',
    );
    expect(file.text).toContain('"Editor, the second"');
    expect(file.text).toContain('""King \\""the Countess\\""\\nof Lovelace""');
    expect(file.text.trimEnd().split("\r\n")).toHaveLength(ALL.length + 1);
  });

  it("takes the list's filters", async () => {
    const file = await list(`/export?format=jsonl&targetKind=employee&actorId=${second}`);
    expect(file.text.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is nothing but a heading where nothing is found", async () => {
    expect((await list("/export?action=hook.deleted")).text).toMatch(/^"id"[^\n]*\r\n$/);
    expect((await list("/export?format=jsonl&action=hook.deleted")).text).toBe("");
  });

  it("disarms a name that is a formula", async () => {
    const actor = { kind: "user", id: "usr_1", name: '=cmd|"/c calc"!A1' } as const;
    const author = { actor, at: isoTime(start), ip: null, requestId: null };
    const { orgId } = other;
    await appendAudit(databaseFor(env.DB, orgId), orgId, author, {
      action: "organisation.updated",
      target: { kind: "organisation", id: orgId },
      before: null,
      after: null,
    });
    const file = await other.call("GET", "/audit-log/export?actorId=usr_1");
    expect(file.text).toContain(`"'=cmd|""/c calc""!A1"`);
  });
});

it("never shows a secret, in either way", async () => {
  for (const path of ["", "/export?format=csv", "/export?format=jsonl"]) {
    const { text } = await list(path);
    expect(text).not.toContain("the-secret-of-this-test");
    expect(text).not.toContain(tenant.key);
    expect(text).not.toMatch(/private_[0-9a-z]+_[A-Za-z0-9_-]{20}/);
  }
});
