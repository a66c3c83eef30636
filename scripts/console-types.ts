/**
 * Writes what the console knows of the API, from the OpenAPI document: `schema.d.ts` (types), `needed-roles.ts` (who may
 * change what) and `entity-fields.ts` (the fields of the entities, for the editor). With `--check` it writes nothing and
 * ends with 1 when a file differs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "oxfmt";
import openapiTS, { astToString } from "openapi-typescript";
import { runnerImport } from "vite";
import type * as Router from "../src/api/router";

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly description?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly "x-required-role": string;
}

const ENTITIES = {
  employee: "Employee",
  vacancy: "Vacancy",
  contractor: "Contractor",
  project: "Project",
  assignment: "Assignment",
};
const HEAD = "Made by `npm run console:types` from the OpenAPI document. Not edited by hand.";

const file = (path: string): string => join(import.meta.dirname, path);

const { module } = await runnerImport<typeof Router>(file("../src/api/router.ts"), {
  configFile: false,
  logLevel: "error",
});
const text = JSON.stringify(module.openApiDocument());
const document: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
} = JSON.parse(text);

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  const target = name === undefined ? schema : (document.components.schemas[name] ?? {});
  if (target.allOf === undefined) return target;
  const parts = target.allOf.map(resolved);
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})),
    required: parts.flatMap((part) => part.required ?? []),
  };
}

function typeText(schema: Schema): string {
  const at = resolved(schema);
  const choices = at.anyOf ?? at.oneOf;
  if (choices !== undefined)
    return [...new Set(choices.map(typeText))].filter((each) => each !== "null" && each !== "").join(" | ");
  if (at.enum !== undefined)
    return at.enum
      .filter((each) => each !== null)
      .map((each) => JSON.stringify(each))
      .join(" | ");
  const types = (typeof at.type === "string" ? [at.type] : [...(at.type ?? ["unknown"])]).filter(
    (each) => each !== "null",
  );
  return types
    .map((type) => {
      if (type === "array") return `${objectText(at.items ?? {})}[]`;
      if (type === "object") return at.properties === undefined ? "object" : objectText(at);
      if (type === "string" && at.format === "date") return "date";
      return type === "integer" ? "number" : type;
    })
    .join(" | ");
}

function objectText(schema: Schema): string {
  const at = resolved(schema);
  const names = Object.keys(at.properties ?? {});
  if (names.length === 0) return [at.type].flat().includes("object") ? "object" : typeText(at);
  return `{ ${names.map((name) => (at.required?.includes(name) === true ? name : `${name}?`)).join(", ")} }`;
}

function fieldsOf(name: string): unknown[] {
  const schema = resolved(document.components.schemas[`New${name}`] ?? {});
  return Object.entries(schema.properties ?? {})
    .filter(([field]) => field !== "externalId")
    .map(([field, value]) => ({
      name: field,
      type: typeText(value),
      required: schema.required?.includes(field) === true,
      about: resolved(value).description ?? "",
    }));
}

/** Every member is a viewer: what asks for no more is left out. */
const roles = Object.fromEntries(
  Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .map((operation) => [operation.operationId, operation["x-required-role"]] as const)
    .filter(([, role]) => role === "editor" || role === "admin")
    .toSorted(([a], [b]) => a.localeCompare(b)),
);
const fields = Object.fromEntries(Object.entries(ENTITIES).map(([type, name]) => [type, fieldsOf(name)]));
const outputs: Readonly<Record<string, string>> = {
  "../console/src/api/schema.d.ts": `// ${HEAD}\n\n${astToString(await openapiTS(text, { alphabetize: true, defaultNonNullable: false }))}`,
  "../console/src/api/needed-roles.ts": `/** ${HEAD} The least role for each operation that a viewer may not. */
export const NEEDED_ROLES = ${JSON.stringify(roles, null, 2)} as const;
`,
  "../console/src/editor/entity-fields.ts": `/** ${HEAD} */
import type { EntityType } from "../api/model";

export interface FieldInfo {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
}

export const ENTITY_FIELDS: Readonly<Record<EntityType, readonly FieldInfo[]>> = ${JSON.stringify(fields, null, 2)};
`,
};

for (const [path, raw] of Object.entries(outputs)) {
  const { code: content } = await format(path, raw, { printWidth: 120 });
  if (!process.argv.includes("--check")) await writeFile(file(path), content);
  else if ((await readFile(file(path), "utf8").catch(() => "")) !== content) {
    process.stderr.write(`${path.slice(3)} is not what the API says: run \`npm run console:types\`.\n`);
    process.exitCode = 1;
  }
}
