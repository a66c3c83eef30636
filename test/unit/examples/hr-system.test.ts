/** The sample HR system's data: always the same company, pages without gaps, changes that a journal repeats. */
import { describe, expect, it } from "vitest";
import { DEFAULT_SIZES, LISTS, record, recordId } from "../../../examples/hr-system/records.ts";
import { type Change, HrSource, readCursor } from "../../../examples/hr-system/source.ts";

const COMPANY = { seed: "test", sizes: DEFAULT_SIZES };
const AT = "2026-11-24T10:00:00.000Z";

function everything(source: HrSource, list: (typeof LISTS)[number], limit: number, since: string | null = null) {
  const items = [];
  let cursor: string | null = null;
  do {
    const page = source.page(list, limit, cursor, since);
    items.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);
  return items;
}

describe("the sample company", () => {
  it.each(LISTS)("has the same %s at every start, each once, whatever the page size", (list) => {
    const once = everything(new HrSource(COMPANY), list, 100);
    expect(once).toHaveLength(DEFAULT_SIZES[list]);
    expect(new Set(once.map((item) => item.id)).size).toBe(once.length);
    expect(everything(new HrSource(COMPANY), list, 7)).toEqual(once);
  });

  it("gives every employee an email of their own", () => {
    const emails = Array.from({ length: 5_000 }, (_, number) => record(COMPANY, "employees", number, 0)["work_email"]);
    expect(new Set(emails).size).toBe(emails.length);
  });

  it("is another one for another seed", () => {
    expect(record({ ...COMPANY, seed: "other" }, "employees", 0, 0)).not.toEqual(record(COMPANY, "employees", 0, 0));
  });
});

describe("changes at the source", () => {
  it("touch as many records as asked, show up in since, and go round the list", () => {
    const source = new HrSource(COMPANY);
    const before = everything(source, "employees", 100);
    expect(source.apply({ kind: "change", list: "employees", count: 3, at: AT })).toEqual([
      "E-00001",
      "E-00002",
      "E-00003",
    ]);
    expect(source.apply({ kind: "change", list: "employees", count: 2, at: AT })).toEqual(["E-00004", "E-00005"]);
    const after = everything(source, "employees", 100);
    const changed = after.filter((item, place) => JSON.stringify(item) !== JSON.stringify(before[place]));
    expect(changed.map((item) => item.id)).toEqual(["E-00001", "E-00002", "E-00003", "E-00004", "E-00005"]);
    expect(everything(source, "employees", 2, "2026-11-24T09:59:59.000Z").map((item) => item.id)).toEqual(
      changed.map((item) => item.id),
    );
  });

  it("delete from the back; a deleted record is only in since, with its day", () => {
    const source = new HrSource(COMPANY);
    expect(source.apply({ kind: "delete", list: "projects", count: 2, at: AT })).toEqual(["P-00200", "P-00199"]);
    expect(everything(source, "projects", 50)).toHaveLength(198);
    expect(source.one("projects", "P-00200")).toBeNull();
    expect(everything(source, "projects", 50, "2026-11-24T09:00:00.000Z")).toMatchObject([
      { id: "P-00199", removed_on: "2026-11-24" },
      { id: "P-00200", removed_on: "2026-11-24" },
    ]);
  });

  it("never touch a deleted record, and stop when the list ends", () => {
    const source = new HrSource({ seed: "test", sizes: { ...DEFAULT_SIZES, vacancies: 5 } });
    expect(source.apply({ kind: "delete", list: "vacancies", count: 3, at: AT })).toHaveLength(3);
    expect(source.apply({ kind: "change", list: "vacancies", count: 9, at: AT })).toEqual(["V-00001", "V-00002"]);
  });

  it("are repeated by a journal", () => {
    const journal: Change[] = [
      { kind: "change", list: "contractors", count: 5, at: AT },
      { kind: "delete", list: "contractors", count: 4, at: AT },
      { kind: "change", list: "contractors", count: 5, at: AT },
    ];
    const companies = [new HrSource(COMPANY), new HrSource(COMPANY)];
    for (const change of journal) for (const company of companies) company.apply(change);
    const [left, right] = companies.map((company) => everything(company, "contractors", 100));
    expect(left).toEqual(right);
  });
});

describe("cursors and ids", () => {
  it("are refused when this system did not give them out", () => {
    expect(readCursor("nonsense")).toBeNull();
    expect(new HrSource(COMPANY).one("employees", "X-00001")).toBeNull();
    expect(recordId("assignments", 41)).toBe("A-00042");
  });
});
