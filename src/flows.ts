/** What the API and the cron ask of both flows: a run of either type of hook, and one tick. */
import type { PullActions, RunRequest } from "./api/ports";
import type { Author } from "./domain/audit";
import { isoTime } from "./domain/clock";
import { LIMITS } from "./domain/limits";
import { problem, type Problem } from "./domain/problem";
import { err, type Result } from "./domain/result";
import type { Ports } from "./ports";
import { sweepNotices } from "./notify/run";
import { approveDeletions } from "./pull/approve";
import { cancelExecution } from "./pull/cancel";
import { resumeExecution } from "./pull/resume";
import { startRun } from "./pull/start";
import { tickPull } from "./pull/tick";
import { sweepPush } from "./push/sweep";
import { startTestRun } from "./push/test-run";
import { sweepRemovals } from "./removal/sweep";
import { sweepAccounts } from "./store/account-rows";
import { sweepAudit } from "./store/audit-reads";
import { getHook } from "./store/hooks";
import { sweepIdempotencyKeys } from "./store/idempotency";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function runActions(ports: Ports): PullActions {
  return {
    startRun: (orgId, request, author) => startEither(ports, orgId, request, author),
    cancelExecution: (orgId, id, author) => cancelExecution(ports.pull, orgId, id, author),
    resumeExecution: (orgId, id, author) => resumeExecution(ports.pull, orgId, id, author),
    approveDeletions: (orgId, id, author) => approveDeletions(ports.pull, orgId, id, author),
    tick: (now) => tick(ports, now),
  };
}

/** One minute's work: what is due starts, what was left lying is taken up, what is old goes. `now`: ms, for schedules only. */
export async function tick(ports: Ports, now: number): Promise<{ readonly executionIds: readonly string[] }> {
  const executionIds = await tickPull(ports.pull, now);
  await sweepPush(ports.push);
  await sweepRemovals(ports.api);
  await sweepNotices(ports.notify);
  await sweepAccounts(ports.pull.platform, isoTime(ports.pull.clock()));
  await sweepIdempotencyKeys(ports.pull.platform, isoTime(ports.pull.clock() - LIMITS.api.idempotencyHours * HOUR_MS));
  await sweepAudit(ports.pull.platform, isoTime(ports.pull.clock() - ports.auditRetentionDays * DAY_MS));
  await ports.reconcile(ports.pull.clock());
  return { executionIds };
}

async function startEither(
  ports: Ports,
  orgId: string,
  request: RunRequest,
  author: Author,
): Promise<Result<{ readonly id: string }, Problem>> {
  const hook = await getHook(ports.pull.database(orgId), orgId, request.hookId);
  if (hook === null) return err(problem("NOT_FOUND", "There is no such hook."));
  return hook.type === "PULL"
    ? startRun(ports.pull, hook, request, author)
    : startTestRun(ports.push, hook, request, author);
}
