// @ts-check
/** `console` of the isolate: lines of the run that is executing, several arguments and %-formats as in other runtimes. */
import {
  NativeMap,
  apply,
  defineProperty,
  jsonStringify,
  mapDelete,
  mapGet,
  mapSet,
  now,
  slice,
  toNumber,
  toText,
} from "./primordials.js";
import { displayText } from "./plain.js";
import { currentLog } from "./run-scope.js";

/** @param {string} letter @param {unknown} value */
function formatted(letter, value) {
  try {
    if (letter === "s") return typeof value === "string" ? value : displayText(value);
    if (letter === "d" || letter === "f") return toText(toNumber(value));
    if (letter === "i") return toText(parseWhole(value));
    if (letter === "c") return "";
    return typeof value === "string" ? jsonStringify(value) : displayText(value);
  } catch {
    return "NaN";
  }
}

/** @param {unknown} value */
function parseWhole(value) {
  const number = toNumber(value);
  return number - (number % 1);
}

/** @param {readonly unknown[]} values */
function lineOf(values) {
  let text = "";
  let used = 0;
  const first = values[0];
  if (typeof first === "string") {
    used = 1;
    let start = 0;
    for (let index = 0; index < first.length - 1; index += 1) {
      if (first[index] !== "%") continue;
      const letter = first[index + 1] ?? "";
      const known =
        letter === "%" ||
        ((letter === "s" ||
          letter === "d" ||
          letter === "i" ||
          letter === "f" ||
          letter === "j" ||
          letter === "o" ||
          letter === "O" ||
          letter === "c") &&
          used < values.length);
      if (known && values.length > 1) {
        text += slice(first, start, index) + (letter === "%" ? "%" : formatted(letter, values[used]));
        if (letter !== "%") used += 1;
        start = index + 2;
      }
      index += 1;
    }
    text += slice(first, start);
  }
  for (let index = used; index < values.length; index += 1) {
    text += (index === 0 ? "" : " ") + displayText(values[index]);
  }
  return text;
}

/** @param {"debug" | "info" | "warn" | "error"} level @param {readonly unknown[]} values */
function write(level, values) {
  currentLog()?.write(level, "console", lineOf(values), null);
}

/** @type {Map<string, number>} */
const counts = new NativeMap();
/** @type {Map<string, number>} */
const timers = new NativeMap();

/** @param {string} label */
function elapsed(label) {
  const started = mapGet(timers, label);
  return started === undefined ? `${label}: no such timer` : `${label}: ${now() - started} ms`;
}

/** @type {Record<string, (...values: any[]) => void>} */
const methods = {
  log: (...values) => write("info", values),
  info: (...values) => write("info", values),
  debug: (...values) => write("debug", values),
  trace: (...values) => write("debug", values),
  warn: (...values) => write("warn", values),
  error: (...values) => write("error", values),
  dir: (value) => write("info", [value]),
  dirxml: (...values) => write("info", values),
  table: (value) => write("info", [value]),
  group: (...values) => (values.length === 0 ? undefined : write("info", values)),
  groupCollapsed: (...values) => (values.length === 0 ? undefined : write("info", values)),
  groupEnd: () => undefined,
  clear: () => undefined,
  assert: (condition, ...values) =>
    condition
      ? undefined
      : write("error", [values.length === 0 ? "Assertion failed" : `Assertion failed: ${lineOf(values)}`]),
  count: (label = "default") => {
    const count = (mapGet(counts, toText(label)) ?? 0) + 1;
    mapSet(counts, toText(label), count);
    write("info", [`${toText(label)}: ${count}`]);
  },
  countReset: (label = "default") => void mapDelete(counts, toText(label)),
  time: (label = "default") => void mapSet(timers, toText(label), now()),
  timeLog: (label = "default") => write("info", [elapsed(toText(label))]),
  timeEnd: (label = "default") => {
    write("info", [elapsed(toText(label))]);
    mapDelete(timers, toText(label));
  },
};

for (const name of Object.keys(methods)) {
  const method = methods[name];
  if (method === undefined) continue;
  // A method of its own for each name, so that `const { log } = console` works and nothing of the harness is on it.
  defineProperty(methods, name, {
    value: (/** @type {unknown[]} */ ...values) => void apply(method, undefined, values),
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
defineProperty(globalThis, "console", { value: methods, writable: true, enumerable: false, configurable: true });
