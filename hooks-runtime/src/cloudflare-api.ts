/**
 * Calls Cloudflare's API: authorisation, its envelope, and repetition of what may pass (429, 5xx, no answer), after
 * Retry-After or growing pauses, within a bound. Which calls there are is scripts.ts's.
 */

export interface ApiAccount {
  readonly accountId: string;
  readonly apiToken: string;
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds. */
  wait(ms: number): Promise<void>;
}

export interface ApiFault {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Cloudflare's own number of the error; null when it gave none. */
  readonly code: number | null;
  readonly message: string;
}

export type ApiReply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly fault: ApiFault };

const BASE = "https://api.cloudflare.com/client/v4/accounts";
const TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** A run or a person waits for it: what asks for longer counts as failed, and is tried again by whoever asked. */
const LONGEST_PAUSE_MS = 5_000;

/** `body` is made for each try: a multipart body can be sent once only. */
export async function callApi(
  account: ApiAccount,
  method: "GET" | "PUT" | "DELETE",
  path: string,
  body?: () => FormData,
): Promise<ApiReply> {
  const url = `${BASE}/${account.accountId}${path}`;
  for (let attempt = 1; ; attempt += 1) {
    const { reply, retryAfterMs } = await once(account, method, url, body?.());
    if (reply.ok || !mayPass(reply.fault) || attempt === TRIES) return reply;
    const pause = retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1);
    if (pause > LONGEST_PAUSE_MS) return reply;
    await account.wait(pause);
  }
}

function mayPass({ status }: ApiFault): boolean {
  return status === null || status === 429 || status >= 500;
}

async function once(account: ApiAccount, method: string, url: string, body: FormData | undefined) {
  let response: Response;
  try {
    response = await account.fetch(url, {
      method,
      headers: { authorization: `Bearer ${account.apiToken}` },
      ...(body !== undefined && { body }),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reply: { ok: false, fault: { status: null, code: null, message } } as const, retryAfterMs: null };
  }
  return { reply: await read(response), retryAfterMs: retryAfterOf(response.headers.get("retry-after")) };
}

/** Seconds only: the API gives no dates. */
function retryAfterOf(header: string | null): number | null {
  return header !== null && /^\d{1,5}$/.test(header) ? Number(header) * 1_000 : null;
}

async function read(response: Response): Promise<ApiReply> {
  const envelope = parsed(await response.text());
  if (response.ok && envelope["success"] === true) return { ok: true, result: envelope["result"] };
  const [first] = Array.isArray(envelope["errors"]) ? envelope["errors"] : [];
  const error = fieldsOf(first);
  const code = typeof error["code"] === "number" ? error["code"] : null;
  const message = typeof error["message"] === "string" ? error["message"] : `Cloudflare answered ${response.status}.`;
  return { ok: false, fault: { status: response.status, code, message } };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    // A gateway's page of HTML: the status says all.
    return {};
  }
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
