/**
 * The adapter over Worker Loader: one isolate for each isolate key and harness, without bindings and without network.
 * The hook's text is asked of the host only when the isolate is not loaded. Cloudflare enforces the limits given here;
 * a local workerd does not, which is what the watchdog is for.
 */
import type { HarnessEntrypoint, RuntimeAdapter } from "./adapter";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, HARNESS, MAIN_MODULE, harnessDigest } from "./harness";
import { HOOK_MODULE } from "./hook-module";
import type { HookHost, HostError, RunReply, RunRequest } from "./protocol";
import { startFault } from "./start-fault";

/** The loader keeps a failed load under its name for good; the next name is tried then. */
const NAMES = 4;
const NOT_GIVEN = "The host gave no code";

export function loaderAdapter(loader: WorkerLoader): RuntimeAdapter {
  return {
    async run(request, host) {
      const key = `${request.isolateKey}:${await harnessDigest()}`;
      for (let attempt = 1; ; attempt += 1) {
        const name = attempt === 1 ? key : `${key}:${attempt}`;
        const ran = await runIn(loader, name, request, host);
        if (ran !== "spoilt") return ran;
        if (attempt === NAMES) throw new Error(`${NOT_GIVEN}, ${NAMES} times.`);
      }
    },
    // Isolates are loaded from the host's code as they are needed, and go by themselves.
    deploy: async () => ({ ok: true, value: null }),
    remove: async () => ({ ok: true, value: null }),
    reconcile: async () => ({ ok: true, value: { scripts: 0, removed: 0, missing: [] } }),
  };
}

/** `spoilt`: the load under this name failed in an earlier run. */
async function runIn(
  loader: WorkerLoader,
  name: string,
  request: RunRequest,
  host: HookHost,
): Promise<RunReply | "spoilt"> {
  const limits = { cpuMs: request.limits.cpuMs, subRequests: request.limits.subRequests };
  const refused: { error?: HostError } = {};
  const worker = loader.get(name, async () => {
    const code = await host.code().catch((error: unknown) => Promise.reject(new Error(NOT_GIVEN, { cause: error })));
    if (code.ok) return isolateOf(code.value, limits);
    refused.error = code.error;
    throw new Error(NOT_GIVEN);
  });
  const entrypoint = worker.getEntrypoint<HarnessEntrypoint>(undefined, { limits });
  try {
    return await entrypoint.run({ input: request.input, resultBytes: request.limits.resultBytes }, host);
  } catch (error) {
    if (refused.error?.code === "CODE_INVALID") return { kind: "code_invalid", message: refused.error.message };
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes(NOT_GIVEN) && refused.error === undefined) return "spoilt";
    const fault = startFault(message);
    if (fault === null) throw error;
    return fault;
  } finally {
    dispose(entrypoint);
    dispose(worker);
  }
}

function isolateOf(code: string, limits: { cpuMs: number; subRequests: number }): WorkerLoaderWorkerCode {
  return {
    compatibilityDate: COMPATIBILITY_DATE,
    compatibilityFlags: [...COMPATIBILITY_FLAGS],
    mainModule: MAIN_MODULE,
    modules: { ...HARNESS, [HOOK_MODULE]: code },
    globalOutbound: null,
    limits,
  };
}

/** Stubs of the loader are disposable in workerd, though not in its types. */
function dispose(stub: object & { [Symbol.dispose]?: () => void }): void {
  stub[Symbol.dispose]?.();
}
