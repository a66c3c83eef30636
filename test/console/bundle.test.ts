/** What a first visit loads: the entry with all that it and the overview import at once, compressed, is at most 250 KiB. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { expect, test } from "vitest";

const DIST = join(import.meta.dirname, "../../dist/console");
const LIMIT = 250 * 1024;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

test("the first load of each page but the editor's fits", async () => {
  const manifest: Record<string, Chunk> = JSON.parse(await readFile(join(DIST, ".vite/manifest.json"), "utf8"));
  const [entry] = Object.entries(manifest).find(([, chunk]) => chunk.isEntry === true) ?? [];
  const sizes: [page: string, bytes: number][] = [];
  for (const page of Object.keys(manifest).filter((name) => /-(page|tab|frame)\.tsx$/.test(name))) {
    const files = new Set<string>();
    const add = (name: string | undefined): void => {
      const chunk = name === undefined ? undefined : manifest[name];
      if (chunk === undefined || files.has(chunk.file)) return;
      files.add(chunk.file);
      chunk.imports?.forEach(add);
    };
    add(entry);
    add(page);
    const parts = await Promise.all(
      [...files].map(async (file) => (await promisify(gzip)(await readFile(join(DIST, file)))).length),
    );
    sizes.push([page, parts.reduce((sum, bytes) => sum + bytes, 0)]);
  }
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(([, bytes]) => bytes > LIMIT)).toEqual([]);
  expect(sizes.find(([page]) => page.includes("overview"))?.[1]).toBeLessThan(LIMIT);
});
