/** No spelling of a secret is left in what was redacted, and all else is left as it was. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/domain/json";
import { createRedactor } from "../../../src/observe/redaction";
import { formsOf } from "../../../src/observe/secret-forms";

const SECRET = 's3cr3t/k+y?é "q" & \n end';

const spellings: [string, (value: string) => string][] = [
  ["plain", (value) => value],
  ["base64", (value) => Buffer.from(value).toString("base64")],
  ["base64, one byte before", (value) => Buffer.from(`u${value}`).toString("base64")],
  ["base64, two bytes before", (value) => Buffer.from(`u:${value}`).toString("base64")],
  ["base64, in the middle", (value) => Buffer.from(`user:${value}:tail`).toString("base64")],
  ["base64url", (value) => Buffer.from(value).toString("base64url")],
  ["base64url, in the middle", (value) => Buffer.from(`xx${value}yy`).toString("base64url")],
  ["URL component", (value) => encodeURIComponent(value.toWellFormed())],
  [
    "URL component, lower case",
    (value) => encodeURIComponent(value.toWellFormed()).replace(/%../g, (c) => c.toLowerCase()),
  ],
  ["form", (value) => new URLSearchParams({ v: value.toWellFormed() }).toString().slice(2)],
  ["JSON", (value) => JSON.stringify(value)],
  ["JSON in JSON", (value) => JSON.stringify(JSON.stringify(value))],
];

describe("a secret", () => {
  it.each(spellings)("is found as %s", (_, spell) => {
    const redact = createRedactor([SECRET]);
    const output = redact(`before ${spell(SECRET)} after`);
    expect(output).toMatch(/^before .*\[redacted\].* after$/s);
    for (const form of formsOf(SECRET)) expect(output).not.toContain(form);
    expect(output).not.toContain("s3cr3t");
  });

  it("leaves nothing beside the replacement when it stands alone", () => {
    const redact = createRedactor(["hunter2-hunter2"]);
    expect(redact(`Basic ${btoa("hunter2-hunter2")}.`)).toBe("Basic [redacted].");
    expect(redact("key=hunter2-hunter2&next=1")).toBe("key=[redacted]&next=1");
  });

  it("is found when it was split over two arguments that were then joined", () => {
    const redact = createRedactor(["hunter2-hunter2"]);
    expect(redact("token hunter2 -hunter2 end")).toBe("token [redacted] end");
    expect(redact.together(["token hunter2-", "hunter2 end"])).toEqual(["token [redacted]", "[redacted] end"]);
    expect(redact.json(["token hunter2-", { data: ["hunt", "er2", 5] }])).toEqual([
      "token [redacted]",
      { data: ["[redacted]", "[redacted]", 5] },
    ]);
  });

  it("is found when it was broken over lines", () => {
    const pem = "-----BEGIN KEY-----\nQUJDREVG\nR0hJSktM\n-----END KEY-----\n";
    expect(createRedactor([pem])(`key:\r\n${pem.replaceAll("\n", "\r\n  ")}`)).toBe("key:\r\n[redacted]\r\n  ");
  });

  it("is found as a number and in a key", () => {
    const redact = createRedactor(["123456", "keyname"]);
    expect(redact.json({ a: 123456, b: 71234569, c: 12345, keyname: true, d: null })).toEqual({
      a: "[redacted]",
      b: "7[redacted]9",
      c: 12345,
      "[redacted]": true,
      d: null,
    });
  });

  it("is found in a value of any depth, of which 200 levels are kept", () => {
    let deep: JsonValue = "hunter2-hunter2";
    for (let level = 0; level < 200; level++) deep = [deep];
    expect(JSON.stringify(createRedactor(["hunter2-hunter2"]).json(deep))).toContain('["[redacted]"]');
    for (let level = 0; level < 100_000; level++) deep = { deep };
    for (const redact of [createRedactor(["hunter2-hunter2"]), createRedactor([])]) {
      expect(JSON.stringify(redact.json(deep))).toContain('{"deep":"[nested too deeply]"}');
    }
  });

  it("under 6 characters is left alone", () => {
    expect(createRedactor(["", "abc", "12345"])("abc 12345")).toBe("abc 12345");
  });

  it("that overlaps another is replaced as a whole", () => {
    const redact = createRedactor(["abcdefgh", "efghijkl", "abcdefghijklmnop"]);
    expect(redact("<abcdefghijkl>")).toBe("<[redacted]>");
    expect(redact("<abcdefghijklmnop>")).toBe("<[redacted]>");
    expect(redact("<abcdefghefghijkl>")).toBe("<[redacted][redacted]>");
    expect(redact("<abcdefghabcdefgh>")).toBe("<[redacted][redacted]>");
  });

  it("that looks like the replacement gets another one", () => {
    for (const secret of [
      "redacted",
      "[redacted]",
      "abcde[",
      "]abcde",
      "[redacted](redacted)<redacted>",
      " abcd]\n[",
    ]) {
      const redact = createRedactor([secret]);
      for (const text of [secret, `abcde${secret}abcde`, `${secret}${secret}`, `[${secret}]`]) {
        expect(redact(text)).not.toContain(secret);
        expect(redact(redact(text))).toBe(redact(text));
      }
    }
  });

  it("of 16 KiB that nearly matches everywhere costs one look at each character", () => {
    const secrets = Array.from({ length: 3 }, (_, i) => "a".repeat(16_000) + String(i));
    const redact = createRedactor(secrets);
    expect(redact("a".repeat(100_000))).toBe("a".repeat(100_000));
    expect(redact(`x${secrets[0]}y`)).toBe("x[redacted]y");
  });
});

describe("any secrets in any surroundings", () => {
  const secret = fc.string({ minLength: 6, maxLength: 24, unit: fc.constantFrom(...'ab[]%+/= \n"\\é😀\uD800') });
  const anySecret = fc.oneof(secret, fc.string({ minLength: 6, maxLength: 40, unit: "grapheme" }));
  const around = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ maxLength: 12, unit: fc.constantFrom(..."ab[]%=") }),
  );
  const spelling = fc.constantFrom(...spellings.map(([, spell]) => spell));

  it("leave no spelling of any of them", () => {
    fc.assert(
      fc.property(
        fc.array(anySecret, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(around, fc.nat(3), spelling), { maxLength: 6 }),
        around,
        (secrets, pieces, tail) => {
          const text =
            pieces.map(([before, which, spell]) => before + spell(secrets[which % secrets.length] ?? "")).join("") +
            tail;
          const redact = createRedactor(secrets);
          const output = redact(text);
          for (const form of secrets.flatMap(formsOf)) expect(output.includes(form)).toBe(false);
          expect(redact(output)).toBe(output);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("leave no spelling in a JSON value, cut anywhere over its leaves", () => {
    fc.assert(
      fc.property(
        anySecret,
        spelling,
        around,
        around,
        fc.array(fc.nat(60), { maxLength: 4 }),
        (value, spell, a, b, cuts) => {
          const text = a + spell(value) + b;
          const bounds = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((x, y) => x - y), text.length];
          const leaves = bounds.slice(1).map((bound, i) => text.slice(bounds[i], bound));
          const output = createRedactor([value]).json({ leaves, [text]: 1 });
          const strings: string[] = [];
          JSON.stringify(output, (key, item: unknown) => {
            strings.push(key);
            if (typeof item === "string") strings.push(item);
            return item;
          });
          for (const form of formsOf(value)) {
            expect(strings.some((s) => s.includes(form))).toBe(false);
            expect(strings.join("").includes(form)).toBe(false);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("change nothing in a text without them", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.jsonValue(), (text, value) => {
        const redact = createRedactor(["\u{1F512}\u{1F512}\u{1F512}locked", "another-secret-value"]);
        expect(redact(text)).toBe(text);
        const json: JsonValue = JSON.parse(JSON.stringify(value));
        expect(redact.json(json)).toEqual(json);
      }),
    );
  });
});
