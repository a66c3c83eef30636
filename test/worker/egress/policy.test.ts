/** The same spellings in the runtime that fetches: its URL parser has to read each as the policy's tests do in Node. */
import { expect, it } from "vitest";
import { checkUrl } from "../../../src/egress/policy";
import { ALLOWED, BLOCKED, INVALID } from "../../unit/egress/url-spellings";

function verdict(url: string): string {
  const checked = checkUrl(url, null, [], { devOrigins: new Set(), platformHosts: [] });
  return checked.ok ? "allowed" : checked.error.code;
}

it.each([
  ["HTTP_BLOCKED", Object.values(BLOCKED).flat()],
  ["HTTP_INVALID_URL", INVALID],
  ["allowed", ALLOWED],
])("%s in workerd as in Node", (expected, urls) => {
  expect(urls.filter((url) => verdict(url) !== expected)).toEqual([]);
});
