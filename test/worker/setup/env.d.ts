/** Bindings that exist in tests only. */
import type { D1Migration } from "cloudflare:test";
import type HooksRuntime from "../../../hooks-runtime/src/index";

declare global {
  namespace Cloudflare {
    interface Env {
      TEST_MIGRATIONS: D1Migration[];
      /** The hooks runtime over the dispatch adapter; Cloudflare is the stand-in. */
      DISPATCHED: Service<typeof HooksRuntime>;
      /** The stand-in for Cloudflare's API and dispatch namespace. */
      CLOUDFLARE: Fetcher;
    }
  }
}
