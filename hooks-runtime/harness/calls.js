// @ts-check
/**
 * The gate before the host: no call once the run has ended, a bounded number in flight (the others wait their turn), the
 * log lines written before a call sent before it, and a refusal turned into the error that the hook can catch.
 */
import { NativePromise } from "./primordials.js";
import { platformError, revoked } from "./failure.js";

const IN_FLIGHT = 32;

/**
 * @typedef {{ call: <T>(send: () => Promise<{ ok: true, value: T } | { ok: false, error: any }>) => Promise<T>, close: () => void }} Gate
 * @param {() => void} beforeCall
 * @returns {Gate}
 */
export function createGate(beforeCall) {
  let closed = false;
  let inFlight = 0;
  /** First and last of the waiting, linked. @type {{ go: () => void, next: any } | null} */
  let head = null;
  /** @type {{ go: () => void, next: any } | null} */
  let tail = null;

  function turn() {
    return new NativePromise((/** @type {(value: undefined) => void} */ resolve) => {
      const waiting = { __proto__: null, go: () => resolve(undefined), next: null };
      if (tail === null) head = waiting;
      else tail.next = waiting;
      tail = waiting;
    });
  }

  function release() {
    inFlight -= 1;
    if (head === null) return;
    const { go } = head;
    head = head.next;
    if (head === null) tail = null;
    inFlight += 1;
    go();
  }

  /** @type {Gate["call"]} */
  async function call(send) {
    if (closed) throw revoked();
    if (inFlight < IN_FLIGHT) inFlight += 1;
    else await turn();
    let reply;
    try {
      if (closed) throw revoked();
      beforeCall();
      reply = await send();
    } catch {
      // The host of an ended run, or of another run in this isolate: its stub refuses.
      throw revoked();
    } finally {
      release();
    }
    if (reply.ok) return reply.value;
    throw platformError(reply.error);
  }

  return {
    call,
    close() {
      closed = true;
    },
  };
}
