/**
 * Applies the D1 migrations to the file's own database, all statements in one batch. Setup files may run more than once: a
 * database that has its tables is left as it is.
 */
import { env } from "cloudflare:workers";

const { results } = await env.DB.prepare("SELECT 1 FROM sqlite_master WHERE name = 'executions'").all();
if (results.length === 0) {
  await env.DB.batch(env.TEST_MIGRATIONS.flatMap(({ queries }) => queries).map((query) => env.DB.prepare(query)));
}
