/** The coordinator of a hook as a value of plain promises: the one place that knows that it is a Durable Object. */
import type { HookCoordinator } from "./coordinator";
import type { Coordinator } from "./protocol";

export function coordinatorOf(namespace: DurableObjectNamespace<HookCoordinator>, hookId: string): Coordinator {
  // A stub that failed once stays broken, so each call takes a new one.
  const stub = () => namespace.getByName(hookId);
  return {
    takeStart: (slot, nowMs) => stub().takeStart(slot, nowMs),
    compare: (request) => stub().compare(request),
    stage: (request) => stub().stage(request),
    missing: (request) => stub().missing(request),
    commit: (request) => stub().commit(request),
    finish: (execution) => stub().finish(execution),
    hold: (executionId, externalIds, nowMs) => stub().hold(executionId, externalIds, nowMs),
    held: (executionId) => stub().held(executionId),
    release: (executionId) => stub().release(executionId),
    forget: (externalIds) => stub().forget(externalIds),
    kvGet: (key, overlay) => stub().kvGet(key, overlay),
    kvSet: (key, json, ttlSeconds, overlay) => stub().kvSet(key, json, ttlSeconds, overlay),
    kvDelete: (key, overlay = null) => stub().kvDelete(key, overlay),
    kvList: (prefix, limit, cursor, overlay) => stub().kvList(prefix, limit, cursor, overlay),
    kvEntries: async (request) => {
      const { entries, total } = await stub().kvEntries(request);
      const read = entries.map(({ key, json, expiresAt }) => ({ key, value: JSON.parse(json), expiresAt }));
      return { entries: read, total };
    },
    dropOverlay: (overlay) => stub().dropOverlay(overlay),
    takeRequests: (wanted, nowMs) => stub().takeRequests(wanted, nowMs),
    destroy: () => stub().destroy(),
  };
}
