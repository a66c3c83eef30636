import { WorkerEntrypoint } from "cloudflare:workers";
import entry from "../harness/entry.js";
export default class extends WorkerEntrypoint<{ LOADER: WorkerLoader }> {
  fetch() { return new Response("ok"); }
  async run(code: string, host: unknown) {
    const w = this.env.LOADER.get("a", () => ({ compatibilityDate: "2026-08-01", mainModule: "entry.js", modules: { "entry.js": entry, "hook.js": code }, globalOutbound: null }));
    return await (w.getEntrypoint() as unknown as { run(h: unknown): Promise<unknown> }).run(host);
  }
}
