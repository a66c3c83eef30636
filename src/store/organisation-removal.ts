/**
 * The statements that remove an organisation: at once what opens anything, then all its rows in bounded pieces. Each may
 * be repeated, and what is left to do stands in the rows themselves.
 */
import type { Database } from "./database";
import { forgetLonely } from "./people-removal";
import { organisationTables, type OrganisationTable } from "./organisation-tables";

/** Rows that one statement removes: well below D1's 30 s, however large they are. */
const ROWS_A_STATEMENT = 1_000;

/**
 * The organisation is no more: its keys open nothing, who was a member here only is forgotten, its data keys are gone and with them what its secrets say, nothing
 * of it starts, what runs is told to end. One batch, together with the note that the rest is to be removed.
 */
export async function closeOrganisation(db: Database, orgId: string, now: string): Promise<void> {
  const statements = [
    "DELETE FROM data_keys WHERE org_id = ?1",
    "DELETE FROM secrets WHERE org_id = ?1",
    `INSERT OR IGNORE INTO removals (owner, owner_id, created_at, due_at)
     SELECT 'organisation', ?1, ?2, ?2 UNION ALL SELECT 'storage', id, ?2, ?2 FROM api_keys WHERE org_id = ?1`,
    "DELETE FROM api_keys WHERE org_id = ?1",
    ...forgetLonely(`SELECT user_id FROM members m WHERE org_id = ?1 AND NOT EXISTS
      (SELECT 1 FROM members o WHERE o.user_id = m.user_id AND o.org_id <> ?1)`),
    "DELETE FROM members WHERE org_id = ?1",
    "DELETE FROM invitations WHERE org_id = ?1",
    "DELETE FROM organisations WHERE id = ?1",
    "UPDATE hooks SET enabled = 0, next_run_at = NULL, updated_at = ?2 WHERE org_id = ?1",
    "UPDATE executions SET cancel_requested = 1, updated_at = ?2 WHERE org_id = ?1 AND status IN ('queued', 'running')",
    "DELETE FROM dead_messages WHERE body ->> '$.orgId' = ?1",
  ];
  // A parameter that a statement does not have is an error: each gets those that it names.
  const bound = (text: string) => db.d1.prepare(text).bind(...(text.includes("?2") ? [orgId, now] : [orgId]));
  await db.d1.batch(statements.map(bound));
}

/**
 * Removes rows until none is left (true) or so many statements had their fill. Without `last` those stay that others
 * are found through, and that runs still look into (executions, hooks, …); with it they go too, and the coordinators of
 * the hooks are noted for removal.
 */
export async function drainOrganisation(
  db: Database,
  orgId: string,
  options: { readonly last: boolean; readonly statements: number; readonly now: string },
): Promise<boolean> {
  let left = options.statements;
  const { tables } = organisationTables();
  const last = new Set(tables.map(({ through }) => through));
  for (const table of tables) {
    if (last.has(table.name) && !options.last) continue;
    while ((await removeSome(db, table, orgId, options.now)) === ROWS_A_STATEMENT) {
      left -= 1;
      if (left === 0) return false;
    }
  }
  return true;
}

async function removeSome(db: Database, { name, where }: OrganisationTable, orgId: string, now: string) {
  const some = `SELECT rowid FROM ${name} WHERE ${where} ORDER BY rowid LIMIT ${ROWS_A_STATEMENT}`;
  const remove = db.d1.prepare(`DELETE FROM ${name} WHERE rowid IN (${some})`).bind(orgId);
  if (name !== "hooks") return (await remove.run()).meta.changes;
  const note = db.d1
    .prepare(
      `INSERT OR IGNORE INTO removals (owner, owner_id, created_at, due_at)
       SELECT 'storage', id, ?2, ?2 FROM hooks WHERE rowid IN (${some})`,
    )
    .bind(orgId, now);
  const [, removed] = await db.d1.batch([note, remove]);
  return removed?.meta.changes ?? 0;
}
