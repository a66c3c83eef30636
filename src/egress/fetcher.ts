/** The one way out: `fetch` of the platform, with what every request of a hook has in common. */

export interface Outgoing {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly signal: AbortSignal;
}

/** Rejects when no answer comes; redirects are answers. */
export type Fetcher = (url: string, request: Outgoing) => Promise<Response>;

export const platformFetcher: Fetcher = (url, request) =>
  fetch(url, {
    method: request.method,
    headers: request.headers,
    body: request.body,
    signal: request.signal,
    redirect: "manual",
    // Cloudflare's cache is shared by all tenants; one hook must not see what another was answered.
    cache: "no-store",
  });
