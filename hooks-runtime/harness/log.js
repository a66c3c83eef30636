// @ts-check
/**
 * The lines of one run: cut, counted (1,000 lines, 256 KiB, 8 KiB a line; the host counts again) and sent at the end of
 * the microtask in which they were written, or before the next call of the host. Lines over the limit are only counted;
 * the host writes the line that says how many.
 */
import { append, charCodeAt, floor, jsonStringify, min, slice, utf8Length } from "./primordials.js";

const LINES = 1_000;
const BYTES = 256 * 1024;
/** What a line counts for at most: the host cuts it to this, after it has taken the secrets out of the whole. */
const LINE_BYTES = 8 * 1024;
/** What is sent of a line at most: a secret that begins within the kept part ends within this. */
const SENT_BYTES = 40 * 1024;
const CUT = "… [cut]";
const CUT_BYTES = 9;

/**
 * @typedef {import("../src/protocol").LogCall} LogCall
 * @typedef {{ write(level: LogCall["level"], source: LogCall["source"], message: string, data: string | null): void, flush(): void, finish(): Promise<void> }} Log
 */

/** The longest start of `text` of at most `bytes` bytes, with the mark of a cut when it is not the whole. @param {string} text @param {number} bytes */
function fit(text, bytes) {
  if (text.length <= bytes && utf8Length(text) <= bytes) return text;
  const room = bytes - CUT_BYTES;
  let units = text.length < room ? text.length : room;
  for (;;) {
    const length = utf8Length(slice(text, 0, units));
    if (length <= room) break;
    units = floor((units * room) / length);
  }
  const last = charCodeAt(text, units - 1);
  if (last >= 0xd800 && last <= 0xdbff) units -= 1;
  return slice(text, 0, units) + CUT;
}

/** Data that is too long becomes a JSON string with its start. @param {string} json @param {number} bytes */
function fitData(json, bytes) {
  if (json.length <= bytes && utf8Length(json) <= bytes) return json;
  let room = bytes - 2;
  for (;;) {
    if (room < 2 * CUT_BYTES) return jsonStringify(CUT);
    const text = jsonStringify(fit(json, room));
    const length = utf8Length(text);
    if (length <= bytes) return text;
    room -= length - bytes;
  }
}

/**
 * @param {import("../src/protocol").HookHost} host
 * @returns {Log}
 */
export function createLog(host) {
  let lines = 0;
  let bytes = 0;
  let dropped = 0;
  let reported = 0;
  let scheduled = false;
  let finished = false;
  /** @type {LogCall[]} */
  let pending = [];
  /** @type {Promise<void> | undefined} */
  let last;

  /** @param {LogCall[]} batch */
  async function send(batch) {
    reported = dropped;
    try {
      await host.log(batch, dropped);
    } catch {
      // The run was cut off: its host takes no more lines, and nobody else would.
    }
  }

  function flush() {
    if (pending.length === 0 && reported === dropped) return;
    const batch = pending;
    pending = [];
    last = send(batch);
  }

  async function flushSoon() {
    if (scheduled) return;
    scheduled = true;
    await undefined;
    scheduled = false;
    flush();
  }

  return {
    write(level, source, message, data) {
      if (finished) return;
      const text = fit(message, SENT_BYTES);
      const json = data === null ? null : fitData(data, SENT_BYTES);
      const size = min(utf8Length(text) + (json === null ? 0 : utf8Length(json)), LINE_BYTES);
      if (dropped > 0 || lines + 1 > LINES || bytes + size > BYTES) {
        dropped += 1;
        if (dropped === 1) void flushSoon();
        return;
      }
      lines += 1;
      bytes += size;
      append(pending, { level, source, message: text, data: json });
      void flushSoon();
    },
    flush,
    async finish() {
      finished = true;
      flush();
      await last;
    },
  };
}
