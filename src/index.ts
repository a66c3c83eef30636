/** The Worker: what the platform calls, and nothing else. */
export { HookCoordinator } from "./coordinator/coordinator";

export default {
  fetch() {
    return new Response("ok");
  },
  async queue() {},
  async scheduled() {},
};
