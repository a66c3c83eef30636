/** Writes the entity part of `hooks-runtime/hook.d.ts` anew. A test fails when it is not what the schemas say. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runnerImport } from "vite";
import type * as EntityTypes from "./hook-types/entity-types.ts";

const { module } = await runnerImport<typeof EntityTypes>(join(import.meta.dirname, "hook-types/entity-types.ts"), {
  configFile: false,
  logLevel: "error",
});
const declarations = join(import.meta.dirname, "../hooks-runtime/hook.d.ts");
await writeFile(declarations, module.withEntityTypes(await readFile(declarations, "utf8")));
