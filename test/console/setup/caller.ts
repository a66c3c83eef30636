/** Calls of the public API, and the platform that they go to. */

/** What `npm start --info` writes, as far as it is needed here. */
export interface Platform {
  readonly api: string;
  readonly operatorKey: string;
  readonly sampleHr: string;
  readonly sampleHrToken: string;
  readonly sampleBilling: string;
  readonly sampleBillingToken: string;
}

export function caller(api: string, key: string) {
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${api}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const given: { data?: T; error?: { message: string } } = JSON.parse(text === "" ? '{ "data": null }' : text);
    if (given.data === undefined)
      throw new Error(`${method} ${path}: ${given.error?.message ?? String(answer.status)}`);
    return given.data;
  };
}
