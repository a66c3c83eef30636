/**
 * Runs hooks as the platform does: the real client and host on this side, the real runtime Worker with its loader on the
 * other. The outside world is `outside`, a fetcher that answers from this file; the KV store is a map.
 */
import { env } from "cloudflare:workers";
import { systemClock } from "../../../src/domain/clock";
import type { JsonValue } from "../../../src/domain/json";
import { LIMITS } from "../../../src/domain/limits";
import { createEgress } from "../../../src/egress/egress";
import type { Fetcher } from "../../../src/egress/fetcher";
import { type SandboxParts, createSandbox } from "../../../src/sandbox/client";
import type { Invocation, InvocationPorts, JournalEntry, Outcome } from "../../../src/sandbox/sandbox";

let isolates = 0;

/** A name that no other test has. */
export function newIsolateKey(): string {
  isolates += 1;
  return `test:${isolates}`;
}

export interface Options {
  readonly isolateKey?: string;
  readonly input?: Partial<Invocation["input"]>;
  readonly timeMs?: number;
  readonly httpRequests?: number;
  readonly resultBytes?: number;
  readonly allowList?: readonly string[];
  readonly quarantine?: boolean;
  readonly kv?: InvocationPorts["kv"];
  readonly outside?: Fetcher;
  readonly signal?: AbortSignal;
  readonly parts?: Partial<SandboxParts>;
}

export interface Ran {
  readonly outcome: Outcome;
  readonly journal: readonly JournalEntry[];
  readonly faults: readonly unknown[];
}

export async function run(code: string, options: Options = {}): Promise<Ran> {
  const journal: JournalEntry[] = [];
  const faults: unknown[] = [];
  const sandbox = createSandbox({
    runtime: env.RUNTIME,
    quarantine: env.QUARANTINE,
    egress: createEgress({
      policy: { devOrigins: new Set(), platformHosts: [] },
      fetcher: options.outside ?? answer,
      resolver: null,
      clock: systemClock,
      random: () => 0,
    }),
    clock: systemClock,
    onFault: (error) => void faults.push(error),
    ...options.parts,
  });
  const outcome = await sandbox.run(
    {
      input: {
        type: "PULL",
        page: 0,
        dryRun: false,
        meta: null,
        event: null,
        org: { id: "org_1", name: "Acme", timezone: "Europe/Berlin", currency: "EUR" },
        secrets: {},
        ...options.input,
      },
      code: { source: code, isolateKey: options.isolateKey ?? newIsolateKey() },
      limits: {
        timeMs: options.timeMs ?? 5_000,
        cpuMs: 10_000,
        httpRequests: options.httpRequests ?? LIMITS.http.requests,
        resultBytes: options.resultBytes ?? LIMITS.pull.resultBytes,
      },
      egressAllowList: options.allowList ?? [],
      quarantine: options.quarantine ?? false,
    },
    { kv: options.kv ?? mapKv(), journal: { append: (entry) => void journal.push(entry), flush: async () => {} } },
    options.signal ?? new AbortController().signal,
  );
  return { outcome, journal, faults };
}

/** What the hook returned; fails when it did not return. */
export async function returnedBy(code: string, options: Options = {}): Promise<JsonValue> {
  const { outcome } = await run(code, options);
  if (outcome.kind !== "returned") throw new Error(`The hook did not return: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

export function logLines(journal: readonly JournalEntry[]) {
  return journal.flatMap((entry) => (entry.kind === "log" ? [entry.body] : []));
}

export function httpRows(journal: readonly JournalEntry[]) {
  return journal.flatMap((entry) => (entry.kind === "http" ? [entry.body] : []));
}

export function mapKv(entries = new Map<string, string>()): InvocationPorts["kv"] {
  return {
    get: async (key) => entries.get(key) ?? null,
    set: async (key, json) => {
      entries.set(key, json);
      return "stored";
    },
    delete: async (key) => entries.delete(key),
    list: async (prefix, limit) => ({
      keys: [...entries.keys()].filter((key) => key.startsWith(prefix)).slice(0, limit),
      cursor: null,
    }),
  };
}

/** The outside: says back what it was sent, or what its path asks for. */
async function answer(
  url: string,
  request: { method: string; headers: Headers; body?: BodyInit | null },
): Promise<Response> {
  const { pathname, searchParams } = new URL(url);
  const status = Number(searchParams.get("status") ?? 200);
  if (pathname === "/text") return new Response("plain", { status, headers: { "content-type": "text/plain" } });
  if (pathname === "/broken") return new Response("{oops", { headers: { "content-type": "application/json" } });
  if (pathname === "/api")
    return new Response('{"a":1}', { headers: { "content-type": "application/vnd.acme+json; charset=utf-8" } });
  if (pathname === "/latin") {
    return new Response(Uint8Array.of(0xe4), { headers: { "content-type": "text/plain; charset=iso-8859-1" } });
  }
  if (pathname === "/busy") return new Response("", { status: 503, headers: { "retry-after": "7" } });
  if (pathname === "/empty") return new Response(null, { status: 204 });
  const headers = Object.fromEntries(request.headers);
  const body = request.body === undefined || request.body === null ? null : await new Response(request.body).text();
  return Response.json({ url, method: request.method, headers, body }, { status });
}
