/**
 * One POST of the platform's own to an address that a customer gave: under the policy that hooks are under, followed
 * nowhere, with one time-out for all of it, and of the answer only the beginning. Trying again is the caller's.
 */
import { retryAfterMs } from "../domain/backoff";
import { type Result, err, ok } from "../domain/result";
import { type HttpFault, httpFault } from "./fault";
import { checkUrl } from "./policy";
import { type SendPorts, permitted, untilAborted } from "./send";

/** Standard Webhooks asks for 15 to 30 s. */
const TIMEOUT_MS = 15_000;
/** Of an answer, which says nothing that is needed: enough for a person to see what it was. */
const ANSWER_BYTES = 2_048;

export interface Posted {
  readonly status: number;
  readonly ok: boolean;
  /** Seconds that the answer asks to wait, or null. */
  readonly retryAfter: number | null;
  /** The beginning of the body, as text. */
  readonly text: string;
}

/** Why this URL can't be posted to, as a sentence; null: nothing is against it. Its name is looked up when it is called. */
export function postFault(url: string, { policy }: Pick<SendPorts, "policy">): string | null {
  const checked = checkUrl(url, null, [], policy);
  return checked.ok ? null : checked.error.message;
}

/** Never rejects; an answer of any status, a redirect too, is an answer. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  ports: SendPorts,
): Promise<Result<Posted, HttpFault>> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new DOMException("The time is up.", "TimeoutError")), TIMEOUT_MS);
  try {
    const target = await permitted(checkUrl(url, null, [], ports.policy), signal, ports);
    if (!target.ok) return target;
    const request = {
      method: "POST",
      headers: new Headers(headers),
      body: new Uint8Array(new TextEncoder().encode(body)),
      signal,
    };
    const response = await untilAborted(ports.fetcher(target.value.url.href, request), signal);
    const retryAfter = response.headers.get("retry-after");
    const askedMs = retryAfter === null ? null : retryAfterMs(retryAfter, ports.clock());
    // The status has said all that counts: a body that breaks or takes too long takes nothing back.
    const text = await untilAborted(beginning(response), signal).catch(() => "");
    const { status, ok: good } = response;
    return ok({ status, ok: good, retryAfter: askedMs === null ? null : askedMs / 1000, text });
  } catch {
    const { host } = new URL(url);
    const seconds = TIMEOUT_MS / 1000;
    return err(
      signal.aborted
        ? httpFault("HTTP_TIMEOUT", `${host} did not answer within ${seconds} s.`)
        : httpFault("HTTP_NETWORK", `No connection to ${host} could be made, or it broke.`),
    );
  } finally {
    clearTimeout(timer);
  }
}

/** What was asked for is known by the status: the rest of a long answer is not waited for. */
async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  const bytes = new Uint8Array(ANSWER_BYTES);
  let size = 0;
  while (size < ANSWER_BYTES) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(bytes.subarray(0, size));
    const part = value.subarray(0, ANSWER_BYTES - size);
    bytes.set(part, size);
    size += part.length;
  }
  reader.cancel().catch(() => undefined);
  return new TextDecoder().decode(bytes.subarray(0, size));
}
