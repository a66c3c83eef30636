/** D1 and a coordinator's SQLite as they are, counted: what each statement read and wrote, as Cloudflare bills it. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";

export interface Work {
  statements: number;
  /** Round trips to D1: a batch is one. */
  d1Calls: number;
  d1Read: number;
  d1Written: number;
}

export const noWork = (): Work => ({ statements: 0, d1Calls: 0, d1Read: 0, d1Written: 0 });

/** The database behind it is the real one. */
export function countingD1(d1: D1Database, work: Work): D1Database {
  const real = new WeakMap<object, D1PreparedStatement>();
  const count = (meta: D1Meta): void => {
    work.statements += 1;
    work.d1Read += meta.rows_read;
    work.d1Written += meta.rows_written;
  };
  const counted = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async <T>(): Promise<D1Result<T>> => {
      work.d1Calls += 1;
      const result = await statement.all<T>();
      count(result.meta);
      return result;
    };
    const wrapped = new Proxy(statement, {
      get(_, name) {
        if (name === "bind") return (...values: unknown[]) => counted(statement.bind(...values));
        if (name === "all" || name === "run") return all;
        if (name === "first")
          return async (column?: string) => {
            const [row] = (await all<Record<string, unknown>>()).results;
            return row === undefined ? null : column === undefined ? row : row[column];
          };
        if (name === "raw") return async () => (await all<object>()).results.map(Object.values);
        return Reflect.get(statement, name);
      },
    });
    real.set(wrapped, statement);
    return wrapped;
  };
  return new Proxy(d1, {
    get(_, name) {
      if (name === "prepare") return (sql: string) => counted(d1.prepare(sql));
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          work.d1Calls += 1;
          const results = await d1.batch(statements.map((statement) => real.get(statement) ?? statement));
          for (const { meta } of results) count(meta);
          return results;
        };
      return Reflect.get(d1, name);
    },
  });
}

/** Rows that a hook's coordinator read and wrote since the last time, when it is asked. */
export async function countCoordinator(hookId: string): Promise<() => Promise<{ read: number; written: number }>> {
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
  await runInDurableObject(env.COORDINATOR.getByName(hookId), (_, { storage: { sql } }) => {
    const exec = sql.exec.bind(sql);
    Object.defineProperty(sql, "exec", {
      configurable: true,
      value: (query: string, ...bindings: unknown[]) => {
        const cursor = exec(query, ...bindings);
        cursors.push(cursor);
        return cursor;
      },
    });
  });
  return () =>
    runInDurableObject(env.COORDINATOR.getByName(hookId), () => {
      const since = cursors.splice(0);
      return {
        read: since.reduce((sum, cursor) => sum + cursor.rowsRead, 0),
        written: since.reduce((sum, cursor) => sum + cursor.rowsWritten, 0),
      };
    });
}
