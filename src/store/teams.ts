/** Teams: made on the way by the allocations that name them; listed by the API. */
import { newId } from "../domain/ids";
import type { Database } from "./database";
import { listRows, type ListQuery, type Listed } from "./list-rows";
import { rowSet, statementOver } from "./row-set";

export interface Team {
  readonly id: string;
  /** The `teamId` of allocations. */
  readonly externalId: string;
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** `name` null: not given; a new team is then called by its id, a known one keeps its name. */
export interface TeamMention {
  readonly externalId: string;
  readonly name: string | null;
}

/** Creates what is unknown and renames what was given another name. `mentions` are distinct by externalId. */
export function upsertTeams(
  db: Database,
  orgId: string,
  now: string,
  mentions: readonly TeamMention[],
): D1PreparedStatement {
  return statementOver(
    db,
    [orgId, now],
    rowSet(mentions.map((team) => [newId("team"), team.externalId, team.name])),
    (rows) => `INSERT INTO teams (id, org_id, external_id, name, created_at, updated_at)
      SELECT k.value ->> 0, ?1, k.value ->> 1, coalesce(k.value ->> 2, k.value ->> 1), ?2, ?2
      FROM ${rows} k LEFT JOIN teams t ON t.org_id = ?1 AND t.external_id = k.value ->> 1
      WHERE t.id IS NULL OR t.name <> k.value ->> 2
      ON CONFLICT (org_id, external_id) DO UPDATE SET name = excluded.name, updated_at = excluded.updated_at`,
  );
}

export function listTeams(db: Database, orgId: string, query: ListQuery): Promise<Listed<Team>> {
  return listRows<Team>(db, query, {
    from: "teams t",
    where: "t.org_id = ?1",
    params: [orgId],
    columns: `t.id, t.external_id AS externalId, t.name, t.created_at AS createdAt, t.updated_at AS updatedAt`,
    sorts: TEAM_SORTS,
    tieBreaker: "t.id",
    search: "lower(t.name || ' ' || t.external_id)",
  });
}

/** `sortBy` names of the list. */
const TEAM_SORTS = {
  createdAt: "t.created_at",
  updatedAt: "t.updated_at",
  name: "t.name",
  externalId: "t.external_id",
} as const;
