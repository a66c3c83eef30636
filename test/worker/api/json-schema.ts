/**
 * JSON Schema as far as the OpenAPI document uses it: a checker (ajv makes code at run time, which workerd forbids) and a
 * generator of values that mostly, but not always, fit.
 */
import fc from "fast-check";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

export type Schemas = Readonly<Record<string, Schema>>;

export function resolved(schema: Schema, schemas: Schemas): Schema {
  return schema.$ref === undefined ? schema : (schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

/** Kinds, members and closed lists; lengths and formats are the writers' business. One line a fault. */
export function faultsOf(value: unknown, schema: Schema, schemas: Schemas, place = "$"): string[] {
  const at = resolved(schema, schemas);
  const choices = at.anyOf ?? at.oneOf;
  const types = at.type === undefined ? [] : [at.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type)))
    return [`${place} is not ${types.join(" or ")}`];
  if (at.enum !== undefined && !at.enum.includes(value)) return [`${place} is none of ${at.enum.join(", ")}`];
  if (choices !== undefined && !choices.some((each) => faultsOf(value, each, schemas).length === 0))
    return [`${place} is none of its choices`];
  const faults = (at.allOf ?? []).flatMap((part) => faultsOf(value, part, schemas, place));
  const { items } = at;
  if (Array.isArray(value) && items !== undefined)
    return [...faults, ...value.flatMap((each, index) => faultsOf(each, items, schemas, `${place}[${index}]`))];
  if (!isObject(value)) return faults;
  const { properties = {}, required = [], additionalProperties } = at;
  for (const name of required) if (!Object.hasOwn(value, name)) faults.push(`${place}.${name} is missing`);
  for (const [name, inner] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) faults.push(...faultsOf(inner, known, schemas, `${place}.${name}`));
    else if (additionalProperties === false) faults.push(`${place}.${name} is not in the schema`);
    else if (typeof additionalProperties === "object")
      faults.push(...faultsOf(inner, additionalProperties, schemas, `${place}.${name}`));
  }
  return faults;
}

const odd = fc.constantFrom<unknown>(
  "",
  " ",
  "\u0000",
  "\ud800",
  "ß".repeat(2_000),
  "__proto__",
  -1,
  0,
  1e308,
  2 ** 53,
  [],
  {},
  null,
  true,
);

function ofType(type: string, schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (type === "string")
    return fc.oneof(fc.string(), fc.constantFrom("2026-02-29", "2026-11-24T09:30:00Z", "a@b.example", "EUR"));
  if (type === "integer") return fc.integer({ min: -5, max: 200 });
  if (type === "number")
    return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  if (type === "boolean") return fc.boolean();
  if (type === "array") return fc.array(valuesOf(schema.items ?? {}, schemas), { maxLength: 3 });
  if (type !== "object") return fc.constant(null);
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, each]) => [name, valuesOf(each, schemas)] as const,
  );
  const known = fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] });
  const more = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue(), { maxKeys: 2 });
  return fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, more).map(([fits, extra]) => Object.assign(extra, fits)) },
  );
}

/** Values of the schema, now and then with something else in one place. */
export function valuesOf(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const at = resolved(schema, schemas);
  const choices = at.anyOf ?? at.oneOf ?? at.allOf;
  let fitting: fc.Arbitrary<unknown>;
  if (at.enum !== undefined) fitting = fc.constantFrom(...at.enum);
  else if (choices !== undefined) fitting = fc.oneof(...choices.map((each) => valuesOf(each, schemas)));
  else if (at.type === undefined) fitting = fc.jsonValue();
  else fitting = fc.oneof(...[at.type].flat().map((type) => ofType(type, at, schemas)));
  const shown = at.example === undefined ? fitting : fc.constant(at.example);
  return fc.oneof({ weight: 8, arbitrary: shown }, { weight: 8, arbitrary: fitting }, { weight: 1, arbitrary: odd });
}
