/** An organisation with one PUSH hook that listens to employees, and commits for it to hear of. */
import { env } from "cloudflare:workers";
import { isoTime } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import { databaseFor } from "../../../src/store/database";
import { insertDeliveries } from "../../../src/store/deliveries-on-commit";

export interface Listening {
  readonly orgId: string;
  readonly integrationId: string;
  readonly hookId: string;
}

export async function listeningHook(code = "export async function run() {}"): Promise<Listening> {
  const orgId = newId("organisation");
  const integrationId = newId("integration");
  const hookId = newId("hook");
  const at = "2026-11-01T00:00:00.000Z";
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO organisations (id, name, custom_integrations_enabled, created_at, updated_at) VALUES (?, 'Acme', 1, ?2, ?2)",
    ).bind(orgId, at),
    env.DB.prepare(
      "INSERT INTO integrations (id, org_id, name, source_system_key, created_at, updated_at) VALUES (?1, ?2, 'Billing', 'billing', ?3, ?3)",
    ).bind(integrationId, orgId, at),
    env.DB.prepare(
      `INSERT INTO hooks (id, org_id, integration_id, name, type, entity_type, event_types, enabled, version, created_at, updated_at)
       VALUES (?1, ?2, ?3, 'Tell billing', 'PUSH', 'employee', '["create","update","delete"]', 1, 1, ?4, ?4)`,
    ).bind(hookId, orgId, integrationId, at),
    env.DB.prepare(
      `INSERT INTO hook_versions (hook_id, version, org_id, code, sha256, created_by, created_at)
       VALUES (?1, 1, ?2, ?3, 'x', '{"kind":"api_key","id":"k","name":"k"}', ?4)`,
    ).bind(hookId, orgId, code, at),
  ]);
  return { orgId, integrationId, hookId };
}

/** One commit for each of these entity ids, in this order; answers with the events' ids. */
export async function commitChanges(orgId: string, entityIds: readonly string[], nowMs: number): Promise<string[]> {
  const db = databaseFor(env.DB, orgId);
  const ids: string[] = [];
  for (const entityId of entityIds) {
    const id = newId("changeEvent");
    ids.push(id);
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO change_events (id, org_id, type, entity_type, entity_id, external_id, before, after, changed_fields, source, occurred_at)
         VALUES (?1, ?2, 'update', 'employee', ?3, ?3, '{"firstName":"A"}', '{"firstName":"B"}', '["firstName"]', '{"kind":"api"}', ?4)`,
      ).bind(id, orgId, entityId, isoTime(nowMs)),
      insertDeliveries(db, orgId, "employee", null, isoTime(nowMs), [id]),
    ]);
  }
  return ids;
}
