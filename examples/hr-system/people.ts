/**
 * Deterministic chance for the sample HR system: a record depends on the seed, its entity, its number and how often it was
 * changed, and on nothing else. So a hundred thousand records need no memory, and every start shows the same company.
 */

/** Numbers from 0 (inclusive) to 1, always the same for the same parts (FNV-1a, then mulberry32). */
export function chance(...parts: readonly (string | number)[]): () => number {
  let state = 0x811c9dc5;
  for (const character of parts.join("|")) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<const Choices extends readonly [unknown, ...unknown[]]>(
  random: () => number,
  choices: Choices,
): Choices[number] {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

/** A whole number from `from` to `to`, both possible, in steps. */
export function between(random: () => number, from: number, to: number, step = 1): number {
  return from + Math.floor(random() * (Math.floor((to - from) / step) + 1)) * step;
}

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, that many days after 2020-01-01. */
export function dayAfterEpoch(days: number): string {
  return new Date(Date.UTC(2020, 0, 1) + days * DAY_MS).toISOString().slice(0, 10);
}

export const GIVEN_NAMES = [
  "Ada",
  "Amara",
  "Anders",
  "Bianca",
  "Carlos",
  "Chloe",
  "Dimitri",
  "Elif",
  "Emeka",
  "Farah",
  "Greta",
  "Hana",
  "Ines",
  "Ivan",
  "Jamal",
  "Jun",
  "Katarina",
  "Kwame",
  "Lea",
  "Liam",
  "Mateo",
  "Mei",
  "Nadia",
  "Noah",
  "Olga",
  "Omar",
  "Priya",
  "Rafael",
  "Sofia",
  "Tariq",
  "Uma",
  "Yusuf",
] as const;

export const FAMILY_NAMES = [
  "Abe",
  "Andersson",
  "Banerjee",
  "Costa",
  "Dubois",
  "Eriksen",
  "Fischer",
  "Garcia",
  "Haddad",
  "Ito",
  "Jansen",
  "Kaya",
  "Kowalski",
  "Larsen",
  "Mbeki",
  "Moreau",
  "Novak",
  "Okafor",
  "Petrov",
  "Rossi",
  "Santos",
  "Schmidt",
  "Silva",
  "Tanaka",
  "Ueda",
  "Varga",
  "Weber",
  "Yilmaz",
  "Zhang",
] as const;

export const TITLES = [
  "Software Engineer",
  "Product Manager",
  "Designer",
  "Data Analyst",
  "Accountant",
  "Recruiter",
  "Sales Manager",
  "Support Specialist",
  "Site Reliability Engineer",
  "Technical Writer",
] as const;

export const DEPARTMENTS = [
  { id: "D-10", name: "Engineering" },
  { id: "D-20", name: "Product" },
  { id: "D-30", name: "Finance" },
  { id: "D-40", name: "People" },
  { id: "D-50", name: "Sales" },
  { id: "D-60", name: "Customer Care" },
] as const;

export const CURRENCIES = ["EUR", "USD", "GBP"] as const;
