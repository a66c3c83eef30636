/**
 * The only door to customer code: a Worker whose RPC methods run a hook in an isolate of its own and hand it the caller's
 * host, and which keeps what is needed for that in place. Knows nothing of storage or limits of time; `fetch` answers the
 * watchdog's heartbeat and the platform's health check.
 */
import { WorkerEntrypoint } from "cloudflare:workers";
import type { RuntimeAdapter } from "./adapter";
import { type DispatchBinding, dispatchAdapter } from "./dispatch";
import { loaderAdapter } from "./loader";
import type {
  DeployReply,
  DeployRequest,
  HookHost,
  ReconcileRequest,
  Reconciled,
  RemoveRequest,
  RunReply,
  RunRequest,
} from "./protocol";
import { createScripts } from "./scripts";

/** `HOOKS_ADAPTER`: `loader` (the default) needs LOADER, `dispatch` all the rest. */
interface Env {
  readonly HOOKS_ADAPTER?: string;
  readonly LOADER?: WorkerLoader;
  readonly DISPATCH?: DispatchBinding;
  /** The name of the namespace that DISPATCH is bound to. */
  readonly DISPATCH_NAMESPACE?: string;
  readonly CLOUDFLARE_ACCOUNT_ID?: string;
  /** Secret. Permission: Workers Scripts, edit. */
  readonly CLOUDFLARE_API_TOKEN?: string;
}

const wait = (ms: number): Promise<void> => scheduler.wait(ms);

function adapterOf(env: Env): RuntimeAdapter {
  if (env.HOOKS_ADAPTER !== "dispatch") {
    return loaderAdapter(env.LOADER ?? missing("the binding LOADER (or HOOKS_ADAPTER = dispatch)"));
  }
  const account = {
    accountId: env.CLOUDFLARE_ACCOUNT_ID || missing("CLOUDFLARE_ACCOUNT_ID"),
    apiToken: env.CLOUDFLARE_API_TOKEN || missing("CLOUDFLARE_API_TOKEN"),
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    wait,
  };
  const scripts = createScripts(account, env.DISPATCH_NAMESPACE || missing("DISPATCH_NAMESPACE"));
  return dispatchAdapter(env.DISPATCH ?? missing("the binding DISPATCH"), scripts, wait);
}

function missing(what: string): never {
  throw new Error(`The hooks runtime is not set up: ${what} is missing. See docs/deploy.md.`);
}

export default class HooksRuntime extends WorkerEntrypoint<Env> {
  /** `/ready` is answered only by a runtime that has all that it needs to run hooks; the watchdog asks for anything else. */
  override fetch(request: Request): Response {
    if (new URL(request.url).pathname === "/ready") adapterOf(this.env);
    return new Response("alive\n");
  }

  /** Runs one page or attempt. Rejects only when the isolate was lost or can't be reached. */
  run(request: RunRequest, host: HookHost): Promise<RunReply> {
    return adapterOf(this.env).run(request, host);
  }

  /** Makes a version ready before its first run. */
  deploy(request: DeployRequest): Promise<DeployReply<null>> {
    return adapterOf(this.env).deploy(request);
  }

  /** Removes what is deployed of an organisation, an integration or a hook. */
  remove(request: RemoveRequest): Promise<DeployReply<null>> {
    return adapterOf(this.env).remove(request);
  }

  /** Removes what nobody needs any more, and says what is not there. */
  reconcile(request: ReconcileRequest): Promise<DeployReply<Reconciled>> {
    return adapterOf(this.env).reconcile(request);
  }
}
