/** `Idempotency-Key`: one effect, one answer, whatever comes at once, ends in the middle or comes a day later. */
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { isoTime } from "../../../src/domain/clock";
import { platformDatabase } from "../../../src/store/database";
import { claimKey, sweepIdempotencyKeys } from "../../../src/store/idempotency";
import { requestFingerprint } from "../../../src/vault/answer";
import { openKeyring } from "../../../src/vault/keyring";
import {
  type Answer,
  OPERATOR_KEY,
  type Send,
  type Tenant,
  fresh,
  logged,
  newTenant,
  ports,
  send,
  time,
} from "./fixture";

const START = time.now;
const DAY_MS = 86_400_000;
let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});
afterEach(() => {
  time.now = START;
});

function post(path: string, key: string, body: unknown, more: Partial<Send> = {}): Promise<Answer> {
  const headers = { "idempotency-key": key };
  return send("POST", `/api/v1/org/${tenant.orgId}${path}`, { key: tenant.key, body, headers, ...more });
}

const project = (key: string, name: string, more: Partial<Send> = {}) => post("/projects", key, { name }, more);
const replayed = (answer: Answer) => answer.headers.get("idempotency-replayed");

async function projects(): Promise<number> {
  return Number((await tenant.call("GET", "/projects?limit=1")).at("meta", "total"));
}

/** The database, with a fault when that many statements that begin so were made. */
function failing(begin: RegExp, after = 0): D1Database {
  let seen = 0;
  return {
    prepare(sql) {
      if (begin.test(sql) && ++seen > after) throw new Error("D1_ERROR: the network was lost");
      return env.DB.prepare(sql);
    },
    batch: (statements) => env.DB.batch(statements),
    exec: (sql) => env.DB.exec(sql),
    dump: () => env.DB.dump(),
    withSession: (constraint) => env.DB.withSession(constraint),
  };
}

describe("the same request again", () => {
  it("gets the first answer, marked, and does nothing", async () => {
    const first = await project("k", "Apollo");
    expect([first.status, replayed(first)]).toEqual([201, null]);
    time.now = START + DAY_MS - 1;
    const second = await project("k", "Apollo");
    expect([second.status, second.text, replayed(second)]).toEqual([201, first.text, "true"]);
    expect(second.headers.get("content-type")).toBe(first.headers.get("content-type"));
    expect(second.headers.get("ratelimit")).toMatch(/^"key";r=\d+;t=\d+$/);
    expect(second.headers.get("cache-control")).toBe("no-store");
    expect(await projects()).toBe(1);
  });

  it("is a new request after 24 hours", async () => {
    const first = await project("k", "Apollo");
    time.now = START + DAY_MS;
    const second = await project("k", "Gemini");
    expect([second.status, replayed(second)]).toEqual([201, null]);
    expect(second.word("data", "id")).not.toBe(first.word("data", "id"));
  });

  it("is another's request with another key of the organisation, and in another organisation", async () => {
    await project("k", "Apollo");
    const made = await tenant.call("POST", "/api-keys", { name: fresh("key"), role: "editor" });
    const colleague = await project("k", "Apollo", { key: made.word("data", "key") });
    expect([colleague.status, replayed(colleague)]).toEqual([201, null]);
    tenant = await newTenant();
    const stranger = await project("k", "Gemini");
    expect([stranger.status, replayed(stranger)]).toEqual([201, null]);
  });

  it("is refused like any other once the key may no longer do it", async () => {
    const admin = tenant.key;
    const made = await tenant.call("POST", "/api-keys", { name: fresh("key"), role: "editor" });
    const key = made.word("data", "key");
    expect((await project("k", "Apollo", { key })).status).toBe(201);
    await send("DELETE", `/api/v1/org/${tenant.orgId}/api-keys/${made.word("data", "id")}`, { key: admin });
    expect((await project("k", "Apollo", { key })).status).toBe(401);
  });
});

describe("another request", () => {
  it.each([
    ["another body", () => project("k", "Gemini")],
    ["another path", () => post("/vacancies", "k", { name: "Apollo" })],
    ["another query", () => post("/projects?x=1", "k", { name: "Apollo" })],
  ])("with the same key is a 409: %s", async (_what, ask) => {
    await project("k", "Apollo");
    const refused = await ask();
    expect([refused.status, refused.at("error", "code")]).toEqual([409, "CONFLICT"]);
    expect(refused.headers.get("retry-after")).toBeNull();
    expect(await projects()).toBe(1);
  });
});

describe("the key", () => {
  it.each(["a".repeat(256), "", "tab\tinside", "smörgås"])("%j is a 400", async (key) => {
    const refused = await project(key, "Apollo");
    expect([refused.status, refused.at("error", "details", 0, "field")]).toEqual([400, "Idempotency-Key"]);
    expect(await projects()).toBe(0);
  });

  it.each(["a", "a".repeat(255), '"8e03978e-40d5-43dd-bc93-6894a57f9324"', "a, b ~!"])("%j is good", async (key) => {
    expect((await project(key, "Apollo")).status).toBe(201);
    expect(replayed(await project(key, "Apollo"))).toBe("true");
  });

  it("means nothing for other methods", async () => {
    const { orgId, key } = tenant;
    const asked = { key, headers: { "idempotency-key": "k" } };
    for (let time = 0; time < 2; time += 1) {
      expect(replayed(await send("GET", `/api/v1/org/${orgId}/projects`, asked))).toBeNull();
    }
  });
});

describe("what was not done", () => {
  it("is not kept: a refusal gives the key back", async () => {
    expect((await project("k", "")).status).toBe(400);
    expect((await post("/employees", "k", { firstName: "Ada" })).status).toBe(400);
    expect((await project("k", "Apollo")).status).toBe(201);
  });

  it("is not kept: a fault of ours before anything was written gives the key back", async () => {
    const broken = createApp({ ...ports, d1: failing(/^\s*insert into "integrations"/i) });
    const body = { name: fresh("Integration"), sourceSystemKey: fresh("source") };
    const early = createApp({ ...ports, keyring: () => Promise.reject(new Error("no keys")) });
    expect((await post("/integrations", "late", body, { through: broken })).status).toBe(500);
    // Nobody can tell a write that failed from one whose answer was lost.
    expect((await post("/integrations", "late", body)).status).toBe(409);
    const reading = createApp({ ...ports, d1: failing(/^\s*select .* from "hooks"/i) });
    expect((await post("/hooks/hook_none/runs", "early", { mode: "dry" }, { through: reading })).status).toBe(500);
    expect((await post("/hooks/hook_none/runs", "early", { mode: "dry" })).status).toBe(404);
    // The answer can't be sealed: it is given all the same, once.
    const done = await project("unsealed", "Apollo", { through: early });
    expect(done.status).toBe(201);
    expect(logged.some((event) => event["event"] === "api.idempotency_fault")).toBe(true);
    expect((await project("unsealed", "Apollo")).status).toBe(409);
    expect(await projects()).toBe(1);
  });

  it("is not kept when there were too many requests", async () => {
    const away: typeof ports.coordinator = (id) => ({
      ...ports.coordinator(id),
      takeRequests: async () => ({ granted: 0, left: 0, resetAt: time.now + 1_000 }),
    });
    const full = createApp({ ...ports, coordinator: away });
    expect((await project("k", "Apollo", { through: full })).status).toBe(429);
    expect((await project("k", "Apollo")).status).toBe(201);
  });
});

describe("what may have been done", () => {
  /** A request whose isolate went away after it had claimed the key. */
  async function lost(key: string, name: string): Promise<void> {
    const [keyId] = (await tenant.call("GET", "/api-keys")).items.map((each) => String(each["id"]));
    const path = `/api/v1/org/${tenant.orgId}/projects`;
    const fingerprint = await requestFingerprint(["POST", path, "", JSON.stringify({ name })]);
    const claim = { orgId: tenant.orgId, actorId: keyId ?? "", key, fingerprint };
    const times = { createdAt: isoTime(time.now), claimedUntil: isoTime(time.now + 60_000) };
    expect(await claimKey(platformDatabase(env.DB), { ...claim, ...times }, isoTime(0))).toBeNull();
  }

  it("is not done again: first the request may still run, then nobody knows how it ended", async () => {
    await lost("k", "Apollo");
    const running = await project("k", "Apollo");
    expect([running.status, running.headers.get("retry-after")]).toEqual([409, "1"]);
    time.now = START + 60_000;
    const unknown = await project("k", "Apollo");
    expect([unknown.status, unknown.headers.get("retry-after")]).toEqual([409, null]);
    expect(unknown.word("error", "message")).toContain("may have been carried out");
    expect(await projects()).toBe(0);
    time.now = START + DAY_MS;
    expect((await project("k", "Apollo")).status).toBe(201);
  });
});

describe("many at once", () => {
  it("have one effect, over several isolates", async () => {
    const isolates = [createApp(ports), createApp(ports), createApp(ports)];
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, at) => {
        const through = isolates[at % isolates.length];
        return project("k", "Apollo", through === undefined ? {} : { through });
      }),
    );
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1);
    for (const answer of answers) {
      if (answer.status === 201) expect(answer.text).toBe(answers.find(({ status }) => status === 201)?.text);
      else expect([answer.status, answer.headers.get("retry-after")]).toEqual([409, "1"]);
    }
    expect(answers.filter((answer) => answer.status === 201 && replayed(answer) === null).length).toBe(1);
    expect(await projects()).toBe(1);
  });

  it("in any order, with keys and bodies mixed and retried: each key does one thing", async () => {
    const request = fc.record({ key: fc.constantFrom("a", "b", "c"), name: fc.constantFrom("One", "Two", "") });
    const rounds = fc.array(fc.array(request, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        tenant = await newTenant();
        const done = new Map<string, { name: string; text: string }>();
        for (const round of all) {
          const answers = await Promise.all(round.map(({ key, name }) => project(key, name)));
          for (const [at, { key, name }] of round.entries()) {
            const answer = answers[at];
            if (answer?.status !== 201) continue;
            const known = done.get(key) ?? { name, text: answer.text };
            expect({ name, text: answer.text }).toEqual(known);
            done.set(key, known);
          }
          for (const [at, { key, name }] of round.entries()) {
            const known = done.get(key);
            if (known === undefined) continue;
            // Once done, a key answers with what it did or refuses.
            if (name === known.name) expect([201, 409]).toContain(answers[at]?.status);
            else expect([400, 409]).toContain(answers[at]?.status);
          }
        }
        for (const [key, { name, text }] of done) expect((await project(key, name)).text).toBe(text);
        expect(await projects()).toBe(done.size);
      }),
      { numRuns: 12, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: false },
    );
  });
});

describe("the kept answer", () => {
  const newKey = { name: "machine", role: "viewer" };

  it("is sealed: an API key's text stands nowhere in the database", async () => {
    const made = await post("/api-keys", "k", newKey);
    const again = await post("/api-keys", "k", newKey);
    expect(again.word("data", "key")).toBe(made.word("data", "key"));
    expect(made.word("data", "key")).toMatch(/^private_/);
    const { results } = await env.DB.prepare("SELECT * FROM idempotency_keys WHERE org_id = ?")
      .bind(tenant.orgId)
      .all();
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain(made.word("data", "key").slice(-40));
    expect(JSON.stringify(results)).not.toContain("machine");
  });

  it("is sealed for the operator too, whose requests belong to no organisation", async () => {
    const ask = (name: string) =>
      send("POST", "/api/v1/orgs", { key: OPERATOR_KEY, body: { name }, headers: { "idempotency-key": tenant.orgId } });
    const made = await ask("Acme");
    const again = await ask("Acme");
    expect([again.status, again.text, replayed(again)]).toEqual([201, made.text, "true"]);
    expect((await ask("Other")).status).toBe(409);
  });

  it("that can't be opened any more, or was moved to another row, is not made up", async () => {
    await post("/api-keys", "k", newKey);
    const otherKeys = await openKeyring(`k2:${btoa("another0another0another0another0")}`);
    const rotated = createApp({
      ...ports,
      keyring: async () => {
        if (!otherKeys.ok) throw new Error(otherKeys.error);
        return otherKeys.value;
      },
    });
    expect((await post("/api-keys", "k", newKey, { through: rotated })).status).toBe(409);

    await post("/api-keys", "j", newKey);
    const move =
      "UPDATE idempotency_keys SET answer = (SELECT answer FROM idempotency_keys WHERE key = 'k' AND org_id = ?1)";
    await env.DB.prepare(`${move} WHERE key = 'j' AND org_id = ?1`).bind(tenant.orgId).run();
    expect((await post("/api-keys", "j", newKey)).status).toBe(409);
    expect((await post("/api-keys", "k", newKey)).status).toBe(201);
  });

  it("is swept after a day, not before", async () => {
    const rows = async () => {
      const sql = "SELECT count(*) AS n FROM idempotency_keys WHERE org_id = ?";
      return (await env.DB.prepare(sql).bind(tenant.orgId).first<{ n: number }>())?.n;
    };
    await project("k", "Apollo");
    await sweepIdempotencyKeys(platformDatabase(env.DB), isoTime(START - 1));
    expect(await rows()).toBe(1);
    await sweepIdempotencyKeys(platformDatabase(env.DB), isoTime(START));
    expect(await rows()).toBe(0);
  });
});
