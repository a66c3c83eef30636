/** What the log may say of an error: its cause, and no value that was at hand. */
import { expect, it } from "vitest";
import { faultFrames, faultText } from "../../../src/observe/fault-text";

it.each([
  ["the plain words of an error", new Error("D1_ERROR: no such table: x"), "D1_ERROR: no such table: x"],
  [
    "the innermost cause, without a statement's parameters",
    new Error("Failed query: insert\nparams: Ada,Lovelace", {
      cause: new Error("D1_ERROR: UNIQUE constraint failed: entities.email"),
    }),
    "D1_ERROR: UNIQUE constraint failed: entities.email",
  ],
  [
    "no parameters without a cause either",
    new Error("Failed query: select 1\nparams: Ada,Lovelace"),
    "Failed query: select 1",
  ],
  [
    "nothing that was quoted",
    new SyntaxError(`Unexpected token 'A', "Ada Lovelace" is not valid JSON`),
    "Unexpected token …, … is not valid JSON",
  ],
  ["no mail address", new Error("no such user: ada@example.com"), "no such user: …"],
  ["what is no error", "just text", "just text"],
])("is %s", (_what, error, text) => {
  expect(faultText(error)).toBe(text);
});

it("is not endless", () => {
  expect(faultText(new Error("x".repeat(10_000)))).toHaveLength(500);
});

it("has frames without the message", () => {
  const frames = faultFrames(new Error("Ada\nLovelace")) ?? "";
  expect(frames).toContain("fault-text.test.ts");
  expect(frames).not.toMatch(/Ada|Lovelace/);
  expect(faultFrames("text")).toBeNull();
});
