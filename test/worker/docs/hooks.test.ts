/** Every hook of docs/hooks.md: saved as a hook would be, and run over the real sandbox against a scripted outside. */
import { describe, expect, it } from "vitest";
import text from "../../../docs/hooks.md?raw";
import { checkCode } from "../../../src/code/check";
import { validateFields } from "../../../src/contract/entities/validate";
import { parsePullResult, parseRecord } from "../../../src/contract/hook-result";
import type { EntityType } from "../../../src/domain/entity-types";
import type { JsonObject, JsonValue } from "../../../src/domain/json";
import { type Options, type Ran, httpRows, logLines, mapKv, run } from "../sandbox/fixture";

const BLOCKS = new Map(
  [...text.matchAll(/^## (.+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].flatMap(([, heading = "", body = ""]) =>
    [...body.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => [heading, code] as const),
  ),
);
const tried = new Set<string>();

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Story extends Options {
  readonly event?: JsonValue;
  readonly meta?: JsonValue;
  readonly page?: number;
  readonly secrets?: Record<string, string>;
}

/** Runs the hook below a heading; each request is answered by `answers` in turn. */
async function tryHook(
  heading: string,
  answers: readonly (Response | Error)[],
  story: Story = {},
): Promise<Ran & { asked: Asked[] }> {
  const code = BLOCKS.get(heading);
  if (code === undefined) throw new Error(`docs/hooks.md has no hook below "${heading}".`);
  tried.add(heading);
  expect(checkCode(code).ok).toBe(true);
  const asked: Asked[] = [];
  const ran = await run(code, {
    ...story,
    input: {
      type: story.event === undefined ? "PULL" : "PUSH",
      event: story.event === undefined ? null : JSON.stringify(story.event),
      meta: story.meta === undefined ? null : JSON.stringify(story.meta),
      page: story.page ?? 0,
      secrets: story.secrets ?? {},
    },
    outside: async (url, { method, headers, body }) => {
      const answer = answers[asked.length];
      asked.push({
        method,
        url,
        headers: Object.fromEntries(headers),
        body: new TextDecoder().decode(body ?? undefined),
      });
      if (answer === undefined) throw new Error("Nobody expected this request.");
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  expect(ran.faults).toEqual([]);
  return { ...ran, asked };
}

/** What the platform makes of a page: its records, each of which is valid, and the rest of the result. */
function pageOf({ outcome }: Ran, type: EntityType): { data: Record<string, JsonObject>; rest: unknown } {
  if (outcome.kind !== "returned") throw new Error(JSON.stringify(outcome));
  const result = parsePullResult(outcome.value);
  if (!result.ok) throw new Error(result.error.message);
  const { records, warnings, ...rest } = result.value;
  expect(warnings).toEqual([]);
  const entries = records.map((raw) => {
    const record = parseRecord(raw);
    if (!record.ok) throw new Error(JSON.stringify(record.error));
    expect(validateFields(type, record.value.data)).toMatchObject({ ok: true });
    return [record.value.externalId, record.value.data] as const;
  });
  return { data: Object.fromEntries(entries), rest };
}

function grant(token: string): Response {
  return Response.json({ access_token: token, expires_in: 3600 });
}

const LAST = { more: false, meta: null, delay: 0, partial: false };
const ADA = { id: "E-1", given: "Ada", family: "Lovelace", mail: "ada@example.com", hired: "2026-01-05" };

describe("PULL hooks of the guide", () => {
  it("the first one maps people, and stops when the answer is not a success", async () => {
    const heading = "Your first hook";
    const good = await tryHook(heading, [Response.json({ people: [ADA] })], { secrets: { HR_TOKEN: "token-of-hr" } });
    expect(good.asked[0]?.headers["authorization"]).toBe("Bearer token-of-hr");
    expect(pageOf(good, "employee")).toEqual({
      data: { "E-1": { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com", startDate: "2026-01-05" } },
      rest: LAST,
    });
    const bad = await tryHook(heading, [new Response("", { status: 500 })]);
    expect(bad.outcome).toMatchObject({
      kind: "threw",
      error: { code: null, message: "The HR system answered 500.", line: 5 },
    });
  });

  it("goes on with the cursor that it was given", async () => {
    const heading = "Page through a list by cursor";
    const first = await tryHook(heading, [Response.json({ people: [ADA], next: "c2" })]);
    expect(first.asked[0]?.url).toBe("https://hr.example.com/v1/people?limit=500");
    expect(pageOf(first, "employee").rest).toEqual({ ...LAST, more: true, meta: { cursor: "c2" } });
    const second = await tryHook(heading, [Response.json({ people: [], next: null })], {
      meta: { cursor: "c2" },
      page: 1,
    });
    expect(second.asked[0]?.url).toBe("https://hr.example.com/v1/people?limit=500&cursor=c2");
    expect(pageOf(second, "employee").rest).toEqual(LAST);
  });

  it("counts pages, and ends at the first that is not full", async () => {
    const heading = "Page through a list by number";
    const projects = Array.from({ length: 200 }, (_, index) => ({ id: index, title: `Project ${index}` }));
    const first = await tryHook(heading, [Response.json(projects)]);
    expect(first.asked[0]?.url).toContain("page=1&size=200");
    expect(pageOf(first, "project").rest).toMatchObject({ more: true, meta: { page: 1 } });
    const last = await tryHook(heading, [Response.json(projects.slice(0, 3))], { page: 1, meta: { page: 1 } });
    expect(last.asked[0]?.url).toContain("page=2&size=200");
    expect(pageOf(last, "project")).toMatchObject({ data: { "2": { name: "Project 2" } }, rest: { more: false } });
  });

  it("remembers since when it has everything", async () => {
    const heading = "Fetch only what changed since the last time";
    const changed = { as_of: "2026-11-24T03:00:00Z", people: [ADA] };
    const entries = new Map<string, string>();
    const first = await tryHook(heading, [Response.json(changed)], { kv: mapKv(entries) });
    expect(first.asked[0]?.url).toBe("https://hr.example.com/v1/people");
    expect(pageOf(first, "employee").rest).toEqual({ ...LAST, partial: true });
    const second = await tryHook(heading, [Response.json(changed)], { kv: mapKv(entries) });
    expect(new URL(second.asked[0]?.url ?? "").searchParams.get("changed_since")).toBe("2026-11-24T03:00:00Z");
  });

  it("signs in once, and anew after a 401", async () => {
    const heading = "Sign in with OAuth client credentials";
    const entries = new Map<string, string>();
    const story = { kv: mapKv(entries), secrets: { CLIENT_ID: "flowstate", CLIENT_SECRET: "a secret & more" } };
    const first = await tryHook(heading, [grant("t-1"), Response.json({ people: [ADA] })], story);
    expect(first.asked[0]).toMatchObject({
      method: "POST",
      url: "https://login.example.com/oauth/token",
      body: "grant_type=client_credentials&client_id=flowstate&client_secret=a+secret+%26+more",
      headers: { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
    });
    expect(first.asked[1]?.headers["authorization"]).toBe("Bearer t-1");
    const second = await tryHook(heading, [new Response("", { status: 401 })], story);
    expect(second.asked.map(({ headers }) => headers["authorization"])).toEqual(["Bearer t-1"]);
    expect(second.outcome.kind).toBe("threw");
    const third = await tryHook(heading, [grant("t-2"), Response.json({ people: [] })], story);
    expect(third.asked[1]?.headers["authorization"]).toBe("Bearer t-2");
  });

  it("waits as long as the outside asks", async () => {
    const heading = "Live with rate limits";
    const waits = await tryHook(heading, [new Response("", { status: 429, headers: { "retry-after": "120" } })]);
    expect(waits.outcome).toMatchObject({
      kind: "threw",
      error: { message: "The HR system is busy.", retryAfter: 120 },
    });
    const retried = await tryHook(heading, [
      new Response("", { status: 503 }),
      Response.json({ people: [ADA], next: "c2" }),
    ]);
    expect(httpRows(retried.journal).map(({ status }) => status)).toEqual([503, 200]);
    expect(pageOf(retried, "employee").rest).toEqual({ more: true, meta: { cursor: "c2" }, delay: 20, partial: false });
  });

  it("names the one who filled a vacancy", async () => {
    const job = {
      id: 7,
      title: "Engineer",
      state: "HIRED",
      percent: 80,
      profile: "R-3",
      team: { id: "T-7", name: "Payroll" },
      hired: "E-1",
    };
    const ran = await tryHook("Sync vacancies with who filled them", [
      Response.json([job, { ...job, id: 8, state: "OPEN", hired: null }]),
    ]);
    expect(pageOf(ran, "vacancy").data).toMatchObject({
      "7": { role: "Engineer", status: "filled", fte: 0.8, filledBy: { externalId: "E-1" } },
      "8": { status: "open", filledBy: null, teamAllocations: [{ teamId: "T-7", teamName: "Payroll" }] },
    });
  });

  it("maps fields and attributes", async () => {
    const person = {
      number: 4711,
      name: { first: "Ada", last: "Lovelace" },
      mail: "ada@example.com",
      hired_at: "2026-01-05T08:00:00Z",
    };
    const leave = { from: "2026-03-01T00:00:00Z", to: "2026-05-31T00:00:00Z" };
    const ran = await tryHook("Map fields, and add your own", [
      Response.json([
        person,
        { ...person, number: 4712, office: "Berlin", cost_center: "CC-1", left_at: "2026-12-31T17:00:00Z", leave },
      ]),
    ]);
    expect(pageOf(ran, "employee").data).toMatchObject({
      "4711": {
        startDate: "2026-01-05",
        endDate: null,
        customAttributes: { remote: true, cost_center: null, parental_leave: null },
      },
      "4712": {
        endDate: "2026-12-31",
        customAttributes: {
          remote: false,
          cost_center: "CC-1",
          parental_leave: { start: "2026-03-01", end: "2026-05-31" },
        },
      },
    });
  });

  it("returns leavers with the day on which they go", async () => {
    const ran = await tryHook("Delete what is gone", [Response.json([{ id: "E-1", removed_on: "2026-11-01" }])]);
    expect(pageOf(ran, "employee")).toEqual({
      data: { "E-1": { deletedAt: "2026-11-01" } },
      rest: { ...LAST, partial: true },
    });
  });

  it("says in the log whom it leaves out", async () => {
    const ran = await tryHook("Write a log", [Response.json({ people: [ADA, { id: "E-2" }] })]);
    expect(logLines(ran.journal)).toMatchObject([
      { level: "info", message: "Page 0", data: { status: 200, dryRun: false } },
      { level: "warn", message: "People without an email are left out", data: ["E-2"] },
    ]);
    expect(pageOf(ran, "employee").data).toEqual({ "E-1": { email: "ada@example.com" } });
  });

  it("catches what it can do without, and lets the rest pass", async () => {
    const heading = "Catch errors, and read them";
    const one = await tryHook(heading, [new Error("connection refused"), Response.json([ADA])]);
    expect(pageOf(one, "employee")).toEqual({
      data: { "london-E-1": { firstName: "Ada" } },
      rest: { ...LAST, partial: true },
    });
    expect(logLines(one.journal)).toMatchObject([
      { level: "warn", message: "berlin can't be reached; its people stay as they are." },
    ]);
    const blocked = await tryHook(heading, [], { allowList: ["*.other.example.com"] });
    expect(blocked.outcome).toMatchObject({ kind: "threw", error: { code: "HTTP_BLOCKED" } });
  });
});

describe("the PUSH hook of the guide", () => {
  const heading = "Tell another system about changes (PUSH)";
  const event = {
    id: "evt_1",
    type: "update",
    entityType: "contractor",
    entityId: "con_1",
    externalId: "C-1",
    before: { name: "Grace Hopper", rate: 600, currencyCode: "EUR" },
    after: { name: "Grace Hopper", rate: 640, currencyCode: "EUR" },
    changedFields: ["rate"],
    occurredAt: "2026-11-24T09:30:00.000Z",
    source: { kind: "console" },
    attempt: 1,
  };
  const story = { event, secrets: { BILLING_TOKEN: "token-of-billing" } };

  it("sends a change with the event's id as its key", async () => {
    const ran = await tryHook(heading, [Response.json({ booking: 17 })], story);
    expect(ran.asked[0]?.headers).toMatchObject({
      "idempotency-key": "evt_1",
      authorization: "Bearer token-of-billing",
    });
    expect(JSON.parse(ran.asked[0]?.body ?? "")).toEqual({
      reference: "con_1",
      deleted: false,
      rate: 640,
      currency: "EUR",
    });
    expect(ran.outcome).toMatchObject({ kind: "returned", value: { booking: 17 } });
  });

  it("says nothing of what billing does not need, and tells of a deletion", async () => {
    const quiet = await tryHook(heading, [], { ...story, event: { ...event, changedFields: ["name"] } });
    expect(quiet.outcome).toMatchObject({ kind: "returned", value: "nothing that billing needs" });
    const gone = await tryHook(heading, [Response.json({})], {
      ...story,
      event: { ...event, type: "delete", after: null },
    });
    expect(JSON.parse(gone.asked[0]?.body ?? "")).toMatchObject({ deleted: true, rate: null });
  });

  it("waits when billing is busy, and gives up on what billing refuses", async () => {
    const busy = await tryHook(heading, [new Response("", { status: 429, headers: { "retry-after": "90" } })], story);
    expect(busy.outcome).toMatchObject({ kind: "threw", error: { retryAfter: 90, retryable: null } });
    const refused = await tryHook(heading, [new Response("no such rate", { status: 422 })], story);
    expect(refused.outcome).toMatchObject({
      kind: "threw",
      error: { retryable: false, message: "Billing answered 422: no such rate" },
    });
  });
});

it("no hook of the guide is left untried", () => {
  expect([...text.matchAll(/^```js$/gm)]).toHaveLength(BLOCKS.size);
  expect([...tried].toSorted()).toEqual([...BLOCKS.keys()].toSorted());
});
