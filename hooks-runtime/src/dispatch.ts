/**
 * The adapter over Workers for Platforms: one script in the dispatch namespace for each isolate key and harness. A script
 * that is not there yet (a draft, another harness, an old version made current again) is uploaded by the run that misses
 * it. Network: none, because the namespace's outbound Worker (../outbound) refuses everything.
 */
import type { HarnessEntrypoint, RuntimeAdapter } from "./adapter";
import type { ApiFault } from "./cloudflare-api";
import type {
  DeployFault,
  DeployReply,
  HookHost,
  ReconcileRequest,
  Reconciled,
  RunReply,
  RunRequest,
} from "./protocol";
import { MODULE_REFUSED, type Scripts, hookOf, scriptName, tagOf } from "./scripts";
import { startFault } from "./start-fault";

/** What is used of the binding `dispatch_namespaces`; its scripts answer RPC on their default export only. */
export interface DispatchBinding {
  get(
    name: string,
    args: Readonly<Record<string, never>>,
    options: { readonly limits: { readonly cpuMs: number; readonly subRequests: number } },
  ): Pick<HarnessEntrypoint, "run">;
}

/** How the missing script shows: on the first use of its stub. */
const MISSING = /^Worker not found/;
/** An upload is visible everywhere after a moment. */
const LOOKS = 4;
const LOOK_AGAIN_MS = 250;

export function dispatchAdapter(
  namespace: DispatchBinding,
  scripts: Scripts,
  wait: (ms: number) => Promise<void>,
): RuntimeAdapter {
  return {
    async run(request, host) {
      const name = await scriptName(request.isolateKey);
      const ran = await runScript(namespace, name, request, host);
      if (ran !== "missing") return ran;
      const refused = await uploadFor(scripts, name, request, host);
      if (refused !== null) return refused;
      for (let look = 1; look <= LOOKS; look += 1) {
        const again = await runScript(namespace, name, request, host);
        if (again !== "missing") return again;
        await wait(LOOK_AGAIN_MS * look);
      }
      throw new Error("Worker not found: it was uploaded, and is not to be seen yet.");
    },
    async deploy({ isolateKey, owner, code }) {
      return replyOf(await scripts.upload(await scriptName(isolateKey), code, owner));
    },
    async remove(request) {
      return replyOf(await scripts.removeByTag(tagOf(request)));
    },
    reconcile: (request) => reconcile(scripts, request),
  };
}

async function runScript(
  namespace: DispatchBinding,
  name: string,
  request: RunRequest,
  host: HookHost,
): Promise<RunReply | "missing"> {
  const { cpuMs, subRequests, resultBytes } = request.limits;
  try {
    const script = namespace.get(name, {}, { limits: { cpuMs, subRequests } });
    return await script.run({ input: request.input, resultBytes }, host);
  } catch (error) {
    if (error instanceof Error && MISSING.test(error.message)) return "missing";
    throw error;
  }
}

/** null: it is there now. Rejects as an unreachable runtime does, so that the run is tried again. */
async function uploadFor(
  scripts: Scripts,
  name: string,
  { isolateKey, input }: RunRequest,
  host: HookHost,
): Promise<RunReply | null> {
  const code = await host.code();
  if (!code.ok) {
    if (code.error.code === "CODE_INVALID") return { kind: "code_invalid", message: code.error.message };
    throw new Error(`The host gave no code: ${code.error.message}`);
  }
  const owner = { orgId: input.org.id, integrationId: null, hookId: hookOf(isolateKey) };
  const uploaded = await scripts.upload(name, code.value, owner);
  if (uploaded.ok) return null;
  return refusal(uploaded.fault) ?? Promise.reject(new Error(`Worker not found: ${faultOf(uploaded.fault).message}`));
}

/** The module does not start: the hook's fault. */
function refusal(fault: ApiFault): (RunReply & { kind: "code_invalid" }) | null {
  return fault.code === MODULE_REFUSED ? startFault(`Failed to start Worker: ${fault.message}`) : null;
}

function faultOf(fault: ApiFault): DeployFault {
  const refused = refusal(fault);
  if (refused !== null) {
    const place = refused.line === undefined ? "" : ` (line ${refused.line}, column ${refused.column})`;
    return { code: "CODE_INVALID", message: refused.message + place };
  }
  const status = fault.status === null ? "no answer" : `status ${fault.status}`;
  return { code: "DEPLOY_FAILED", message: `Cloudflare did not take it (${status}): ${fault.message}` };
}

function replyOf<T>(
  reply: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ApiFault },
): DeployReply<T> {
  return reply.ok ? reply : { ok: false, error: faultOf(reply.fault) };
}

async function reconcile(scripts: Scripts, request: ReconcileRequest): Promise<DeployReply<Reconciled>> {
  const there = await scripts.list();
  if (!there.ok) return replyOf(there);
  const names = new Set(there.value.map(({ name }) => name));
  const kept = new Set<string>();
  const missing: string[] = [];
  for (const { isolateKey, wanted } of request.keep) {
    const name = await scriptName(isolateKey);
    kept.add(name);
    if (wanted && !names.has(name)) missing.push(isolateKey);
  }
  const before = Date.parse(request.uploadedBefore);
  const old = there.value.filter(({ name, modifiedOn }) => !kept.has(name) && Date.parse(modifiedOn) < before);
  let removed = 0;
  for (const { name } of old.slice(0, request.removeAtMost)) {
    const gone = await scripts.remove(name);
    if (!gone.ok) return replyOf(gone);
    removed += 1;
  }
  return { ok: true, value: { scripts: there.value.length - removed, removed, missing } };
}
