import { defineConfig } from "drizzle-kit";

/** `npm run db:generate` turns the schema into a reviewed SQL file; wrangler applies it. */
export default defineConfig({ dialect: "sqlite", schema: "./src/store/schema/index.ts", out: "./migrations" });
