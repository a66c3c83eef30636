/** Job roles: made on the way by the entities that name them; matched by externalId first, then by title. */
import { newId } from "../domain/ids";
import type { Database } from "./database";
import { listRows, type ListQuery, type Listed } from "./list-rows";
import { rowSet, statementOver } from "./row-set";

export interface JobRole {
  readonly id: string;
  readonly externalId: string | null;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface JobRoleMention {
  readonly title: string;
  readonly externalId: string | null;
}

/**
 * Three statements: a role known by its externalId takes the title given with it; a role known by its title only takes
 * the externalId; what is left unknown is created. `mentions` are distinct. Of two that share a title the first is
 * created: the other is the same role, by its title.
 */
export function upsertJobRoles(
  db: Database,
  orgId: string,
  now: string,
  mentions: readonly JobRoleMention[],
): D1PreparedStatement[] {
  const titles = new Set<string>();
  const rows = rowSet(
    mentions.map((role) => {
      const first = !titles.has(role.title);
      titles.add(role.title);
      return [first ? newId("jobRole") : null, role.externalId, role.title];
    }),
  );
  const over = (sql: (rows: string) => string) => statementOver(db, [orgId, now], rows, sql);
  return [
    over(
      (k) => `WITH known AS MATERIALIZED (SELECT r.id, k.value ->> 2 AS title FROM ${k} k CROSS JOIN job_roles r
          ON r.org_id = ?1 AND r.external_id = k.value ->> 1 WHERE r.title <> k.value ->> 2)
        UPDATE job_roles SET title = known.title, updated_at = ?2 FROM known WHERE job_roles.id = known.id`,
    ),
    over(
      (k) => `WITH named AS MATERIALIZED (SELECT k.value ->> 1 AS external_id, (SELECT r.id FROM job_roles r
            WHERE r.org_id = ?1 AND r.title = k.value ->> 2 AND r.external_id IS NULL ORDER BY r.id LIMIT 1) AS id
          FROM ${k} k WHERE k.value ->> 0 IS NOT NULL AND k.value ->> 1 IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM job_roles r WHERE r.org_id = ?1 AND r.external_id = k.value ->> 1))
        UPDATE job_roles SET external_id = named.external_id, updated_at = ?2 FROM named WHERE job_roles.id = named.id`,
    ),
    over(
      (k) => `INSERT INTO job_roles (id, org_id, external_id, title, created_at, updated_at)
        SELECT k.value ->> 0, ?1, k.value ->> 1, k.value ->> 2, ?2, ?2 FROM ${k} k
        WHERE k.value ->> 0 IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM job_roles r WHERE r.org_id = ?1 AND r.external_id = k.value ->> 1)
          AND NOT EXISTS (SELECT 1 FROM job_roles r WHERE r.org_id = ?1 AND r.title = k.value ->> 2)`,
    ),
  ];
}

export function listJobRoles(db: Database, orgId: string, query: ListQuery): Promise<Listed<JobRole>> {
  return listRows<JobRole>(db, query, {
    from: "job_roles r",
    where: "r.org_id = ?1",
    params: [orgId],
    columns: `r.id, r.external_id AS externalId, r.title, r.created_at AS createdAt, r.updated_at AS updatedAt`,
    sorts: JOB_ROLE_SORTS,
    tieBreaker: "r.id",
    search: "lower(r.title || ' ' || coalesce(r.external_id, ''))",
  });
}

/** `sortBy` names of the list. */
const JOB_ROLE_SORTS = {
  createdAt: "r.created_at",
  updatedAt: "r.updated_at",
  title: "r.title",
  externalId: "r.external_id",
} as const;
