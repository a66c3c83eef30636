/** `jsonFault` agrees with JSON.parse about what is JSON, and points at the place where it stops being so. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { jsonFault } from "../../../src/api/json-fault";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it("finds no fault in JSON", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      expect(jsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
    }),
  );
});

it("finds a fault exactly where JSON.parse does, whatever was changed", () => {
  const change = fc.tuple(fc.nat(), fc.constantFrom("", ",", "}", "]", '"', ":", "\\", "x", "0", "\n", "\u0001", "é"));
  fc.assert(
    fc.property(fc.json(), fc.array(change, { minLength: 1, maxLength: 3 }), (json, changes) => {
      const text = changes.reduce((before, [where, char]) => {
        const at = where % (before.length + 1);
        return before.slice(0, at) + char + before.slice(at + 1);
      }, json);
      expect(jsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  ["", 1, 1, "expected a value, but the text ends"],
  ["[1,\n 2,\n]", 3, 1, 'expected a value, but there is "]"'],
  ['{"a" 1}', 1, 6, 'expected a colon, but there is "1"'],
  ["{a: 1}", 1, 2, 'expected a name in double quotes, but there is "a"'],
  ['{"a": "b\n"}', 1, 9, "expected a closing double quote"],
  ["[1 2]", 1, 4, "expected a comma or the end of the list"],
  ["1 2", 1, 3, "expected the end"],
  ["'a'", 1, 1, "expected a value"],
])("%j stops at %i:%i", (text, line, column, message) => {
  const fault = jsonFault(text);
  expect(fault).toMatchObject({ line, column });
  expect(fault?.message).toContain(message);
});

it("survives nesting without end", () => {
  expect(jsonFault("[".repeat(500_000))).toMatchObject({ column: 500_001 });
});
