/** Asking a real watchdog endpoint, and doing without one. */
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createVerdict } from "../../../src/sandbox/verdict";

let server: Server | undefined;
afterEach(() => void server?.close());

async function watchdog(answers: readonly unknown[]): Promise<string> {
  const left = [...answers];
  server = createServer((request, response) => {
    const body = left.length > 1 ? left.shift() : left[0];
    response.writeHead(request.url === "/verdict?runtime=quarantine" ? 200 : 404);
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("the verdict on a lost runtime", () => {
  it("is the watchdog's reason since that time, once it has one", async () => {
    const url = await watchdog([
      { reason: null, at: null },
      { reason: "memory", at: "2026-01-01T00:00:00.000Z" },
      { reason: "cpu", at: "2026-01-01T00:00:10.000Z" },
    ]);
    expect(await createVerdict(url, Date.now)(Date.parse("2026-01-01T00:00:05.000Z"))).toBe("cpu");
  });

  it("is null when the watchdog knows nothing, is not there, or was never configured", async () => {
    let now = 0;
    const clock = () => (now += 2_000);
    expect(
      await createVerdict(await watchdog([{ reason: null, at: "2026-01-01T00:00:10.000Z" }]), clock)(0),
    ).toBeNull();
    expect(await createVerdict("http://127.0.0.1:9", clock)(0)).toBeNull();
    expect(await createVerdict(undefined, clock)(0)).toBeNull();
  });
});
