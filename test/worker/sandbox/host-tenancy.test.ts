/**
 * A host knows one organisation. Here the runtime is as hostile as it could be: it holds the host itself, calls every method
 * of it with another organisation's names in every position, and gets nothing of that organisation. Stores are real.
 */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { HookHost, RunReply, RunRequest } from "../../../hooks-runtime/src/protocol";
import { coordinatorOf } from "../../../src/coordinator/client";
import { newId } from "../../../src/domain/ids";
import { InvocationHost } from "../../../src/sandbox/host";
import type { InvocationPorts } from "../../../src/sandbox/sandbox";
import { httpRows, logLines, run } from "./fixture";

const MINE = { orgId: newId("organisation"), hookId: newId("hook") };
const OTHER = { orgId: newId("organisation"), hookId: newId("hook") };
const PLANTED = "planted-in-the-other-organisation";

function kvOf(hookId: string): InvocationPorts["kv"] {
  const coordinator = coordinatorOf(env.COORDINATOR, hookId);
  return {
    get: (key) => coordinator.kvGet(key, null),
    set: (key, json, ttlSeconds) => coordinator.kvSet(key, json, ttlSeconds, null),
    delete: (key) => coordinator.kvDelete(key, null),
    list: (prefix, limit, cursor) => coordinator.kvList(prefix, limit, cursor, null),
  };
}

/** Names that could mean the other organisation, if a host took any. */
const NAMES = [
  OTHER.orgId,
  OTHER.hookId,
  `${OTHER.orgId}/${OTHER.hookId}/secret`,
  `${OTHER.hookId}:secret`,
  `../${OTHER.hookId}/secret`,
  "secret",
  "*",
  "%",
  "' or 1=1 --",
];

type Attempt = (host: HookHost, name: string) => Promise<unknown>;

const ATTEMPTS: Readonly<Record<keyof HookHost, Attempt>> = {
  code: (host) => host.code(),
  http: (host, name) =>
    host.http({
      method: "GET",
      url: `https://api.example.com/${encodeURIComponent(name)}`,
      headers: { "x-org-id": OTHER.orgId },
      body: null,
      timeoutMs: 1_000,
      retries: 0,
    }),
  log: (host, name) => host.log([{ level: "info", source: "log", message: name, data: null }], 0),
  kvGet: (host, name) => host.kvGet(name),
  kvSet: (host, name) => host.kvSet(name, '"mine"', null),
  kvDelete: (host, name) => host.kvDelete(name),
  kvList: (host, name) => host.kvList(name, 1_000, name),
};

/** Runs the attempt as an invocation of MINE, with the host in hand. */
async function asRuntime(attempt: (host: HookHost) => Promise<unknown>) {
  let got: unknown;
  const runtime = {
    async run(_request: RunRequest, host: HookHost): Promise<RunReply> {
      got = await attempt(host);
      return { kind: "returned", json: new TextEncoder().encode("null") };
    },
  };
  const org = { id: MINE.orgId, name: "Mine", timezone: "UTC", currency: "EUR" };
  const ran = await run("async function run() {}", {
    input: { org },
    kv: kvOf(MINE.hookId),
    parts: { runtime, quarantine: runtime },
  });
  return { got, ...ran };
}

it("covers every call that a host takes", () => {
  const methods = Object.getOwnPropertyNames(InvocationHost.prototype).filter((name) => name !== "constructor");
  expect(methods.sort()).toEqual(Object.keys(ATTEMPTS).sort());
});

it.each(Object.entries(ATTEMPTS))("%s gives nothing of another organisation", async (_name, attempt) => {
  const other = kvOf(OTHER.hookId);
  for (const name of NAMES) await other.set(name, JSON.stringify(PLANTED), 3_600);
  for (const name of NAMES) {
    const { got, journal, outcome } = await asRuntime((host) => attempt(host, name));
    expect(JSON.stringify(got)).not.toContain(PLANTED);
    expect(outcome.kind).toBe("returned");
    expect(logLines(journal).length + httpRows(journal).length).toBeLessThanOrEqual(1);
    expect(await other.get(name)).toBe(JSON.stringify(PLANTED));
  }
  const left = await other.list("", 1_000, null);
  expect(left.keys.sort()).toEqual([...NAMES].sort());
});

it("arguments that no call has do not choose an organisation either", async () => {
  const { got } = await asRuntime(async (host) => {
    const kvGet: unknown = Reflect.get(host, "kvGet");
    return typeof kvGet === "function" ? Reflect.apply(kvGet, host, ["secret", OTHER.hookId, OTHER.orgId]) : "none";
  });
  expect(JSON.stringify(got)).not.toContain(PLANTED);
});

it("after the invocation the host serves nobody", async () => {
  let kept: HookHost | undefined;
  await asRuntime(async (host) => {
    kept = host;
  });
  for (const attempt of Object.values(ATTEMPTS)) {
    expect(kept && (await attempt(kept, "k"))).toMatchObject({ ok: false, error: { code: "HOST_REVOKED" } });
  }
});
