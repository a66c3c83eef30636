/**
 * A journal that writes in groups: what is appended waits for at most 200 ms, so that a person watches a run as it goes
 * and a chatty hook costs a few statements. In order, one group at a time; a group that fails fails the next `flush`.
 */
import type { JournalEntry, JournalPort } from "./sandbox";

const WAIT_MS = 200;
/** A group is written early when it gets this long. */
const GROUP = 500;

/** `write` appends the entries in their order; it is never called again before its last call has ended. */
export function createJournal(write: (entries: readonly JournalEntry[]) => Promise<void>): JournalPort {
  let waiting: JournalEntry[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let failure: { error: unknown } | null = null;

  function start(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    const group = waiting;
    waiting = [];
    writing = writeAfter(writing, group);
  }

  async function writeAfter(earlier: Promise<void>, group: readonly JournalEntry[]): Promise<void> {
    await earlier;
    if (failure !== null) return;
    try {
      await write(group);
    } catch (error) {
      failure = { error };
    }
  }

  return {
    append(entry) {
      waiting.push(entry);
      if (waiting.length >= GROUP) start();
      else timer ??= setTimeout(start, WAIT_MS);
    },
    async flush() {
      start();
      await writing;
      if (failure !== null) throw (failure as { error: unknown }).error;
    },
  };
}
