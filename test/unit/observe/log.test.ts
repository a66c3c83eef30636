/** One line an operation, at the level of its outcome. */
import { expect, it } from "vitest";
import { type LogEvent, logEvent } from "../../../src/observe/log";

it.each([
  ["ok", "info"],
  ["refused", "warn"],
  ["failed", "error"],
] as const)("%s is written as %s", (outcome, level) => {
  const lines: [string, unknown][] = [];
  const sink = {
    info: (line: unknown) => lines.push(["info", line]),
    warn: (line: unknown) => lines.push(["warn", line]),
    error: (line: unknown) => lines.push(["error", line]),
  };
  const event: LogEvent = { event: "pull.page", outcome, durationMs: 12, hookId: "hook_1", page: 0, code: null };
  logEvent(event, sink);
  expect(lines).toEqual([
    [
      level,
      JSON.stringify({ level, event: "pull.page", outcome, durationMs: 12, hookId: "hook_1", page: 0, code: null }),
    ],
  ]);
});
