/** Reads the query of an address. What does not fit is left out, so that a wrong link still opens its page. */

export function oneOf<const T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === value);
}

export function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 1 ? number : undefined;
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The query of an address as its links may give it: each part may be left out. */
export function optional<T extends object>(search: T): { readonly [Part in keyof T]?: T[Part] } {
  return search;
}
