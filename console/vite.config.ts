/** Builds the console into `dist/console`. `CONSOLE_API` names the platform that `vite` and `vite preview` pass /api on to. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";

const proxy = { "/api": process.env["CONSOLE_API"] ?? "http://127.0.0.1:8787" };

/** The reference that `/api/docs` shows, served by ourselves; `public/api-docs/start.js` starts it. */
function apiReference(): Plugin {
  return {
    name: "api-reference",
    apply: "build",
    async generateBundle() {
      const file = new URL("../node_modules/@scalar/api-reference/dist/browser/standalone.js", import.meta.url);
      this.emitFile({ type: "asset", fileName: "api-docs/scalar.js", source: await readFile(file) });
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), tailwindcss(), apiReference()],
  build: {
    outDir: fileURLToPath(new URL("../dist/console", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    // A data: URL would need img-src and font-src data: in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // The editor and the formatter are large, and loaded when needed; test/console/bundle.test.ts holds the first load.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy, host: "127.0.0.1" },
  preview: { proxy, host: "127.0.0.1" },
});
