/**
 * The server-sent events of one execution: its journal from the start (or after a given event), then what is added,
 * until the final status. The journal is the truth, so a late reader and one that comes back miss nothing.
 */
import { isFinal } from "../domain/states";
import type { Database } from "../store/database";
import { type ExecutionEventRow, executionEventsAfter } from "../store/execution-events";
import { executionById } from "../store/executions";
import { wireEvent } from "./execution-wire";

const BATCH = 200;
const POLL_MS = 300;
/** A comment keeps proxies from closing a quiet stream. */
const KEEP_ALIVE_MS = 15_000;
/** A Worker may ask D1 1,000 times for one request; the reader then comes back with Last-Event-ID. */
const MAX_POLLS = 800;

const encoder = new TextEncoder();

function frame(row: ExecutionEventRow): string {
  return `id: ${row.seq}\nevent: ${row.kind}\ndata: ${JSON.stringify(wireEvent(row))}\n\n`;
}

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

/** `after`: the seq that the reader has seen last; 0 for the start. The execution was found to be the reader's. */
export function executionStream(db: Database, orgId: string, executionId: string, after: number): ReadableStream {
  let seen = after;
  let polls = 0;
  let quietMs = 0;
  const reader = { gone: false };

  /** The next frames; null at the end. An execution that has ended is read once more: its last rows came before that. */
  async function next(): Promise<string | null> {
    while (!reader.gone && polls < MAX_POLLS) {
      const execution = await executionById(db, orgId, executionId);
      const rows = await executionEventsAfter(db, executionId, seen, BATCH);
      polls += 1;
      const last = rows.at(-1);
      if (last !== undefined) {
        quietMs = 0;
        seen = last.seq;
        return rows.map(frame).join("");
      }
      if (execution === null || isFinal(execution.status)) return null;
      await pause(POLL_MS);
      quietMs += POLL_MS;
      if (quietMs >= KEEP_ALIVE_MS) {
        quietMs = 0;
        return ": still here\n\n";
      }
    }
    return null;
  }

  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode("retry: 1000\n\n"));
    },
    async pull(controller) {
      const frames = await next();
      if (frames === null) controller.close();
      else controller.enqueue(encoder.encode(frames));
    },
    cancel() {
      reader.gone = true;
    },
  });
}
