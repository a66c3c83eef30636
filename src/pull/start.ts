/** Starts a PULL execution that a person or a program asked for: the row first, then the bell. */
import type { Author } from "../domain/audit";
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import { problem, type Problem } from "../domain/problem";
import { err, ok, type Result } from "../domain/result";
import { insertPullExecution } from "../store/executions";
import type { HookRow } from "../store/hooks";
import { EXPECTED_WITHIN_MS, ring } from "./doorbell";
import type { PullPorts } from "./ports";

export interface RunRequest {
  readonly mode: "live" | "dry";
  /** Unsaved code, checked by the caller; dry runs only. */
  readonly code?: string;
  /** Dry runs only. */
  readonly maxPages?: number;
  readonly fullResync?: boolean;
}

export const ALREADY_RUNNING = problem(
  "EXECUTION_RUNNING",
  "An execution of this hook is queued or running. Wait for it to end, or cancel it.",
);

export async function startRun(
  ports: PullPorts,
  hook: HookRow,
  request: RunRequest,
  author: Author,
): Promise<Result<{ readonly id: string }, Problem>> {
  const { orgId } = hook;
  const nowMs = ports.clock();
  const id = newId("execution");
  const inserted = await insertPullExecution(
    ports.database(orgId),
    {
      id,
      orgId,
      integrationId: hook.integrationId,
      hookId: hook.id,
      hookVersion: request.code === undefined ? hook.version : null,
      draftCode: request.code ?? null,
      mode: request.mode,
      trigger: request.mode === "live" ? "manual" : "test",
      now: isoTime(nowMs),
      claimedUntil: isoTime(nowMs + EXPECTED_WITHIN_MS),
      firstPage: 0,
      firstMeta: null,
      partial: false,
      fullResync: request.fullResync ?? false,
      maxPages: request.maxPages ?? null,
      resumesId: null,
    },
    author,
  );
  if (!inserted) return err(ALREADY_RUNNING);
  await ring(ports, { orgId, executionId: id, ticket: 0, delaySeconds: 0, quarantined: false });
  return ok({ id });
}
