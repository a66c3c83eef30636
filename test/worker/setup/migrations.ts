/** Applies the D1 migrations. Setup files may run more than once; applying is idempotent. */
import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
