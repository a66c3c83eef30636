import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowSet, rowsFrom, utf8Bytes } from "../../../src/store/row-set";

describe("a row set", () => {
  it("keeps every row in order, in chunks of at most the given bytes, except a row that is larger alone", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 10, max: 200 }), (values, limit) => {
        const rows = values.map((value) => JSON.parse(JSON.stringify(value)));
        const set = rowSet(rows, limit);
        expect(set.flatMap((chunk) => JSON.parse(chunk))).toEqual(rows);
        for (const chunk of set) {
          expect(utf8Bytes(chunk) <= limit || JSON.parse(chunk).length === 1).toBe(true);
        }
      }),
    );
  });

  it("measures text as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).byteLength);
      }),
    );
  });

  it("of no rows is one empty chunk, so that a statement always has its parameter", () => {
    expect(rowSet([])).toEqual(["[]"]);
    expect(rowsFrom(["[]", "[]"], 4)).toContain("VALUES (?4), (?5)");
  });
});
