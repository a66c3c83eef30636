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
/** Between two looks: short after something came, longer while nothing does. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 1_000;
/** A comment keeps proxies from closing a quiet stream. */
const KEEP_ALIVE_MS = 15_000;
/** A Worker may ask D1 1,000 times for one request, and a look asks twice; the reader comes back with Last-Event-ID. */
const MAX_LOOKS = 480;

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
  let looks = 0;
  let pauseMs = FIRST_PAUSE_MS;
  let quietMs = 0;
  const reader = { gone: false };

  /** The next frames; null at the end. An execution that has ended is read once more: its last rows came before that. */
  async function next(): Promise<string | null> {
    while (!reader.gone && looks < MAX_LOOKS) {
      const execution = await executionById(db, orgId, executionId);
      const rows = await executionEventsAfter(db, executionId, seen, BATCH);
      looks += 1;
      const last = rows.at(-1);
      if (last !== undefined) {
        quietMs = 0;
        pauseMs = FIRST_PAUSE_MS;
        seen = last.seq;
        return rows.map(frame).join("");
      }
      if (execution === null || isFinal(execution.status)) return null;
      await pause(pauseMs);
      quietMs += pauseMs;
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
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
