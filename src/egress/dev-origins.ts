/**
 * FLOWSTATE_DEV_EGRESS: origins such as `http://127.0.0.1:9100` that hooks may call although the policy forbids them, so
 * that a sample system on the same machine can be synced. In development only; with it, production does not start.
 */
import { type Result, err, ok } from "../domain/result";

/** The error is a sentence for the operator. An unset or empty setting gives no origins, everywhere. */
export function readDevOrigins(environment: string, setting: string | undefined): Result<ReadonlySet<string>, string> {
  const entries = (setting ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  if (entries.length === 0) return ok(new Set());
  if (environment !== "development") {
    return err("FLOWSTATE_DEV_EGRESS is for development only; remove it, or set ENVIRONMENT to development.");
  }
  const origins = new Set<string>();
  for (const entry of entries) {
    const url = URL.canParse(entry) ? new URL(entry) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
      return err(`FLOWSTATE_DEV_EGRESS: ${JSON.stringify(entry)} is not an origin such as http://127.0.0.1:9100.`);
    }
    origins.add(url.origin);
  }
  return ok(origins);
}
