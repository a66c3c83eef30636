/**
 * The five lists of the sample HR system in the vendor's own shape: its names and units are not Flowstate's, so that a hook
 * has something to map. `version` counts how often a record was changed; 0 is the company as founded.
 */
import {
  between,
  chance,
  CURRENCIES,
  dayAfterEpoch,
  DEPARTMENTS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  pick,
  TITLES,
} from "./people.ts";

export const LISTS = ["employees", "contractors", "vacancies", "projects", "assignments"] as const;
export type ListName = (typeof LISTS)[number];
export type Sizes = Readonly<Record<ListName, number>>;
export type VendorRecord = Record<string, unknown> & { id: string };

export const DEFAULT_SIZES: Sizes = {
  employees: 300,
  contractors: 200,
  vacancies: 200,
  projects: 200,
  assignments: 300,
};

const PREFIX: Readonly<Record<ListName, string>> = {
  employees: "E",
  contractors: "C",
  vacancies: "V",
  projects: "P",
  assignments: "A",
};

/** The id of the record with that number, from 0: `E-00001` is the first employee. */
export function recordId(list: ListName, number: number): string {
  return `${PREFIX[list]}-${String(number + 1).padStart(5, "0")}`;
}

export interface Company {
  readonly seed: string;
  readonly sizes: Sizes;
}

export function record(company: Company, list: ListName, number: number, version: number): VendorRecord {
  return { id: recordId(list, number), ...MAKERS[list](company, number, version) };
}

type Maker = (company: Company, number: number, version: number) => Record<string, unknown>;

const MAKERS: Readonly<Record<ListName, Maker>> = { employees, contractors, vacancies, projects, assignments };

function employees(company: Company, number: number, version: number): Record<string, unknown> {
  const random = chance(company.seed, "employees", number);
  const given = pick(random, GIVEN_NAMES);
  const family = pick(random, FAMILY_NAMES);
  const hired = between(random, 0, 1_800);
  const title = pick(random, TITLES);
  const pay = between(random, 38_000, 120_000, 500);
  return {
    given_name: given,
    family_name: family,
    work_email: workEmail(given, family, number),
    hired_on: dayAfterEpoch(hired),
    left_on: null,
    title: version === 0 ? title : `Senior ${title}`,
    department: pick(random, DEPARTMENTS),
    // A change is a raise: one more row of the pay history.
    pay_history: Array.from({ length: version + 1 }, (_, raise) => ({
      valid_from: dayAfterEpoch(hired + raise * 90),
      amount: pay + raise * 2_500,
      currency: "EUR",
    })),
    badge: { office: pick(random, ["Berlin", "Lisbon", "Warsaw", "Remote"]), remote: random() < 0.3 },
  };
}

function contractors(company: Company, number: number, version: number): Record<string, unknown> {
  const random = chance(company.seed, "contractors", number);
  const given = pick(random, GIVEN_NAMES);
  const family = pick(random, FAMILY_NAMES);
  const begins = between(random, 1_200, 2_300);
  return {
    full_name: `${given} ${family}`,
    contact_email: `${slug(given)}.${slug(family)}.${number + 1}@contractors.example`,
    agency: pick(random, ["Northwind Staffing", "Blue Harbour", "Independent", "Kite & Partners"]),
    position: pick(random, TITLES),
    begins: dayAfterEpoch(begins),
    ends: dayAfterEpoch(begins + between(random, 200, 900)),
    price: {
      per: pick(random, ["hour", "day", "month"]),
      amount: between(random, 40, 900, 5) + version * 10,
      currency: pick(random, CURRENCIES),
    },
    department: pick(random, DEPARTMENTS),
  };
}

function vacancies(company: Company, number: number, version: number): Record<string, unknown> {
  const random = chance(company.seed, "vacancies", number);
  const state = pick(random, ["OPEN", "OPEN", "FILLED", "ON_HOLD", "CANCELLED"]);
  const from = between(random, 2_300, 2_700);
  const minimum = between(random, 40_000, 80_000, 1_000);
  return {
    title: pick(random, TITLES),
    summary: `Opening ${number + 1}${version === 0 ? "" : `, revised ${version} times`}`,
    state,
    fte_percent: pick(random, [100, 100, 80, 50]),
    wanted_from: dayAfterEpoch(from),
    fill_by: dayAfterEpoch(from + 60),
    budget: { min: minimum, max: minimum + between(random, 5_000, 30_000, 1_000) + version * 1_000, currency: "EUR" },
    department: pick(random, DEPARTMENTS),
    hired:
      state === "FILLED" && company.sizes.employees > 0
        ? recordId("employees", between(random, 0, company.sizes.employees - 1))
        : null,
  };
}

function projects(company: Company, number: number, version: number): Record<string, unknown> {
  const random = chance(company.seed, "projects", number);
  const starts = between(random, 1_500, 2_500);
  const topic = pick(random, ["Atlas", "Borealis", "Compass", "Delta", "Ember", "Foundry", "Harbour", "Juniper"]);
  const lead = company.sizes.employees === 0 ? null : between(random, 0, company.sizes.employees - 1);
  return {
    name: `${topic} ${number + 1}`,
    code: `${topic.slice(0, 3).toUpperCase()}-${number + 1}`,
    about: `${topic} for ${pick(random, DEPARTMENTS).name}`,
    phase: version > 0 ? "RUNNING" : pick(random, ["PLANNED", "RUNNING", "DONE", "PAUSED", "STOPPED"]),
    rank: between(random, 0, 5) + version,
    starts: dayAfterEpoch(starts),
    ends: dayAfterEpoch(starts + between(random, 90, 700)),
    budget: { amount: between(random, 20_000, 900_000, 5_000), currency: "EUR" },
    lead_email: lead === null ? null : employees(company, lead, 0)["work_email"],
  };
}

function assignments(company: Company, number: number, version: number): Record<string, unknown> {
  const random = chance(company.seed, "assignments", number);
  const from = between(random, 1_800, 2_500);
  return {
    person: recordId("employees", between(random, 0, Math.max(0, company.sizes.employees - 1))),
    project: recordId("projects", between(random, 0, Math.max(0, company.sizes.projects - 1))),
    load_percent: ((between(random, 1, 10) + version - 1) % 10) * 10 + 10,
    from: dayAfterEpoch(from),
    to: dayAfterEpoch(from + between(random, 60, 500)),
  };
}

/** The number keeps it unique: two people may share a name. */
function workEmail(given: string, family: string, number: number): string {
  return `${slug(given)}.${slug(family)}.${number + 1}@hr.example`;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, "");
}
