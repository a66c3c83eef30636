/** Entities of a hook that its source no longer returns: which of a list of ids are there, and how many it has in all. */
import type { EntityType } from "../domain/entity-types";
import type { Database } from "./database";
import type { HeldOrphan } from "./executions";
import { rowSet, statementOver } from "./row-set";

/** Whose entities they are: those that this hook wrote last, through its integration. */
export interface EntityOwner {
  readonly orgId: string;
  readonly type: EntityType;
  readonly integrationId: string;
  readonly hookId: string;
}

/** Those of the external ids that are entities of that source and that hook, with what a deletion compares. */
export async function orphansAmong(
  db: Database,
  { orgId, type, hookId }: EntityOwner,
  sourceKey: string,
  externalIds: readonly string[],
): Promise<HeldOrphan[]> {
  const { results } = await statementOver(
    db,
    [orgId, type, sourceKey, hookId],
    rowSet(externalIds),
    (values) => `SELECT e.external_id, e.id, e.revision FROM ${values} k CROSS JOIN entities e
      ON e.org_id = ?1 AND e.type = ?2 AND e.source = ?3 AND e.external_id = k.value
      WHERE e.hook_id = ?4 ORDER BY e.external_id`,
  ).all<{ external_id: string; id: string; revision: number }>();
  return results.map((row) => ({ externalId: row.external_id, entityId: row.id, revision: row.revision }));
}

export async function ownedCount(db: Database, { orgId, type, integrationId, hookId }: EntityOwner): Promise<number> {
  const row = await db.d1
    .prepare(
      "SELECT count(*) AS owned FROM entities WHERE org_id = ?1 AND type = ?2 AND integration_id = ?3 AND hook_id = ?4",
    )
    .bind(orgId, type, integrationId, hookId)
    .first<{ owned: number }>();
  return row?.owned ?? 0;
}

/** Takes the list off its execution, as part of a batch that must not commit when somebody else has taken it. */
export function takeHeldOrphans(db: Database, orgId: string, executionId: string): D1PreparedStatement[] {
  return [
    db.d1
      .prepare(
        `INSERT INTO write_guard (ok) SELECT 0 WHERE NOT EXISTS
           (SELECT 1 FROM executions WHERE id = ?1 AND org_id = ?2 AND held_orphans IS NOT NULL)`,
      )
      .bind(executionId, orgId),
    db.d1.prepare("UPDATE executions SET held_orphans = NULL WHERE id = ?1 AND org_id = ?2").bind(executionId, orgId),
  ];
}
