/**
 * Whether a hook may call a URL (contract section 2.4), judged on the URL as it will be fetched, after WHATWG parsing.
 * Pure: what a name resolves to is the caller's to check, on every hop as on the first.
 */
import ipaddr from "ipaddr.js";
import { type Result, err, ok } from "../domain/result";
import { forbiddenKind } from "./address";
import { type HttpFault, httpFault } from "./fault";
import { forbiddenName } from "./host-name";
import { matchesHost } from "./host-pattern";

export interface EgressPolicy {
  /** From `readDevOrigins`: origins that only the integration's allow-list can forbid. */
  readonly devOrigins: ReadonlySet<string>;
  /** Host patterns of the platform itself, which no hook may call; with a port (`host:port`) that port only. */
  readonly platformHosts: readonly string[];
}

export interface Target {
  readonly url: URL;
  /** The name to look up before the call, or null when there is nothing to look up. */
  readonly nameToResolve: string | null;
}

/** UTF-16 units; what Cloudflare takes as a URL. */
const MAX_URL_UNITS = 16 * 1024;

/** Any port is allowed. `allowList` is the integration's; an empty one allows any public host. */
export function checkUrl(
  text: string,
  base: URL | null,
  allowList: readonly string[],
  policy: EgressPolicy,
): Result<Target, HttpFault> {
  if (text.length > MAX_URL_UNITS) {
    return err(httpFault("HTTP_INVALID_URL", `The URL has ${text.length} characters; ${MAX_URL_UNITS} are allowed.`));
  }
  const url = parse(text, base);
  if (url === null) return err(httpFault("HTTP_INVALID_URL", "The URL is not a valid absolute URL."));
  url.hash = "";
  if (url.username !== "" || url.password !== "")
    return blocked("A URL with a user name or a password can't be called.");

  const host = url.hostname.replace(/\.+$/, "");
  const dev = policy.devOrigins.has(url.origin);
  if (!dev) {
    if (url.protocol !== "https:") return blocked(`Only https: URLs can be called, not ${url.protocol}`);
    if (policy.platformHosts.some((pattern) => isPlatform(pattern, host, url.port))) {
      return blocked(`${host} is a host of this platform.`);
    }
    const reason = forbiddenHost(host);
    if (reason !== null) return blocked(`${host} is ${reason}.`);
  }
  if (allowList.length > 0 && !allowList.some((pattern) => matchesHost(pattern, host))) {
    return blocked(`${host} is not on the integration's egress allow-list.`);
  }
  return ok({ url, nameToResolve: dev || literalAddress(host) !== null ? null : host });
}

/** For the answers of a resolver: all of them must be public. */
export function checkAddresses(host: string, addresses: readonly string[]): Result<null, HttpFault> {
  for (const address of addresses) {
    const kind = forbiddenKind(address);
    if (kind !== null) return blocked(`${host} resolves to a ${kind} address.`);
  }
  return ok(null);
}

function blocked(message: string) {
  return err(httpFault("HTTP_BLOCKED", message));
}

function parse(text: string, base: URL | null): URL | null {
  try {
    return base === null ? new URL(text) : new URL(text, base);
  } catch {
    return null;
  }
}

/** The parser has turned every spelling of an IPv4 address into dotted decimal, and brackets mean IPv6. */
function literalAddress(host: string): string | null {
  if (host.startsWith("[")) return host.slice(1, -1);
  return ipaddr.IPv4.isValidFourPartDecimal(host) ? host : null;
}

function forbiddenHost(host: string): string | null {
  const address = literalAddress(host);
  if (address === null) return forbiddenName(host);
  const kind = forbiddenKind(address);
  return kind === null ? null : `a ${kind} address`;
}

function isPlatform(pattern: string, host: string, port: string): boolean {
  const [, name, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(pattern) ?? [];
  return name !== undefined && matchesHost(name, host) && (onlyPort === undefined || onlyPort === (port || "443"));
}
