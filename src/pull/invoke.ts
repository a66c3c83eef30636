/** Calls the hook for one page, and keeps the claim alive meanwhile; ends the call when it is cancelled or taken over. */
import { sha256Hex } from "../code/module-text";
import { isoTime } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import type { Invocation, InvocationPorts, Outcome } from "../sandbox/sandbox";
import { renewClaim } from "../store/execution-claims";
import type { RunningExecution, RunningHook } from "../store/run-context";
import type { PullPorts } from "./ports";

/** A page that is over sooner costs no heartbeat. */
const HEARTBEAT_MS = 2_000;
/** How long a claim holds without a heartbeat: as long as writing a large page may take. */
export const CLAIM_MS = 30_000;

export type PageOutcome = Outcome | { readonly kind: "superseded" };

export async function invokeHook(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
): Promise<PageOutcome> {
  const { orgId, id, fence } = execution;
  const db = ports.database(orgId);
  const invocation = await invocationOf(ports, execution, hook);
  const stop = new AbortController();
  let lost = false;
  let beating = Promise.resolve();
  const heartbeat = setInterval(() => {
    beating = beat();
  }, HEARTBEAT_MS);

  async function beat(): Promise<void> {
    const renewal = await renewClaim(db, id, fence, isoTime(ports.clock() + CLAIM_MS)).catch(() => null);
    // A heartbeat that could not be written is made good by the next one, or the claim runs out.
    if (renewal === null) return;
    if (!renewal.held) lost = true;
    if (!renewal.held || renewal.cancelRequested) stop.abort();
  }

  const journal = ports.journal(orgId, id);
  const of: InvocationPorts = { kv: kvOf(ports, execution), journal };
  try {
    const outcome = await ports.sandbox.run(invocation, of, stop.signal);
    await journal.flush();
    return lost ? { kind: "superseded" } : outcome;
  } finally {
    clearInterval(heartbeat);
    await beating;
  }
}

async function invocationOf(ports: PullPorts, execution: RunningExecution, hook: RunningHook): Promise<Invocation> {
  const { hookId, hookVersion, mode } = execution;
  const dryRun = mode === "dry";
  const name = hookVersion === null ? `draft:${await sha256Hex(hook.code)}` : String(hookVersion);
  return {
    input: {
      type: "PULL",
      page: execution.nextPage,
      dryRun,
      meta: execution.nextMeta,
      event: null,
      org: hook.org,
      secrets: await ports.secrets(execution.orgId, execution.integrationId),
    },
    code: { source: hook.code, isolateKey: `${hookId}:${name}${dryRun ? ":dry" : ""}` },
    limits: {
      timeMs: LIMITS.pull.pageTimeMs,
      cpuMs: LIMITS.pull.pageCpuMs,
      httpRequests: LIMITS.http.requests,
      resultBytes: LIMITS.pull.resultBytes,
    },
    egressAllowList: hook.egressAllowList,
    quarantine: execution.quarantined,
  };
}

function kvOf(ports: PullPorts, { hookId, id, mode }: RunningExecution): InvocationPorts["kv"] {
  const coordinator = ports.coordinator(hookId);
  const overlay = mode === "dry" ? id : null;
  return {
    get: (key) => coordinator.kvGet(key, overlay),
    set: (key, json, ttlSeconds) => coordinator.kvSet(key, json, ttlSeconds, overlay),
    delete: (key) => coordinator.kvDelete(key, overlay),
    list: (prefix, limit, cursor) => coordinator.kvList(prefix, limit, cursor, overlay),
  };
}
