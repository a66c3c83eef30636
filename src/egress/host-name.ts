/**
 * Which host names hooks may call, as far as a name tells: not those of a machine or a private network, nor names that
 * exist to stand for any address one likes. What a name resolves to is checked in `send.ts`, where the host can see it.
 */
import ipaddr from "ipaddr.js";
import { forbiddenKind } from "./address";

/** Never names of the public internet: RFC 6761, 6762, 8375, ICANN's `internal`, and what home and office routers use. */
const PRIVATE_SUFFIXES = [
  "localhost",
  "local",
  "internal",
  "localdomain",
  "home.arpa",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
];

/** Public names that resolve to 127.0.0.1, or to another address at each look-up. */
const TREACHEROUS_SUFFIXES = [
  "lvh.me",
  "localtest.me",
  "vcap.me",
  "lacolhost.com",
  "local.gd",
  "fuf.me",
  "localho.st",
  "smackaho.st",
  "rbndr.us",
  "1u.ms",
  "rebind.it",
  "rebind.network",
];

/** Public DNS that answers with the address written in the name: `10.0.0.1.nip.io`, `www-10-0-0-1.sslip.io`. */
const ADDRESS_SUFFIXES = [
  "nip.io",
  "sslip.io",
  "xip.io",
  "xip.name",
  "traefik.me",
  "local-ip.co",
  "plex.direct",
  "backname.io",
  "ip.addr.tools",
];

/** What forbids this host name, as the end of a sentence ("… is …"); null when nothing does. No dot at its end. */
export function forbiddenName(name: string): string | null {
  const labels = name.split(".");
  const last = labels.at(-1) ?? "";
  // The URL parser has read all addresses; a name that still ends in a number is one by accident.
  if (labels.includes("") || /^(?:\d+|0x[0-9a-f]*)$/.test(last)) return "not a host name";
  if (hasSuffix(name, PRIVATE_SUFFIXES)) return "a name of a private network";
  if (labels[0] === "metadata") return "the name of a metadata service";
  if (labels.length === 1) return "not a public host name";
  if (hasSuffix(name, TREACHEROUS_SUFFIXES)) return "a name that stands for a private address";
  const suffix = ADDRESS_SUFFIXES.find((candidate) => name.endsWith(`.${candidate}`));
  if (suffix === undefined) return null;
  return forbiddenEncoding(name.slice(0, -suffix.length - 1));
}

function hasSuffix(name: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}

/** `text`: what stands before the suffix. Every way of reading an address in it must give a public one. */
function forbiddenEncoding(text: string): string | null {
  if (text === "www") return null;
  const addresses = encodedAddresses(text);
  if (addresses.length === 0) return "a name that hides its address";
  return addresses.some((address) => forbiddenKind(address) !== null)
    ? "a name that stands for a private address"
    : null;
}

function encodedAddresses(text: string): string[] {
  const found: string[] = [];
  const pieces = text.split(/[.-]/);
  for (const [index, piece] of pieces.entries()) {
    const four = pieces.slice(index, index + 4);
    if (four.length === 4 && four.every(isByte)) found.push(four.map(Number).join("."));
    const hex = /^(?:0x)?([0-9a-f]{8})$/.exec(piece)?.[1];
    if (hex !== undefined) found.push(hex.replace(/../g, (byte) => `${Number.parseInt(byte, 16)}.`).slice(0, -1));
  }
  for (const label of text.split(".")) {
    const groups = label.split("-");
    // The longest reading, as those services do: what is left of it is decoration.
    const address = groups.map((_, from) => groups.slice(from).join(":")).find((tail) => ipaddr.IPv6.isValid(tail));
    if (address !== undefined) found.push(address);
  }
  return found;
}

function isByte(piece: string): boolean {
  return /^\d{1,3}$/.test(piece) && Number(piece) <= 255;
}
