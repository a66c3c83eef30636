/** Asks an execution to end: before its next page, and in the middle of the running one. */
import type { Author } from "../domain/audit";
import { problem, type Problem } from "../domain/problem";
import { err, ok, type Result } from "../domain/result";
import { requestCancel } from "../store/execution-cancel";
import { ring } from "./doorbell";
import type { PullPorts } from "./ports";

export async function cancelExecution(
  ports: PullPorts,
  orgId: string,
  executionId: string,
  author: Author,
): Promise<Result<{ readonly id: string }, Problem>> {
  const asked = await requestCancel(ports.database(orgId), orgId, executionId, author);
  if (asked === null) return err(problem("NOT_FOUND", "There is no such execution."));
  if (!asked.asked)
    return err(
      problem("CONFLICT", "This execution can't be cancelled: it has ended, or it is an attempt at a delivery."),
    );
  // An even fence is that of one that waits, perhaps for an hour: it is told now. A running one hears it by its heartbeat.
  if (asked.fence % 2 === 0)
    await ring(ports, { orgId, executionId, ticket: asked.fence, delaySeconds: 0, quarantined: false });
  return ok({ id: executionId });
}
