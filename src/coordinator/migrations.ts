/**
 * The coordinator's own tables, made by ordered migrations. An applied migration is never changed; a new one gets the
 * next number. (Durable Objects do not support `PRAGMA user_version`.)
 */

const MIGRATIONS: readonly string[] = [
  `-- One row of what each profile (algorithm and ignored fields) is called in the fingerprints.
   CREATE TABLE profiles (
     id INTEGER PRIMARY KEY,
     algorithm INTEGER NOT NULL,
     ignore_fields TEXT NOT NULL,
     UNIQUE (algorithm, ignore_fields)
   );
   -- One row for each external id whose entity this hook keeps. digest: 16 bytes, or NULL to look at it every time.
   CREATE TABLE fingerprints (
     external_id TEXT PRIMARY KEY,
     profile INTEGER NOT NULL,
     digest BLOB
   ) WITHOUT ROWID;
   -- Executions that have something here, with the number of their latest claim.
   CREATE TABLE turns (
     execution_id TEXT PRIMARY KEY,
     mode TEXT NOT NULL,
     fence INTEGER NOT NULL,
     touched_at INTEGER NOT NULL
   ) WITHOUT ROWID;
   -- Fingerprints of a step that is not known to be written yet: ids as a JSON array, digests joined (NULL: none).
   CREATE TABLE staged (
     execution_id TEXT NOT NULL,
     step INTEGER NOT NULL,
     chunk INTEGER NOT NULL,
     profile INTEGER NOT NULL,
     ids TEXT NOT NULL,
     digests BLOB,
     PRIMARY KEY (execution_id, step, chunk)
   ) WITHOUT ROWID;
   -- The ids that a page returned: one row a page, more only beyond a megabyte.
   CREATE TABLE seen (
     execution_id TEXT NOT NULL,
     step INTEGER NOT NULL,
     chunk INTEGER NOT NULL,
     ids TEXT NOT NULL,
     PRIMARY KEY (execution_id, step, chunk)
   ) WITHOUT ROWID;
   -- Orphans that an execution held back, as long as no later page returns them. at: when, in ms.
   CREATE TABLE held (
     execution_id TEXT NOT NULL,
     external_id TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (execution_id, external_id)
   ) WITHOUT ROWID;
   -- Scheduled starts of the last hour. slot: the ISO time that was due; at: when it was taken, in ms.
   CREATE TABLE starts (slot TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
   -- overlay: '' for the hook itself, or the id of a dry run. value NULL: deleted in the overlay. expires_at in ms.
   CREATE TABLE kv (
     overlay TEXT NOT NULL,
     key TEXT NOT NULL,
     value TEXT,
     expires_at INTEGER NOT NULL,
     PRIMARY KEY (overlay, key)
   ) WITHOUT ROWID;
   CREATE INDEX kv_expiry ON kv (expires_at);`,
];

/** Runs what was not run yet, all of it or nothing. Cheap when there is nothing to do. */
export function migrate(storage: DurableObjectStorage): void {
  const { sql } = storage;
  sql.exec("CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY)");
  const { applied } = sql.exec<{ applied: number }>("SELECT count(*) AS applied FROM migrations").one();
  if (applied >= MIGRATIONS.length) return;
  storage.transactionSync(() => {
    for (const [number, statements] of MIGRATIONS.entries()) {
      if (number < applied) continue;
      sql.exec(statements);
      sql.exec("INSERT INTO migrations (number) VALUES (?)", number);
    }
  });
}
