/** The module keeps each line of the source where it was, and exports the hook. */
import { describe, expect, it } from "vitest";
import { moduleText, sha256Hex } from "../../../src/code/module-text";

async function load(source: string): Promise<unknown> {
  const namespace: { run?: unknown; default?: unknown } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(moduleText(source))}`
  );
  const run = namespace.run ?? namespace.default;
  return typeof run === "function" ? run(20) : run;
}

describe("moduleText", () => {
  it.each([
    "async function run(n) { return n + 1 }",
    "async function run(n) { return n + 1 } // a comment without an end of line",
    "const run = async (n) => n + 1",
    "#!/usr/bin/env node\nconst run = (n) => n + 1 /* end */",
    "export default async function (n) { return n + 1 }",
    "export default async function run(n) { return n + 1 }",
    "const sync = (n) => n + 1; export { sync as run }",
    "const help = (n) => n; const run = (n) => n + 1; export default help",
    "const run = (n) => n + 1;\n//# sourceURL=elsewhere.js",
  ])("%s", async (source) => {
    expect(moduleText(source).startsWith(source)).toBe(true);
    expect(await load(source)).toBe(21);
  });

  it("adds nothing to code that exports its hook, and changes no code that it can't read", () => {
    expect(moduleText("export const run = () => 1")).toBe("export const run = () => 1");
    expect(moduleText("not code")).toBe("not code");
  });

  it("has the last word on the script's name", () => {
    const text = moduleText("export const run = () => 1;\n//@ sourceURL=fake.js");
    expect(text.endsWith("\n//# sourceURL=hook.js\n")).toBe(true);
  });
});

it("sha256Hex is the digest of the UTF-8 text", async () => {
  expect(await sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(await sha256Hex("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
});
