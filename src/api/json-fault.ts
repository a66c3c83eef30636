/**
 * Where a text stops being JSON, for the message of a refused body. The engine's own message says so only at times, so
 * this reads RFC 8259 once more, up to the first fault; it is called for texts that `JSON.parse` refused.
 */

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const WORD = /true|false|null/y;

type Expected = "a value" | "a name in double quotes" | "a colon" | "a comma or the end of the list";

/** The first fault of the text, or null when it is JSON after all. Iterative: deep nesting is no stack overflow. */
export function jsonFault(text: string): JsonFault | null {
  let at = 0;
  const open: ("{" | "[")[] = [];

  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const fault = (expected: Expected | "the end" | "a closing double quote"): JsonFault => {
    const before = text.slice(0, at);
    const lineStart = before.lastIndexOf("\n") + 1;
    const seen =
      at >= text.length
        ? "the text ends"
        : `there is ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}`;
    const line = before.split("\n").length;
    return { line, column: at - lineStart + 1, message: `expected ${expected}, but ${seen}` };
  };
  const string = (): "none" | "good" | "broken" => {
    if (text[at] !== '"') return "none";
    eat(STRING);
    if (text[at] !== '"') return "broken";
    at += 1;
    return "good";
  };

  let state: "value" | "value or ]" | "name" | "name or }" | "after" = "value";
  for (;;) {
    eat(SPACE);
    const char = text[at];
    if (state === "after") {
      const inside = open.at(-1);
      if (inside === undefined) return at >= text.length ? null : fault("the end");
      if (char === (inside === "{" ? "}" : "]")) {
        open.pop();
        at += 1;
      } else if (char === ",") {
        at += 1;
        state = inside === "{" ? "name" : "value";
      } else return fault("a comma or the end of the list");
    } else if (state === "name" || state === "name or }") {
      if (char === "}" && state === "name or }") {
        open.pop();
        at += 1;
        state = "after";
        continue;
      }
      const name = string();
      if (name !== "good") return fault(name === "none" ? "a name in double quotes" : "a closing double quote");
      eat(SPACE);
      if (text[at] !== ":") return fault("a colon");
      at += 1;
      state = "value";
    } else if (char === "]" && state === "value or ]") {
      open.pop();
      at += 1;
      state = "after";
    } else if (char === "{" || char === "[") {
      open.push(char);
      at += 1;
      state = char === "{" ? "name or }" : "value or ]";
    } else {
      const text_ = string();
      if (text_ === "broken") return fault("a closing double quote");
      if (text_ === "none" && !eat(WORD) && !eat(NUMBER)) return fault("a value");
      state = "after";
    }
  }
}
