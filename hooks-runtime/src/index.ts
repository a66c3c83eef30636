/**
 * The only door to customer code: a Worker whose one RPC method runs a hook in an isolate of its own and hands it the
 * caller's host. Knows nothing of organisations, storage or limits of time; `fetch` answers the watchdog's heartbeat.
 */
import { WorkerEntrypoint } from "cloudflare:workers";
import { loaderAdapter } from "./loader";
import type { HookHost, RunReply, RunRequest } from "./protocol";

interface Env {
  readonly LOADER: WorkerLoader;
}

export default class HooksRuntime extends WorkerEntrypoint<Env> {
  override fetch(): Response {
    return new Response("alive\n");
  }

  /** Runs one page or attempt. Rejects only when the isolate was lost. */
  run(request: RunRequest, host: HookHost): Promise<RunReply> {
    return loaderAdapter(this.env.LOADER).run(request, host);
  }
}
