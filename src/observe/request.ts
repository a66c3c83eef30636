/**
 * The id of the request, queue message or cron tick that the code now running works for, so that every line of the log
 * has it without being handed it. It follows promises and timers, and is nobody else's.
 */
import { AsyncLocalStorage } from "node:async_hooks";

const current = new AsyncLocalStorage<string>();

/** Runs `work`, and all that it starts, under that id. */
export function withRequest<T>(requestId: string, work: () => T): T {
  return current.run(requestId, work);
}

/** undefined: outside of any request. */
export function currentRequest(): string | undefined {
  return current.getStore();
}
