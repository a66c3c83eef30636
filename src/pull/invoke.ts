/** Calls the hook for one page: what it is given, and where its key-value store and its lines go. */
import { sha256Hex } from "../code/module-text";
import { LIMITS } from "../domain/limits";
import type { Invocation, InvocationPorts, Outcome } from "../sandbox/sandbox";
import type { RunningExecution, RunningHook } from "../store/run-context";
import type { PullPorts } from "./ports";

export async function invokeHook(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  signal: AbortSignal,
): Promise<Outcome> {
  const invocation = await invocationOf(ports, execution, hook);
  const journal = ports.journal(execution.orgId, execution.id);
  const outcome = await ports.sandbox.run(invocation, { kv: kvOf(ports, execution), journal }, signal);
  ports.fault?.("hook run");
  await journal.flush();
  ports.fault?.("journal flushed");
  return outcome;
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
