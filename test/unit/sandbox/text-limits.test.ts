/** Lines within their bytes, and the depth of a JSON text, for any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTooDeep } from "../../../src/sandbox/json-depth";
import { byteLength, fitLine } from "../../../src/sandbox/line-fit";

const anyText = fc.string({ unit: "grapheme", maxLength: 300 });

describe("fitLine", () => {
  it("never exceeds its bytes, keeps what fits, and cuts between characters", () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.jsonValue()), fc.integer({ min: 64, max: 400 }), (message, given, bytes) => {
        const data = given === null ? null : JSON.parse(JSON.stringify(given));
        const line = fitLine({ message, data }, bytes);
        expect(
          byteLength(line.message) + (line.data === null ? 0 : byteLength(JSON.stringify(line.data))),
        ).toBeLessThanOrEqual(bytes);
        expect(line.message.isWellFormed()).toBe(message.isWellFormed());
        if (line.message !== message) {
          expect(line.message.endsWith("… [cut]")).toBe(true);
          expect(message.startsWith(line.message.slice(0, -"… [cut]".length))).toBe(true);
        }
      }),
    );
  });
});

describe("isTooDeep", () => {
  const nested = (depth: number) => new TextEncoder().encode("[".repeat(depth) + "]".repeat(depth));

  it("counts levels, and not brackets in texts", () => {
    expect(isTooDeep(nested(200))).toBe(false);
    expect(isTooDeep(nested(201))).toBe(true);
    expect(isTooDeep(new TextEncoder().encode(JSON.stringify({ ['\\"['.repeat(300)]: "[{".repeat(300) })))).toBe(false);
  });

  it("never calls an ordinary value deep", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !isTooDeep(new TextEncoder().encode(JSON.stringify(value)))));
  });
});
