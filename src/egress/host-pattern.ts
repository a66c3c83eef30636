/**
 * Host patterns, as in an integration's egress allow-list: `api.example.com` is that host, `*.example.com` each host below
 * it and not itself. Any port. Their form is checked by `contract/`.
 */

/** `host`: lower case, without a dot at its end. */
export function matchesHost(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith("*.") ? host.endsWith(wanted.slice(1)) && host.length > wanted.length - 1 : host === wanted;
}

/** Reads a comma-separated setting of host patterns, such as PLATFORM_HOSTS; empty entries don't count. */
export function readHostPatterns(setting: string | undefined): string[] {
  return (setting ?? "")
    .split(",")
    .map((pattern) => pattern.trim().toLowerCase())
    .filter((pattern) => pattern !== "");
}
