// @ts-check
/**
 * Errors: the classes that a hook can catch (HttpError, KvError, HostError), and whatever a hook lets pass turned into
 * plain data with the frames of its own module only. Everything read from a thrown value is read once, guarded, and cut.
 */
import {
  NativeError,
  NativeWeakMap,
  append,
  define,
  exec,
  freeze,
  indexOf,
  isFinite,
  joinTexts,
  slice,
  toNumber,
  toText,
  weakGet,
  weakSet,
} from "./primordials.js";

const MESSAGE_UNITS = 8 * 1024;
const STACK_UNITS = 64 * 1024;
const STACK_FRAMES = 30;

/** Code of each error that the platform raised, whatever the hook did to the object later. */
const codes = new NativeWeakMap();

class PlatformError extends NativeError {
  /** @param {string} name @param {string} code @param {string} message @param {number} [retryAfter] */
  constructor(name, code, message, retryAfter) {
    super(message);
    define(this, "name", name, false);
    define(this, "code", code, true);
    if (retryAfter !== undefined) define(this, "retryAfter", retryAfter, true);
    weakSet(codes, this, code);
  }
}
class HttpError extends PlatformError {}
class KvError extends PlatformError {}
class HostError extends PlatformError {}
for (const type of [PlatformError, HttpError, KvError, HostError]) {
  freeze(type);
  freeze(type.prototype);
}

/**
 * The error that a refused call is rejected with.
 * @param {{ name: string, code: string, message: string, retryAfter?: number }} refusal
 */
export function platformError({ name, code, message, retryAfter }) {
  if (name === "HttpError") return new HttpError(name, code, message, retryAfter);
  if (name === "KvError") return new KvError(name, code, message, retryAfter);
  return new HostError("HostError", code, message, retryAfter);
}

/** @param {string} code @param {string} message */
export function httpError(code, message) {
  return platformError({ name: "HttpError", code, message });
}

/** @param {string} code @param {string} message */
export function kvError(code, message) {
  return platformError({ name: "KvError", code, message });
}

export function revoked() {
  return platformError({
    name: "HostError",
    code: "HOST_REVOKED",
    message: "This run has ended: its ctx no longer works.",
  });
}

/** @param {unknown} value @param {string} name @returns {unknown} */
function read(value, name) {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return undefined;
  try {
    return /** @type {Record<string, unknown>} */ (value)[name];
  } catch {
    return undefined;
  }
}

/** @param {unknown} value @returns {string} */
function text(value) {
  try {
    return toText(value);
  } catch {
    return "a value that has no text";
  }
}

/** @param {string} value @param {number} units */
function cut(value, units) {
  return value.length <= units ? value : slice(value, 0, units) + "… [cut]";
}

/** Matches one frame of V8's stack text that lies in the hook's module. */
const FRAME = /^\s+at (?:(.{0,500}?) \()?hook\.js:(\d+):(\d+)\)?$/;

/**
 * The hook's own frames, and where the topmost one stands.
 * @param {string} stack
 */
function ownFrames(stack) {
  /** @type {string[]} */
  const frames = [];
  let line = null;
  let column = null;
  let rest = slice(stack, -STACK_UNITS);
  while (rest !== "" && frames.length < STACK_FRAMES) {
    const end = indexOf(rest, "\n");
    const match = exec(FRAME, end === -1 ? rest : slice(rest, 0, end));
    rest = end === -1 ? "" : slice(rest, end + 1);
    if (match === null) continue;
    const where = `hook.js:${match[2]}:${match[3]}`;
    append(frames, match[1] === undefined ? `    at ${where}` : `    at ${match[1]} (${where})`);
    if (line === null) {
      line = toNumber(match[2]);
      column = toNumber(match[3]);
    }
  }
  return { frames, line, column };
}

/**
 * What was thrown, as data: see `ThrownError` in ../src/protocol.ts.
 * @param {unknown} thrown
 */
export function describeThrown(thrown) {
  const isObject = thrown !== null && (typeof thrown === "object" || typeof thrown === "function");
  const rawName = read(thrown, "name");
  const rawMessage = read(thrown, "message");
  const rawStack = read(thrown, "stack");
  const retryAfter = read(thrown, "retryAfter");
  const retryable = read(thrown, "retryable");
  const name = typeof rawName === "string" && rawName !== "" ? cut(rawName, 100) : "Error";
  const message = cut(typeof rawMessage === "string" ? rawMessage : text(thrown), MESSAGE_UNITS);
  const { frames, line, column } = ownFrames(typeof rawStack === "string" ? rawStack : "");
  return {
    name,
    message,
    code: (isObject ? weakGet(codes, thrown) : undefined) ?? null,
    stack: frames.length === 0 ? null : `${name}: ${message}\n${joinTexts(frames, "\n")}`,
    line,
    column,
    retryAfter: typeof retryAfter === "number" && isFinite(retryAfter) && retryAfter >= 0 ? retryAfter : null,
    retryable: typeof retryable === "boolean" ? retryable : null,
  };
}
