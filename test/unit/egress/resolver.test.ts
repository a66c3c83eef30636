/** Names are looked up before a call, all answers count, and what can't be known forbids the call. */
import { describe, expect, it } from "vitest";
import type { HttpHop } from "../../../src/egress/context";
import { createEgress } from "../../../src/egress/egress";
import type { Fetcher } from "../../../src/egress/fetcher";
import { type Resolver, createDnsOverHttps } from "../../../src/egress/resolver";

const signal = new AbortController().signal;

type Record = { type: number; TTL?: number; data?: unknown };
/** A DNS server that knows these names, and counts what it is asked. */
function dns(zone: { [name: string]: Record[] | number }, clock = () => 0) {
  const asked: string[] = [];
  const fetcher: Fetcher = async (url, request) => {
    const { searchParams, origin, pathname } = new URL(url);
    expect([origin + pathname, request.headers.get("accept")]).toEqual([
      "https://dns.example/dns-query",
      "application/dns-json",
    ]);
    const name = searchParams.get("name") ?? "";
    asked.push(`${name} ${searchParams.get("type")}`);
    const known = zone[name];
    if (known === undefined) return Response.json({ Status: 3 });
    if (typeof known === "number") return new Response("no JSON", { status: known });
    const type = searchParams.get("type") === "A" ? 1 : 28;
    return Response.json({ Status: 0, Answer: known.filter((record) => record.type === type || record.type === 5) });
  };
  return { asked, resolve: createDnsOverHttps({ endpoint: "https://dns.example/dns-query", fetcher, clock }) };
}

describe("DNS over HTTPS", () => {
  it("gives all addresses of both kinds, past aliases", async () => {
    const { resolve } = dns({
      "a.example": [
        { type: 5, TTL: 60, data: "b.example." },
        { type: 1, TTL: 60, data: "192.0.2.1" },
        { type: 1, TTL: 60, data: "192.0.2.2" },
        { type: 28, TTL: 60, data: "2001:db8::1" },
      ],
    });
    expect(await resolve("a.example", signal)).toEqual(["192.0.2.1", "192.0.2.2", "2001:db8::1"]);
    expect(await resolve("none.example", signal)).toEqual([]);
  });

  it.each([
    ["a status that is an error", 500],
    ["an answer that is no JSON", 200],
  ])("knows nothing after %s", async (_, status) => {
    expect(await dns({ "a.example": status }).resolve("a.example", signal)).toBeNull();
  });

  it("knows nothing after an answer that it can't read", async () => {
    const endpoint = "https://dns.example/dns-query";
    for (const body of [
      null,
      [],
      {},
      { Status: 2 },
      { Status: 0, Answer: [null] },
      { Status: 0, Answer: [{ type: 1, data: 1 }] },
    ]) {
      const resolve = createDnsOverHttps({ endpoint, fetcher: async () => Response.json(body), clock: () => 0 });
      expect(await resolve("a.example", signal)).toBeNull();
    }
    const broken = createDnsOverHttps({ endpoint, fetcher: () => Promise.reject(new Error("gone")), clock: () => 0 });
    expect(await broken("a.example", signal)).toBeNull();
  });

  it("keeps an answer as long as it may live, 30 seconds at most, and no failure", async () => {
    let now = 0;
    const zone: { [name: string]: Record[] | number } = {
      "short.example": [{ type: 1, TTL: 5, data: "192.0.2.1" }],
      "long.example": [{ type: 1, TTL: 86_400, data: "192.0.2.1" }],
      "ill.example": 503,
    };
    const { asked, resolve } = dns(zone, () => now);
    const look = async (name: string) => {
      const before = asked.length;
      await resolve(name, signal);
      return asked.length - before;
    };
    expect([await look("short.example"), await look("long.example"), await look("ill.example")]).toEqual([2, 2, 2]);
    now = 4_999;
    expect([await look("short.example"), await look("long.example"), await look("ill.example")]).toEqual([0, 0, 2]);
    now = 5_000;
    expect([await look("short.example"), await look("long.example")]).toEqual([2, 0]);
    now = 30_000;
    expect(await look("long.example")).toBe(2);
  });
});

async function call(resolver: Resolver, url = "https://a.example/") {
  const hops: HttpHop[] = [];
  const fetched: string[] = [];
  const egress = createEgress({
    policy: { devOrigins: new Set(["http://127.0.0.1:9100"]), platformHosts: [] },
    fetcher: async (to) => {
      fetched.push(to);
      return to === "https://a.example/"
        ? new Response(null, { status: 302, headers: { location: "https://b.example/" } })
        : new Response("ok");
    },
    resolver,
    clock: () => 0,
    random: () => 0,
  });
  const result = await egress.send(
    { method: "GET", url, headers: {}, body: null, timeoutMs: 1_000, retries: 0 },
    {
      allowList: [],
      budget: { take: () => true },
      signal,
      onHop: (hop) => hops.push(hop),
      onWarning: () => undefined,
    },
  );
  return { outcome: result.ok ? result.value.status : result.error.code, fetched, hops };
}

const never: Resolver = () => Promise.reject(new Error("looked up"));

describe("a call", () => {
  it("goes out when all addresses are public, on every hop", async () => {
    const asked: string[] = [];
    const resolver: Resolver = async (name) => {
      asked.push(name);
      return ["8.8.8.8", "2606:4700::1"];
    };
    expect(await call(resolver)).toMatchObject({ outcome: 200, fetched: ["https://a.example/", "https://b.example/"] });
    expect(asked).toEqual(["a.example", "b.example"]);
  });

  it.each([["127.0.0.1"], ["10.1.2.3"], ["fd00::1"], ["::ffff:169.254.169.254"], ["64:ff9b::7f00:1"], ["nonsense"]])(
    "is blocked when one of them is %s",
    async (address) => {
      const { outcome, fetched, hops } = await call(async () => ["8.8.8.8", address]);
      expect([outcome, fetched]).toEqual(["HTTP_BLOCKED", []]);
      expect(hops).toMatchObject([{ url: "https://a.example/", error: "HTTP_BLOCKED" }]);
    },
  );

  it("is blocked at the hop whose name turns out to be private", async () => {
    const { outcome, fetched } = await call(async (name) => (name === "b.example" ? ["127.0.0.1"] : ["8.8.8.8"]));
    expect([outcome, fetched]).toEqual(["HTTP_BLOCKED", ["https://a.example/"]]);
  });

  it("does not go out when nothing can be known, or nothing is there", async () => {
    expect(await call(async () => null)).toMatchObject({ outcome: "HTTP_NETWORK", fetched: [] });
    expect(await call(async () => [])).toMatchObject({ outcome: "HTTP_NETWORK", fetched: [] });
  });

  it("to an address, or to a development origin, looks nothing up", async () => {
    expect(await call(never, "https://8.8.8.8/")).toMatchObject({ outcome: 200 });
    expect(await call(never, "http://127.0.0.1:9100/")).toMatchObject({ outcome: 200 });
  });
});
