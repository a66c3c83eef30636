/** docs/security.md: each claim names a test, and each test that it names is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const text = readFileSync(join(ROOT, "docs/security.md"), "utf8");
const claims = text
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| claim "))
  .map((line) => line.split(" | "));
const testsIn = (words: string) =>
  [...words.matchAll(/`((?:unit|worker|e2e|console)\/[^`]+)`/g)].map(([, path]) => path ?? "");

it("has claims", () => {
  expect(claims.length).toBeGreaterThan(25);
});

it.each(claims.map((cells) => [cells[0] ?? "", cells.at(-1) ?? ""]))("%s", (_claim, tests) => {
  const named = testsIn(tests);
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !existsSync(join(ROOT, "test", path)))).toEqual([]);
});

it("names no other test that is not there", () => {
  expect(testsIn(text).filter((path) => !existsSync(join(ROOT, "test", path)))).toEqual([]);
});

it("links to headings that are there", () => {
  const deploy = readFileSync(join(ROOT, "docs/deploy.md"), "utf8");
  const headings = new Set(
    [...deploy.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      (title ?? "")
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    ),
  );
  const anchors = [...text.matchAll(/deploy\.md#([\w-]+)/g)].map(([, anchor]) => anchor ?? "");
  expect(anchors.filter((anchor) => !headings.has(anchor))).toEqual([]);
});
