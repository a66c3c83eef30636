/** The OpenAPI document: whole, and with examples that are what they say they are. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { ACCESS } from "../../../src/api/access";
import { openApiDocument } from "../../../src/api/router";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}
interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema; example?: unknown }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { description: string; content?: Readonly<Record<string, Media>> }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: object };
}

const text = JSON.stringify(openApiDocument());
const document: Document = JSON.parse(text);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => Object.assign({ path, method }, operation)),
);

/** Keywords of OpenAPI that JSON Schema does not know; formats are the routes' own business. */
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: "doc", ...document });

/** What is wrong with a value, by the schema at a JSON pointer of the document. */
function faultsAt(pointer: readonly string[], value: unknown): unknown {
  const path = pointer.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const validate = ajv.getSchema(`doc#/${path}`);
  if (validate === undefined) throw new Error(`There is no schema at ${path}.`);
  return validate(value) === true ? [] : validate.errors;
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : (document.components.schemas[name] ?? {});
}

/** Has an example itself, or all of its parts have one. */
function isShown(schema: Schema): boolean {
  const at = resolved(schema);
  if (at.example !== undefined || at.enum !== undefined) return true;
  if (at.type === "boolean" || at.type === "null") return true;
  const choices = at.anyOf ?? at.oneOf;
  if (choices !== undefined) return choices.every(isShown);
  if (at.allOf !== undefined) return at.allOf.some((part) => part.example !== undefined) || at.allOf.every(isShown);
  if (at.items !== undefined) return isShown(at.items);
  return at.properties !== undefined && Object.values(at.properties).every(isShown);
}

/** Places of properties, at any depth, that show nothing. */
function bare(schema: Schema, place: string): string[] {
  const at = resolved(schema);
  if (at.example !== undefined || schema.$ref !== undefined) return [];
  const inner = [...(at.anyOf ?? []), ...(at.oneOf ?? []), ...(at.allOf ?? []), ...(at.items ? [at.items] : [])];
  return [
    ...inner.flatMap((part) => bare(part, place)),
    ...Object.entries(at.properties ?? {}).flatMap(([name, value]) =>
      isShown(value) ? bare(value, `${place}.${name}`) : [`${place}.${name}`],
    ),
  ];
}

describe("the document", () => {
  it("is OpenAPI 3.1 whose references all lead somewhere", () => {
    expect(document.openapi).toBe("3.1.0");
    const targets = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
    expect(targets.filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(Object.keys(document.components.schemas).filter((name) => !targets.includes(name))).toEqual([]);
  });

  it("has each operation once, with a summary, a tag, its security and its path's parameters", () => {
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(ACCESS).toSorted());
    for (const { path, operationId, summary, tags, security, parameters = [] } of operations) {
      expect([operationId, summary, tags?.length, security]).not.toContain(undefined);
      const named = parameters.filter((each) => each.in === "path").map(({ name }) => name);
      expect(named, operationId).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it("describes every answer, every refusal with an example that is one", () => {
    for (const { path, operationId, responses } of operations) {
      expect(
        Object.keys(responses).some((status) => status.startsWith("2")),
        operationId,
      ).toBe(true);
      expect(Object.keys(responses), operationId).toContain("500");
      for (const [status, { description, content }] of Object.entries(responses)) {
        expect(description.length, `${operationId} ${status}`).toBeGreaterThan(4);
        const media = content?.["application/json"];
        if (Number(status) < 400 || media === undefined || path === "/healthz") continue;
        expect(media.schema, `${operationId} ${status}`).toEqual({ $ref: "#/components/schemas/Error" });
        expect(faultsAt(["components", "schemas", "Error"], media.example), `${operationId} ${status}`).toEqual([]);
      }
    }
  });
});

/** Each place is a schema that is compiled: hundreds of them. */
describe("examples", { timeout: 30_000 }, () => {
  it("are there for every property of every schema", () => {
    const places = Object.entries(document.components.schemas).flatMap(([name, schema]) => bare(schema, name));
    expect(places).toEqual([]);
  });

  it("are there for every parameter", () => {
    const places = operations.flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter((each) => each.example === undefined && !isShown(each.schema))
        .map(({ name }) => `${operationId}.${name}`),
    );
    expect(places).toEqual([]);
  });

  it("are what their schema says, everywhere", () => {
    const wrong: unknown[] = [];
    const walk = (value: unknown, pointer: readonly string[]): void => {
      if (typeof value !== "object" || value === null) return;
      if ("example" in value && pointer[0] === "components") {
        const faults = faultsAt(pointer, value.example);
        if (JSON.stringify(faults) !== "[]") wrong.push({ at: pointer.join("."), example: value.example, faults });
      }
      for (const [key, inner] of Object.entries(value)) if (key !== "example") walk(inner, [...pointer, key]);
    };
    walk(document.components.schemas, ["components", "schemas"]);
    expect(wrong).toEqual([]);
  });

  const withBody = operations.filter(({ requestBody }) => requestBody !== undefined);

  it("of request bodies are there, and pass their own schema", () => {
    expect(withBody.length).toBeGreaterThan(15);
    for (const { path, method, operationId, requestBody } of withBody) {
      const media = requestBody?.content["application/json"];
      const schema = resolved(media?.schema ?? {});
      const example = schema.example ?? schema.allOf?.find((part) => part.example !== undefined)?.example;
      expect(example, operationId).toBeDefined();
      const pointer = ["paths", path, method, "requestBody", "content", "application/json", "schema"];
      expect(faultsAt(pointer, example), operationId).toEqual([]);
    }
  });
});
