/**
 * Serves the built console as the platform's static assets do: `_headers`, index.html for addresses without a file, and
 * /api passed on. For looking at the console beside a platform that does not serve it itself.
 */
import { readFile } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer, request } from "node:http";
import { extname, join, normalize } from "node:path";

const DIST = join(import.meta.dirname, "../../../dist/console");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** `api`: the platform's address. */
export async function serveConsole(api: string, port = 0): Promise<Site> {
  const headers = headersOf(await readFile(join(DIST, "_headers"), "utf8"));
  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? "/";
    if (path.startsWith("/api/")) passOn(api, incoming, answer);
    else void answerFile(path, headers, answer);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  return { url: addressOf(server), close: () => close(server) };
}

/** The headers of the first block, which are everybody's. */
function headersOf(text: string): Map<string, string> {
  const block = text.split("\n\n")[0] ?? "";
  const lines = block.split("\n").slice(1);
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]),
  );
}

async function answerFile(url: string, headers: ReadonlyMap<string, string>, answer: ServerResponse): Promise<void> {
  const path = normalize(new URL(url, "http://console").pathname);
  const named = extname(path) === "" ? "/index.html" : path;
  const content = await readFile(join(DIST, named)).catch(() => null);
  for (const [name, value] of headers) answer.setHeader(name, value);
  if (content === null) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { "content-type": TYPES[extname(named)] ?? "application/octet-stream" }).end(content);
}

function passOn(api: string, incoming: IncomingMessage, answer: ServerResponse): void {
  const { host: _, ...headers } = incoming.headers;
  const call = request(`${api}${incoming.url ?? ""}`, { method: incoming.method ?? "GET", headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  call.on("error", () => answer.writeHead(502).end());
  answer.on("close", () => call.destroy());
  incoming.pipe(call);
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${String(address.port)}` : "";
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
