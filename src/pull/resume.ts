/** Goes on where a failed or timed-out execution stopped: a new execution, at the same page, with the meta that it had. */
import type { Author } from "../domain/audit";
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import { problem, type Problem } from "../domain/problem";
import { err, ok, type Result } from "../domain/result";
import { isResumable } from "../domain/states";
import { executionById, insertPullExecution } from "../store/executions";
import { getHook } from "../store/hooks";
import { EXPECTED_WITHIN_MS, ring } from "./doorbell";
import type { PullPorts } from "./ports";
import { ALREADY_RUNNING } from "./start";

export async function resumeExecution(
  ports: PullPorts,
  orgId: string,
  executionId: string,
  author: Author,
): Promise<Result<{ readonly id: string }, Problem>> {
  const db = ports.database(orgId);
  const stopped = await executionById(db, orgId, executionId);
  if (stopped === null) return err(problem("NOT_FOUND", "There is no such execution."));
  if (stopped.hookType !== "PULL" || stopped.mode !== "live") {
    return err(problem("CONFLICT", "Only a live execution of a PULL hook can be resumed."));
  }
  if (!isResumable(stopped.status)) {
    return err(
      problem("CONFLICT", `Only a failed or timed-out execution can be resumed; this one is ${stopped.status}.`),
    );
  }
  const hook = await getHook(db, orgId, stopped.hookId);
  if (hook === null) return err(problem("NOT_FOUND", "There is no such execution."));
  const nowMs = ports.clock();
  const id = newId("execution");
  const inserted = await insertPullExecution(
    db,
    {
      id,
      orgId,
      integrationId: stopped.integrationId,
      hookId: hook.id,
      hookVersion: hook.version,
      draftCode: null,
      mode: "live",
      trigger: "resume",
      now: isoTime(nowMs),
      claimedUntil: isoTime(nowMs + EXPECTED_WITHIN_MS),
      firstPage: stopped.nextPage,
      firstMeta: stopped.nextMeta,
      partial: true,
      fullResync: stopped.fullResync,
      maxPages: null,
      resumesId: stopped.id,
    },
    author,
  );
  if (!inserted) return err(ALREADY_RUNNING);
  await ring(ports, { orgId, executionId: id, ticket: 0, delaySeconds: 0, quarantined: false });
  return ok({ id });
}
