/** The statements that forget people whom no organisation has any more: their account, and the window of their requests. */

/**
 * `whom`: SQL that selects ids of people; `when`: a condition on all of it. Parameters are the caller's, but `?2` is the
 * time now (ISO 8601 UTC).
 */
export function forgetLonely(whom: string, when = "1"): readonly string[] {
  const account = ["sessions", "credentials", "second_factors", "users"].map(
    (table) => `DELETE FROM ${table} WHERE ${table === "users" ? "id" : "user_id"} IN (${whom}) AND ${when}`,
  );
  const storage = `INSERT OR IGNORE INTO removals (owner, owner_id, created_at, due_at)
    SELECT 'storage', id, ?2, ?2 FROM users WHERE id IN (${whom}) AND ${when}`;
  return [storage, ...account];
}
