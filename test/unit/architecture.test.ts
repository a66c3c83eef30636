/** The shape of the house: which room may import which, how large a file may grow, and where the world may be touched. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** A room may import rooms of a smaller level and itself; rooms of one level do not know each other. */
const LEVELS: Record<string, number> = {
  domain: 0,
  contract: 1,
  observe: 2,
  store: 3,
  vault: 3,
  code: 3,
  egress: 3,
  entities: 4,
  mail: 4,
  accounts: 5,
  sandbox: 5,
  coordinator: 5,
  pull: 6,
  push: 6,
  removal: 6,
  notify: 6,
  api: 7,
  "settings.ts": 8,
  "ports.ts": 9,
  "consumers.ts": 10,
  "flows.ts": 10,
  "index.ts": 11,
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.parentPath.includes("/.wrangler"))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js)$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name));
      const text = readFileSync(join(ROOT, path), "utf8");
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");
      return { path, text, imports };
    });
}

const source = filesBelow("src");

function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

describe("rooms", () => {
  it("are all known", () => {
    expect([...new Set(source.map((file) => roomOf(file.path)))].filter((room) => !(room in LEVELS))).toEqual([]);
  });

  it("import only upwards", () => {
    const wrong = source.flatMap((file) =>
      file.imports
        .filter((target) => target.startsWith("."))
        .map((target) => normalize(join(dirname(file.path), target)))
        .filter((target) => target.startsWith("src/"))
        .filter((target) => {
          const from = roomOf(file.path);
          const to = roomOf(target.endsWith(".ts") || target.split("/").length > 2 ? target : `${target}.ts`);
          return from !== to && (LEVELS[to] ?? 99) >= (LEVELS[from] ?? -1);
        })
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("outside of src know the protocol only", () => {
    const wrong = source.flatMap((file) =>
      file.imports
        .filter((target) => target.startsWith("."))
        .map((target) => normalize(join(dirname(file.path), target)))
        .filter((target) => !target.startsWith("src/") && target !== "hooks-runtime/src/protocol")
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  const written = [...source, ...filesBelow("hooks-runtime"), ...filesBelow("scripts"), ...filesBelow("examples")];

  it("have at most 300 lines", () => {
    const long = written
      .map((file) => [file.path, file.text.split("\n").length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  it("open by saying what they own", () => {
    const silent = [...source, ...filesBelow("hooks-runtime")].filter(
      (file) => !/^(?:\/\/ @ts-check\n)?\/\*\*/.test(file.text),
    );
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  it("have a subject in their name", () => {
    const vague = written.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file.path));
    expect(vague.map((file) => file.path)).toEqual([]);
  });
});

describe("the world is touched in one place each", () => {
  const stripped = source.map((file) => ({
    path: file.path,
    imports: file.imports,
    code: file.text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, ""),
  }));

  function usersOf(pattern: RegExp, allowed: readonly string[]): string[] {
    return stripped
      .filter((file) => pattern.test(file.code) && !allowed.some((prefix) => file.path.startsWith(prefix)))
      .map((file) => file.path);
  }

  function importersOf(name: RegExp, allowed: readonly string[]): string[] {
    return source
      .filter((file) => file.imports.some((target) => name.test(target)))
      .filter((file) => !allowed.some((prefix) => file.path.startsWith(prefix)))
      .map((file) => file.path);
  }

  it("the clock in domain/clock.ts", () => {
    expect(usersOf(/\bDate\.now\(|\bnew Date\(\)/, ["src/domain/clock.ts"])).toEqual([]);
  });

  it("chance in domain/ids.ts, the vault, and where it is given in as an argument", () => {
    expect(
      usersOf(/\bMath\.random\(|randomUUID\(|getRandomValues\(/, ["src/domain/ids.ts", "src/vault/", "src/ports.ts"]),
    ).toEqual([]);
  });

  it("the network in egress, and the watchdog's verdict in sandbox", () => {
    expect(usersOf(/(?<![.\w])fetch\(/, ["src/egress/", "src/sandbox/verdict.ts", "src/index.ts"])).toEqual([]);
  });

  it("the Workers runtime in the entry files", () => {
    const allowed = ["src/index.ts", "src/coordinator/coordinator.ts", "src/sandbox/host.ts"];
    expect(importersOf(/^cloudflare:/, allowed)).toEqual([]);
  });

  it("zod in contract and api, drizzle in store", () => {
    expect(importersOf(/^(zod|@hono\/zod-openapi)$/, ["src/contract/", "src/api/"])).toEqual([]);
    expect(importersOf(/^drizzle-orm/, ["src/store/"])).toEqual([]);
  });

  it("nothing silences the compiler or the linter", () => {
    expect(usersOf(/\bas any\b|:\s*any\b|\bas unknown as\b/, [])).toEqual([]);
    expect(
      source
        .filter((file) => /@ts-ignore|@ts-expect-error|oxlint-disable|eslint-disable/.test(file.text))
        .map((file) => file.path),
    ).toEqual([]);
  });
});
