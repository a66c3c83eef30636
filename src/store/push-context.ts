/** What all attempts of one PUSH hook share, read in one statement: the hook, its current code, its integration and organisation. */
import type { Database } from "./database";

export interface PushContext {
  readonly hookId: string;
  readonly integrationId: string;
  readonly entityType: string;
  readonly version: number;
  readonly code: string;
  readonly egressAllowList: readonly string[];
  readonly org: { readonly id: string; readonly name: string; readonly timezone: string; readonly currency: string };
  /** The hook is on, and so is the organisation's feature. */
  readonly on: boolean;
}

interface Row {
  integration_id: string;
  entity_type: string;
  version: number;
  code: string;
  egress_allow_list: string;
  name: string;
  timezone: string;
  currency: string;
  is_on: number;
}

/** null: no such PUSH hook (any more). */
export async function pushContext(db: Database, orgId: string, hookId: string): Promise<PushContext | null> {
  const row = await db.d1
    .prepare(
      `SELECT h.integration_id, h.entity_type, h.version, v.code, i.egress_allow_list, o.name, o.timezone, o.currency,
         (h.enabled = 1 AND o.custom_integrations_enabled = 1) AS is_on
       FROM hooks h JOIN hook_versions v ON v.hook_id = h.id AND v.version = h.version
       JOIN integrations i ON i.id = h.integration_id JOIN organisations o ON o.id = h.org_id
       WHERE h.id = ?1 AND h.org_id = ?2 AND h.type = 'PUSH'`,
    )
    .bind(hookId, orgId)
    .first<Row>();
  if (row === null) return null;
  const patterns: unknown = JSON.parse(row.egress_allow_list);
  return {
    hookId,
    integrationId: row.integration_id,
    entityType: row.entity_type,
    version: row.version,
    code: row.code,
    egressAllowList: Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === "string") : [],
    org: { id: orgId, name: row.name, timezone: row.timezone, currency: row.currency },
    on: row.is_on === 1,
  };
}
