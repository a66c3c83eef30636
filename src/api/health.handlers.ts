/** Answers `/healthz` by really looking: each check asks the piece that it names. */
import { isoTime } from "../domain/clock";
import { platformDatabase } from "../store/database";
import { countDeadMessages } from "../store/dead-messages";
import { oldestUnclaimed } from "../store/health";
import type { Api } from "./context";
import * as routes from "./health.routes";
import type { ApiPorts } from "./ports";

interface Check {
  readonly ok: boolean;
  readonly detail: string;
}

/** The sweep of each minute takes up what a crash left; what lies for longer, nobody takes. */
const ABANDONED_MS = 5 * 60_000;

async function queueAndDatabase({ d1, clock }: ApiPorts): Promise<{ database: Check; queue: Check }> {
  const now = clock();
  try {
    const db = platformDatabase(d1);
    const [since, dead] = await Promise.all([oldestUnclaimed(db, isoTime(now)), countDeadMessages(db)]);
    const ageMs = since === null ? 0 : now - Date.parse(since);
    const waits =
      ageMs === 0 ? "nothing waits unclaimed" : `an execution has waited unclaimed for ${Math.round(ageMs / 1000)} s`;
    return {
      database: { ok: true, detail: "answers" },
      queue: { ok: ageMs < ABANDONED_MS, detail: dead === 0 ? waits : `${waits}; ${dead} messages were given up on` },
    };
  } catch {
    const detail = "the database does not answer";
    return { database: { ok: false, detail }, queue: { ok: false, detail } };
  }
}

async function runtime(ports: ApiPorts): Promise<Check> {
  const ok = await ports.runtimeAnswers().catch(() => false);
  return { ok, detail: ok ? "answers" : "does not answer" };
}

export function addHealth(api: Api): void {
  api.openapi(routes.getHealth, async (c) => {
    const ports = c.get("ports");
    const [{ database, queue }, runtimeCheck] = await Promise.all([queueAndDatabase(ports), runtime(ports)]);
    const ok = database.ok && queue.ok && runtimeCheck.ok;
    const checks = { database, queue, runtime: runtimeCheck };
    return c.json({ status: ok ? ("ok" as const) : ("degraded" as const), checks }, ok ? 200 : 503);
  });
}
