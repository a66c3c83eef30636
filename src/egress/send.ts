/**
 * One try of a call: its hops, one after the other, each checked against the policy, taken from the budget and told to
 * `onHop`. Tries again and time-outs are `egress.ts`'s.
 */
import type { HttpAnswer } from "../../hooks-runtime/src/protocol";
import type { Clock } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import { type Result, err, ok } from "../domain/result";
import { readBody } from "./body";
import type { EgressContext, HttpHop } from "./context";
import { type HttpFault, httpFault } from "./fault";
import type { Fetcher } from "./fetcher";
import { answerHeaders } from "./headers";
import { type EgressPolicy, type Target, checkAddresses, checkUrl } from "./policy";
import { type PreparedRequest, crossing, redirectLocation, redirected } from "./redirect";
import type { Resolver } from "./resolver";

export interface SendPorts {
  readonly policy: EgressPolicy;
  readonly fetcher: Fetcher;
  readonly resolver: Resolver | null;
  readonly clock: Clock;
}

/** How one hop ended. */
type HopEnd =
  | { readonly kind: "answer"; readonly answer: HttpAnswer }
  | { readonly kind: "redirect"; readonly url: URL; readonly status: number; readonly location: string }
  | { readonly kind: "fault"; readonly fault: HttpFault };

/** What a hop's row of the HTTP log says beside method, time and request. */
type Told = Pick<HttpHop, "status" | "responseBytes" | "error">;

/** `signal` ends the try: its time is up, or the invocation's. */
export async function sendOnce(
  first: PreparedRequest & { readonly url: string },
  context: EgressContext,
  signal: AbortSignal,
  ports: SendPorts,
): Promise<Result<HttpAnswer, HttpFault>> {
  let request: PreparedRequest = first;
  let next = { text: first.url, from: null as URL | null };
  for (let redirects = 0; ; redirects++) {
    if (!context.budget.take()) return err(outOfRequests());
    const end = await hop(request, next.text, next.from, redirects, context, signal, ports);
    if (end.kind === "answer") return ok(end.answer);
    if (end.kind === "fault") return err(end.fault);
    request = redirected(request, end.status);
    const to = URL.canParse(end.location, end.url.href) ? new URL(end.location, end.url.href) : end.url;
    request = crossing(request, end.url, to);
    next = { text: end.location, from: end.url };
  }
}

function outOfRequests(): HttpFault {
  return httpFault("HTTP_LIMIT_EXCEEDED", `No request is left: ${LIMITS.http.requests} are allowed.`);
}

async function hop(
  request: PreparedRequest,
  text: string,
  base: URL | null,
  redirects: number,
  context: EgressContext,
  signal: AbortSignal,
  ports: SendPorts,
): Promise<HopEnd> {
  const started = ports.clock();
  const tell = (url: string, told: Told, sent: boolean) =>
    context.onHop({
      method: request.method,
      url,
      status: told.status,
      durationMs: ports.clock() - started,
      requestBytes: sent ? (request.body?.length ?? 0) : 0,
      responseBytes: told.responseBytes,
      error: told.error,
    });

  const target = await permitted(checkUrl(text, base, context.allowList, ports.policy), signal, ports);
  if (!target.ok) {
    tell(loggedUrl(text, base), { status: null, responseBytes: 0, error: target.error.code }, false);
    return { kind: "fault", fault: target.error };
  }
  const { url } = target.value;
  const { end, told } = await exchange(request, url, redirects, signal, ports);
  tell(url.href, told, true);
  return end;
}

/** The second half of the check: what the name resolves to, where that can be seen. */
export async function permitted(
  checked: Result<Target, HttpFault>,
  signal: AbortSignal,
  ports: SendPorts,
): Promise<Result<Target, HttpFault>> {
  if (!checked.ok || checked.value.nameToResolve === null || ports.resolver === null) return checked;
  const name = checked.value.nameToResolve;
  const addresses = await ports.resolver(name, signal);
  if (signal.aborted) return err(timedOut(checked.value.url));
  if (addresses === null) return err(httpFault("HTTP_NETWORK", `${name} could not be looked up.`));
  if (addresses.length === 0) return err(httpFault("HTTP_NETWORK", `${name} does not exist.`));
  const passed = checkAddresses(name, addresses);
  return passed.ok ? checked : passed;
}

interface Exchanged {
  readonly end: HopEnd;
  readonly told: Told;
}

function failed(fault: HttpFault, status: number | null, responseBytes = 0): Exchanged {
  return { end: { kind: "fault", fault }, told: { status, responseBytes, error: fault.code } };
}

/** Sends one request and reads what it needs of the answer. */
async function exchange(
  request: PreparedRequest,
  url: URL,
  redirects: number,
  signal: AbortSignal,
  ports: SendPorts,
): Promise<Exchanged> {
  let status: number | null = null;
  try {
    signal.throwIfAborted();
    const response = await untilAborted(ports.fetcher(url.href, { ...request, signal }), signal);
    status = response.status;
    const location = redirectLocation(response);
    if (location !== null) {
      response.body?.cancel().catch(() => undefined);
      if (redirects >= LIMITS.http.redirects) return failed(tooManyRedirects(), status);
      return {
        end: { kind: "redirect", url, status, location },
        told: { status, responseBytes: 0, error: null },
      };
    }
    const body = await readBody(response.body, LIMITS.http.responseBytes, signal);
    if (!body.ok) return failed(tooLarge(url), status, body.error.bytes);
    const { statusText } = response;
    const answer = { status, statusText, headers: answerHeaders(response.headers), url: url.href, body: body.value };
    return { end: { kind: "answer", answer }, told: { status, responseBytes: body.value.length, error: null } };
  } catch {
    // `fetch` and the stream reject for two reasons, and their words are the runtime's own: nothing to show a customer.
    return failed(signal.aborted ? timedOut(url) : noAnswer(url), status);
  }
}

function tooManyRedirects(): HttpFault {
  return httpFault("HTTP_LIMIT_EXCEEDED", `More than ${LIMITS.http.redirects} redirects.`);
}

function tooLarge(url: URL): HttpFault {
  const message = `The response of ${url.host} is over ${LIMITS.http.responseBytes} bytes.`;
  return httpFault("HTTP_RESPONSE_TOO_LARGE", message);
}

function timedOut(url: URL): HttpFault {
  return httpFault("HTTP_TIMEOUT", `${url.host} did not answer in time.`);
}

function noAnswer(url: URL): HttpFault {
  return httpFault("HTTP_NETWORK", `No connection to ${url.host} could be made, or it broke.`);
}

/** A promise that a signal can end, whether or not what is behind it listens. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** For the HTTP log: a URL that was refused, without the credentials that it may carry. Never cut: redaction comes later. */
function loggedUrl(text: string, base: URL | null): string {
  if (text.length > 16 * 1024) return `(a URL of ${text.length} characters)`;
  if (!URL.canParse(text, base?.href)) return text;
  const url = new URL(text, base?.href);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url.href;
}
