/** docs/errors.md has every code that the platform can say, and no other. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROBLEM_CODES } from "../../../src/domain/problem";
import { STATUS } from "../../../src/api/problems";

const ROOT = join(import.meta.dirname, "../../..");
const text = readFileSync(join(ROOT, "docs/errors.md"), "utf8");

/** Names of settings, and codes that never leave the platform. */
const OTHERS = new Set([
  "OPERATOR_KEY",
  "AUTH_SECRET",
  "ACCESS_TEAM",
  "ACCESS_AUDIENCE",
  "UNKNOWN_KEY",
  "SECRET_KEYS",
  "FLOWSTATE_DEV_EGRESS",
  "PLATFORM_HOSTS",
  "WATCHDOG_URL",
  "DNS_OVER_HTTPS",
  "RETENTION_DAYS",
  "AUDIT_RETENTION_DAYS",
  "PUSH_DEAD_IN_A_ROW",
  "PUSH_DEAD_DAYS",
  "CONSOLE_URL",
  "MAIL_URL",
  "MAIL_FROM",
  "MAIL_OFF",
  "MAIL_REFUSED",
  "MAIL_UNREACHABLE",
  "API_TOKEN",
  "CLOUDFLARE_ACCOUNT_ID",
  "CLOUDFLARE_API_TOKEN",
  "DISPATCH_NAMESPACE",
  "DEPLOY_FAILED",
  "WRITE_CONFLICT",
  "KEY_UNKNOWN",
]);
/** Codes of one word; a pattern can't tell them from other words. */
const ONE_WORD = ["UNAUTHORIZED", "FORBIDDEN", "CONFLICT", "REQUIRED"];

function codesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(ts|js)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""))
    .flatMap((source) => [...source.matchAll(/"([A-Z]+(?:_[A-Z]+)+)"/g)].map(([, code = ""]) => code));
}

describe("docs/errors.md", () => {
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` \|(.*)\|$/gm)].map(([, code = "", rest = ""]) => ({
    code,
    cells: rest.split("|").map((cell) => cell.trim()),
  }));

  it("has each code of the platform once, and nothing else", () => {
    const said = ["src", "hooks-runtime/src", "hooks-runtime/harness"].flatMap(codesBelow);
    const codes = new Set([...said.filter((code) => !OTHERS.has(code)), ...ONE_WORD]);
    expect(rows.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
  });

  it("says of each what it means and what to do", () => {
    expect(rows.filter(({ cells }) => cells.some((cell) => cell === ""))).toEqual([]);
  });

  it("has the status of each code of the API", () => {
    const known = rows.filter(({ code }) => PROBLEM_CODES.some((each) => each === code));
    expect(Object.fromEntries(known.map(({ code, cells }) => [code, Number(cells[0])]))).toEqual(STATUS);
  });
});
