/** What a PULL hook returned, taken apart (contract sections 2.2 and 7.2). */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePullResult, parseRecord } from "../../../src/contract/hook-result";
import { readPage } from "../../../src/contract/page-records";
import type { JsonValue } from "../../../src/domain/json";

const nested = (levels: number): JsonValue => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);
const json = fc.jsonValue({ maxDepth: 3 }).map((value): JsonValue => JSON.parse(JSON.stringify(value)));

describe("parsePullResult", () => {
  test("the least, and everything", () => {
    const none = { records: [], more: false, meta: null, delay: 0, partial: false, warnings: [] };
    expect(parsePullResult({ records: [] })).toEqual({ ok: true, value: none });
    const all = {
      records: [{ externalId: "1", data: {} }],
      more: true,
      meta: { cursor: "x" },
      delay: 2.5,
      partial: true,
    };
    expect(parsePullResult(all)).toEqual({ ok: true, value: { ...all, warnings: [] } });
  });

  test("a meta without more, a null meta, the largest meta and delay", () => {
    for (const rest of [
      { meta: 0 },
      { meta: null },
      { more: true, meta: false },
      { meta: "x".repeat(65_534) },
      { delay: 3_600 },
      { delay: 0 },
    ]) {
      expect(parsePullResult({ records: [], ...rest }).ok).toBe(true);
    }
  });

  test("unknown keys are one warning", () => {
    const result = parsePullResult({ records: [], cursor: 1, hasMore: true });
    expect(result.ok && result.value.warnings).toEqual([
      {
        code: "UNKNOWN_RESULT_KEY",
        message:
          'Keys of the result that mean nothing: "cursor", "hasMore". Known are records, more, meta, delay, partial.',
      },
    ]);
    const many = parsePullResult({
      records: [],
      ...Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`k${n}`.repeat(200), n])),
    });
    expect(many.ok && many.value.warnings[0]?.message.length).toBeLessThan(4_000);
  });

  test.each<[string, JsonValue, string, string | null]>([
    ["nothing", null, "INVALID_RESULT", null],
    ["an array", [], "INVALID_RESULT", null],
    ["a text", "records", "INVALID_RESULT", null],
    ["no records", {}, "INVALID_RESULT", "records"],
    ["null records", { records: null }, "INVALID_RESULT", "records"],
    ["records that are an object", { records: {} }, "INVALID_RESULT", "records"],
    ["more as a text", { records: [], more: "true" }, "INVALID_RESULT", "more"],
    ["more as a number", { records: [], more: 1, meta: 1 }, "INVALID_RESULT", "more"],
    ["partial as a text", { records: [], partial: "no" }, "INVALID_RESULT", "partial"],
    ["a negative delay", { records: [], delay: -1 }, "INVALID_RESULT", "delay"],
    ["a delay too long", { records: [], more: true, meta: 1, delay: 3_601 }, "INVALID_RESULT", "delay"],
    ["a delay as a text", { records: [], delay: "5" }, "INVALID_RESULT", "delay"],
    ["a meta too large", { records: [], meta: "x".repeat(65_535) }, "INVALID_RESULT", "meta"],
    ["a meta too large in UTF-8", { records: [], meta: "ü".repeat(33_000) }, "INVALID_RESULT", "meta"],
    ["a meta too deep", { records: [], meta: nested(101) }, "INVALID_RESULT", "meta"],
    ["a meta without end", { records: [], meta: nested(50_000) }, "INVALID_RESULT", "meta"],
    ["more without meta", { records: [], more: true }, "META_REQUIRED", "meta"],
    ["more with a null meta", { records: [], more: true, meta: null }, "META_REQUIRED", "meta"],
    ["too many records", { records: Array.from({ length: 10_001 }, () => null) }, "PAGE_TOO_LARGE", "records"],
  ])("%s", (_name, value, code, path) => {
    expect(parsePullResult(value)).toEqual({
      ok: false,
      error: { code, path, message: expect.stringMatching(/^.{10,300}\.$/) },
    });
  });

  test("never throws", () => {
    const shaped = fc.dictionary(fc.constantFrom("records", "more", "meta", "delay", "partial", "x"), json);
    fc.assert(
      fc.property(fc.oneof(json, shaped), (value) => {
        const result = parsePullResult(value);
        if (result.ok) readPage(result.value.records);
      }),
    );
  });
});

describe("parseRecord", () => {
  test.each<[JsonValue, string]>([
    ["1", "1"],
    [" ", " "],
    ["x".repeat(256), "x".repeat(256)],
    ["😀".repeat(128), "😀".repeat(128)],
    [42, "42"],
    [0, "0"],
    [-0, "0"],
    [-7, "-7"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ])("externalId %j is %s", (externalId, expected) => {
    expect(parseRecord({ externalId, data: { a: 1 } })).toEqual({
      ok: true,
      value: { externalId: expected, data: { a: 1 } },
    });
  });

  test.each<[JsonValue]>([
    [""],
    ["x".repeat(257)],
    ["😀".repeat(129)],
    ["\udc00"],
    [1.5],
    [2 ** 53],
    [1e300],
    [true],
    [null],
    [{}],
    [["1"]],
  ])("externalId %j can't be used", (externalId) => {
    const fault = { code: "INVALID_RECORD", path: "externalId", message: expect.any(String) };
    expect(parseRecord({ externalId, data: {} })).toEqual({ ok: false, error: { externalId: null, faults: [fault] } });
  });

  test.each<[JsonValue, string | null, string, string | null]>([
    [null, null, "INVALID_RECORD", null],
    ["1", null, "INVALID_RECORD", null],
    [[], null, "INVALID_RECORD", null],
    [{}, null, "INVALID_RECORD", "externalId"],
    [{ data: {} }, null, "INVALID_RECORD", "externalId"],
    [{ externalId: "1" }, "1", "INVALID_RECORD", "data"],
    [{ externalId: "1", data: null }, "1", "INVALID_RECORD", "data"],
    [{ externalId: "1", data: [] }, "1", "INVALID_RECORD", "data"],
    [{ externalId: "1", data: "x" }, "1", "INVALID_RECORD", "data"],
    [{ externalId: "1", data: { a: nested(100) } }, "1", "INVALID_RECORD", "data"],
    [{ externalId: "1", data: { a: nested(50_000) } }, "1", "INVALID_RECORD", "data"],
    [{ externalId: "1", data: {}, firstName: "Ada" }, "1", "UNKNOWN_FIELD", "firstName"],
  ])("bad record %#", (raw, externalId, code, path) => {
    expect(parseRecord(raw)).toEqual({
      ok: false,
      error: { externalId, faults: [{ code, path, message: expect.stringMatching(/^.{10,300}\.$/) }] },
    });
  });
});

describe("readPage", () => {
  test("of the same externalId the last one counts", () => {
    const page = readPage([
      { externalId: "1", data: { v: 1 } },
      { externalId: "2", data: { v: 2 } },
      { externalId: 1, data: { v: 3 } },
      { externalId: "3", data: "bad" },
      { data: {} },
    ]);
    expect(page.records).toEqual([
      { externalId: "2", data: { v: 2 } },
      { externalId: "1", data: { v: 3 } },
    ]);
    expect(page.bad.map(({ externalId }) => externalId)).toEqual(["3", null]);
    expect(page.skipped).toBe(1);
    expect(page.warning).toEqual({
      code: "DUPLICATE_EXTERNAL_ID",
      message: "1 record was skipped: a later record of the page has the same externalId.",
      externalIds: ["1"],
    });
  });

  test("a last one that is bad counts as well", () => {
    const page = readPage([
      { externalId: "1", data: {} },
      { externalId: "1", data: 5 },
    ]);
    expect(page).toMatchObject({ records: [], bad: [{ externalId: "1" }], skipped: 1 });
  });

  test("no duplicates, no warning", () => {
    expect(readPage([{ externalId: "1", data: {} }, null, null])).toMatchObject({ skipped: 0, warning: null });
  });

  test("each record counts once, and no externalId comes twice", () => {
    const record = fc.record(
      { externalId: fc.oneof(fc.nat(5), fc.nat(5).map(String), json), data: fc.oneof(fc.constant({}), json) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: record }, { weight: 1, arbitrary: json })), (raw) => {
        const { records, bad, skipped } = readPage(raw.map((each): JsonValue => JSON.parse(JSON.stringify(each))));
        expect(records.length + bad.length + skipped).toBe(raw.length);
        const ids = [...records, ...bad].flatMap(({ externalId }) => externalId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
