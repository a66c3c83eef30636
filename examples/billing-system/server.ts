/**
 * The sample billing system: what a PUSH hook tells about customers. It remembers all that it received, knows a request that
 * came twice by its Idempotency-Key, and fails on demand. `node examples/billing-system/server.ts --port 9200`.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { parseArgs } from "node:util";

const { values: flags } = parseArgs({
  options: {
    port: { type: "string", default: "9200" },
    token: { type: "string", default: process.env["SAMPLE_BILLING_TOKEN"] ?? "sample-billing-token" },
    /** Keeps what was received across restarts. */
    journal: { type: "string" },
  },
});

interface Receipt {
  readonly seq: number;
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | null;
  /** The key was seen before: acknowledged again, booked once. */
  readonly duplicate: boolean;
  readonly body: unknown;
}

const receipts: Receipt[] = [];
const seenKeys = new Map<string, number>();
const failure = { left: 0, status: 503, retryAfter: null as string | null, failed: 0 };

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://billing.example");
  const text = await bodyOf(request);
  const [, area, action] = url.pathname.split("/");
  if (area === "healthz") return answer(response, 200, { ok: true });
  if (area === "") return answer(response, 200, ABOUT);
  if (area === "received" && request.method === "GET") return received(response, url.searchParams);
  if (area === "admin" && request.method === "POST" && action === "fail")
    return failOnDemand(response, url.searchParams);
  if (area === "admin" && request.method === "POST" && action === "reset") return reset(response);
  if (area !== "customers")
    return answer(response, 404, { error: `There is no ${url.pathname} here. GET / lists what there is.` });
  if (request.headers.authorization !== `Bearer ${flags.token}`)
    return answer(response, 401, { error: "Send the token as 'Authorization: Bearer TOKEN'." });
  if (failure.left > 0) {
    failure.left -= 1;
    failure.failed += 1;
    const headers: Record<string, string> = failure.retryAfter === null ? {} : { "retry-after": failure.retryAfter };
    return answer(response, failure.status, { error: "Failing on demand." }, headers);
  }
  return book(request, response, url, text);
}

function book(request: IncomingMessage, response: ServerResponse, url: URL, text: string): void {
  let body: unknown = null;
  try {
    body = text === "" ? null : JSON.parse(text);
  } catch {
    return answer(response, 400, { error: "The body is not JSON." });
  }
  const header = request.headers["idempotency-key"];
  const idempotencyKey = typeof header === "string" ? header : null;
  const first = idempotencyKey === null ? undefined : seenKeys.get(idempotencyKey);
  const receipt: Receipt = {
    seq: receipts.length + 1,
    at: new Date().toISOString(),
    method: request.method ?? "GET",
    path: url.pathname,
    idempotencyKey,
    duplicate: first !== undefined,
    body,
  };
  remember(receipt);
  if (flags.journal !== undefined) appendFileSync(flags.journal, `${JSON.stringify(receipt)}\n`);
  answer(response, first === undefined ? 201 : 200, { booking: first ?? receipt.seq, duplicate: receipt.duplicate });
}

function remember(receipt: Receipt): void {
  receipts.push(receipt);
  if (receipt.idempotencyKey !== null && !receipt.duplicate) seenKeys.set(receipt.idempotencyKey, receipt.seq);
}

function received(response: ServerResponse, query: URLSearchParams): void {
  const after = Number(query.get("after") ?? 0);
  const items = receipts.slice(Number.isSafeInteger(after) && after > 0 ? after : 0);
  answer(response, 200, {
    received: items,
    total: receipts.length,
    booked: receipts.filter((item) => !item.duplicate).length,
    failed: failure.failed,
  });
}

function failOnDemand(response: ServerResponse, query: URLSearchParams): void {
  const count = Number(query.get("count") ?? 1);
  const status = Number(query.get("status") ?? 503);
  if (!Number.isInteger(count) || count < 0 || !Number.isInteger(status) || status < 400 || status > 599) {
    return answer(response, 400, { error: "count is a number from 0, status one from 400 to 599." });
  }
  Object.assign(failure, { left: count, status, retryAfter: query.get("retryAfter") });
  return answer(response, 200, { next: count, status });
}

function reset(response: ServerResponse): void {
  receipts.length = 0;
  seenKeys.clear();
  Object.assign(failure, { left: 0, failed: 0 });
  if (flags.journal !== undefined) writeFileSync(flags.journal, "");
  answer(response, 200, { received: 0 });
}

const ABOUT = {
  name: "Sample billing system",
  customers: ["POST /customers", "PUT /customers/:id", "DELETE /customers/:id"],
  look: ["GET /received?after=SEQ"],
  admin: ["POST /admin/fail?count=N&status=503&retryAfter=SECONDS", "POST /admin/reset"],
  authorization: "Bearer token for /customers; none for the rest",
};

if (flags.journal !== undefined && existsSync(flags.journal)) {
  for (const line of readFileSync(flags.journal, "utf8").split("\n")) {
    if (line !== "") remember(JSON.parse(line));
  }
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => answer(response, 500, { error: String(error) }));
});
server.keepAliveTimeout = 60_000;
server.listen(Number(flags.port), "127.0.0.1", () => {
  const address = server.address();
  console.log(`Sample billing system on http://127.0.0.1:${typeof address === "object" ? address?.port : flags.port}`);
});
