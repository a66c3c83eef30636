/**
 * All that a page of a PULL execution needs to know of the platform, in one statement: the execution, its hook and the
 * code to run, the integration and the organisation. What a retried page finds here is what the first try found.
 */
import type { EntityType } from "../domain/entity-types";
import type { ExecutionError, ExecutionStatus, ExecutionTrigger, ExecutionWarning } from "./executions";

export interface RunningExecution {
  readonly id: string;
  readonly orgId: string;
  readonly integrationId: string;
  readonly hookId: string;
  readonly hookVersion: number | null;
  readonly mode: "live" | "dry";
  readonly trigger: ExecutionTrigger;
  readonly status: ExecutionStatus;
  readonly startedAt: string | null;
  readonly warnings: readonly ExecutionWarning[];
  readonly error: ExecutionError | null;
  readonly nextPage: number;
  readonly firstPage: number;
  /** JSON text. */
  readonly nextMeta: string | null;
  readonly faults: number;
  readonly retries: number;
  readonly settling: boolean;
  readonly fence: number;
  readonly claimedUntil: string | null;
  readonly quarantined: boolean;
  readonly cancelRequested: boolean;
  readonly partial: boolean;
  readonly fullResync: boolean;
  readonly maxPages: number | null;
  /** Records are set aside for the end. */
  readonly hasDeferred: boolean;
}

export interface RunningHook {
  readonly entityType: EntityType;
  readonly orphanCleanup: { readonly enabled: boolean; readonly maxPercent: number };
  readonly ignoreFields: readonly string[];
  /** Of the execution's version, or the draft. */
  readonly code: string;
  readonly sourceKey: string;
  readonly firstSyncedAt: string | null;
  readonly egressAllowList: readonly string[];
  readonly org: { readonly id: string; readonly name: string; readonly timezone: string; readonly currency: string };
  readonly enabled: boolean;
}

export interface RunContext {
  readonly execution: RunningExecution;
  /** null: the hook, its version, its integration or its organisation is gone. */
  readonly hook: RunningHook | null;
}

/** `?1` the execution's id, `?2` the organisation's. */
export const RUN_CONTEXT_SQL = `SELECT e.id, e.org_id, e.integration_id, e.hook_id, e.hook_version, e.mode,
    e."trigger", e.status, e.started_at, e.warnings, e.error, e.next_page, e.first_page, e.next_meta, e.faults, e.retries,
    e.settling, e.fence, e.claimed_until, e.quarantined, e.cancel_requested, e.partial, e.full_resync, e.max_pages,
    EXISTS (SELECT 1 FROM deferred_records d WHERE d.execution_id = e.id) AS has_deferred,
    h.entity_type, h.orphan_cleanup, h.ignore_fields, coalesce(e.draft_code, v.code) AS code,
    i.source_system_key, i.first_synced_at, i.egress_allow_list,
    o.name AS org_name, o.timezone, o.currency, o.custom_integrations_enabled
  FROM executions e
  LEFT JOIN hooks h ON h.id = e.hook_id AND h.org_id = e.org_id
  LEFT JOIN hook_versions v ON v.hook_id = e.hook_id AND v.version = e.hook_version
  LEFT JOIN integrations i ON i.id = e.integration_id AND i.org_id = e.org_id
  LEFT JOIN organisations o ON o.id = e.org_id
  WHERE e.id = ?1 AND e.org_id = ?2`;

export interface RunContextRow {
  readonly id: string;
  readonly org_id: string;
  readonly integration_id: string;
  readonly hook_id: string;
  readonly hook_version: number | null;
  readonly mode: "live" | "dry";
  readonly trigger: ExecutionTrigger;
  readonly status: ExecutionStatus;
  readonly started_at: string | null;
  readonly warnings: string;
  readonly error: string | null;
  readonly next_page: number;
  readonly first_page: number;
  readonly next_meta: string | null;
  readonly faults: number;
  readonly retries: number;
  readonly settling: number;
  readonly fence: number;
  readonly claimed_until: string | null;
  readonly quarantined: number;
  readonly cancel_requested: number;
  readonly partial: number;
  readonly full_resync: number;
  readonly max_pages: number | null;
  readonly has_deferred: number;
  readonly entity_type: EntityType | null;
  readonly orphan_cleanup: string | null;
  readonly ignore_fields: string | null;
  readonly code: string | null;
  readonly source_system_key: string | null;
  readonly first_synced_at: string | null;
  readonly egress_allow_list: string | null;
  readonly org_name: string | null;
  readonly timezone: string | null;
  readonly currency: string | null;
  readonly custom_integrations_enabled: number | null;
}

export function runContext(row: RunContextRow): RunContext {
  return {
    execution: {
      id: row.id,
      orgId: row.org_id,
      integrationId: row.integration_id,
      hookId: row.hook_id,
      hookVersion: row.hook_version,
      mode: row.mode,
      trigger: row.trigger,
      status: row.status,
      startedAt: row.started_at,
      warnings: JSON.parse(row.warnings),
      error: row.error === null ? null : JSON.parse(row.error),
      nextPage: row.next_page,
      firstPage: row.first_page,
      nextMeta: row.next_meta,
      faults: row.faults,
      retries: row.retries,
      settling: row.settling === 1,
      fence: row.fence,
      claimedUntil: row.claimed_until,
      quarantined: row.quarantined === 1,
      cancelRequested: row.cancel_requested === 1,
      partial: row.partial === 1,
      fullResync: row.full_resync === 1,
      maxPages: row.max_pages,
      hasDeferred: row.has_deferred === 1,
    },
    hook: runningHook(row),
  };
}

function runningHook(row: RunContextRow): RunningHook | null {
  const { entity_type: entityType, orphan_cleanup: orphans, ignore_fields: ignored, code } = row;
  const { source_system_key: sourceKey, egress_allow_list: allowed, org_name: name, timezone, currency } = row;
  if (entityType === null || orphans === null || ignored === null || code === null) return null;
  if (sourceKey === null || allowed === null || name === null || timezone === null || currency === null) return null;
  return {
    entityType,
    orphanCleanup: JSON.parse(orphans),
    ignoreFields: JSON.parse(ignored),
    code,
    sourceKey,
    firstSyncedAt: row.first_synced_at,
    egressAllowList: JSON.parse(allowed),
    org: { id: row.org_id, name, timezone, currency },
    enabled: row.custom_integrations_enabled === 1,
  };
}
