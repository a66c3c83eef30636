/**
 * The adapter over Worker Loader: one isolate for each isolate key and harness, without bindings and without network.
 * The hook's text is asked of the host only when the isolate is not loaded. Cloudflare enforces the limits given here;
 * a local workerd does not, which is what the watchdog is for.
 */
import type { HarnessEntrypoint, RuntimeAdapter } from "./adapter";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, HARNESS, HOOK_MODULE, MAIN_MODULE, harnessDigest } from "./harness";
import { startFault } from "./start-fault";

export function loaderAdapter(loader: WorkerLoader): RuntimeAdapter {
  return {
    async run(request, host) {
      const limits = { cpuMs: request.limits.cpuMs, subRequests: request.limits.subRequests };
      let refusal: string | null = null;
      const worker = loader.get(`${request.isolateKey}:${await harnessDigest()}`, async () => {
        const code = await host.code();
        if (!code.ok) {
          refusal = code.error.message;
          throw new Error(code.error.message);
        }
        return isolateOf(code.value, limits);
      });
      const entrypoint = worker.getEntrypoint<HarnessEntrypoint>(undefined, { limits });
      try {
        return await entrypoint.run({ input: request.input, resultBytes: request.limits.resultBytes }, host);
      } catch (error) {
        if (refusal !== null) return { kind: "code_invalid", message: refusal };
        const fault = startFault(error instanceof Error ? error.message : String(error));
        if (fault !== null) return fault;
        throw error;
      } finally {
        dispose(entrypoint);
        dispose(worker);
      }
    },
  };
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
