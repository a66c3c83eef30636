/** What one attempt says, as rows of its execution: from `running` to its final status. Writing them is left to the turn. */
import { isoTime } from "../domain/clock";
import type { ExecutionError } from "../domain/execution-error";
import type { JournalPort } from "../sandbox/sandbox";
import type { JournalRow } from "../store/execution-journal";
import { statusBody, type ExecutionStatus } from "../store/executions";

export type Say = (rows: readonly JournalRow[]) => void;

/** `flush` has nothing to do: the turn that settles the attempt writes its rows in the same batch. */
export function attemptJournal(executionId: string, say: Say): JournalPort {
  return {
    append: (entry) => say([{ executionId, ...entry, body: { ...entry.body } }]),
    flush: async () => {},
  };
}

export function saidStatus(
  executionId: string,
  status: ExecutionStatus,
  error: ExecutionError | null,
  now: number,
): JournalRow {
  return { executionId, kind: "status", at: isoTime(now), page: null, body: statusBody(status, error) };
}
