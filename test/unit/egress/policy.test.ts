/** The egress policy over a table of spellings, the allow-list, the platform's own hosts and the development exception. */
import * as fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { forbiddenKind } from "../../../src/egress/address";
import { readDevOrigins } from "../../../src/egress/dev-origins";
import { matchesHost, readHostPatterns } from "../../../src/egress/host-pattern";
import { type EgressPolicy, checkAddresses, checkUrl } from "../../../src/egress/policy";
import { ALLOWED, BLOCKED, INVALID } from "./url-spellings";

const POLICY: EgressPolicy = { devOrigins: new Set(), platformHosts: [] };

function verdict(url: string, allowList: string[] = [], policy: EgressPolicy = POLICY): string {
  const checked = checkUrl(url, null, allowList, policy);
  return checked.ok ? "allowed" : checked.error.code;
}

describe("spellings", () => {
  for (const [group, urls] of Object.entries(BLOCKED)) {
    it.each(urls)(`${group}: %j is blocked`, (url) => expect(verdict(url)).toBe("HTTP_BLOCKED"));
  }
  it.each(INVALID)("%j is invalid", (url) => expect(verdict(url)).toBe("HTTP_INVALID_URL"));
  it.each(ALLOWED)("%j is allowed", (url) => expect(verdict(url)).toBe("allowed"));

  it("are more than 150, each of them once", () => {
    const all = [...Object.values(BLOCKED).flat(), ...INVALID, ...ALLOWED];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(150);
  });

  it("without an end are invalid", () => {
    expect(verdict(`https://api.example.com/${"x".repeat(17_000)}`)).toBe("HTTP_INVALID_URL");
  });
});

function hasPublicInside(address: string): boolean {
  return ["rfc6052", "6to4", "ipv4Mapped"].includes(ipaddr.parse(address).range());
}

describe("any address", () => {
  const ipv4 = fc.ipV4();
  const blocks = [
    "10.0.0.0/8",
    "127.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "169.254.0.0/16",
    "100.64.0.0/10",
    "224.0.0.0/3",
    "0.0.0.0/8",
  ];
  const inBlock = (address: string) =>
    blocks.some((block) => ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parseCIDR(block)));

  it("of a private block is blocked, in every form that carries it", () => {
    fc.assert(
      fc.property(ipv4, (address) => {
        fc.pre(inBlock(address));
        const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
        const hex = [a, b, c, d].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        const number = Number.parseInt(hex, 16);
        for (const host of [
          address,
          `${address}.`,
          String(number),
          `0x${hex}`,
          `0${number.toString(8)}`,
          `${a}.${(b << 16) | (c << 8) | d}`,
          `[::ffff:${address}]`,
          `[64:ff9b::${address}]`,
          `[2002:${hex.slice(0, 4)}:${hex.slice(4)}::1]`,
          `${address}.nip.io`,
          `x-${address.replaceAll(".", "-")}.sslip.io`,
          `${hex}.nip.io`,
        ]) {
          expect([host, verdict(`https://${host}/`)]).toEqual([host, "HTTP_BLOCKED"]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is forbidden when ipaddr.js has it in no public range", () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, fc.ipV6()), (address) => {
        const parsed = ipaddr.process(address);
        fc.pre(parsed.range() !== "unicast" && !hasPublicInside(address));
        expect(forbiddenKind(parsed.toString())).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it("that is none is forbidden", () => {
    for (const text of ["", "x", "1.2.3", "1.2.3.4.5", ":::", "fe80::1%eth0%"])
      expect(forbiddenKind(text)).not.toBeNull();
  });

  it("that a name resolves to must be public, each of them", () => {
    expect(checkAddresses("a.example", ["8.8.8.8", "2606:4700::1"])).toEqual({ ok: true, value: null });
    expect(checkAddresses("a.example", ["8.8.8.8", "127.0.0.1"])).toMatchObject({ error: { code: "HTTP_BLOCKED" } });
    expect(checkAddresses("a.example", ["8.8.8.8", "fd00::1"])).toMatchObject({ error: { code: "HTTP_BLOCKED" } });
  });
});

describe("what is looked up", () => {
  it.each([
    ["https://api.example.com./x", "api.example.com"],
    ["https://8.8.8.8/", null],
    ["https://[2606:4700:4700::1111]/", null],
  ])("%s: %s", (url, name) => {
    const checked = checkUrl(url, null, [], POLICY);
    expect(checked.ok && checked.value.nameToResolve).toBe(name);
  });
});

describe("the allow-list", () => {
  it.each([
    ["api.example.com", "https://api.example.com/", "allowed"],
    ["api.example.com", "https://API.example.com.:8443/", "allowed"],
    ["API.Example.com", "https://api.example.com/", "allowed"],
    ["api.example.com", "https://example.com/", "HTTP_BLOCKED"],
    ["api.example.com", "https://x.api.example.com/", "HTTP_BLOCKED"],
    ["api.example.com", "https://api.example.com.evil.com/", "HTTP_BLOCKED"],
    ["*.example.com", "https://api.example.com/", "allowed"],
    ["*.example.com", "https://a.b.example.com/", "allowed"],
    ["*.example.com", "https://example.com/", "HTTP_BLOCKED"],
    ["*.example.com", "https://evilexample.com/", "HTTP_BLOCKED"],
    ["*.example.com", "https://example.com.evil.com/", "HTTP_BLOCKED"],
    ["127.0.0.1", "https://127.0.0.1/", "HTTP_BLOCKED"],
    ["localhost", "https://localhost/", "HTTP_BLOCKED"],
    ["*.internal", "https://api.internal/", "HTTP_BLOCKED"],
  ])("%s, %s: %s", (pattern, url, expected) => expect(verdict(url, ["other.example", pattern])).toBe(expected));
});

describe("the platform's own hosts", () => {
  const policy = {
    ...POLICY,
    platformHosts: readHostPatterns(" Flowstate.example, *.flowstate.example ,,api.example:8443"),
  };
  it.each([
    ["https://flowstate.example/", "HTTP_BLOCKED"],
    ["https://FLOWSTATE.example.:444/", "HTTP_BLOCKED"],
    ["https://x.y.flowstate.example/", "HTTP_BLOCKED"],
    ["https://api.example:8443/", "HTTP_BLOCKED"],
    ["https://api.example/", "allowed"],
    ["https://notflowstate.example/", "allowed"],
  ])("%s: %s", (url, expected) => expect(verdict(url, [], policy)).toBe(expected));

  it("have no other spelling in patterns", () => {
    expect(matchesHost("*.", "x")).toBe(false);
    expect(readHostPatterns(undefined)).toEqual([]);
  });
});

describe("the development exception", () => {
  const read = readDevOrigins("development", "http://127.0.0.1:9100, http://localhost:9200/");
  const policy = { ...POLICY, devOrigins: read.ok ? read.value : new Set<string>() };
  it.each([
    ["http://127.0.0.1:9100/employees?page=1", "allowed"],
    ["http://127.1:9100/", "allowed"],
    ["http://localhost:9200/", "allowed"],
    ["https://127.0.0.1:9100/", "HTTP_BLOCKED"],
    ["http://127.0.0.1:9101/", "HTTP_BLOCKED"],
    ["http://127.0.0.1/", "HTTP_BLOCKED"],
    ["http://127.0.0.2:9100/", "HTTP_BLOCKED"],
    ["http://localhost:9100/", "HTTP_BLOCKED"],
    ["http://localhost.:9200/", "HTTP_BLOCKED"],
    ["http://u:p@127.0.0.1:9100/", "HTTP_BLOCKED"],
  ])("%s: %s", (url, expected) => expect(verdict(url, [], policy)).toBe(expected));

  it("does not pass the integration's allow-list by", () => {
    expect(verdict("http://127.0.0.1:9100/", ["api.example.com"], policy)).toBe("HTTP_BLOCKED");
    expect(verdict("http://127.0.0.1:9100/", ["127.0.0.1"], policy)).toBe("allowed");
  });

  it.each(["production", "staging", "", "Development", "development "])("can't be switched on in %j", (environment) => {
    const refused = readDevOrigins(environment, "http://127.0.0.1:9100");
    expect(refused.ok ? "" : refused.error).toContain("for development only");
    expect(readDevOrigins(environment, "")).toEqual({ ok: true, value: new Set() });
    expect(readDevOrigins(environment, undefined)).toEqual({ ok: true, value: new Set() });
    expect(readDevOrigins(environment, " , ")).toEqual({ ok: true, value: new Set() });
  });

  it.each(["127.0.0.1:9100", "http://127.0.0.1:9100/path", "http://u@127.0.0.1/", "ftp://x/", "*", "null"])(
    "%s is no origin",
    (entry) => {
      const refused = readDevOrigins("development", `http://127.0.0.1:9100,${entry}`);
      expect(refused.ok ? "" : refused.error).toContain("is not an origin");
    },
  );
});
