/**
 * Takes the values of secrets, in all their spellings, out of what leaves an invocation: log lines, URLs, errors,
 * results, dry-run output. It keeps a person from publishing a secret by accident; whoever may write hooks can read the
 * secrets anyway. Redact first and cut afterwards: half a value is no match.
 */
import type { JsonValue } from "../domain/json";
import { FormMatcher, type Range, withoutBlanks } from "./form-matcher";
import { formsOf } from "./secret-forms";

export interface Redactor {
  (text: string): string;
  /** Several texts that belong together, such as the arguments of a log call: a value split between them is found. */
  together(texts: readonly string[]): string[];
  /**
   * Strings, numbers and keys of a JSON value; also a value split over neighbouring leaves. What is nested more than 200
   * levels deep is left out. A key may be a secret too: don't rely on one in the answer, put an array around the parts.
   */
  json(value: JsonValue): JsonValue;
}

/** A value that is nested without end would exhaust the stack, here and wherever it is written. */
const MAX_DEPTH = 200;
const TOO_DEEP = "[nested too deeply]";

/**
 * For the secrets of one invocation. Values under 6 characters are not redacted. The spellings are worked out at the first
 * text: most invocations have none.
 */
export function createRedactor(secretValues: Iterable<string>): Redactor {
  const values = [...secretValues];
  let made: Spellings | null = null;
  const spellings = (): Spellings => (made ??= spellingsOf(values));

  function text(value: string): string {
    const { find, placeholder } = spellings();
    const ranges = find(value);
    return ranges.length === 0 ? value : replaced(value, 0, ranges, placeholder);
  }

  function together(texts: readonly string[]): string[] {
    const { find, placeholder } = spellings();
    const ranges = find(texts.join(""));
    if (ranges.length === 0) return [...texts];
    let offset = 0;
    let first = 0;
    return texts.map((part) => {
      const [start, end] = [offset, offset + part.length];
      offset = end;
      if (part === "") return part;
      while ((ranges[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
      let last = first;
      while ((ranges[last]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
      return replaced(part, start, ranges.slice(first, last), placeholder);
    });
  }

  function json(value: JsonValue): JsonValue {
    const leaves: string[] = [];
    collectLeaves(value, leaves, MAX_DEPTH);
    const clean = together(leaves).values();
    return rebuilt(value, () => clean.next().value ?? "", text, MAX_DEPTH);
  }

  return Object.assign(text, { together, json });
}

interface Spellings {
  find(text: string): readonly Range[];
  readonly placeholder: string;
}

function spellingsOf(values: readonly string[]): Spellings {
  const forms = [...new Set(values.flatMap(formsOf))];
  if (forms.length === 0) return { find: () => [], placeholder: "" };
  const matcher = new FormMatcher(forms);
  return {
    find: (text) => matcher.find(text),
    placeholder: placeholderFor([...forms, ...forms.map(withoutBlanks)]),
  };
}

/** `text` stands at `offset` in what the ranges count from. */
function replaced(text: string, offset: number, ranges: readonly Range[], placeholder: string): string {
  let result = "";
  let done = 0;
  for (const { start, end } of ranges) {
    result += text.slice(done, Math.max(start - offset, 0)) + placeholder;
    done = Math.min(end - offset, text.length);
  }
  return result + text.slice(done);
}

function collectLeaves(value: JsonValue, into: string[], depth: number): void {
  if (typeof value === "string" || typeof value === "number") into.push(String(value));
  else if (typeof value === "object" && value !== null && depth > 0) {
    for (const item of Array.isArray(value) ? value : Object.values(value)) collectLeaves(item, into, depth - 1);
  }
}

/** The same value with its leaves taken, in the order of `collectLeaves`, from `nextLeaf`. */
function rebuilt(
  value: JsonValue,
  nextLeaf: () => string,
  redactKey: (key: string) => string,
  depth: number,
): JsonValue {
  if (typeof value === "string") return nextLeaf();
  if (typeof value === "number") {
    const leaf = nextLeaf();
    return leaf === String(value) ? value : leaf;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth === 0) return TOO_DEEP;
  if (Array.isArray(value)) return value.map((item) => rebuilt(item, nextLeaf, redactKey, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redactKey(key), rebuilt(item, nextLeaf, redactKey, depth - 1)]),
  );
}

/**
 * `[redacted]`, unless a secret looks like a part of it: the replacement must not complete a secret with what stands
 * beside it.
 */
function placeholderFor(forms: readonly string[]): string {
  for (const placeholder of ["[redacted]", "(redacted)", "<redacted>"]) {
    if (!forms.some((form) => overlaps(form, placeholder))) return placeholder;
  }
  let unit = 0x2588;
  while (forms.some((form) => form.includes(String.fromCharCode(unit)))) unit += 1;
  return String.fromCharCode(unit).repeat(3);
}

function overlaps(form: string, placeholder: string): boolean {
  if (form.includes(placeholder) || placeholder.includes(form)) return true;
  for (let length = 1; length < placeholder.length; length++) {
    if (form.endsWith(placeholder.slice(0, length)) || form.startsWith(placeholder.slice(-length))) return true;
  }
  return false;
}
