/**
 * Bare calls through the Worker Loader: the hook's code with the least around it that makes it callable. No harness, no
 * host, no limits, nothing kept.
 */
import { PUSH_HOOK, TRIVIAL_HOOK } from "../hook-code.ts";
import type { Asked, FloorEnv } from "./worker";

interface Bare extends Rpc.WorkerEntrypointBranded {
  run(ctx: unknown): Promise<unknown>;
}

const AROUND = `import { WorkerEntrypoint } from "cloudflare:workers";
const http = {
  async post(url, body, { headers }) {
    const sent = { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
    const response = await fetch(url, sent);
    return { ok: response.ok, status: response.status, body: await response.json() };
  },
};
export default class extends WorkerEntrypoint {
  run(ctx) {
    return run({ ...ctx, http });
  }
}`;

function load(env: FloorEnv, name: string, hook: string) {
  return env.LOADER.get(name, () => ({
    compatibilityDate: "2026-08-01",
    mainModule: "main.js",
    modules: { "main.js": `${AROUND}\n${hook}` },
  })).getEntrypoint<Bare>();
}

/** `count` calls, `parallel` at a time. With a source they are deliveries to it, otherwise the trivial hook. */
export async function bareCalls(env: FloorEnv, { count, parallel, source, name }: Asked): Promise<{ ms: number }> {
  const push = source !== "";
  const hook = push ? PUSH_HOOK : TRIVIAL_HOOK;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) {
      const after = { name: `Contractor ${at}`, company: "Company 1" };
      const event = { id: `evt_${at}`, type: "update", entityId: `con_${at}`, before: after, after };
      const ctx = push ? { event, secrets: { SINK: source } } : { page: 0, meta: null };
      await load(env, `bare:${name}`, hook).run(ctx);
    }
  };
  const began = Date.now();
  await Promise.all(Array.from({ length: parallel }, worker));
  return { ms: Date.now() - began };
}

/** The first call of code that was never loaded. */
export async function bareCold(env: FloorEnv, { name }: Asked): Promise<{ ok: boolean }> {
  await load(env, `bare:${name}`, `${TRIVIAL_HOOK}\n// ${name}`).run({ page: 0, meta: null });
  return { ok: true };
}
