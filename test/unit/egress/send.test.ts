/** Calls over real connections: what is sent, what comes back, redirects, limits, tries again, time-outs. */
import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HttpCall } from "../../../hooks-runtime/src/protocol";
import { systemClock } from "../../../src/domain/clock";
import { LIMITS } from "../../../src/domain/limits";
import type { EgressContext, HttpHop } from "../../../src/egress/context";
import { type EgressOptions, createEgress } from "../../../src/egress/egress";
import { platformFetcher } from "../../../src/egress/fetcher";
import { type Loopback, listen } from "./loopback-server";

let server: Loopback;
let other: Loopback;
/** Answers of `/turns`, one a request. */
let turns: { status: number; headers?: Record<string, string> }[] = [];

const answer: RequestListener = (request, response) => {
  const url = new URL(request.url ?? "/", "http://server");
  const redirect = /^\/redirect\/(\d+)$/.exec(url.pathname)?.[1];
  if (redirect !== undefined) {
    response.writeHead(Number(redirect), { location: url.searchParams.get("to") ?? "/ok" }).end("gone");
    return;
  }
  switch (url.pathname) {
    case "/hops": {
      const left = Number(url.searchParams.get("left"));
      if (left === 0) response.end("arrived");
      else response.writeHead(302, { location: `/hops?left=${left - 1}` }).end();
      return;
    }
    case "/turns": {
      const turn = turns.shift() ?? { status: 200 };
      response.writeHead(turn.status, turn.headers).end(`status ${turn.status}`);
      return;
    }
    case "/zipped":
      response
        .writeHead(200, { "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(Number(url.searchParams.get("bytes")), "a")));
      return;
    case "/long":
      response.end(Buffer.alloc(Number(url.searchParams.get("bytes")), "b"));
      return;
    case "/silent":
      return;
    case "/stalled":
      response.writeHead(200).write("the beginning");
      return;
    case "/broken":
      response.writeHead(200, { "content-length": "100" }).write("ten bytes.", () => response.destroy());
      return;
    case "/reset":
      request.socket.destroy();
      return;
    case "/empty":
      response.writeHead(204).end();
      return;
    case "/multi":
      response.writeHead(404, "Not Here", { "Set-Cookie": ["a=1", "b=2"], "X-Thing": "Yes" }).end("nothing");
      return;
    default:
      response.end("ok");
  }
};

beforeAll(async () => {
  server = await listen(answer);
  other = await listen(answer);
});
afterAll(() => Promise.all([server.close(), other.close()]));
beforeEach(() => {
  server.seen.length = 0;
  other.seen.length = 0;
  turns = [];
});

interface Sent {
  readonly hops: HttpHop[];
  readonly warnings: string[];
  readonly used: number;
  readonly result: Awaited<ReturnType<ReturnType<typeof createEgress>["send"]>>;
}

async function send(
  call: Partial<HttpCall> & { url: string },
  given: Partial<EgressContext> & { requests?: number } = {},
  options: Partial<EgressOptions> = {},
): Promise<Sent> {
  const hops: HttpHop[] = [];
  const warnings: string[] = [];
  let used = 0;
  const egress = createEgress({
    policy: { devOrigins: new Set([server.origin, other.origin]), platformHosts: [] },
    fetcher: platformFetcher,
    resolver: null,
    clock: systemClock,
    random: () => 0,
    ...options,
  });
  const result = await egress.send(
    { method: "GET", headers: {}, body: null, timeoutMs: 10_000, retries: 0, ...call },
    {
      allowList: [],
      budget: { take: () => used < (given.requests ?? LIMITS.http.requests) && ++used > 0 },
      signal: new AbortController().signal,
      onHop: (hop) => hops.push(hop),
      onWarning: (message) => warnings.push(message),
      ...given,
    },
  );
  return { hops, warnings, used, result };
}

function text(sent: Sent): string {
  return sent.result.ok ? new TextDecoder().decode(sent.result.value.body) : sent.result.error.code;
}

describe("a call", () => {
  it("gives back whatever status came, with headers as a plain object", async () => {
    const sent = await send({ url: `${server.origin}/multi#part` });
    expect(sent.result).toMatchObject({
      ok: true,
      value: { status: 404, statusText: "Not Here", url: `${server.origin}/multi` },
    });
    expect(sent.result.ok && sent.result.value.headers).toMatchObject({ "set-cookie": "a=1, b=2", "x-thing": "Yes" });
    expect(text(sent)).toBe("nothing");
    expect(sent.hops).toEqual([
      {
        method: "GET",
        url: `${server.origin}/multi`,
        status: 404,
        durationMs: expect.any(Number),
        requestBytes: 0,
        responseBytes: 7,
        error: null,
      },
    ]);
  });

  it("sends a body as it is, with the hook's content type or none", async () => {
    const sent = await send({ method: "POST", url: `${server.origin}/ok`, body: "é", headers: { "X-A": " 1 " } });
    expect(sent.hops[0]).toMatchObject({ requestBytes: 2, status: 200 });
    expect(server.seen[0]).toMatchObject({ method: "POST", body: "é", headers: { "x-a": "1", "content-length": "2" } });
    expect(server.seen[0]?.headers["content-type"]).toBeUndefined();
    await send({ method: "DELETE", url: `${server.origin}/empty`, headers: { "User-Agent": "mine" } });
    expect(server.seen[1]).toMatchObject({ method: "DELETE", headers: { "user-agent": "mine" } });
  });

  it("drops headers that can't be set, and says so once", async () => {
    const given = {
      Host: "evil",
      "CF-Connecting-IP": "1",
      "x-forwarded-for": "1",
      Connection: "close",
      "Content-Length": "9",
    };
    const more = {
      "Transfer-Encoding": "chunked",
      "Proxy-Authorization": "x",
      TE: "x",
      Upgrade: "x",
      "X-Forwarding": "kept",
    };
    const sent = await send({
      method: "POST",
      url: `${server.origin}/ok`,
      body: "abc",
      headers: { ...given, ...more },
    });
    expect(text(sent)).toBe("ok");
    expect(sent.warnings).toEqual([
      "Headers that a hook can't set were dropped: host, cf-connecting-ip, x-forwarded-for, connection, content-length, transfer-encoding, proxy-authorization, te, upgrade.",
    ]);
    const headers = server.seen[0]?.headers ?? {};
    expect(headers).toMatchObject({ "x-forwarding": "kept", "content-length": "3", host: server.origin.slice(7) });
    for (const name of ["cf-connecting-ip", "x-forwarded-for", "proxy-authorization", "te", "upgrade"]) {
      expect(headers[name]).toBeUndefined();
    }
  });

  it.each([
    [{ "a b": "1" }, "is not the name of a header"],
    [{ "": "1" }, "is not the name of a header"],
    [{ "a\r\nb": "1" }, "is not the name of a header"],
    [{ a: "1\r\nb: 2" }, "characters that can't be sent"],
    [{ a: "\0" }, "characters that can't be sent"],
    [{ a: "€" }, "characters that can't be sent"],
  ])("with headers %j is refused before it is made", async (headers, message) => {
    const sent = await send({ url: `${server.origin}/ok`, headers });
    expect(sent.result).toMatchObject({ ok: false, error: { name: "HttpError", code: "HTTP_INVALID_URL" } });
    expect(sent.result.ok ? "" : sent.result.error.message).toContain(message);
    expect(server.seen).toEqual([]);
  });

  it("that is blocked is counted and logged, without its credentials", async () => {
    const sent = await send({ url: "https://user:pass@127.0.0.1/x?q=1#f" });
    expect(text(sent)).toBe("HTTP_BLOCKED");
    expect(sent.used).toBe(1);
    expect(sent.hops).toMatchObject([
      { url: "https://127.0.0.1/x?q=1", status: null, requestBytes: 0, responseBytes: 0, error: "HTTP_BLOCKED" },
    ]);
    const invalid = await send({ url: "nonsense" });
    expect(invalid.hops).toMatchObject([{ url: "nonsense", error: "HTTP_INVALID_URL" }]);
  });

  it("to where nobody listens is a network fault that says nothing of the inside", async () => {
    const gone = await listen(answer);
    await gone.close();
    const policy = { devOrigins: new Set([gone.origin]), platformHosts: [] };
    const sent = await send({ url: `${gone.origin}/` }, {}, { policy });
    const host = gone.origin.slice(7);
    const message = `No connection to ${host} could be made, or it broke.`;
    expect(sent.result).toEqual({ ok: false, error: { name: "HttpError", code: "HTTP_NETWORK", message } });
    expect(sent.hops).toMatchObject([{ status: null, error: "HTTP_NETWORK" }]);
  });

  it("whose answer breaks off is a network fault", async () => {
    const sent = await send({ url: `${server.origin}/broken` });
    expect(text(sent)).toBe("HTTP_NETWORK");
    expect(sent.hops).toMatchObject([{ status: 200, error: "HTTP_NETWORK" }]);
  });
});

describe("the response limit", () => {
  const limit = LIMITS.http.responseBytes;
  it.each([
    [`/long?bytes=${limit}`, limit],
    [`/zipped?bytes=${limit}`, limit],
  ])("%s fits", async (path, bytes) => {
    const sent = await send({ url: server.origin + path });
    expect(sent.result.ok && sent.result.value.body.length).toBe(bytes);
    expect(sent.hops[0]?.responseBytes).toBe(bytes);
  });

  it.each([`/long?bytes=${limit + 1}`, `/zipped?bytes=${limit + 1}`, `/zipped?bytes=${4 * limit}`])(
    "%s does not",
    async (path) => {
      const sent = await send({ url: server.origin + path });
      expect(text(sent)).toBe("HTTP_RESPONSE_TOO_LARGE");
      expect(sent.hops).toMatchObject([{ status: 200, error: "HTTP_RESPONSE_TOO_LARGE" }]);
      // Counted while it streams: not much more than the limit was ever held.
      expect(sent.hops[0]?.responseBytes).toBeLessThan(limit + 2 ** 20);
    },
  );
});

describe("redirects", () => {
  it("are followed five times, each a request of its own", async () => {
    const sent = await send({ url: `${server.origin}/hops?left=5` });
    expect(text(sent)).toBe("arrived");
    expect(sent.result.ok && sent.result.value.url).toBe(`${server.origin}/hops?left=0`);
    expect(sent.used).toBe(6);
    expect(sent.hops.map((hop) => hop.status)).toEqual([302, 302, 302, 302, 302, 200]);
  });

  it("end with the sixth", async () => {
    const sent = await send({ url: `${server.origin}/hops?left=6` });
    expect(text(sent)).toBe("HTTP_LIMIT_EXCEEDED");
    expect(sent.hops).toHaveLength(6);
    expect(sent.hops[5]).toMatchObject({ status: 302, error: "HTTP_LIMIT_EXCEEDED" });
  });

  it.each([
    [301, "POST", "GET", ""],
    [302, "POST", "GET", ""],
    [303, "POST", "GET", ""],
    [303, "PUT", "GET", ""],
    [303, "DELETE", "GET", ""],
    [301, "PUT", "PUT", "body"],
    [302, "PATCH", "PATCH", "body"],
    [307, "POST", "POST", "body"],
    [308, "PUT", "PUT", "body"],
  ] as const)("%s turns %s into %s", async (status, method, then, body) => {
    await send({
      method,
      url: `${server.origin}/redirect/${status}`,
      body: "body",
      headers: { "content-type": "text/plain", authorization: "Bearer x" },
    });
    expect(server.seen[1]).toMatchObject({ method: then, path: "/ok", body, headers: { authorization: "Bearer x" } });
    expect(server.seen[1]?.headers["content-type"]).toBe(body === "" ? undefined : "text/plain");
  });

  it("drop credentials when the origin changes, and keep the rest", async () => {
    const headers = { Authorization: "Bearer x", Cookie: "a=1", "X-Api-Key": "kept" };
    const back = encodeURIComponent(`${server.origin}/ok`);
    const away = encodeURIComponent(`${other.origin}/redirect/302?to=${back}`);
    const sent = await send({ url: `${server.origin}/redirect/302?to=${away}`, headers });
    expect(text(sent)).toBe("ok");
    expect(server.seen[0]?.headers).toMatchObject({ authorization: "Bearer x", cookie: "a=1" });
    for (const seen of [other.seen[0], server.seen[1]]) {
      expect(seen?.headers).toMatchObject({ "x-api-key": "kept" });
      expect(seen?.headers.authorization).toBeUndefined();
      expect(seen?.headers.cookie).toBeUndefined();
    }
  });

  it.each([
    ["https://169.254.169.254/latest", "HTTP_BLOCKED"],
    ["http://example.com/", "HTTP_BLOCKED"],
    ["//127.0.0.1:1/", "HTTP_BLOCKED"],
    ["https://u:p@example.com/", "HTTP_BLOCKED"],
    ["file:///etc/passwd", "HTTP_BLOCKED"],
    ["https://:99999/", "HTTP_INVALID_URL"],
  ])("to %s: %s", async (to, code) => {
    const sent = await send({ url: `${server.origin}/redirect/302?to=${encodeURIComponent(to)}` });
    expect(text(sent)).toBe(code);
    expect(sent.used).toBe(2);
    expect(sent.hops).toMatchObject([
      { status: 302, error: null },
      { status: null, error: code },
    ]);
  });

  it("are judged by the allow-list as the first URL is", async () => {
    const away = encodeURIComponent("https://api.example.org/");
    const sent = await send({ url: `${server.origin}/redirect/302?to=${away}` }, { allowList: ["127.0.0.1"] });
    expect(text(sent)).toBe("HTTP_BLOCKED");
  });

  it("without a location, and 304, are answers", async () => {
    turns = [{ status: 302 }, { status: 304 }, { status: 300, headers: { location: "/ok" } }];
    for (const status of [302, 304, 300]) {
      const sent = await send({ url: `${server.origin}/turns` });
      expect(sent.result).toMatchObject({ ok: true, value: { status } });
    }
  });
});

describe("the budget", () => {
  it("refuses a call when it is empty, and sends and logs nothing", async () => {
    const sent = await send({ url: `${server.origin}/ok` }, { requests: 0 });
    expect(text(sent)).toBe("HTTP_LIMIT_EXCEEDED");
    expect([sent.hops, server.seen]).toEqual([[], []]);
  });

  it("counts hops and tries", async () => {
    const hops = await send({ url: `${server.origin}/hops?left=5` }, { requests: 3 });
    expect([text(hops), hops.used, server.seen.length]).toEqual(["HTTP_LIMIT_EXCEEDED", 3, 3]);
    turns = Array.from({ length: 5 }, () => ({ status: 503, headers: { "retry-after": "0" } }));
    const tries = await send({ url: `${server.origin}/turns`, retries: 5 }, { requests: 2 });
    expect([text(tries), tries.used]).toEqual(["HTTP_LIMIT_EXCEEDED", 2]);
  });
});

describe("retries", () => {
  it.each([429, 502, 503, 504])("try again after %s, with a row for each try", async (status) => {
    turns = [{ status, headers: { "retry-after": "0" } }, { status, headers: { "retry-after": "0" } }, { status: 201 }];
    const sent = await send({ method: "POST", url: `${server.origin}/turns`, body: "again", retries: 2 });
    expect(sent.result).toMatchObject({ ok: true, value: { status: 201 } });
    expect(sent.hops.map((hop) => hop.status)).toEqual([status, status, 201]);
    expect(server.seen.map((seen) => seen.body)).toEqual(["again", "again", "again"]);
  });

  it("give back the last answer when none is left, and never try more than 5 times", async () => {
    turns = Array.from({ length: 9 }, () => ({ status: 429, headers: { "retry-after": "0" } }));
    const sent = await send({ url: `${server.origin}/turns`, retries: 100 });
    expect(sent.result).toMatchObject({ ok: true, value: { status: 429 } });
    expect(sent.hops).toHaveLength(6);
  });

  it.each([400, 401, 404, 408, 500, 501])("don't try again after %s", async (status) => {
    turns = [{ status }];
    const sent = await send({ url: `${server.origin}/turns`, retries: 3 });
    expect(sent.hops).toHaveLength(1);
  });

  it("don't try again what was blocked, too large or too slow", async () => {
    for (const url of ["https://10.0.0.1/", `${server.origin}/zipped?bytes=20000000`, `${server.origin}/silent`]) {
      const sent = await send({ url, retries: 3, timeoutMs: 300 });
      expect(sent.hops).toHaveLength(1);
    }
  });

  it("try again when the connection broke, with a pause of their own", async () => {
    const started = systemClock();
    const sent = await send({ url: `${server.origin}/reset`, retries: 1 });
    expect(text(sent)).toBe("HTTP_NETWORK");
    expect(sent.hops).toHaveLength(2);
    expect(systemClock() - started).toBeGreaterThanOrEqual(240);
  });

  it("wait as long as Retry-After says, in seconds or as a date", async () => {
    const started = systemClock();
    const date = new Date(Math.ceil(started / 1000) * 1000 + 1000).toUTCString();
    turns = [{ status: 503, headers: { "retry-after": date } }];
    const sent = await send({ url: `${server.origin}/turns`, retries: 1 });
    expect(sent.result).toMatchObject({ ok: true, value: { status: 200 } });
    expect(systemClock()).toBeGreaterThanOrEqual(Date.parse(date) - 5);
  });

  it("don't begin a pause that the invocation would not outlive", async () => {
    turns = [{ status: 429, headers: { "retry-after": "3600" } }];
    const sent = await send({ url: `${server.origin}/turns`, retries: 5 }, { deadline: systemClock() + 20_000 });
    expect(sent.result).toMatchObject({ ok: true, value: { status: 429, headers: { "retry-after": "3600" } } });
    expect(sent.hops).toHaveLength(1);
  });

  it("end their pause with the invocation", async () => {
    turns = [{ status: 429, headers: { "retry-after": "3600" } }];
    const invocation = new AbortController();
    const sent = await send(
      { url: `${server.origin}/turns`, retries: 5 },
      { signal: invocation.signal, onHop: () => setTimeout(() => invocation.abort(), 20) },
    );
    expect(text(sent)).toBe("HTTP_TIMEOUT");
  });
});

describe("time", () => {
  it.each(["/silent", "/stalled"])("ends a call to %s", async (path) => {
    const sent = await send({ url: server.origin + path, timeoutMs: 200 });
    expect(text(sent)).toBe("HTTP_TIMEOUT");
    expect(sent.hops).toMatchObject([{ status: path === "/silent" ? null : 200, error: "HTTP_TIMEOUT" }]);
    expect(sent.hops[0]?.durationMs).toBeGreaterThanOrEqual(190);
    expect(sent.hops[0]?.durationMs).toBeLessThan(5_000);
  });

  it.each([Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, Number.NaN, 0, -1])(
    "of %s ms is no trap",
    async (timeoutMs) => {
      expect(text(await send({ url: `${server.origin}/ok`, timeoutMs }))).toBe("ok");
    },
  );

  it("ends with the invocation, at once when that has ended", async () => {
    const invocation = new AbortController();
    const open = send({ url: `${server.origin}/silent` }, { signal: invocation.signal });
    setTimeout(() => invocation.abort(), 50);
    expect(text(await open)).toBe("HTTP_TIMEOUT");
    const late = await send({ url: `${server.origin}/ok` }, { signal: invocation.signal });
    expect(text(late)).toBe("HTTP_TIMEOUT");
  });
});
