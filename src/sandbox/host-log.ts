/**
 * The log power: lines of one invocation to the journal, redacted, within the contract's limits (1,000 lines, 256 KiB,
 * 8 KiB a line). The harness keeps the same limits; it is inside the hook's isolate, so they are kept again here.
 */
import type { LogCall } from "../../hooks-runtime/src/protocol";
import { type Clock, isoTime } from "../domain/clock";
import type { JsonValue } from "../domain/json";
import { LIMITS } from "../domain/limits";
import type { Redactor } from "../observe/redaction";
import { type Line, byteLength, fitLine } from "./line-fit";
import type { JournalPort } from "./sandbox";

export interface LogPower {
  /** `dropped`: lines that the harness counted and did not send, so far. */
  write(lines: readonly LogCall[], dropped: number): void;
  /** A line of the platform's own, such as a header that was dropped; within the same limits. */
  warn(message: string): void;
  /** Says what was dropped. Called once, when the invocation has ended. */
  end(): void;
}

export function createLogPower(parts: {
  readonly journal: JournalPort;
  readonly redact: Redactor;
  readonly page: number | null;
  readonly clock: Clock;
}): LogPower {
  let lines = 0;
  let bytes = 0;
  let droppedHere = 0;
  let droppedThere = 0;

  function append(body: { level: string; source: string; message: string; data: JsonValue }): void {
    parts.journal.append({ kind: "log", at: isoTime(parts.clock()), page: parts.page, body });
  }

  /** Redacted before it is cut: half a secret would not be found. */
  function write(line: LogCall): void {
    if (droppedHere > 0 || lines >= LIMITS.log.lines) {
      droppedHere += 1;
      return;
    }
    const { message, data } = redacted(line);
    const size = byteLength(message) + (data === null ? 0 : byteLength(JSON.stringify(data)));
    if (bytes + size > LIMITS.log.bytes) {
      droppedHere += 1;
      return;
    }
    lines += 1;
    bytes += size;
    append({ level: line.level, source: line.source, message, data });
  }

  function redacted(line: LogCall): Line {
    if (line.data === null) return fitLine({ message: parts.redact(line.message), data: null }, LIMITS.log.lineBytes);
    const clean = parts.redact.json([line.message, parsed(line.data)]);
    const [message, data] = Array.isArray(clean) ? clean : [];
    return fitLine({ message: String(message), data: data ?? null }, LIMITS.log.lineBytes);
  }

  return {
    write(batch, dropped) {
      for (const line of batch) write(line);
      droppedThere = Math.max(droppedThere, dropped);
    },
    warn(message) {
      write({ level: "warn", source: "log", message, data: null });
    },
    end() {
      const dropped = droppedHere + droppedThere;
      if (dropped === 0) return;
      const count = dropped === 1 ? "1 log line was dropped" : `${dropped} log lines were dropped`;
      append({
        level: "warn",
        source: "log",
        message: `${count}: at most ${LIMITS.log.lines} lines and ${LIMITS.log.bytes / 1024} KiB are kept.`,
        data: null,
      });
    },
  };
}

/** The harness sends JSON; anything else was sent by somebody else in its isolate, and is kept as the text that it is. */
function parsed(json: string): JsonValue {
  try {
    return JSON.parse(json) as JsonValue;
  } catch {
    return json;
  }
}
