/**
 * `ctx.http` on the platform's side: one call in, an answer or a fault out. Owns time-outs and tries again; where a hook
 * may call is `policy.ts`'s, the hops of one try are `send.ts`'s.
 */
import type { HostError, HttpAnswer, HttpCall } from "../../hooks-runtime/src/protocol";
import { httpRetryDelayMs, retryAfterMs } from "../domain/backoff";
import type { Clock } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import { type Result, err } from "../domain/result";
import type { EgressContext } from "./context";
import { type HttpFault, httpFault } from "./fault";
import type { Fetcher } from "./fetcher";
import { requestHeaders } from "./headers";
import type { EgressPolicy } from "./policy";
import type { Resolver } from "./resolver";
import { sendOnce } from "./send";

export interface Egress {
  /** Never rejects. An answer of any status is an answer. */
  send(call: HttpCall, context: EgressContext): Promise<Result<HttpAnswer, HostError>>;
}

export interface EgressOptions {
  readonly policy: EgressPolicy;
  readonly fetcher: Fetcher;
  /** null: names are not looked up before the call, as in development. */
  readonly resolver: Resolver | null;
  readonly clock: Clock;
  /** In [0, 1): spreads the pauses between tries. */
  readonly random: () => number;
}

const TRIED_AGAIN = new Set([429, 502, 503, 504]);
/** `setTimeout` takes no more; far above the time of any invocation. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export function createEgress(options: EgressOptions): Egress {
  return { send: (call, context) => send(call, context, options) };
}

async function send(
  call: HttpCall,
  context: EgressContext,
  options: EgressOptions,
): Promise<Result<HttpAnswer, HttpFault>> {
  const headers = requestHeaders(call.headers);
  if (!headers.ok) return headers;
  const { dropped } = headers.value;
  if (dropped.length > 0) context.onWarning(`Headers that a hook can't set were dropped: ${dropped.join(", ")}.`);

  const body = call.body === null || call.method === "GET" ? null : new Uint8Array(new TextEncoder().encode(call.body));
  const request = { method: call.method, url: call.url, headers: headers.value.headers, body };
  const retries = Math.min(Math.max(Math.trunc(call.retries) || 0, 0), LIMITS.http.retries);
  for (let retry = 1; ; retry++) {
    const result = await withTimeout(call.timeoutMs, context.signal, (signal) =>
      sendOnce(request, context, signal, options),
    );
    if (retry > retries || context.signal.aborted || !isTriedAgain(result)) return result;
    const now = options.clock();
    const pause = httpRetryDelayMs(retry, options.random(), result.ok ? askedPause(result.value, now) : null);
    if (now + pause >= (context.deadline ?? Number.POSITIVE_INFINITY)) return result;
    if (!(await slept(pause, context.signal))) return err(httpFault("HTTP_TIMEOUT", "The invocation ended."));
  }
}

function isTriedAgain(result: Result<HttpAnswer, HttpFault>): boolean {
  return result.ok ? TRIED_AGAIN.has(result.value.status) : result.error.code === "HTTP_NETWORK";
}

function askedPause(answer: HttpAnswer, now: number): number | null {
  const header = answer.headers["retry-after"];
  return header === undefined ? null : retryAfterMs(header, now);
}

/** Runs one try under a signal that fires after `timeoutMs`, or with the invocation's. */
async function withTimeout<T>(
  timeoutMs: number,
  outer: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(new DOMException("The time is up.", "TimeoutError"));
  const wanted = timeoutMs > 0 ? timeoutMs : LIMITS.http.timeoutMs;
  const timer = setTimeout(stop, Math.min(wanted, MAX_TIMEOUT_MS));
  outer.addEventListener("abort", stop, { once: true });
  if (outer.aborted) stop();
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener("abort", stop);
  }
}

/** Whether the whole pause went by before the signal fired. */
function slept(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(true), Math.min(ms, MAX_TIMEOUT_MS));
    const stop = () => done(false);
    const done = (whole: boolean) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve(whole);
    };
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
  });
}
