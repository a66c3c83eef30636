// @ts-check
/**
 * Which run a piece of code belongs to when it uses `console`: several runs of one hook version may share the isolate.
 */
import { AsyncLocalStorage } from "node:async_hooks";

/** @typedef {import("./log.js").Log} Log */

/** @type {AsyncLocalStorage<Log>} */
const scope = new AsyncLocalStorage();

/** @template T @param {Log} log @param {() => T} action @returns {T} */
export function withLog(log, action) {
  return scope.run(log, action);
}

/** The log of the run that is executing, if any. @returns {Log | undefined} */
export function currentLog() {
  return scope.getStore();
}
