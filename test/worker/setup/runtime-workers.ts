/**
 * The hooks runtime for tests in workerd: the real Worker, bundled as wrangler bundles it (the harness as text), under
 * both of its names, and once more over the dispatch adapter, with a stand-in for Cloudflare's API and namespace.
 */
import { build } from "esbuild";

async function bundled(entryPoint: string): Promise<string> {
  const bundle = await build({
    entryPoints: [entryPoint],
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
  return bundle.outputFiles[0]?.text ?? "";
}

const worker = <T extends object>(name: string, script: string, bindings: T) => ({
  ...bindings,
  name,
  modules: [{ type: "ESModule" as const, path: "index.js", contents: script }],
  compatibilityDate: "2026-08-01",
  compatibilityFlags: ["nodejs_compat"],
});

export async function runtimeWorkers() {
  const runtime = await bundled("hooks-runtime/src/index.ts");
  const cloudflare = await bundled("test/worker/dispatch/cloudflare-stand-in.ts");
  const loader = { workerLoaders: { LOADER: {} } };
  return [
    worker("flowstate-hooks-runtime", runtime, loader),
    worker("flowstate-hooks-quarantine", runtime, loader),
    worker("flowstate-hooks-dispatch", runtime, {
      bindings: {
        HOOKS_ADAPTER: "dispatch",
        DISPATCH_NAMESPACE: "hooks-of-the-tests",
        CLOUDFLARE_ACCOUNT_ID: "account-of-the-tests",
        CLOUDFLARE_API_TOKEN: "token-of-the-tests",
      },
      serviceBindings: { DISPATCH: "cloudflare-stand-in" },
      outboundService: "cloudflare-stand-in",
    }),
    worker("cloudflare-stand-in", cloudflare, loader),
  ];
}
