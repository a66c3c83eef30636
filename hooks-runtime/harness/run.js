// @ts-check
/** One run of the hook, from its module's first line to the reply. */
import { createGate } from "./calls.js";
import { createContext } from "./context.js";
import { describeThrown } from "./failure.js";
import { createLog } from "./log.js";
import { resultReply } from "./result.js";
import { withLog } from "./run-scope.js";

/** The customer's module: there only in the isolate. */
const HOOK_MODULE = "./hook.js";

/**
 * @param {import("../src/protocol").HookInput} input
 * @param {import("../src/protocol").HookHost} host
 * @param {import("./calls.js").Gate} gate
 * @param {import("./log.js").Log} log
 * @param {number} resultBytes
 * @returns {Promise<import("../src/protocol").RunReply>}
 */
async function invoke(input, host, gate, log, resultBytes) {
  try {
    // Loaded here and not at the top, so that what the module itself throws is an error of the hook, with its lines.
    /** @type {{ run?: unknown, default?: unknown }} */
    const hook = await import(HOOK_MODULE);
    const run = hook.run ?? hook.default;
    if (typeof run !== "function") return { kind: "code_invalid", message: "The code has no function run." };
    return resultReply(await run(createContext(input, host, gate, log)), resultBytes);
  } catch (thrown) {
    return { kind: "threw", error: describeThrown(thrown) };
  }
}

/**
 * @param {{ input: import("../src/protocol").HookInput, resultBytes: number }} request
 * @param {import("../src/protocol").HookHost} host
 */
export async function runHook({ input, resultBytes }, host) {
  const log = createLog(host);
  const gate = createGate(log.flush);
  const reply = await withLog(log, () => invoke(input, host, gate, log, resultBytes));
  gate.close();
  await log.finish();
  return reply;
}
