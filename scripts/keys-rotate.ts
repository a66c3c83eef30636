/**
 * `npm run keys:rotate -- --api URL`: wraps every data key with the first key of the deployment's SECRET_KEYS, page by page.
 * The operator's key comes from OPERATOR_KEY. May be interrupted and run again. Ends with 0 when no other key wraps anything.
 */
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient, ApiRefused } from "./api-client.ts";

interface Rotated {
  readonly keyId: string;
  readonly rewrapped: number;
  readonly unreadable: readonly { readonly id: string; readonly organisationId: string; readonly keyId: string }[];
  readonly remaining: number;
  readonly next: string | null;
}

const TRIES = 5;
const PAUSE_MS = 1_000;

/** No answer, too many requests and faults of the platform pass; a refusal does not. */
async function page(api: ApiClient, after: string | null): Promise<Rotated> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await api.call<Rotated>("POST", "/rotate-keys", after === null ? {} : { after });
    } catch (error) {
      const passes = error instanceof ApiRefused && (error.status === 0 || error.status === 429 || error.status >= 500);
      if (!passes || attempt === TRIES) throw error;
      await sleep(PAUSE_MS * attempt);
    }
  }
}

async function rotate(api: ApiClient): Promise<boolean> {
  let unreadable = 0;
  for (let after: string | null = null; ;) {
    const done: Rotated = await page(api, after);
    process.stdout.write(`${done.rewrapped} data keys wrapped with ${done.keyId}, ${done.remaining} remain\n`);
    for (const { id, organisationId, keyId } of done.unreadable) {
      process.stderr.write(`${id} of ${organisationId} is wrapped by ${keyId}, which SECRET_KEYS does not have\n`);
    }
    unreadable += done.unreadable.length;
    after = done.next;
    if (after === null) return done.remaining === 0 && unreadable === 0;
  }
}

const { values } = parseArgs({ options: { api: { type: "string" } } });
const operatorKey = process.env["OPERATOR_KEY"];
if (values.api === undefined || operatorKey === undefined || operatorKey === "") {
  process.stderr.write("OPERATOR_KEY=… npm run keys:rotate -- --api https://flowstate.example.com\n");
  process.exitCode = 2;
} else {
  try {
    const complete = await rotate(new ApiClient(values.api.replace(/\/+$/, ""), operatorKey));
    process.exitCode = complete ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
