/** The two sample systems as processes of `npm start`: their command lines, tokens and journals. */
import { join } from "node:path";
import type { StateFolder } from "./state.ts";
import type { ProcessPlan } from "./supervised.ts";

/** Known to everybody, as the data behind them is. */
export const SAMPLE_HR_TOKEN = "sample-hr-token";
export const SAMPLE_BILLING_TOKEN = "sample-billing-token";

const EXAMPLES = join(import.meta.dirname, "../../examples");

export function sampleHr(state: StateFolder, port: number): ProcessPlan {
  return sample(state, "the sample HR system", "hr-system", port, [
    "--token",
    SAMPLE_HR_TOKEN,
    "--journal",
    state.file("hr-changes.jsonl"),
  ]);
}

export function sampleBilling(state: StateFolder, port: number): ProcessPlan {
  return sample(state, "the sample billing system", "billing-system", port, [
    "--token",
    SAMPLE_BILLING_TOKEN,
    "--journal",
    state.file("billing-received.jsonl"),
  ]);
}

function sample(state: StateFolder, title: string, folder: string, port: number, args: readonly string[]): ProcessPlan {
  return {
    title,
    file: process.execPath,
    args: [join(EXAMPLES, folder, "server.ts"), "--port", String(port), ...args],
    env: process.env,
    log: state.log(folder),
    readyUrl: `http://127.0.0.1:${port}/healthz`,
    heartbeatUrl: `http://127.0.0.1:${port}/healthz`,
    hopeless: null,
  };
}
