/** The platform's own sandbox, with everything that it does around a hook and nothing of the flows before and after it. */
import { systemClock } from "../../src/domain/clock";
import { LIMITS } from "../../src/domain/limits";
import { createEgress } from "../../src/egress/egress";
import { createSandbox } from "../../src/sandbox/client";
import { TRIVIAL_HOOK, TRIVIAL_INPUT } from "../hook-code.ts";
import type { Asked, FloorEnv } from "./worker";

export async function sandboxCalls(env: FloorEnv, { count, name }: Asked): Promise<{ ms: number }> {
  const began = Date.now();
  for (let at = 0; at < count; at += 1) await run(env, TRIVIAL_HOOK, name);
  return { ms: Date.now() - began };
}

/** The first call of a version that was never loaded. */
export async function sandboxCold(env: FloorEnv, { name }: Asked): Promise<{ ok: boolean }> {
  await run(env, `${TRIVIAL_HOOK}\n// ${name}`, name);
  return { ok: true };
}

async function run(env: FloorEnv, source: string, name: string): Promise<void> {
  const sandbox = createSandbox({
    runtime: env.RUNTIME,
    quarantine: undefined,
    egress: createEgress({
      policy: { devOrigins: new Set(), platformHosts: [] },
      fetcher: async () => new Response(null, { status: 404 }),
      resolver: null,
      clock: systemClock,
      random: () => 0,
    }),
    clock: systemClock,
    onFault: () => undefined,
  });
  const outcome = await sandbox.run(
    {
      input: TRIVIAL_INPUT,
      code: { source, isolateKey: `bench:${name}` },
      limits: {
        timeMs: LIMITS.pull.pageTimeMs,
        cpuMs: LIMITS.pull.pageCpuMs,
        httpRequests: LIMITS.http.requests,
        resultBytes: LIMITS.pull.resultBytes,
      },
      egressAllowList: [],
      quarantine: false,
    },
    {
      kv: {
        get: async () => null,
        set: async () => "stored",
        delete: async () => false,
        list: async () => ({ keys: [], cursor: null }),
      },
      journal: { append: () => undefined, flush: async () => undefined },
    },
    new AbortController().signal,
  );
  if (outcome.kind !== "returned") throw new Error(`The hook did not return: ${JSON.stringify(outcome)}`);
}
