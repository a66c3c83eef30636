/**
 * The sample HR system: a small HTTP service as a vendor would offer it, for the demo, the tests and the benchmarks.
 * `node examples/hr-system/server.ts --port 9100`; `GET /` says what it offers. Its data is records.ts, its memory source.ts.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { parseArgs } from "node:util";
import { DEFAULT_SIZES, LISTS, type ListName, type Sizes } from "./records.ts";
import { type Change, HrSource, readCursor } from "./source.ts";

const { values: flags } = parseArgs({
  options: {
    port: { type: "string", default: "9100" },
    token: { type: "string", default: process.env["SAMPLE_HR_TOKEN"] ?? "sample-hr-token" },
    seed: { type: "string", default: "flowstate" },
    /** Every n-th request of a list is answered 429; 0 means none is. */
    "throttle-every": { type: "string", default: "5" },
    /** Keeps the changes made through /admin across restarts. */
    journal: { type: "string" },
    employees: { type: "string" },
    contractors: { type: "string" },
    vacancies: { type: "string" },
    projects: { type: "string" },
    assignments: { type: "string" },
  },
});

const MAX_LIMIT = 10_000;
const RETRY_AFTER_SECONDS = 1;
const throttleEvery = count(flags["throttle-every"], 5);
const source = new HrSource({ seed: flags.seed, sizes: sizes() });
let listRequests = 0;

function sizes(): Sizes {
  const entries = LISTS.map((list) => [list, count(flags[list], DEFAULT_SIZES[list])]);
  return Object.fromEntries(entries);
}

function count(text: string | undefined, fallback: number): number {
  const number = Number(text ?? fallback);
  return Number.isSafeInteger(number) && number >= 0 ? number : fallback;
}

function isList(name: string | undefined): name is ListName {
  return LISTS.some((list) => list === name);
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}): void {
  answer(response, status, { error: { status, message } }, headers);
}

function handle(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://hr.example");
  const [, area, name, id] = url.pathname.split("/");
  if (area === "healthz") return answer(response, 200, { ok: true });
  if (area === "") return answer(response, 200, ABOUT);
  if (area === "admin") return admin(request, response, name, url.searchParams);
  if (area !== "v1" || !isList(name))
    return refuse(response, 404, `There is no ${url.pathname} here. GET / lists what there is.`);
  if (request.headers.authorization !== `Bearer ${flags.token}`) {
    return refuse(response, 401, "Send the token of this system as 'Authorization: Bearer TOKEN'.");
  }
  if (request.method !== "GET") return refuse(response, 405, "The lists can only be read.", { allow: "GET" });
  listRequests += 1;
  if (throttleEvery > 0 && listRequests % throttleEvery === 0) {
    return refuse(response, 429, "Too many requests. Try again a little later.", {
      "retry-after": String(RETRY_AFTER_SECONDS),
    });
  }
  if (id === undefined) return list(response, name, url.searchParams);
  const found = source.one(name, id);
  return found === null ? refuse(response, 404, `No ${id} in ${name}.`) : answer(response, 200, found);
}

function list(response: ServerResponse, name: ListName, query: URLSearchParams): void {
  const limit = Number(query.get("limit") ?? 100);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    return refuse(response, 400, `limit is a number from 1 to ${MAX_LIMIT}.`);
  const cursor = query.get("cursor");
  if (cursor !== null && readCursor(cursor) === null)
    return refuse(response, 400, "This cursor was not given out by this system.");
  const since = query.get("since");
  const sinceMs = since === null ? null : Date.parse(since);
  if (sinceMs !== null && Number.isNaN(sinceMs))
    return refuse(response, 400, "since is an ISO 8601 time, such as 2026-01-31T12:00:00Z.");
  return answer(
    response,
    200,
    source.page(name, limit, cursor, sinceMs === null ? null : new Date(sinceMs).toISOString()),
  );
}

function admin(
  request: IncomingMessage,
  response: ServerResponse,
  kind: string | undefined,
  query: URLSearchParams,
): void {
  if (kind !== "change" && kind !== "delete")
    return refuse(response, 404, "There are /admin/change and /admin/delete.");
  if (request.method !== "POST") return refuse(response, 405, "Use POST.", { allow: "POST" });
  const name = query.get("entity") ?? "employees";
  if (!isList(name)) return refuse(response, 400, `entity is one of ${LISTS.join(", ")}.`);
  const change: Change = {
    kind,
    list: name,
    count: count(query.get("count") ?? undefined, 1),
    at: new Date().toISOString(),
  };
  const ids = source.apply(change);
  if (flags.journal !== undefined) appendFileSync(flags.journal, `${JSON.stringify(change)}\n`);
  return answer(response, 200, { entity: name, count: ids.length, ids });
}

const ABOUT = {
  name: "Sample HR system",
  lists: LISTS.map((name) => `GET /v1/${name}?limit=&cursor=&since=`),
  admin: ["POST /admin/change?count=N&entity=employees", "POST /admin/delete?count=N&entity=employees"],
  authorization: "Bearer token for /v1; none for /admin",
};

if (flags.journal !== undefined && existsSync(flags.journal)) {
  for (const line of readFileSync(flags.journal, "utf8").split("\n")) {
    if (line !== "") source.apply(JSON.parse(line));
  }
}

const server = createServer(handle);
server.keepAliveTimeout = 60_000;
server.listen(Number(flags.port), "127.0.0.1", () => {
  const address = server.address();
  console.log(`Sample HR system on http://127.0.0.1:${typeof address === "object" ? address?.port : flags.port}`);
});
