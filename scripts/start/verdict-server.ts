/**
 * Where the platform asks, in development, why a runtime was lost: `GET /verdict?runtime=quarantine` on loopback answers
 * `{ reason: 'cpu' | 'memory' | null, at }`.
 */
import { createServer, type Server } from "node:http";
import type { Verdict } from "./verdict.ts";

export function serveVerdicts(port: number, verdicts: ReadonlyMap<string, () => Verdict>): Promise<Server> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://watchdog");
    const verdict = url.pathname === "/verdict" ? verdicts.get(url.searchParams.get("runtime") ?? "") : undefined;
    response.writeHead(verdict === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(verdict === undefined ? { error: "no such runtime" } : verdict()));
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
