/**
 * Answers `/healthz` by really looking: each check asks the piece that it names. What was seen is good for some seconds, so
 * that a flood of questions, which anybody may ask, is no flood of look-ups.
 */
import { isoTime } from "../domain/clock";
import { platformDatabase } from "../store/database";
import { type Waiting, oldestWaiting } from "../store/health";
import type { Api } from "./context";
import * as routes from "./health.routes";
import type { ApiPorts } from "./ports";

interface Check {
  readonly ok: boolean;
  readonly detail: string;
}

interface Checks {
  readonly database: Check;
  readonly queue: Check;
  readonly runtime: Check;
}

/** What this isolate saw last, and when it last set out to look. */
export interface HealthMemory {
  seen: { readonly at: number; readonly checks: Checks } | null;
  lookingSince: number;
}

/** How long what was seen is good; and how long one look is waited for before another sets out. */
const GOOD_MS = 5_000;
/** The sweep of each minute takes up what a crash left; what is due for longer, nobody takes. */
const ABANDONED_MS = 5 * 60_000;
const RUNTIME_MS = 3_000;

function queueOf(waiting: Waiting, now: number): Check {
  const ages = (["executions", "deliveries", "notices"] as const).map((what) => {
    const since = waiting[what];
    return { what, ageMs: since === null ? 0 : Math.max(0, now - Date.parse(since)) };
  });
  const oldest = ages.reduce((a, b) => (b.ageMs > a.ageMs ? b : a));
  const waits =
    oldest.ageMs === 0
      ? "nothing due is left lying"
      : `the oldest of the ${oldest.what} is due for ${Math.round(oldest.ageMs / 1000)} s`;
  const given = waiting.deadMessages === 0 ? "" : `; ${waiting.deadMessages} messages were given up on`;
  return { ok: oldest.ageMs < ABANDONED_MS, detail: waits + given };
}

async function queueAndDatabase({ d1, clock }: ApiPorts): Promise<Omit<Checks, "runtime">> {
  const now = clock();
  try {
    const waiting = await oldestWaiting(platformDatabase(d1), isoTime(now));
    return { database: { ok: true, detail: "answers" }, queue: queueOf(waiting, now) };
  } catch {
    // Said in the answer, for everybody: that it does not answer, and nothing of how.
    const detail = "the database does not answer";
    return { database: { ok: false, detail }, queue: { ok: false, detail } };
  }
}

/** A runtime that hangs does not answer either. */
async function runtime(ports: ApiPorts): Promise<Check> {
  const { promise: late, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), RUNTIME_MS);
  const ok = await Promise.race([ports.runtimeAnswers().catch(() => false), late]);
  clearTimeout(timer);
  return { ok, detail: ok ? "answers" : "does not answer" };
}

async function look(ports: ApiPorts, memory: HealthMemory): Promise<Checks> {
  const now = ports.clock();
  const { seen } = memory;
  // While one looks the others make do with what was seen before: a request can't wait for the I/O of another.
  if (seen !== null && (now - seen.at < GOOD_MS || now - memory.lookingSince < GOOD_MS)) return seen.checks;
  memory.lookingSince = now;
  const [parts, runtimeCheck] = await Promise.all([queueAndDatabase(ports), runtime(ports)]);
  const checks = { ...parts, runtime: runtimeCheck };
  memory.seen = { at: now, checks };
  return checks;
}

export function addHealth(api: Api): void {
  api.openapi(routes.getHealth, async (c) => {
    const checks = await look(c.get("ports"), c.get("memory").health);
    const ok = checks.database.ok && checks.queue.ok && checks.runtime.ok;
    return c.json({ status: ok ? ("ok" as const) : ("degraded" as const), checks }, ok ? 200 : 503);
  });
}
