/**
 * The hooks runtime for tests in workerd: the real Worker, bundled as wrangler bundles it (the harness as text), under
 * both of its names.
 */
import { build } from "esbuild";

export async function runtimeWorkers() {
  const bundle = await build({
    entryPoints: ["hooks-runtime/src/index.ts"],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    external: ["cloudflare:*", "node:*"],
    plugins: [
      {
        name: "harness-as-text",
        setup(b) {
          b.onLoad({ filter: /hooks-runtime\/harness\/.*\.js$/ }, async ({ path }) => ({
            contents: await import("node:fs/promises").then((fs) => fs.readFile(path, "utf8")),
            loader: "text",
          }));
        },
      },
    ],
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  return ["flowstate-hooks-runtime", "flowstate-hooks-quarantine"].map((name) => ({
    name,
    modules: [{ type: "ESModule" as const, path: "index.js", contents: script }],
    compatibilityDate: "2026-08-01",
    compatibilityFlags: ["nodejs_compat"],
    workerLoaders: { LOADER: {} },
  }));
}
