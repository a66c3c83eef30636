import { WorkerEntrypoint } from "cloudflare:workers";
export default class extends WorkerEntrypoint { async run(host) { const m = await import("./hook.js"); try { return await m.run(host); } catch (e) { return e.stack; } } }
