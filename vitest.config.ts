import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";
import { runtimeWorkers } from "./test/worker/setup/runtime-workers.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", testTimeout: 60_000, include: ["test/unit/**/*.test.ts"], environment: "node" } },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            remoteBindings: false,
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations("migrations"),
                OPERATOR_KEY: "operator_for_tests",
                AUTH_SECRET: "auth_secret_for_tests_of_32_characters",
                SECRET_KEYS: "test:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
              },
              serviceBindings: { DISPATCHED: "flowstate-hooks-dispatch", CLOUDFLARE: "cloudflare-stand-in" },
              workers: await runtimeWorkers(),
            },
          })),
        ],
        test: {
          name: "worker",
          // Above what any of them needs: a busy machine is no fault.
          testTimeout: 60_000,
          include: ["test/worker/**/*.test.ts"],
          setupFiles: ["./test/worker/setup/migrations.ts"],
        },
      },
      {
        test: {
          name: "e2e",
          // After the others: it watches processes and their time-outs, and wants the machine to itself.
          sequence: { groupOrder: 1 },
          include: ["test/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "console",
          // Last, alone: a browser, the platform and its runtimes are enough for a machine.
          sequence: { groupOrder: 2 },
          include: ["test/console/**/*.test.ts"],
          environment: "node",
          globalSetup: ["./test/console/setup/global.ts"],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
