/** An entity's history as the API shows it. */
import { fieldChanges } from "../domain/change";
import type { HistoryEntry, Provenance } from "../store/entity-history";

function named(id: string | null | undefined, name: string | null) {
  return id === null || id === undefined ? null : { id, name };
}

export function wireChange({ event, integrationName, hookName, actor }: HistoryEntry) {
  const { id, type, occurredAt, before, after, source, executionId } = event;
  return {
    id,
    type,
    at: occurredAt,
    changes: fieldChanges(before, after),
    kind: source.kind,
    integration: named(source.integrationId, integrationName),
    hook: named(source.hookId, hookName),
    executionId,
    actor,
  };
}

export function wireProvenance({ integrationId, integrationName, hookId, hookName, executionId }: Provenance) {
  return { integration: named(integrationId, integrationName), hook: named(hookId, hookName), executionId };
}
