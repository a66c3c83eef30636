/**
 * Which IP addresses hooks may reach: those of the public internet, and no others. Takes addresses in the spelling of a
 * parsed URL or a DNS answer; names are judged in `host-name.ts`.
 */
import { IPv4, IPv6 } from "ipaddr.js";

/** What an address that may not be reached is, in the words of a message: "a loopback address". */
export type AddressKind = "loopback" | "private" | "link-local" | "shared" | "multicast" | "metadata" | "reserved";

/** Metadata services in address ranges that are otherwise public, or that deserve their name in the message. */
const METADATA = new Set(["169.254.169.254", "169.254.170.2", "100.100.100.200", "168.63.129.16", "fd00:ec2::254"]);

const KINDS: Readonly<Record<string, AddressKind>> = {
  loopback: "loopback",
  private: "private",
  uniqueLocal: "private",
  deprecatedSiteLocal: "private",
  linkLocal: "link-local",
  carrierGradeNat: "shared",
  multicast: "multicast",
};

/** Only this block of IPv6 has been given out for the public internet (RFC 4291, IANA). */
const IPV6_GLOBAL: [IPv6, number] = [IPv6.parse("2000::"), 3];
/** In it: protocol assignments (Teredo, ORCHID, benchmarking), and both blocks for documentation. */
const IPV6_SPECIAL: readonly [IPv6, number][] = [
  [IPv6.parse("2001::"), 23],
  [IPv6.parse("2001:db8::"), 32],
  [IPv6.parse("3fff::"), 20],
];

/** What forbids this address, or null for a public one. Text that is no address at all is `reserved`. */
export function forbiddenKind(address: string): AddressKind | null {
  if (IPv4.isValidFourPartDecimal(address)) return forbiddenIPv4(IPv4.parse(address));
  return IPv6.isValid(address) ? forbiddenIPv6(IPv6.parse(address)) : "reserved";
}

function forbiddenIPv4(address: IPv4): AddressKind | null {
  if (METADATA.has(address.toString())) return "metadata";
  const range = address.range();
  return range === "unicast" ? null : (KINDS[range] ?? "reserved");
}

function forbiddenIPv6(address: IPv6): AddressKind | null {
  if (METADATA.has(address.toString())) return "metadata";
  const inner = innerIPv4(address);
  if (inner !== null) return forbiddenIPv4(inner);
  const range = address.range();
  if (range !== "unicast") return KINDS[range] ?? "reserved";
  if (!address.match(...IPV6_GLOBAL)) return "reserved";
  return IPV6_SPECIAL.some((block) => address.match(...block)) ? "reserved" : null;
}

/** The IPv4 address that a packet to this address ends at, for the forms that carry one: it is the one to judge. */
function innerIPv4(address: IPv6): IPv4 | null {
  const bytes = address.toByteArray();
  const at = (offset: number): IPv4 => new IPv4(bytes.slice(offset, offset + 4));
  const { parts } = address;
  switch (address.range()) {
    case "ipv4Mapped":
      return at(12);
    case "6to4":
      return at(2);
    case "rfc6052":
      // The well-known prefix only; 64:ff9b:1::/48 (RFC 8215) is for the use inside a network.
      return parts[2] === 0 ? at(12) : null;
    case "unicast":
      // ISATAP (RFC 5214): the address of a tunnel in the interface part.
      return (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe ? at(12) : null;
    default:
      return null;
  }
}
