/** Cuts a log line to its limit in UTF-8 bytes: message first, then what is left for the data. */
import type { JsonValue } from "../domain/json";

const MARK = "… [cut]";
const MARK_BYTES = byteLength(MARK);

export interface Line {
  readonly message: string;
  readonly data: JsonValue;
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The text, or the longest start of it that fits together with the mark of a cut. */
export function fitText(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  const whole = new TextEncoder().encode(text.slice(0, bytes));
  const start = new TextDecoder().decode(whole.subarray(0, Math.max(0, bytes - MARK_BYTES)), { stream: true });
  return start + MARK;
}

/** The line within `bytes`: data that is too long for what the message leaves becomes the start of its JSON text. */
export function fitLine(line: Line, bytes: number): Line {
  if (line.data === null) return { message: fitText(line.message, bytes), data: null };
  const message = fitText(line.message, bytes - JSON.stringify(MARK).length - MARK_BYTES);
  return { message, data: fitData(line.data, bytes - byteLength(message)) };
}

function fitData(data: JsonValue, bytes: number): JsonValue {
  const json = JSON.stringify(data);
  if (byteLength(json) <= bytes) return data;
  let room = bytes - 2;
  while (room > MARK_BYTES) {
    const text = fitText(json, room);
    const over = byteLength(JSON.stringify(text)) - bytes;
    if (over <= 0) return text;
    room -= over;
  }
  return MARK;
}
