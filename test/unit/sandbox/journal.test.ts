/** Groups in order, soon, and a failure that is not lost. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createJournal } from "../../../src/sandbox/journal";
import type { JournalEntry } from "../../../src/sandbox/sandbox";

const line = (message: string): JournalEntry => ({
  kind: "log",
  at: "2026-01-01T00:00:00.000Z",
  page: 0,
  body: { level: "info", source: "log", message, data: null },
});
const text = (entry: JournalEntry) => (entry.kind === "log" ? entry.body.message : "");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a journal", () => {
  it("writes a group 200 ms after its first entry", async () => {
    const groups: string[][] = [];
    const journal = createJournal(async (entries) => void groups.push(entries.map(text)));
    journal.append(line("a"));
    await vi.advanceTimersByTimeAsync(150);
    journal.append(line("b"));
    expect(groups).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(groups).toEqual([["a", "b"]]);
  });

  it("keeps the order, whatever the pauses and however slow the writing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 300 }), { maxLength: 30 }),
        fc.nat({ max: 500 }),
        async (pauses, writingMs) => {
          const written: string[] = [];
          let at = 0;
          const journal = createJournal(async (entries) => {
            at += 1;
            expect(at).toBe(1);
            await new Promise((resolve) => setTimeout(resolve, writingMs));
            at -= 1;
            written.push(...entries.map(text));
          });
          for (const [index, pause] of pauses.entries()) {
            journal.append(line(String(index)));
            await vi.advanceTimersByTimeAsync(pause);
          }
          const flushed = journal.flush();
          await vi.advanceTimersByTimeAsync(writingMs * (pauses.length + 1));
          await flushed;
          expect(written).toEqual(pauses.map((_, index) => String(index)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("fails the flush after a write that failed, and writes nothing out of turn", async () => {
    let calls = 0;
    const journal = createJournal(async () => {
      calls += 1;
      throw new Error("database gone");
    });
    journal.append(line("a"));
    await vi.advanceTimersByTimeAsync(300);
    journal.append(line("b"));
    await expect(journal.flush()).rejects.toThrow("database gone");
    expect(calls).toBe(1);
  });

  it("does not wait when a group is long", async () => {
    const sizes: number[] = [];
    const journal = createJournal(async (entries) => void sizes.push(entries.length));
    for (let i = 0; i < 1_001; i += 1) journal.append(line("x"));
    await vi.advanceTimersByTimeAsync(0);
    expect(sizes).toEqual([500, 500]);
    await journal.flush();
    expect(sizes).toEqual([500, 500, 1]);
  });
});
