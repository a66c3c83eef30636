/** The public HTTP API as the demo and the end-to-end tests use it: one call, the envelope taken off, refusals as errors. */

/** Status 0: no answer came. */
export class ApiRefused extends Error {
  override readonly name = "ApiRefused";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

const TIMEOUT_MS = 30_000;

export class ApiClient {
  readonly #base: string;
  readonly #key: string;

  /** `base`: the address without a slash at its end; `key`: the operator's or an organisation's. */
  constructor(base: string, key: string) {
    this.#base = base;
    this.#key = key;
  }

  /** The `data` of the answer. `path` begins below `/api/v1`. Rejects with ApiRefused for every status from 400. */
  async call<T>(method: Method, path: string, body?: unknown): Promise<T> {
    const { ok, status, text } = await this.#send(method, path, body);
    if (ok) return JSON.parse(text === "" ? "{}" : text).data;
    throw refusal(method, path, status, text);
  }

  async #send(method: Method, path: string, body: unknown): Promise<{ ok: boolean; status: number; text: string }> {
    const json = body === undefined ? null : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${this.#key}`,
      ...(json === null ? {} : { "content-type": "application/json" }),
    };
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(`${this.#base}/api/v1${path}`, { method, headers, signal, body: json });
      return { ok: response.ok, status: response.status, text: await response.text() };
    } catch (error) {
      throw new ApiRefused(
        0,
        "NO_ANSWER",
        `${method} ${path} got no answer: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
}

function refusal(method: Method, path: string, status: number, text: string): ApiRefused {
  const what = `${method} ${path} was answered ${status}`;
  try {
    const { code, message, details } = JSON.parse(text).error;
    return new ApiRefused(
      status,
      code,
      `${what}: ${message}${details === undefined ? "" : ` ${JSON.stringify(details)}`}`,
    );
  } catch {
    return new ApiRefused(status, "NOT_JSON", `${what}: ${text.slice(0, 300)}`);
  }
}
