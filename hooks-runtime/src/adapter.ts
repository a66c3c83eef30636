/** What the two ways of reaching a hook's isolate have in common: Dynamic Workers (loader.ts) and Workers for Platforms. */
import type { HookHost, HookInput, RunReply, RunRequest } from "./protocol";

export interface RuntimeAdapter {
  /**
   * Runs the hook of `request.isolateKey` once. Resolves with how it ended; rejects when the isolate was lost or could
   * not be started for a reason that is not the hook's.
   */
  run(request: RunRequest, host: HookHost): Promise<RunReply>;
}

/** The harness's default class (harness/entry.js) as the adapters see it over RPC. */
export interface HarnessEntrypoint extends Rpc.WorkerEntrypointBranded {
  run(request: { readonly input: HookInput; readonly resultBytes: number }, host: HookHost): Promise<RunReply>;
}
