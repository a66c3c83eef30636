// @ts-check
/**
 * The main module of a hook's isolate, and its only export: one default class, because a script in a dispatch namespace
 * answers RPC on nothing else. The order of the imports matters: primordials, then the seal, then everything else.
 */
import { WorkerEntrypoint } from "cloudflare:workers";
import "./primordials.js";
import "./seal.js";
import "./console.js";
import { runHook } from "./run.js";

export default class Harness extends WorkerEntrypoint {
  /**
   * @param {{ input: import("../src/protocol").HookInput, resultBytes: number }} request
   * @param {import("../src/protocol").HookHost} host
   * @returns {Promise<import("../src/protocol").RunReply>}
   */
  run(request, host) {
    return runHook(request, host);
  }
}
