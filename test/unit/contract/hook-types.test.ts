/** `hooks-runtime/hook.d.ts`: its entity part is what the schemas say, and hooks are checked against it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { entityTypes } from "../../../scripts/hook-types/entity-types";
import { ENTITY_MODEL } from "../../../src/domain/entity-model";

const ROOT = join(import.meta.dirname, "../../..");
const DECLARATIONS = join(ROOT, "hooks-runtime/hook.d.ts");
const text = readFileSync(DECLARATIONS, "utf8");

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What the compiler says of JavaScript files, with the same settings as `examples/hooks`; one line a fault. */
function faultsIn(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "hook-types-"));
  folders.push(folder);
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  const config = { extends: join(ROOT, "examples/hooks/tsconfig.json"), include: ["*.js", DECLARATIONS] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], { cwd: folder });
    return [];
  } catch (error) {
    const said = error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
    return said.split("\n").filter((line) => /error TS/.test(line));
  }
}

const employeeHook = (body: string) =>
  `/** @type {Flowstate.PullHook<Flowstate.Employee>} */\nasync function run(ctx) { ${body} }`;
const pushHook = (body: string) =>
  `/** @type {Flowstate.PushHook<Flowstate.Contractor>} */\nasync function run(ctx) { ${body} }`;

describe("the entities of hook.d.ts", () => {
  it("are made from the schemas: after a change run `node scripts/hook-types.ts`", () => {
    expect(text).toContain(`\n\n${entityTypes()}\n// … to here.`);
  });

  it("have every field of the entity model, each explained", () => {
    for (const [type, { fields }] of Object.entries(ENTITY_MODEL)) {
      const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
      const body = new RegExp(`export interface ${name} \\{\\n(.*?)\\n\\}`, "s").exec(text)?.[1] ?? "";
      const declared = [...body.matchAll(/\/\*\* .+ \*\/\n {2}(\w+)\??: /g)].map((match) => match[1]);
      const short = type === "vacancy" ? ["filledByExternalId"] : [];
      expect(declared.toSorted(), name).toEqual([...fields, ...short, "deletedAt"].toSorted());
      expect(body.match(/^ {2}\w+\??: /gm), name).toHaveLength(declared.length);
    }
  });
});

describe("hooks checked against hook.d.ts", () => {
  const examples = readdirSync(join(ROOT, "examples/hooks")).filter((name) => name.endsWith(".js"));

  it("the examples pass", () => {
    const sources = examples.map((name) => [name, readFileSync(join(ROOT, "examples/hooks", name), "utf8")] as const);
    expect(sources.every(([, source]) => /@type \{Flowstate\.(Pull|Push)Hook/.test(source))).toBe(true);
    expect(faultsIn(Object.fromEntries(sources))).toEqual([]);
  }, 30_000);

  it("an import in a comment, and a reference, both work", () => {
    const imported = `/** @param {import(${JSON.stringify(DECLARATIONS)}).PullContext} ctx */\nasync function run(ctx) { ctx.log(ctx.org.name); return { records: [] }; }`;
    const referring = `/// <reference path=${JSON.stringify(DECLARATIONS)} />\n${employeeHook("return { records: [] };")}`;
    expect(faultsIn({ "a.js": imported, "b.js": referring })).toEqual([]);
  }, 30_000);

  it("everything that ctx offers is known", () => {
    const pull = employeeHook(`
      const answer = await ctx.http.post(new URL("https://a.example"), new URLSearchParams("a=1"), { headers: { a: 1 }, query: { a: ["1", 2] }, timeout: 1, retries: 5 });
      await ctx.kv.set("a", answer.json(), { ttl: 60 });
      const { keys, cursor } = await ctx.kv.list({ prefix: "a", limit: 10, cursor: null });
      if (await ctx.kv.delete(keys[0] ?? "")) ctx.log.warn("gone", { cursor, at: ctx.page, meta: ctx.meta.since, dry: ctx.dryRun });
      try { await ctx.kv.get(ctx.secrets.A ?? ctx.org.id); } catch (error) { if (error.code === "KV_KEY_INVALID") throw error; }
      throw Object.assign(new Error(answer.headers["a"], { cause: answer.text() }), { retryAfter: 5 });`);
    const push = pushHook(
      "return ctx.event.type === 'delete' ? ctx.event.before.name : ctx.event.after.rateAdjustments?.[0]?.rateType;",
    );
    expect(faultsIn({ "pull.js": pull, "push.js": push })).toEqual([]);
  }, 30_000);

  const wrong: Readonly<Record<string, string>> = {
    "unknown-field.js": employeeHook("return { records: [{ externalId: '1', data: { firstname: 'A' } }] };"),
    "wrong-kind.js": employeeHook("return { records: [{ externalId: '1', data: { startDate: 5 } }] };"),
    "nested-wrong.js": employeeHook(
      "return { records: [{ externalId: '1', data: { teamAllocations: [{ fte: 1 }] } }] };",
    ),
    "no-external-id.js": employeeHook("return { records: [{ data: {} }] };"),
    "no-records.js": employeeHook("return {};"),
    "no-such-method.js": employeeHook("await ctx.http.head('https://a.example'); return { records: [] };"),
    "no-such-option.js": employeeHook("await ctx.http.get('https://a.example', { retry: 1 }); return { records: [] };"),
    "event-in-pull.js": employeeHook("ctx.log(ctx.event); return { records: [] };"),
    "meta-in-push.js": pushHook("return ctx.meta;"),
    "after-may-be-null.js": pushHook("return ctx.event.after.name;"),
    "frozen.js": pushHook("ctx.secrets.A = 'b';"),
    "unlisted-status.js":
      "/** @type {Flowstate.PullHook<Flowstate.Project>} */\nasync function run() { return { records: [{ externalId: 1, data: { status: 'late' } }] }; }",
  };

  it("mistakes are found, each of them", () => {
    const found = faultsIn(wrong).map((line) => /[\w-]+\.js/.exec(line)?.[0]);
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(wrong).toSorted());
  }, 30_000);
});
