/** What the dispatch adapter asks of Cloudflare's API, and what it makes of the answers. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { newId } from "../../../src/domain/ids";
import { type Options, run as runOver } from "../sandbox/fixture";
import { answerNext, scriptsOf, setAge, state } from "./cloudflare";

const runtime = env.DISPATCHED;
const run = (isolateKey: string, code: string, options: Options = {}) =>
  runOver(code, { isolateKey, ...options, parts: { runtime, quarantine: runtime } });
const CODE = "export const run = () => 1;";

function deploy(hookId: string, version: number, code = CODE) {
  const owner = { orgId: `org_of_${hookId}`, integrationId: `int_of_${hookId}`, hookId };
  return runtime.deploy({ isolateKey: `${hookId}:${version}`, owner, code });
}

it("uploads the harness and the hook as one module Worker without bindings, named and tagged", async () => {
  const hookId = newId("hook");
  expect(await deploy(hookId, 1)).toEqual({ ok: true, value: null });
  const [script, ...others] = await scriptsOf(hookId);
  expect(others).toEqual([]);
  expect(script?.name).toMatch(new RegExp(`^${hookId}-[0-9a-f]{12}-[0-9a-f]{12}$`));
  expect(script?.name.length).toBeLessThanOrEqual(63);
  expect(script?.metadata).toMatchObject({
    main_module: "entry.js",
    compatibility_date: "2026-08-01",
    compatibility_flags: ["no_nodejs_compat", "no_nodejs_compat_v2", "nodejs_als"],
    bindings: [],
    tags: [`organisation-org_of_${hookId}`, `integration-int_of_${hookId}`, `hook-${hookId}`],
  });
  expect(script?.modules).toEqual(expect.arrayContaining(["entry.js", "seal.js", "hook.js"]));
});

it("runs what was deployed without another upload, under the limits of the call", async () => {
  const hookId = newId("hook");
  await deploy(hookId, 1);
  const before = (await state()).asked.length;
  expect((await run(`${hookId}:1`, CODE)).outcome).toMatchObject({ kind: "returned", value: 1 });
  const after = await state();
  expect(after.asked).toHaveLength(before);
  expect(after.called.at(-1)).toMatchObject({ limits: { cpuMs: 10_000, subRequests: 10_000 } });
});

it("uploads what a run misses, once", async () => {
  const hookId = newId("hook");
  for (const value of [1, 2]) {
    const code = "let n = 0; export const run = () => (n += 1);";
    expect((await run(`${hookId}:draft:abc`, code)).outcome).toMatchObject({ kind: "returned", value });
  }
  const puts = (await state()).asked.filter(({ method, path }) => method === "PUT" && path.includes(hookId));
  expect(puts).toHaveLength(1);
});

it("tries again after 429 and 5xx, as long as Retry-After is short", async () => {
  const hookId = newId("hook");
  await answerNext(
    { status: 429, retryAfter: "0" },
    { status: 503, retryAfter: "0" },
    { status: 500, retryAfter: "0" },
  );
  expect(await deploy(hookId, 1)).toEqual({ ok: true, value: null });
  await answerNext({ status: 429, retryAfter: "300" });
  expect(await deploy(hookId, 2)).toMatchObject({ ok: false, error: { code: "DEPLOY_FAILED" } });
  expect(await scriptsOf(hookId)).toHaveLength(1);
});

it("gives up after four tries, and says with which status", async () => {
  const hookId = newId("hook");
  await answerNext(...Array.from({ length: 4 }, () => ({ status: 502, retryAfter: "0" })));
  const failed = await deploy(hookId, 1);
  expect(failed).toMatchObject({ ok: false, error: { code: "DEPLOY_FAILED" } });
  expect(JSON.stringify(failed)).toContain("502");
  expect(JSON.stringify(failed)).not.toContain("token-of-the-tests");
});

it("does not try again what will not pass: a refusal is final", async () => {
  const hookId = newId("hook");
  const refused = await deploy(hookId, 1, "export const run = () => 1;\nconst const = 1;");
  expect(refused).toMatchObject({ ok: false, error: { code: "CODE_INVALID" } });
  expect(JSON.stringify(refused)).toContain("line 2");
  const puts = (await state()).asked.filter(({ method, path }) => method === "PUT" && path.includes(hookId));
  expect(puts).toHaveLength(1);
});

it("a run whose script can't be uploaded is tried again later: nothing of the hook ran", async () => {
  const hookId = newId("hook");
  await answerNext({ status: 429, retryAfter: "300" });
  expect((await run(`${hookId}:1`, CODE)).outcome).toMatchObject({ kind: "unavailable" });
  expect((await run(`${hookId}:1`, CODE)).outcome).toMatchObject({ kind: "returned" });
});

it("removes by hook, integration and organisation, and nobody else's", async () => {
  const [a, b, c, d] = [newId("hook"), newId("hook"), newId("hook"), newId("hook")];
  for (const hookId of [a, b, c, d]) await deploy(hookId, 1);
  await deploy(a, 2);
  expect(await runtime.remove({ owner: "hook", id: a })).toEqual({ ok: true, value: null });
  expect(await runtime.remove({ owner: "integration", id: `int_of_${b}` })).toEqual({ ok: true, value: null });
  expect(await runtime.remove({ owner: "organisation", id: `org_of_${c}` })).toEqual({ ok: true, value: null });
  expect(await Promise.all([a, b, c, d].map(async (id) => (await scriptsOf(id)).length))).toEqual([0, 0, 0, 1]);
});

it("reconciles: the kept stay, the old go, a few at a time, and what is wanted and missing is named", async () => {
  await runtime.remove({ owner: "hook", id: "none" });
  const [kept, old, fresh, absent] = [newId("hook"), newId("hook"), newId("hook"), newId("hook")];
  for (const hookId of [kept, old, fresh]) await deploy(hookId, 1);
  await deploy(old, 2);
  const others = (await state()).scripts.filter(({ name }) => ![kept, old, fresh].some((id) => name.startsWith(id)));
  for (const { name } of others) await setAge(name, "2026-11-24T12:00:00Z");
  for (const { name } of await scriptsOf(fresh)) await setAge(name, "2026-11-24T12:00:00Z");
  const reconcile = (removeAtMost: number) =>
    runtime.reconcile({
      keep: [
        { isolateKey: `${kept}:1`, wanted: true },
        { isolateKey: `${absent}:1`, wanted: true },
        { isolateKey: `${absent}:1:dry`, wanted: false },
      ],
      uploadedBefore: "2026-11-24T10:00:00Z",
      removeAtMost,
    });
  expect(await reconcile(1)).toMatchObject({ ok: true, value: { removed: 1, missing: [`${absent}:1`] } });
  expect(await reconcile(10)).toMatchObject({ ok: true, value: { removed: 1, missing: [`${absent}:1`] } });
  expect(await reconcile(10)).toMatchObject({ ok: true, value: { removed: 0 } });
  expect(await Promise.all([kept, old, fresh].map(async (id) => (await scriptsOf(id)).length))).toEqual([1, 0, 1]);
});

it("over the loader there is nothing to deploy, to remove or to reconcile", async () => {
  const owner = { orgId: "org_1", integrationId: "int_1", hookId: "hook_1" };
  const replies = [
    await env.RUNTIME.deploy({ isolateKey: "hook_1:1", owner, code: CODE }),
    await env.RUNTIME.remove({ owner: "hook", id: "hook_1" }),
    await env.RUNTIME.reconcile({ keep: [], uploadedBefore: "2026-11-24T10:00:00Z", removeAtMost: 1 }),
  ];
  expect(replies).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: true, value: { scripts: 0, removed: 0, missing: [] } },
  ]);
});
