/**
 * What a name resolves to, over DNS (RFC 8484's JSON form, as Cloudflare and Google answer it). For production, where
 * `fetch` looks names up by itself and shows no address: the policy then checks these answers. Development has none.
 */
import type { Clock } from "../domain/clock";
import type { Fetcher } from "./fetcher";

/** All addresses of a name, none when it does not exist, null when that could not be found out. Never rejects. */
export type Resolver = (name: string, signal: AbortSignal) => Promise<readonly string[] | null>;

/** Answers are kept this long at most: a name that is moved to a private address must be seen soon. */
const MAX_CACHE_MS = 30_000;
const MAX_CACHED_NAMES = 1_000;

const TYPES = { A: 1, AAAA: 28 } as const;
const NXDOMAIN = 3;

/** `endpoint`: such as `https://cloudflare-dns.com/dns-query`. */
export function createDnsOverHttps(options: {
  readonly endpoint: string;
  readonly fetcher: Fetcher;
  readonly clock: Clock;
}): Resolver {
  const cache = new Map<string, { readonly addresses: readonly string[]; readonly until: number }>();

  async function ask(name: string, type: keyof typeof TYPES, signal: AbortSignal): Promise<Answer | null> {
    const url = new URL(options.endpoint);
    url.searchParams.set("name", name);
    url.searchParams.set("type", type);
    try {
      const response = await options.fetcher(url.href, {
        method: "GET",
        headers: new Headers({ accept: "application/dns-json" }),
        body: null,
        signal,
      });
      return response.ok ? readAnswer(await response.json(), TYPES[type]) : null;
    } catch {
      // Whatever broke: nothing is known about the name, and the caller refuses the call.
      return null;
    }
  }

  return async (name, signal) => {
    const now = options.clock();
    const cached = cache.get(name);
    if (cached !== undefined && cached.until > now) return cached.addresses;
    const [v4, v6] = await Promise.all([ask(name, "A", signal), ask(name, "AAAA", signal)]);
    if (v4 === null || v6 === null) return null;
    const addresses = [...v4.addresses, ...v6.addresses];
    if (cache.size >= MAX_CACHED_NAMES) cache.clear();
    cache.set(name, { addresses, until: now + Math.min(v4.ttlMs, v6.ttlMs, MAX_CACHE_MS) });
    return addresses;
  };
}

interface Answer {
  readonly addresses: readonly string[];
  readonly ttlMs: number;
}

function readAnswer(body: unknown, type: number): Answer | null {
  if (typeof body !== "object" || body === null || !("Status" in body)) return null;
  if (body.Status !== 0 && body.Status !== NXDOMAIN) return null;
  const records: readonly unknown[] = "Answer" in body && Array.isArray(body.Answer) ? body.Answer : [];
  const addresses: string[] = [];
  let ttlMs = MAX_CACHE_MS;
  for (const record of records) {
    if (typeof record !== "object" || record === null) return null;
    if ("TTL" in record && typeof record.TTL === "number") ttlMs = Math.min(ttlMs, record.TTL * 1000);
    if (!("type" in record) || record.type !== type) continue;
    if (!("data" in record) || typeof record.data !== "string") return null;
    addresses.push(record.data);
  }
  return { addresses, ttlMs };
}
