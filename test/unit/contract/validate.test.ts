/** Validation of whole records: what passes, several faults at once, and what must hold for any JSON. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergedFaults, splitDeletion, validateFields } from "../../../src/contract/entities/validate";
import { ENTITY_MODEL } from "../../../src/domain/entity-model";
import { ENTITY_TYPES, type EntityType } from "../../../src/domain/entity-types";
import type { JsonObject, JsonValue } from "../../../src/domain/json";
import { mergeEntity } from "../../../src/domain/merge";
import { ENTITY_SCHEMAS } from "../../../src/contract/entities/schemas";

const good: Record<EntityType, JsonObject> = {
  employee: {
    firstName: "Ada",
    lastName: "Lovelace",
    email: "Ada@Example.com",
    internalEmployeeId: "0042",
    startDate: "2024-02-29",
    endDate: "2024-02-29",
    jobRole: { title: "Engineer", externalId: "e" },
    teamAllocations: [{ teamId: "t", teamName: "T", fte: 0.5, startDate: "2026-01-01", endDate: null }],
    projectAllocations: [{ projectId: "p", projectName: null, fte: 10 }],
    salaryAdjustments: [
      { effectiveDate: "2026-01-01", salary: 50_000.5, bonus: 0, currencyCode: "EUR", reason: "" },
      { effectiveDate: "2025-01-01", salary: 0, currencyCode: "JPY" },
    ],
    customAttributes: { a: "x", b: 1.5, c: true, d: null, e: { start: "2026-01-01", end: "2026-01-01" } },
    deletedAt: "2999-12-31",
  },
  vacancy: {
    role: "Engineer",
    description: "x".repeat(10_000),
    status: "on_hold",
    fte: 1,
    targetStartDate: "2026-06-01",
    targetFillDate: "2026-05-01",
    salaryMin: 1,
    salaryMax: 1,
    currencyCode: "CHF",
    jobRole: "Engineer",
    teamAllocations: [],
    filledBy: { externalId: "7" },
    filledByExternalId: "7",
    customAttributes: {},
    deletedAt: null,
  },
  contractor: {
    name: "Grace",
    email: null,
    contractorType: "freelance",
    company: "Navy",
    rateType: "hourly",
    rate: 80,
    currencyCode: "USD",
    rateAdjustments: [{ effectiveDate: "2026-01-01", rateType: "monthly", rate: 1, currencyCode: "USD", reason: "x" }],
  },
  project: { name: "Apollo", projectCode: "", status: "planning", priority: -3, estimatedCost: 1e9, ownerEmail: "a@b" },
  assignment: { employeeExternalId: "e", projectExternalId: "p", fte: 10, startDate: null, endDate: "2026-01-01" },
};

test.each(ENTITY_TYPES)("a full %s passes as it was given", (type) => {
  const { filledByExternalId: _short, ...expected } = good[type];
  expect(validateFields(type, good[type])).toEqual({ ok: true, value: expected });
});

test("every field of the model has a schema, and the other way round", () => {
  for (const type of ENTITY_TYPES) {
    const named = [...ENTITY_MODEL[type].fields, "deletedAt", ...(type === "vacancy" ? ["filledByExternalId"] : [])];
    expect(Object.keys(ENTITY_SCHEMAS[type].shape).sort()).toEqual(named.sort());
  }
});

test("only required fields can't be cleared", () => {
  for (const type of ENTITY_TYPES) {
    for (const field of ENTITY_MODEL[type].fields) {
      expect(validateFields(type, { [field]: null }).ok).toBe(!ENTITY_MODEL[type].required.includes(field));
    }
  }
});

test("a record tells all its faults", () => {
  const result = validateFields("employee", {
    firstName: null,
    lastName: 5,
    age: 36,
    startDate: "2026-02-01",
    endDate: "2026-01-01",
    salaryAdjustments: [{ effectiveDate: "2026-02-30", salary: "1", currencyCode: "EUR" }, { currencyCode: "???" }],
  });
  expect(result.ok ? [] : result.error.map(({ code, path }) => `${code} ${path ?? ""}`)).toEqual([
    "REQUIRED firstName",
    "INVALID_RECORD lastName",
    "INVALID_RECORD salaryAdjustments[0].effectiveDate",
    "INVALID_RECORD salaryAdjustments[0].salary",
    "REQUIRED salaryAdjustments[1].effectiveDate",
    "REQUIRED salaryAdjustments[1].salary",
    "INVALID_RECORD salaryAdjustments[1].currencyCode",
    "UNKNOWN_FIELD age",
    "INVALID_RECORD endDate",
  ]);
});

test.each<[EntityType, JsonObject, string]>([
  ["employee", { firstName: 5 }, "firstName must be a string."],
  ["employee", { firstName: null }, "firstName is required and can't be null."],
  ["employee", { startDate: "2026-02-30" }, "startDate must be a date that exists, as YYYY-MM-DD."],
  [
    "employee",
    { startDate: "2026-02-01", endDate: "2026-01-01" },
    "endDate must not be before startDate (2026-02-01).",
  ],
  ["employee", { foo: 1 }, 'There is no field "foo".'],
  ["employee", { jobRole: { title: "x", y: 1 } }, 'There is no field "y" in jobRole.'],
  ["assignment", { fte: 11 }, "fte must be greater than 0 and at most 10."],
  ["vacancy", { currencyCode: "EURO" }, "currencyCode must be a currency code of ISO 4217, such as EUR."],
  ["vacancy", { status: "x" }, "status must be one of open, filled, cancelled, on_hold."],
])("%s %j says: %s", (type, data, message) => {
  const result = validateFields(type, data);
  expect(result.ok ? [] : result.error.map((fault) => fault.message)).toEqual([message]);
});

describe("what only the whole shows", () => {
  test("an end before a start that was stored earlier", () => {
    const existing = { data: { name: "A", startDate: "2026-02-01" }, rowSources: null, source: "hr" };
    const patch = validateFields("project", { endDate: "2026-01-01" });
    expect(patch.ok).toBe(true);
    const merged = mergeEntity("project", existing, "hr", patch.ok ? patch.value : {});
    expect(mergedFaults("project", merged.data)).toMatchObject([{ code: "INVALID_RECORD", path: "endDate" }]);
  });

  test("a salaryMax below a salaryMin that was stored earlier", () => {
    expect(mergedFaults("vacancy", { role: "E", salaryMin: 5, salaryMax: 4 })).toMatchObject([{ path: "salaryMax" }]);
  });

  test("more than 100 custom attributes together", () => {
    const keys = Array.from({ length: 101 }, (_, n) => [`k${n}`, n]);
    expect(mergedFaults("project", { name: "A", customAttributes: Object.fromEntries(keys) })).toMatchObject([
      { path: "customAttributes" },
    ]);
    expect(mergedFaults("project", { name: "A", customAttributes: Object.fromEntries(keys.slice(1)) })).toEqual([]);
  });
});

test.each<[JsonObject, string | null | undefined]>([
  [{ name: "A" }, undefined],
  [{ name: "A", deletedAt: null }, null],
  [{ name: "A", deletedAt: "2026-01-01" }, "2026-01-01"],
])("splitDeletion of %j", (fields, deletedAt) => {
  expect(splitDeletion(fields)).toEqual({ deletedAt, fields: { name: "A" } });
});

test("a page of 10,000 full records costs a small multiple of reading its JSON", () => {
  const records = Array.from({ length: 10_000 }, (_, n) => ({ ...good.employee, email: `e${n}@example.com` }));
  const text = JSON.stringify(records);
  const read = fastestOf(5, () => JSON.parse(text));
  const validated = fastestOf(5, () => records.forEach((record) => validateFields("employee", record)));
  expect(records.filter((record) => validateFields("employee", record).ok)).toHaveLength(records.length);
  // Measured: three times. Ten times that is a fault in a schema, not a slow machine.
  expect(validated / read).toBeLessThan(30);
});

/** Milliseconds of the fastest of some rounds: what else the machine does only ever adds. */
function fastestOf(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

describe("for any JSON", () => {
  const json = fc.jsonValue({ maxDepth: 4 }).map((value): JsonValue => JSON.parse(JSON.stringify(value)));
  const type = fc.constantFrom(...ENTITY_TYPES);
  /** Real field names with anything in them, so that more than UNKNOWN_FIELD is met. */
  const shaped = type.chain((of) => {
    const names = Object.keys(ENTITY_SCHEMAS[of].shape);
    const nested = fc.dictionary(
      fc.constantFrom("teamId", "externalId", "title", "fte", "effectiveDate", "start", "end", "salary"),
      json,
    );
    const value = fc.oneof(
      json,
      nested,
      fc.array(nested, { maxLength: 3 }),
      fc.constantFrom("2026-01-01", "2026-02-30", "EUR", "open"),
    );
    return fc.tuple(fc.constant(of), fc.dictionary(fc.constantFrom(...names), value));
  });

  test("validation never throws, and each fault has a path that exists or is missing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(type, json), shaped), ([of, data]) => {
        const result = validateFields(of, data);
        if (result.ok) return;
        expect(result.error.length).toBeGreaterThan(0);
        for (const fault of result.error) expect(fault.message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 500 },
    );
  });

  test("what passes merges into an entity without faults of single fields, and passes again", () => {
    fc.assert(
      fc.property(shaped, ([of, data]) => {
        const result = validateFields(of, data);
        if (!result.ok) return;
        const { data: merged } = mergeEntity(of, null, "hr", result.value);
        expect(validateFields(of, merged).ok).toBe(true);
        expect(mergedFaults(of, merged)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("validation does not touch what it looks at", () => {
    fc.assert(
      fc.property(shaped, ([of, data]) => {
        const before = structuredClone(data);
        validateFields(of, data);
        expect(data).toEqual(before);
      }),
    );
  });

  test("depth and size of rubbish do not matter", () => {
    const deep: JsonValue = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(validateFields("employee", { firstName: deep, customAttributes: { a: deep } }).ok).toBe(false);
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`x${n}`, n]));
    const result = validateFields("employee", { ...wide, ["y".repeat(100_000)]: 1 });
    const faults = result.ok ? [] : result.error;
    expect(faults).toHaveLength(1_000);
    const long = validateFields("employee", { ["y".repeat(100_000)]: 1 });
    expect(JSON.stringify(long).length).toBeLessThan(1_000);
  });
});
