/** What differs between two states of an entity. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields, fieldChanges, jsonEqual } from "../../../src/domain/change";
import { canonicalJson } from "../../../src/domain/canonical-json";
import type { JsonObject, JsonValue } from "../../../src/domain/json";

const values = (): fc.Arbitrary<JsonValue> =>
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
const objects = (): fc.Arbitrary<JsonObject> => fc.dictionary(fc.constantFrom("a", "b", "c", "d"), values());

describe("changedFields", () => {
  test.each<[string, JsonObject | null, JsonObject | null, string[]]>([
    ["a create lists every field", null, { b: 1, a: 2 }, ["a", "b"]],
    ["a delete lists every field", { b: 1, a: 2 }, null, ["a", "b"]],
    ["a null is no field on create", null, { a: 1, b: null }, ["a"]],
    ["equal", { a: 1 }, { a: 1 }, []],
    ["absent and null are the same", { a: 1, b: null }, { a: 1 }, []],
    ["a changed value", { a: 1, b: 2 }, { a: 1, b: 3 }, ["b"]],
    ["a cleared field", { a: 1, b: 2 }, { a: 1 }, ["b"]],
    ["the order of keys inside does not matter", { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, []],
    ["the order of elements does", { a: [1, 2] }, { a: [2, 1] }, ["a"]],
    ["only the top-level name", { a: { x: { y: 1 } } }, { a: { x: { y: 2 } } }, ["a"]],
    ["a number and its text differ", { a: 1 }, { a: "1" }, ["a"]],
    ["an empty array and an empty object differ", { a: [] }, { a: {} }, ["a"]],
    ["inherited names are no fields", {}, { toString: "x" }, ["toString"]],
  ])("%s", (_name, before, after, expected) => {
    expect(changedFields(before, after)).toEqual(expected);
  });

  test("nothing differs from itself, and both directions list the same", () => {
    fc.assert(
      fc.property(objects(), objects(), (a, b) => {
        expect(changedFields(a, structuredClone(a))).toEqual([]);
        expect(changedFields(a, b)).toEqual(changedFields(b, a));
      }),
    );
  });

  test("setting what fieldChanges says turns one into the other", () => {
    fc.assert(
      fc.property(objects(), objects(), (a, b) => {
        const patched = { ...a, ...Object.fromEntries(fieldChanges(a, b).map(({ field, after }) => [field, after])) };
        expect(changedFields(patched, b)).toEqual([]);
      }),
    );
  });
});

test("fieldChanges has null for what is absent", () => {
  expect(fieldChanges({ a: 1 }, { b: [2] })).toEqual([
    { field: "a", before: 1, after: null },
    { field: "b", before: null, after: [2] },
  ]);
});

test("two values are equal when their canonical JSON is", () => {
  fc.assert(
    fc.property(values(), values(), (a, b) => {
      expect(jsonEqual(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
      expect(jsonEqual(a, structuredClone(a))).toBe(true);
    }),
  );
});
