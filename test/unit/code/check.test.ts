/** What is accepted as a hook's code, and where and how each fault is named. */
import { describe, expect, it } from "vitest";
import { type CodeFault, checkCode } from "../../../src/code/check";
import { LIMITS } from "../../../src/domain/limits";

function faults(source: string): readonly CodeFault[] {
  const checked = checkCode(source);
  return checked.ok ? [] : checked.error;
}

describe("accepted", () => {
  it.each([
    ["async function run(ctx) { return { records: [] } }", true],
    ["function run(ctx) {}", true],
    ["const run = async (ctx) => ({ records: [] });", true],
    ["const run = async (ctx) => ({ records: [] })", true],
    ["let run = async function (ctx) {}", true],
    ["var run = function other(ctx) {}", true],
    ["let run; run = async () => {};", true],
    ["const wrap = (f) => f; const run = wrap(async () => {});", true],
    ["const { run } = { run: async () => {} };", true],
    ["const [, { a: run = 1 }, ...rest] = [1, {}];", true],
    ["export default async function (ctx) {}", false],
    ["export default async function run(ctx) {}", false],
    ["export default async function sync(ctx) {}", false],
    ["export default async (ctx) => {}", false],
    ["export default (ctx) => {}", false],
    ["const sync = async () => {}; export default sync;", false],
    ["async function run() {}\nexport default run;", false],
    ["export async function run(ctx) {}", false],
    ["export const run = async () => {};", false],
    ["export let a = 1, run = async () => {};", false],
    ["async function sync() {}\nexport { sync as run };", false],
    ['async function sync() {}\nexport { sync as "run" };', false],
    ["async function sync() {}\nexport { sync as default };", false],
    ["async function run() {}\nexport { run };", false],
    ["function help() {}\nasync function run() {}\nexport default help;", true],
    ["#!/usr/bin/env node\nasync function run() {}", true],
    ["\uFEFFasync function run() {}", true],
    ["async function run() { return import.meta.url }", true],
    ["await 1; async function run() {}", true],
    ["async function run() { const s = 'import(\"x\")'; /* import x */ return s; }", true],
    ["async function run() {} // the end", true],
    ["class A { #x = 1; static { this.y = 2 } } async function run() { return [1].at(-1)?.x ?? 2n ** 3n; }", true],
  ])("%s", (source, needsTail) => {
    const checked = checkCode(source);
    expect(checked).toEqual({ ok: true, value: { exportTail: needsTail ? "export { run };\n" : "" } });
  });

  it("code of exactly 1 MiB", () => {
    const head = "async function run() {} //";
    expect(faults(head + "x".repeat(LIMITS.code.bytes - head.length))).toEqual([]);
  });
});

describe("refused", () => {
  it.each([
    ["async function run(ctx) {\n  const a = ;\n}", 2, 13, "Syntax error: unexpected ';'."],
    ["async function run(ctx) {", 1, 26, "Syntax error: unexpected end of the code."],
    ["async function run(ctx) {\r\n  retrun 1\r\n}", 2, 10, "Syntax error: unexpected '1'."],
    ["const s = '😀'; const s = 1;", 1, 23, "Syntax error: identifier 's' has already been declared."],
    ["function run() {} function run() {}", 1, 28, "Syntax error: identifier 'run' has already been declared."],
    ["async function run() { return `abc }", 1, 32, "Syntax error: unterminated template."],
    ["with (a) {}", 1, 1, "Syntax error: 'with' in strict mode."],
    ["export { missing as run };", 1, 10, "Syntax error: export 'missing' is not defined."],
    ["", 1, 1, "The code does not define run."],
    ["async function Run() {}", 1, 1, "The code does not define run."],
    ["{ function run() {} }", 1, 1, "The code does not define run."],
    ["module.exports = { run() {} };", 1, 1, "The code does not define run."],
    ["const a = { run() {} }; class B { run() {} }", 1, 1, "The code does not define run."],
    ["import x from 'x';\nasync function run() {}", 1, 1, "import is not allowed"],
    ["async function run() {\n  const x = await import('x');\n}", 2, 19, "Dynamic import() is not allowed"],
    ["export { run } from './other.js';", 1, 1, "export … from is an import"],
    ["async function run() {}\n  export * from 'x';", 2, 3, "export … from is an import"],
    ["const run = 5;", 1, 13, "run must be a function."],
    ["export default { run() {} };", 1, 16, "run must be a function."],
    ["export const run = [];", 1, 20, "run must be a function."],
    ["class run {}", 1, 1, "run must be a function, not a class."],
    ["export default class {}", 1, 16, "run must be a function, not a class."],
    ["async function* run() {}", 1, 1, "run must not be a generator function."],
    ["async function* g() {}\nexport { g as run };", 1, 1, "run must not be a generator function."],
  ])("%s", (source, line, column, message) => {
    const [first] = faults(source);
    expect(first).toMatchObject({ line, column });
    expect(first?.message).toContain(message);
  });

  it("names every import, in order, and the missing run after them", () => {
    const found = faults("import a from 'a';\nimport 'b';\nconst c = () => import('c');");
    expect(found.map((fault) => [fault.line, fault.column])).toEqual([
      [1, 1],
      [2, 1],
      [3, 17],
      [1, 1],
    ]);
  });

  it("counts size in UTF-8, not in characters", () => {
    const [fault] = faults(`async function run() {} //${"é".repeat(LIMITS.code.bytes / 2)}`);
    expect(fault).toMatchObject({ line: 1, column: 1 });
    expect(fault?.message).toContain("1048602 bytes");
  });

  it.each([["(".repeat(200_000)], [`${"1+".repeat(200_000)}1`], [`/${"(".repeat(200_000)}/`]])(
    "survives code that is nested without end: %.3s…",
    (expression) => {
      const [fault] = faults(`async function run() { return ${expression} }`);
      expect(fault?.message).toBe("Syntax error: the code is nested too deeply.");
    },
  );
});
