/**
 * The harness alone, hardened and plain: the same trivial hook, the same loader, the same call with the same host. What
 * the plain one lacks is protection only: nothing is taken away, kept apart, frozen, counted or measured.
 */
import { RpcTarget } from "cloudflare:workers";
import type { HarnessEntrypoint } from "../../hooks-runtime/src/adapter";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, HARNESS, MAIN_MODULE } from "../../hooks-runtime/src/harness";
import { HOOK_MODULE } from "../../hooks-runtime/src/hook-module";
import type { HookHost, HostReply, HttpAnswer } from "../../hooks-runtime/src/protocol";
import { moduleText } from "../../src/code/module-text";
import { LIMITS } from "../../src/domain/limits";
import { TRIVIAL_HOOK, TRIVIAL_INPUT } from "../hook-code.ts";
import type { Asked, FloorEnv } from "./worker";

const PLAIN = `import { WorkerEntrypoint } from "cloudflare:workers";
const done = async (reply) => {
  const { ok, value, error } = await reply;
  if (ok) return value;
  throw Object.assign(new Error(error.message), error);
};
function contextOf(input, host, lines) {
  const log = (message, data) => void lines.push({ level: "info", source: "log", message: String(message), data: JSON.stringify(data) });
  const send = (method) => async (url, body, options = {}) => {
    const answer = await done(host.http({ method, url, body, ...options }));
    const text = new TextDecoder().decode(answer.body);
    return { ...answer, ok: answer.status < 300, text: () => text, json: () => JSON.parse(text) };
  };
  return {
    org: input.org,
    secrets: input.secrets,
    page: input.page,
    dryRun: input.dryRun,
    meta: input.meta === null ? null : JSON.parse(input.meta),
    log: Object.assign(log, { debug: log, info: log, warn: log, error: log }),
    http: { get: send("GET"), delete: send("DELETE"), post: send("POST"), put: send("PUT"), patch: send("PATCH") },
    kv: {
      get: async (key) => JSON.parse((await done(host.kvGet(key))) ?? "null"),
      set: (key, value) => done(host.kvSet(key, JSON.stringify(value), null)),
      delete: (key) => done(host.kvDelete(key)),
      list: (options) => done(host.kvList(options)),
    },
  };
}
export default class extends WorkerEntrypoint {
  async run({ input }, host) {
    const lines = [];
    const hook = await import("./${HOOK_MODULE}");
    const value = await hook.run(contextOf(input, host, lines));
    if (lines.length > 0) await host.log(lines);
    return { kind: "returned", json: new TextEncoder().encode(JSON.stringify(value)) };
  }
}`;

const MODULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hardened: HARNESS,
  plain: { [MAIN_MODULE]: PLAIN },
};

const NOTHING = { ok: true, value: null } as const;

/** Says nothing wrong: the trivial hook asks it for nothing. */
class Host extends RpcTarget implements HookHost {
  async code(): Promise<HostReply<string>> {
    return { ok: true, value: moduleText(TRIVIAL_HOOK) };
  }
  async http(): Promise<HostReply<HttpAnswer>> {
    throw new Error("The hook makes no requests.");
  }
  async log(): Promise<HostReply<null>> {
    return NOTHING;
  }
  async kvGet(): Promise<HostReply<string | null>> {
    return NOTHING;
  }
  async kvSet(): Promise<HostReply<null>> {
    return NOTHING;
  }
  async kvDelete(): Promise<HostReply<boolean>> {
    return { ok: true, value: false };
  }
  async kvList(): Promise<HostReply<{ keys: string[]; cursor: string | null }>> {
    return { ok: true, value: { keys: [], cursor: null } };
  }
}

/** `name`: which harness. */
export async function harnessCalls(env: FloorEnv, { count, name }: Asked): Promise<{ calls: number }> {
  const modules = MODULES[name];
  if (modules === undefined) throw new Error(`There is no harness ${name}.`);
  for (let at = 0; at < count; at += 1) {
    const worker = env.LOADER.get(`harness:${name}`, () => ({
      compatibilityDate: COMPATIBILITY_DATE,
      compatibilityFlags: [...COMPATIBILITY_FLAGS],
      mainModule: MAIN_MODULE,
      modules: { ...modules, [HOOK_MODULE]: moduleText(TRIVIAL_HOOK) },
      globalOutbound: null,
    }));
    const request = { input: TRIVIAL_INPUT, resultBytes: LIMITS.pull.resultBytes };
    const reply = await worker.getEntrypoint<HarnessEntrypoint>().run(request, new Host());
    if (reply.kind !== "returned") throw new Error(`The hook did not return: ${JSON.stringify(reply)}`);
  }
  return { calls: count };
}
