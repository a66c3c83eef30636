/** CSV that every reader reads alike, and no spreadsheet computes. */
import { expect, it } from "vitest";
import { csvLine } from "../../../src/api/csv";

it.each([
  ["plain", '"plain"'],
  ["", '""'],
  [null, ""],
  ["a,b", '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ["two\r\nlines", '"two\r\nlines"'],
  ["Ærø 東京 🎈", '"Ærø 東京 🎈"'],
  ['=HYPERLINK("https://evil.example","x")', '"\'=HYPERLINK(""https://evil.example"",""x"")"'],
  ["+1", '"\'+1"'],
  ["-1+1", '"\'-1+1"'],
  ["@SUM(A1)", '"\'@SUM(A1)"'],
  ["\t=1", '"\'\t=1"'],
  ["\r=1", '"\'\r=1"'],
  ["\nx", '"\'\nx"'],
  ["  =1", '"\'  =1"'],
  ["＝1", '"\'＝1"'],
  ["a=1", '"a=1"'],
])("writes %j", (value, written) => {
  expect(csvLine([value])).toBe(`${written}\r\n`);
});

it("parts cells by commas and lines by CRLF", () => {
  expect(csvLine(["a", null, "b"])).toBe('"a",,"b"\r\n');
});
