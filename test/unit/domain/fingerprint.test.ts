/** Fingerprints: what changes them and what does not (contract section 5). */
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/domain/canonical-json";
import { CURRENT_ALGORITHM, FINGERPRINT_BYTES, fingerprint, fingerprintAll } from "../../../src/domain/fingerprint";
import { isJsonObject, type JsonObject } from "../../../src/domain/json";

const plain = { algorithm: CURRENT_ALGORITHM, ignoreFields: [] };
const ignoring = (...ignoreFields: string[]) => ({ algorithm: CURRENT_ALGORITHM, ignoreFields });

const objects = (): fc.Arbitrary<JsonObject> =>
  fc
    .dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 3 }))
    .map((value) => JSON.parse(JSON.stringify(value)))
    .filter(isJsonObject);

test("algorithm 1 is the first half of the SHA-256 of the canonical JSON, in hex", async () => {
  await fc.assert(
    fc.asyncProperty(objects(), async (data) => {
      const expected = createHash("sha256").update(canonicalJson(data)).digest("hex").slice(0, 32);
      expect(await fingerprint(plain, data)).toBe(expected);
    }),
  );
});

test("a fixed record keeps its fingerprint for ever", async () => {
  const data = { lastName: "Lovelace", firstName: "Ada", fte: 1, tags: ["b", "a"], customAttributes: { x: null } };
  expect(await fingerprint(plain, data)).toBe("4c28a9c143237b3e6fdf6254e01884c6");
});

/** Of many at once, each as `fingerprint` gives it. */
async function allOf(datas: readonly JsonObject[]): Promise<string[]> {
  const hex = Array.from(await fingerprintAll(plain, datas), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.match(new RegExp(`.{${FINGERPRINT_BYTES * 2}}`, "g")) ?? [];
}

test("the order of keys, white space and the spelling of numbers don't matter; the order of elements does", async () => {
  const [a, b, c] = await allOf([
    JSON.parse('{"a":1.0,"b":[1,2]}'),
    JSON.parse('{ "b" : [ 1, 2 ], "a" : 10e-1 }'),
    JSON.parse('{"a":1,"b":[2,1]}'),
  ]);
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test("many fingerprints come in the order of their records", async () => {
  const datas = Array.from({ length: 2_500 }, (_, n) => ({ n }));
  const all = await allOf(datas);
  expect(new Set(all).size).toBe(datas.length);
  for (const n of [0, 999, 1_000, 2_499]) expect(all[n]).toBe(await fingerprint(plain, { n }));
});

test("an algorithm that does not exist is refused", async () => {
  await expect(fingerprint({ algorithm: 99, ignoreFields: [] }, {})).rejects.toThrow("no fingerprint algorithm 99");
});

describe("ignored fields", () => {
  const data = {
    firstName: "Ada",
    customAttributes: { last_login: "2026-01-01", grade: 3 },
    teamAllocations: [
      { teamId: "a", teamName: "A", fte: 1 },
      { teamId: "b", teamName: "B", fte: 0.5 },
    ],
  };

  test.each<[string, string[], JsonObject]>([
    ["a field", ["firstName"], { ...data, firstName: "Grace" }],
    ["a field that is there or not", ["lastName"], { ...data, lastName: "Lovelace" }],
    ["a nested field", ["customAttributes.last_login"], { ...data, customAttributes: { last_login: "x", grade: 3 } }],
    ["a star for keys", ["customAttributes.*"], { ...data, customAttributes: { other: 1 } }],
    [
      "a star for elements",
      ["teamAllocations.*.teamName"],
      { ...data, teamAllocations: data.teamAllocations.map((row) => ({ ...row, teamName: "?" })) },
    ],
    [
      "an index",
      ["teamAllocations.1.fte"],
      { ...data, teamAllocations: [data.teamAllocations[0] ?? {}, { teamId: "b", teamName: "B", fte: 0.1 }] },
    ],
    [
      "two paths with one beginning",
      ["customAttributes.last_login", "customAttributes.grade"],
      { ...data, customAttributes: { last_login: 1, grade: 4 } },
    ],
    [
      "a shorter path beside a longer",
      ["customAttributes.grade", "customAttributes"],
      { firstName: "Ada", teamAllocations: data.teamAllocations },
    ],
    [
      "a star beside a name",
      ["*.grade", "customAttributes.last_login"],
      { ...data, customAttributes: { last_login: 2, grade: 9 } },
    ],
  ])("%s does not count", async (_name, paths, other) => {
    expect(await fingerprint(ignoring(...paths), other)).toBe(await fingerprint(ignoring(...paths), data));
    expect(await fingerprint(plain, other)).not.toBe(await fingerprint(plain, data));
  });

  test.each<[string, string[], JsonObject]>([
    [
      "a sibling",
      ["customAttributes.last_login"],
      { ...data, customAttributes: { last_login: "2026-01-01", grade: 4 } },
    ],
    ["the same name elsewhere", ["customAttributes.firstName"], { ...data, firstName: "Grace" }],
    [
      "another element",
      ["teamAllocations.0.fte"],
      { ...data, teamAllocations: [data.teamAllocations[0] ?? {}, { teamId: "b", teamName: "B", fte: 0.1 }] },
    ],
    ["a field below a star only", ["*.firstName"], { ...data, firstName: "Grace" }],
  ])("%s counts", async (_name, paths, other) => {
    expect(await fingerprint(ignoring(...paths), other)).not.toBe(await fingerprint(ignoring(...paths), data));
  });

  test("whatever stands at an ignored key makes no difference, whatever else differs does", async () => {
    await fc.assert(
      fc.asyncProperty(objects(), fc.jsonValue(), fc.jsonValue(), async (rest, x, y) => {
        const one = { ...rest, ignored_key: JSON.parse(JSON.stringify(x)) };
        const two = { ...rest, ignored_key: JSON.parse(JSON.stringify(y)) };
        const profile = ignoring("ignored_key");
        expect(await fingerprint(profile, one)).toBe(await fingerprint(profile, two));
        expect(await fingerprint(profile, { ...one, counted_key: 1 })).not.toBe(await fingerprint(profile, one));
      }),
    );
  });

  test("computing does not change the record", async () => {
    const before = structuredClone(data);
    await fingerprint(ignoring("customAttributes.*", "teamAllocations.*.fte"), data);
    expect(data).toEqual(before);
  });
});
