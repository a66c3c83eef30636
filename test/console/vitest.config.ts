import { defineConfig } from "vitest/config";

/** The console in a real browser, against the real platform. `PLATFORM_INFO` names the info file of one that is up already. */
export default defineConfig({
  test: {
    name: "console",
    include: ["test/console/**/*.test.ts"],
    root: new URL("../..", import.meta.url).pathname,
    environment: "node",
    testTimeout: 240_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
