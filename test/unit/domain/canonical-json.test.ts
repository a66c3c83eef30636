/** Canonical JSON against RFC 8785: its published examples, and what must hold for every value. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/domain/canonical-json";
import type { JsonValue } from "../../../src/domain/json";

const parse = (text: string): JsonValue => JSON.parse(text);
const json = (): fc.Arbitrary<JsonValue> => fc.jsonValue({ maxDepth: 4 }).map((value) => parse(JSON.stringify(value)));

describe("the RFC's examples", () => {
  test("section 3.2.2: primitive types", () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(parse(input))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("section 3.2.3: keys in the order of their UTF-16 units", () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    const values = [...canonicalJson(parse(input)).matchAll(/:"([^"]*)"/g)].map((match) => match[1]);
    expect(values).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  test.each([
    [
      "structures",
      `{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}`,
      `{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}`,
    ],
    ["french", `{"peach":1,"péché":2,"pêche":3,"sin":4}`, `{"peach":1,"péché":2,"pêche":3,"sin":4}`],
    ["unnormalised Unicode stays", `{"a":"A\\u030a"}`, `{"a":"A\u030a"}`],
    ["arrays keep their order", `[56,{"d":true,"10":null,"1":[]}]`, `[56,{"1":[],"10":null,"d":true}]`],
    ["a key named __proto__", `{"b":1,"__proto__":{"z":1,"a":2}}`, `{"__proto__":{"a":2,"z":1},"b":1}`],
  ])("%s", (_name, input, output) => {
    expect(canonicalJson(parse(input))).toBe(output);
  });

  // Appendix B: the bits of an IEEE 754 double, and its text.
  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("number %s is %s", (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonicalJson(view.getFloat64(0))).toBe(text);
  });
});

describe("for every value", () => {
  test("says the same value", () => {
    fc.assert(
      fc.property(json(), (value) => {
        expect(parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  test("the order in which keys were set makes no difference", () => {
    fc.assert(
      fc.property(json(), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (value, random) => {
        const shuffled = shuffle(value, () => random.next().value ?? 0);
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      }),
    );
  });

  test("canonical text is its own canonical text", () => {
    fc.assert(
      fc.property(json(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(parse(text))).toBe(text);
      }),
    );
  });

  test("different values have different texts", () => {
    fc.assert(
      fc.property(json(), json(), (a, b) => {
        const same = canonicalJson(a) === canonicalJson(b);
        expect(same).toBe(deepEqual(a, b));
      }),
    );
  });

  test("lone surrogates are told apart, by their escapes", () => {
    expect(canonicalJson("\ud800")).toBe(String.raw`"\ud800"`);
    expect(canonicalJson("\ud801")).not.toBe(canonicalJson("\ud800"));
  });
});

function shuffle(value: JsonValue, random: () => number): JsonValue {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((element) => shuffle(element, random));
  const members = Object.entries(value).map(([key, member]) => ({ key, member, rank: random() }));
  members.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(members.map(({ key, member }) => [key, shuffle(member, random)]));
}

function deepEqual(a: JsonValue, b: JsonValue): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}
