/** `/healthz`: each part broken in turn, and a flood of questions that is no flood of look-ups. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import type { ApiPorts } from "../../../src/api/ports";
import { isoTime } from "../../../src/domain/clock";
import { commitChanges, listeningHook } from "../push/fixture";
import { ports, time } from "./fixture";

const MINUTE = 60_000;

async function health(change: Partial<ApiPorts> = {}) {
  const response = await createApp({ ...ports, ...change }).request("/healthz");
  return {
    status: response.status,
    body: await response.json<{ checks: Record<string, { ok: boolean; detail: string }> }>(),
  };
}
const oks = ({ body }: Awaited<ReturnType<typeof health>>) =>
  Object.entries(body.checks).map(([name, { ok }]) => [name, ok]);

beforeEach(async () => {
  await env.DB.batch(
    ["executions", "deliveries", "notices", "dead_messages"].map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
  );
});

it("is 200 when all of it works", async () => {
  const seen = await health({ runtimeAnswers: async () => (await env.RUNTIME.fetch("http://runtime/ready")).ok });
  expect([seen.status, oks(seen)]).toEqual([
    200,
    [
      ["database", true],
      ["queue", true],
      ["runtime", true],
    ],
  ]);
});

it("is 503 when the database does not answer, and says nothing of how", async () => {
  const broken = {
    ...env.DB,
    prepare: () => {
      throw new Error("D1_ERROR: secret host name");
    },
  };
  const seen = await health({ d1: Object.assign(Object.create(env.DB), broken) });
  expect([seen.status, oks(seen)]).toEqual([
    503,
    [
      ["database", false],
      ["queue", false],
      ["runtime", true],
    ],
  ]);
  expect(JSON.stringify(seen.body)).not.toContain("secret");
});

it.each([
  ["answers no", async () => false],
  ["can't be reached", () => Promise.reject(new Error("gone"))],
  ["never answers", () => new Promise<boolean>(() => undefined)],
])("is 503 when the runtime %s", async (_how, runtimeAnswers) => {
  const seen = await health({ runtimeAnswers });
  expect([seen.status, oks(seen)]).toEqual([
    503,
    [
      ["database", true],
      ["queue", true],
      ["runtime", false],
    ],
  ]);
});

/** At five minutes and one second; at four it may still be taken up. */
async function ageCheck(): Promise<boolean[]> {
  const at = async (aheadMs: number) =>
    (await health({ clock: () => time.now + aheadMs })).body.checks["queue"]?.ok ?? true;
  return [await at(4 * MINUTE), await at(5 * MINUTE + 1_000)];
}

it("is 503 when an execution is claimed by nobody for five minutes", async () => {
  await env.DB.prepare(
    `INSERT INTO executions (id, org_id, integration_id, hook_id, hook_type, mode, trigger, status, created_at, updated_at, claimed_until)
     VALUES ('exe_h', 'org_h', 'int_h', 'hook_h', 'PULL', 'dry', 'test', 'running', ?1, ?1, ?1)`,
  )
    .bind(isoTime(time.now))
    .run();
  expect(await ageCheck()).toEqual([true, false]);
});

it("is 503 when a delivery is due for five minutes and its hook is attended by nobody", async () => {
  const hook = await listeningHook();
  await commitChanges(hook.orgId, ["a", "b"], time.now);
  expect(await ageCheck()).toEqual([true, false]);
  // A long list of which one is being made is not left lying.
  await env.DB.prepare("UPDATE deliveries SET claim_id = 'c', claimed_until = ? WHERE hook_id = ? AND entity_id = 'a'")
    .bind(isoTime(time.now + 10 * MINUTE), hook.hookId)
    .run();
  expect(await ageCheck()).toEqual([true, true]);
  await env.DB.prepare("UPDATE deliveries SET claim_id = NULL, claimed_until = NULL WHERE hook_id = ?")
    .bind(hook.hookId)
    .run();
  await env.DB.prepare("UPDATE hooks SET enabled = 0 WHERE id = ?").bind(hook.hookId).run();
  expect(await ageCheck()).toEqual([true, true]);
});

it("is 503 when a notice is due for five minutes, and says how many messages were given up on", async () => {
  const at = isoTime(time.now);
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO notification_targets (id, org_id, name, kind, events, created_at, updated_at) VALUES ('nt_h', 'org_h', 'x', 'mail', '[]', ?1, ?1)`,
    ).bind(at),
    env.DB.prepare(
      `INSERT INTO notices (id, org_id, target_id, hook_id, type, data, occurred_at, status, next_attempt_at, updated_at)
       VALUES ('msg_h', 'org_h', 'nt_h', 'hook_h', 'hook.disabled', '{}', ?1, 'pending', ?1, ?1)`,
    ).bind(at),
    env.DB.prepare("INSERT INTO dead_messages (id, body, attempts, created_at) VALUES ('m', '{}', 5, ?)").bind(at),
  ]);
  expect(await ageCheck()).toEqual([true, false]);
  expect((await health()).body.checks["queue"]?.detail).toContain("1 messages were given up on");
});

it("looks once in five seconds, however often it is asked", async () => {
  let looks = 0;
  let now = time.now;
  const app = createApp({ ...ports, clock: () => now, runtimeAnswers: async () => (looks += 1) > 0 });
  await app.request("/healthz");
  await Promise.all(Array.from({ length: 50 }, () => app.request("/healthz")));
  expect(looks).toBe(1);
  now += 5_000;
  await Promise.all(Array.from({ length: 50 }, () => app.request("/healthz")));
  expect(looks).toBe(2);
});
