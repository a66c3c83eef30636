/**
 * The entity part of `hooks-runtime/hook.d.ts`, made from the zod schemas that validate records: one interface for each
 * entity and each nested shape, with the schemas' descriptions as doc comments.
 */
import type { z } from "zod";
import { rateType } from "../../src/contract/entities/fields";
import * as nested from "../../src/contract/entities/nested";
import { ENTITY_SCHEMAS } from "../../src/contract/entities/schemas";

const ENTITIES = [
  ["Employee", ENTITY_SCHEMAS.employee],
  ["Vacancy", ENTITY_SCHEMAS.vacancy],
  ["Contractor", ENTITY_SCHEMAS.contractor],
  ["Project", ENTITY_SCHEMAS.project],
  ["Assignment", ENTITY_SCHEMAS.assignment],
] as const;

const NESTED = [
  ["JobRole", nested.jobRole.options[1]],
  ["TeamAllocation", nested.teamAllocations.element],
  ["ProjectAllocation", nested.projectAllocations.element],
  ["SalaryAdjustment", nested.salaryAdjustments.element],
  ["RateAdjustment", nested.rateAdjustments.element],
  ["FilledBy", nested.filledBy],
] as const;

/** Zod makes a copy of a schema that gets a description; its parts stay the same objects. */
function nameOf(schema: z.core.$ZodType): string | null {
  const { def } = schema._zod;
  if (isKind(schema, "object"))
    return NESTED.find(([, known]) => known._zod.def.shape === schema._zod.def.shape)?.[0] ?? null;
  return isKind(schema, "enum") && schema._zod.def.entries === rateType._zod.def.entries && def.type === "enum"
    ? "RateType"
    : null;
}

interface Kinds {
  object: z.core.$ZodObject;
  optional: z.core.$ZodOptional;
  nullable: z.core.$ZodNullable;
  array: z.core.$ZodArray;
  union: z.core.$ZodUnion;
  enum: z.core.$ZodEnum;
  record: z.core.$ZodRecord;
  string: z.core.$ZodString;
}

function isKind<K extends keyof Kinds>(schema: z.core.$ZodType, kind: K): schema is Kinds[K] {
  return schema._zod.def.type === kind;
}

function typeText(schema: z.core.$ZodType): string {
  const name = nameOf(schema);
  if (name !== null) return name;
  if (isKind(schema, "optional")) return typeText(schema._zod.def.innerType);
  if (isKind(schema, "nullable")) return `${typeText(schema._zod.def.innerType)} | null`;
  if (isKind(schema, "array")) return `${typeText(schema._zod.def.element)}[]`;
  if (isKind(schema, "union")) return schema._zod.def.options.map(typeText).join(" | ");
  if (isKind(schema, "enum"))
    return Object.values(schema._zod.def.entries)
      .map((value) => JSON.stringify(value))
      .join(" | ");
  if (isKind(schema, "record")) return `Record<string, ${typeText(schema._zod.def.valueType)}>`;
  if (isKind(schema, "object")) {
    return `{ ${Object.entries(schema._zod.def.shape)
      .map(([key, value]) => member(key, value))
      .join("; ")} }`;
  }
  if (isKind(schema, "string"))
    return "format" in schema._zod.def && schema._zod.def.format === "date" ? "DateText" : "string";
  const { type } = schema._zod.def;
  if (type === "number" || type === "boolean" || type === "null") return type;
  throw new Error(`A schema of the kind ${type} has no TypeScript here yet.`);
}

function member(key: string, schema: z.core.$ZodType): string {
  if (key === "customAttributes") return "customAttributes?: CustomAttributes | null";
  return `${key}${schema._zod.optin === "optional" ? "?" : ""}: ${typeText(schema)}`;
}

function interfaceText(name: string, schema: z.core.$ZodObject<Readonly<Record<string, z.ZodType>>>): string {
  const members = Object.entries(schema._zod.def.shape).map(([key, value]) => {
    const { description } = value;
    return `${description === undefined ? "" : `  /** ${description} */\n`}  ${member(key, value)};\n`;
  });
  return `export interface ${name} {\n${members.join("")}}\n`;
}

const ATTRIBUTES = `/** Keys: a-z, 0-9 and _, beginning with a letter, up to 100 characters. */
export type CustomAttributes = ${typeText(nested.customAttributes)};
`;

/** Everything between the two marks of the declaration file. */
export function entityTypes(): string {
  return [
    `export type RateType = ${rateType.options.map((each) => JSON.stringify(each)).join(" | ")};\n`,
    ATTRIBUTES,
    ...NESTED.map(([name, schema]) => interfaceText(name, schema)),
    ...ENTITIES.map(([name, schema]) => interfaceText(name, schema)),
  ].join("\n");
}

const BEGIN = "// Made by `node scripts/hook-types.ts` from src/contract/entities. Not edited by hand from here …\n";
const END = "// … to here.\n";

/** The declaration file with a fresh entity part. */
export function withEntityTypes(file: string): string {
  const [from, to] = [file.indexOf(BEGIN), file.indexOf(END)];
  if (from === -1 || to < from) throw new Error("The declaration file has lost its marks.");
  return `${file.slice(0, from + BEGIN.length)}\n${entityTypes()}\n${file.slice(to)}`;
}
