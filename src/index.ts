import { DurableObject } from "cloudflare:workers";
export class HookCoordinator extends DurableObject {}
export default { fetch() { return new Response("ok"); }, async queue() {}, async scheduled() {} };
