/** Load as autocannon makes it: many connections, each sending its next request when its last one was answered. */
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";

export interface Load {
  readonly address: string;
  readonly connections: number;
  /** Requests of each connection, or the seconds that all of them go on. */
  readonly until: { readonly requests: number } | { readonly seconds: number };
  /** What the connection with this number, from 0, sends. */
  readonly sends: (connection: number) => Sent;
}

export interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly key: string;
  /** JSON text; asked for anew for every request. */
  readonly body?: () => string;
}

export interface Loaded {
  /** Answers a second, whatever they say. */
  readonly rate: number;
  /** How long each answer took, in milliseconds. */
  readonly times: readonly number[];
  readonly statuses: Readonly<Record<number, number>>;
  /** Connections that broke and requests that nobody answered. */
  readonly errors: number;
}

/**
 * wrangler's proxy keeps its connections to the Worker, the Worker closes those that rested for five seconds, and what is
 * not a GET fails when it meets both at once: a burst that comes again waits until they are surely closed.
 */
const CLOSED_MS = 7_000;
const lastLoads = new Map<string, number>();

export async function load({ address, connections, until, sends }: Load): Promise<Loaded> {
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  const idle = performance.now() - (lastLoads.get(address) ?? 0);
  if (idle > CLOSED_MS / 2 && idle < CLOSED_MS) await sleep(CLOSED_MS - idle);
  let connection = 0;
  let last = Number.NaN;
  const began = performance.now();
  const errors = await new Promise<number>((resolve, reject) => {
    const running = autocannon(
      {
        url: address,
        connections,
        ...("requests" in until ? { amount: until.requests * connections } : { duration: until.seconds }),
        sampleInt: 100,
        setupClient: (client) => client.setRequests([requestOf(sends(connection++))]),
      },
      (error, result) => (error === null ? resolve(result.errors) : reject(error)),
    );
    running.on("response", (_, status, _bytes, ms) => {
      last = performance.now();
      times.push(ms);
      statuses[status] = (statuses[status] ?? 0) + 1;
    });
  });
  lastLoads.set(address, last);
  return { rate: times.length / ((last - began) / 1000), times, statuses, errors };
}

function requestOf({ method, path, key, body }: Sent): autocannon.Request {
  const headers = { authorization: `Bearer ${key}` };
  if (body === undefined) return { method, path, headers };
  return {
    method,
    path,
    headers: { ...headers, "content-type": "application/json" },
    setupRequest: (request) => ({ ...request, body: body() }),
  };
}
