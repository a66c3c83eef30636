/** A database that tells when something may be written through it. What is written is its users' business. */

/** Anything else is taken for a write: better one too many. */
const READ = /^\s*select\b/i;

/** The same database; `onWrite` is called before a statement is made that is not plainly a read. */
export function watchWrites(d1: D1Database, onWrite: () => void): D1Database {
  return {
    prepare(sql) {
      if (!READ.test(sql)) onWrite();
      return d1.prepare(sql);
    },
    batch: (statements) => d1.batch(statements),
    exec(sql) {
      onWrite();
      return d1.exec(sql);
    },
    withSession(constraint) {
      onWrite();
      return d1.withSession(constraint);
    },
    dump: () => d1.dump(),
  };
}
