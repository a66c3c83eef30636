/**
 * Finds many fixed texts in one text, in time that grows with the text and not with how often it nearly matches. Blanks
 * don't count: a value that was broken over lines, or joined from two log arguments with a space, is found as well.
 */

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Units of the window that decides where to look closer. */
const WINDOW = 6;
const POWER = 887_503_681; // 31 ** WINDOW
/** Slots for each form: so few windows of an ordinary text look like one that a closer look costs nothing. */
const SLOTS_A_FORM = 64;
const MIN_SLOTS = 1 << 10;
const MAX_SLOTS = 1 << 16;

const HAS_BLANK = /[\0-\x20]/;

function isBlank(unit: number): boolean {
  return unit <= 0x20;
}

export function withoutBlanks(text: string): string {
  if (!HAS_BLANK.test(text)) return text;
  return Array.from({ length: text.length }, (_, i) => (isBlank(text.charCodeAt(i)) ? "" : text.charAt(i))).join("");
}

/** A power of two: made for each invocation, so it is no larger than its forms need. */
function slotsFor(forms: number): number {
  let slots = MIN_SLOTS;
  while (slots < forms * SLOTS_A_FORM && slots < MAX_SLOTS) slots *= 2;
  return slots;
}

export class FormMatcher {
  /** Forms by the slot of their first window. */
  readonly #bySlot = new Map<number, string[]>();
  readonly #marked: Uint8Array;
  /** Forms with so many blanks that what is left of them would be found in ordinary text: matched as they are. */
  readonly #exact: string[] = [];

  constructor(forms: Iterable<string>) {
    const dense = new Set<string>();
    for (const form of forms) {
      const squeezed = withoutBlanks(form);
      if (squeezed.length >= WINDOW) dense.add(squeezed);
      else this.#exact.push(form);
    }
    this.#marked = new Uint8Array(slotsFor(dense.size));
    for (const form of dense) {
      let hash = 0;
      for (let i = 0; i < WINDOW; i++) hash = (Math.imul(hash, 31) + form.charCodeAt(i)) | 0;
      const at = this.#slot(hash);
      this.#marked[at] = 1;
      const same = this.#bySlot.get(at);
      if (same === undefined) this.#bySlot.set(at, [form]);
      else same.push(form);
    }
  }

  /** The parts of the text that any form covers: in order, apart from each other. */
  find(text: string): Range[] {
    const ranges: Range[] = [];
    for (const form of this.#exact) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        ranges.push({ start: at, end: at + form.length });
      }
    }
    const candidates = this.#candidates(text);
    if (candidates.size > 0) {
      const positions = positionsOf(text);
      for (const form of candidates) ranges.push(...occurrences(text, positions, form));
    }
    return merged(ranges);
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 16)) & (this.#marked.length - 1);
  }

  /** The forms whose first window is in the text, as far as a hash can tell. */
  #candidates(text: string): Set<string> {
    const candidates = new Set<string>();
    const window = new Uint16Array(WINDOW);
    let hash = 0;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isBlank(unit)) continue;
      const oldest = window[count % WINDOW] ?? 0;
      window[count % WINDOW] = unit;
      hash = (Math.imul(hash, 31) + unit - Math.imul(oldest, POWER)) | 0;
      count += 1;
      const at = this.#slot(hash);
      if (count < WINDOW || this.#marked[at] === 0) continue;
      for (const form of this.#bySlot.get(at) ?? []) candidates.add(form);
    }
    return candidates;
  }
}

/** Where the units that count are. */
function positionsOf(text: string): Uint32Array {
  const positions = new Uint32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) positions[count++] = i;
  return positions.subarray(0, count);
}

/** Knuth, Morris and Pratt: each unit of the text is looked at once, also for forms that overlap themselves. */
function* occurrences(text: string, positions: Uint32Array, form: string): Generator<Range> {
  const fallback = new Uint32Array(form.length + 1);
  for (let i = 1, matched = 0; i < form.length; i++) {
    while (matched > 0 && form.charCodeAt(i) !== form.charCodeAt(matched)) matched = fallback[matched] ?? 0;
    if (form.charCodeAt(i) === form.charCodeAt(matched)) matched += 1;
    fallback[i + 1] = matched;
  }
  let matched = 0;
  for (const [index, at] of positions.entries()) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && (matched === form.length || form.charCodeAt(matched) !== unit))
      matched = fallback[matched] ?? 0;
    if (form.charCodeAt(matched) === unit) matched += 1;
    if (matched === form.length) yield { start: positions[index - form.length + 1] ?? 0, end: at + 1 };
  }
}

function merged(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
