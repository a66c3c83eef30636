/** A patch laid over an entity: absent and null, defaults, custom attributes, rows by source (contract sections 4, 7.2). */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields } from "../../../src/domain/change";
import { ENTITY_TYPES } from "../../../src/domain/entity-types";
import type { JsonObject, JsonValue } from "../../../src/domain/json";
import { mergeEntity, normaliseFields, type StoredState } from "../../../src/domain/merge";

const stored = (
  data: JsonObject,
  source: string | null = "hr",
  rowSources: StoredState["rowSources"] = null,
): StoredState => ({
  data,
  source,
  rowSources,
});
const ada = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com" };

describe("create", () => {
  test("takes the fields and leaves out what is null", () => {
    expect(mergeEntity("employee", null, "hr", { ...ada, endDate: null })).toEqual({ data: ada, rowSources: null });
  });

  test("sets the defaults of what is absent or null", () => {
    expect(mergeEntity("vacancy", null, "hr", { role: "Engineer" }).data).toEqual({
      role: "Engineer",
      status: "open",
      fte: 1,
    });
    expect(mergeEntity("vacancy", null, "hr", { role: "E", status: null, fte: 0.5 }).data).toEqual({
      role: "E",
      status: "open",
      fte: 0.5,
    });
    expect(mergeEntity("project", null, "hr", { name: "P" }).data).toEqual({
      name: "P",
      status: "planning",
      priority: 0,
    });
    const ids = { employeeExternalId: "1", projectExternalId: "2" };
    expect(mergeEntity("assignment", null, null, ids).data).toEqual({ ...ids, fte: 1 });
  });

  test("gives an allocation to a team its fte, and no other row anything", () => {
    const { data } = mergeEntity("employee", null, "hr", {
      ...ada,
      teamAllocations: [{ teamId: "t" }, { teamId: "u", fte: 0.5, endDate: null }],
      projectAllocations: [{ projectId: "p" }],
    });
    expect(data["teamAllocations"]).toEqual([
      { teamId: "t", fte: 1 },
      { teamId: "u", fte: 0.5 },
    ]);
    expect(data["projectAllocations"]).toEqual([{ projectId: "p" }]);
  });

  test("keeps deletedAt out of the data", () => {
    expect(mergeEntity("employee", null, "hr", { ...ada, deletedAt: "2999-01-01" }).data).toEqual(ada);
  });
});

describe("update", () => {
  test("absent is unchanged, null is cleared", () => {
    const before = stored({ ...ada, startDate: "2026-01-01", endDate: "2026-02-01" });
    expect(mergeEntity("employee", before, "hr", { firstName: "A.", endDate: null }).data).toEqual({
      ...ada,
      firstName: "A.",
      startDate: "2026-01-01",
    });
  });

  test("a default comes back when its field is cleared, and not by absence", () => {
    const before = stored({ role: "E", status: "filled", fte: 0.5 });
    expect(mergeEntity("vacancy", before, "hr", { status: null }).data).toEqual({
      role: "E",
      status: "open",
      fte: 0.5,
    });
    expect(mergeEntity("vacancy", before, "hr", { role: "F" }).data).toEqual({ role: "F", status: "filled", fte: 0.5 });
  });

  test("an object is replaced as a whole", () => {
    const before = stored({ ...ada, jobRole: { title: "Engineer", externalId: "e" } });
    expect(mergeEntity("employee", before, "hr", { jobRole: { title: "Lead" } }).data["jobRole"]).toEqual({
      title: "Lead",
    });
    expect(mergeEntity("employee", before, "hr", { jobRole: "Lead" }).data["jobRole"]).toBe("Lead");
  });

  test("custom attributes merge by key, and null clears one or all", () => {
    const before = stored({ ...ada, customAttributes: { a: 1, b: { start: "2026-01-01", end: "2026-02-01" } } });
    const merge = (customAttributes: JsonValue) =>
      mergeEntity("employee", before, "hr", { customAttributes }).data["customAttributes"];
    expect(merge({ c: "x", a: 2 })).toEqual({ a: 2, b: { start: "2026-01-01", end: "2026-02-01" }, c: "x" });
    expect(merge({ b: null })).toEqual({ a: 1 });
    expect(merge({ a: null, b: null })).toBeUndefined();
    expect(merge(null)).toBeUndefined();
    expect(merge({})).toEqual(before.data["customAttributes"]);
  });
});

describe("filledByExternalId", () => {
  test.each<[JsonObject, JsonObject]>([
    [{ filledByExternalId: "7" }, { filledBy: { externalId: "7" } }],
    [{ filledByExternalId: null }, { filledBy: null }],
    [{ filledBy: { externalId: "7" }, filledByExternalId: "7" }, { filledBy: { externalId: "7" } }],
    [{ role: "E" }, { role: "E" }],
  ])("%j is %j", (given, expected) => {
    expect(normaliseFields("vacancy", given)).toEqual(expected);
    expect(normaliseFields("vacancy", normaliseFields("vacancy", given))).toEqual(expected);
  });

  test("the short form reaches the data as filledBy, and clears it", () => {
    const { data } = mergeEntity("vacancy", null, "hr", { role: "E", filledByExternalId: "7" });
    expect(data).toEqual({ role: "E", status: "open", fte: 1, filledBy: { externalId: "7" } });
    expect(mergeEntity("vacancy", stored(data), "hr", { filledByExternalId: null }).data["filledBy"]).toBeUndefined();
  });
});

describe("rows by source", () => {
  const t1 = { teamId: "t1", fte: 1 };
  const t2 = { teamId: "t2", fte: 1 };
  const t3 = { teamId: "t3", fte: 1 };

  test("a source replaces its own rows", () => {
    const before = stored({ ...ada, teamAllocations: [t1, t2] });
    expect(mergeEntity("employee", before, "hr", { teamAllocations: [t3] })).toEqual({
      data: { ...ada, teamAllocations: [t3] },
      rowSources: null,
    });
  });

  test("a source leaves the rows of others", () => {
    const before = stored({ ...ada, teamAllocations: [t1, t2] }, "hr", { teamAllocations: ["hr", null] });
    expect(mergeEntity("employee", before, "hr", { teamAllocations: [t3] })).toEqual({
      data: { ...ada, teamAllocations: [t3, t2] },
      rowSources: { teamAllocations: ["hr", null] },
    });
    expect(mergeEntity("employee", before, "hr", { teamAllocations: null })).toEqual({
      data: { ...ada, teamAllocations: [t2] },
      rowSources: { teamAllocations: [null] },
    });
    expect(mergeEntity("employee", before, "hr", { firstName: "A" }).rowSources).toEqual({
      teamAllocations: ["hr", null],
    });
  });

  test("a row that a source brings as well becomes its own", () => {
    const before = stored({ ...ada, teamAllocations: [t1, t2] }, "hr", { teamAllocations: ["hr", null] });
    expect(mergeEntity("employee", before, "hr", { teamAllocations: [t2] })).toEqual({
      data: { ...ada, teamAllocations: [t2] },
      rowSources: null,
    });
  });

  test("one adjustment a date: the row that is written stands for another's of that date", () => {
    const before = stored(
      { ...ada, salaryAdjustments: [adjustment("2026-01-01", 1), adjustment("2026-02-01", 2)] },
      null,
    );
    expect(mergeEntity("employee", before, "hr", { salaryAdjustments: [adjustment("2026-02-01", 3)] })).toEqual({
      data: { ...ada, salaryAdjustments: [adjustment("2026-02-01", 3), adjustment("2026-01-01", 1)] },
      rowSources: { salaryAdjustments: ["hr", null] },
    });
  });

  test("a person replaces the whole array as it was shown; what stays equal keeps its source", () => {
    const before = stored({ ...ada, teamAllocations: [t1, t2] });
    expect(mergeEntity("employee", before, null, { teamAllocations: [t2, t3] })).toEqual({
      data: { ...ada, teamAllocations: [t2, t3] },
      rowSources: { teamAllocations: ["hr", null] },
    });
    expect(mergeEntity("employee", before, null, { teamAllocations: [] }).data["teamAllocations"]).toEqual([]);
    expect(mergeEntity("employee", before, null, { teamAllocations: null }).data["teamAllocations"]).toBeUndefined();
  });

  test("a source that brings its own rows unchanged leaves the array as it is", () => {
    const before = stored({ ...ada, teamAllocations: [t1, t2] }, "hr", { teamAllocations: [null, "hr"] });
    expect(mergeEntity("employee", before, "hr", { teamAllocations: [t2] })).toEqual({
      data: before.data,
      rowSources: before.rowSources,
    });
  });

  test("of two equal rows each keeps a source of its own", () => {
    const before = stored({ ...ada, teamAllocations: [t1] });
    expect(mergeEntity("employee", before, null, { teamAllocations: [t1, t1] }).rowSources).toEqual({
      teamAllocations: ["hr", null],
    });
  });

  test("adoption: the rows that nobody owned stay nobody's", () => {
    const before = stored({ ...ada, teamAllocations: [t1] }, null);
    expect(mergeEntity("employee", before, "hr", { firstName: "A" })).toEqual({
      data: { ...ada, firstName: "A", teamAllocations: [t1] },
      rowSources: { teamAllocations: [null] },
    });
  });
});

describe("laws", () => {
  const value = fc.oneof(fc.constant(null), fc.string({ maxLength: 5 }), fc.integer());
  const row = fc.record(
    { teamId: fc.constantFrom("a", "b", "c"), fte: fc.constantFrom(0.5, 1) },
    { requiredKeys: ["teamId"] },
  );
  const patch: fc.Arbitrary<JsonObject> = fc.record(
    {
      role: fc.string({ minLength: 1, maxLength: 5 }),
      description: value,
      status: fc.constantFrom(null, "open", "filled"),
      fte: fc.constantFrom(null, 0.5, 1),
      jobRole: fc.oneof(fc.constant(null), fc.record({ title: fc.string(), externalId: value })),
      filledByExternalId: fc.constantFrom(null, "1", "2"),
      teamAllocations: fc.oneof(fc.constant(null), fc.array(row, { maxLength: 4 })),
      customAttributes: fc.oneof(fc.constant(null), fc.dictionary(fc.constantFrom("a", "b", "c"), value)),
    },
    { requiredKeys: [] },
  );
  const writer = fc.constantFrom("hr", "crm", null);
  const history = fc.array(fc.tuple(writer, patch), { maxLength: 6 });

  test("the same write twice changes nothing more", () => {
    fc.assert(
      fc.property(history, writer, patch, (writes, by, fields) => {
        const once = play([...writes, [by, fields]]);
        const twice = mergeEntity("vacancy", once, by, fields);
        expect(changedFields(once.data, twice.data)).toEqual([]);
        expect(twice.rowSources).toEqual(once.rowSources);
      }),
    );
  });

  test("an empty patch changes nothing", () => {
    fc.assert(
      fc.property(history, writer, (writes, by) => {
        const state = play(writes);
        expect(mergeEntity("vacancy", state, state.source === null ? null : by, {})).toEqual({
          data: state.data,
          rowSources: state.rowSources,
        });
      }),
    );
  });

  test("the data holds no null at the top, defaults always, and a source for each row", () => {
    fc.assert(
      fc.property(history, (writes) => {
        const { data, rowSources } = play(writes);
        expect(Object.values(data)).not.toContain(null);
        expect(data).toMatchObject({ status: expect.any(String), fte: expect.any(Number) });
        const rows = data["teamAllocations"];
        const sources = rowSources?.["teamAllocations"];
        if (sources !== undefined) expect(rows).toHaveLength(sources.length);
      }),
    );
  });

  test("a write never touches its arguments", () => {
    fc.assert(
      fc.property(history, writer, patch, (writes, by, fields) => {
        const state = play(writes);
        const before = structuredClone({ state, fields });
        mergeEntity("vacancy", state, by, fields);
        expect({ state, fields }).toEqual(before);
      }),
    );
  });

  test("a source's write leaves every row of the others that it does not bring itself", () => {
    fc.assert(
      fc.property(history, fc.array(row, { maxLength: 4 }), (writes, rows) => {
        const state = play(writes);
        const after = mergeEntity("vacancy", state, "hr", { teamAllocations: rows });
        const kept = others(state, state.source);
        const left = others({ ...after, source: state.source }, state.source ?? "hr");
        for (const foreign of left) expect(kept).toContainEqual(foreign);
        for (const foreign of kept) expect(after.data["teamAllocations"]).toContainEqual(foreign);
      }),
    );
  });

  test("every type can be created from nothing but its defaults", () => {
    for (const type of ENTITY_TYPES) expect(mergeEntity(type, null, null, {}).rowSources).toBeNull();
  });
});

/** A vacancy after those writes, in their order. */
function play(writes: readonly (readonly [string | null, JsonObject])[]): StoredState {
  const [[first, fields] = [null, {}], ...rest] = writes;
  let state: StoredState = { ...mergeEntity("vacancy", null, first, fields), source: first };
  for (const [by, patch] of rest) {
    state = { ...mergeEntity("vacancy", state, by, patch), source: state.source ?? by };
  }
  return state;
}

/** The rows that `hr` did not write. */
function others(state: StoredState, owner: string | null): JsonValue[] {
  const rows = state.data["teamAllocations"];
  const sources = state.rowSources?.["teamAllocations"];
  if (!Array.isArray(rows)) return [];
  return rows.filter((_, index) => (sources === undefined ? owner : sources[index]) !== "hr");
}

function adjustment(effectiveDate: string, salary: number): JsonObject {
  return { effectiveDate, salary, currencyCode: "EUR" };
}
