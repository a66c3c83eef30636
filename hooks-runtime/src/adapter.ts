/** What the two ways of reaching a hook's isolate have in common: Dynamic Workers (loader.ts) and Workers for Platforms. */
import type {
  DeployReply,
  DeployRequest,
  HookHost,
  HookInput,
  ReconcileRequest,
  Reconciled,
  RemoveRequest,
  RunReply,
  RunRequest,
} from "./protocol";

export interface RuntimeAdapter {
  /**
   * Runs the hook of `request.isolateKey` once. Resolves with how it ended; rejects when the isolate was lost or could
   * not be started for a reason that is not the hook's.
   */
  run(request: RunRequest, host: HookHost): Promise<RunReply>;
  /** These answer values and never reject for a reason of Cloudflare's API. */
  deploy(request: DeployRequest): Promise<DeployReply<null>>;
  remove(request: RemoveRequest): Promise<DeployReply<null>>;
  reconcile(request: ReconcileRequest): Promise<DeployReply<Reconciled>>;
}

/** The harness's default class (harness/entry.js) as the adapters see it over RPC. */
export interface HarnessEntrypoint extends Rpc.WorkerEntrypointBranded {
  run(request: { readonly input: HookInput; readonly resultBytes: number }, host: HookHost): Promise<RunReply>;
}
