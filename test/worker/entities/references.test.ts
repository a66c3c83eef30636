/** References between entities, what they derive, and the teams and job roles that records bring along. */
import { describe, expect, it } from "vitest";
import { getEntity } from "../../../src/entities/read";
import { listJobRoles } from "../../../src/store/job-roles";
import { listTeams } from "../../../src/store/teams";
import {
  employee,
  entityRows,
  eventRows,
  idOf,
  newOrg,
  outcomes,
  patch,
  post,
  pull,
  remove,
  rows,
  TODAY,
  type Org,
} from "./fixture";

function team(teamId: string, teamName?: string) {
  return { teamAllocations: [teamName === undefined ? { teamId } : { teamId, teamName }] };
}

const ALL = { page: 1, limit: 100 };

async function view(org: Org, type: "vacancy" | "assignment", id: string) {
  return (await getEntity(org.db, org.id, type, { id }, TODAY))?.derived;
}

describe("a reference", () => {
  it("means the entity of the same source first, then the only one of the organisation", async () => {
    const org = newOrg();
    const [own] = await pull(org, "hr", "employee", { e: employee("own") });
    await pull(org, "crm", "employee", { e: employee("other"), only: employee("only") });
    await pull(org, "crm", "project", { p: { name: "P" } });
    const planned = await pull(org, "hr", "assignment", {
      a: { employeeExternalId: "e", projectExternalId: "p" },
      b: { employeeExternalId: "only", projectExternalId: "p" },
    });
    expect(outcomes(planned)).toEqual(["create", "create"]);
    expect((await view(org, "assignment", idOf(planned[0])))?.["employeeId"]).toBe(own?.entityId);
  });

  it("is a fault when there is none or more than one, with its path", async () => {
    const org = newOrg();
    await pull(org, "crm", "project", { p: { name: "P" } });
    await post(org, "project", { name: "P" }, "p");
    const data = employee("ada", { projectAllocations: [{ projectId: "p" }, { projectId: "none" }] });
    const [record] = await pull(org, "hr", "employee", { a: data });
    expect(outcomes(record ? [record] : [])).toEqual([
      "REFERENCE_AMBIGUOUS projectAllocations[0].projectId, REFERENCE_NOT_FOUND projectAllocations[1].projectId",
    ]);
    expect(record?.fingerprint).toBe(false);
    expect(await eventRows(org)).toHaveLength(2);
  });

  it("never reaches into another organisation or type", async () => {
    const org = newOrg();
    await pull(newOrg(), "hr", "project", { p: { name: "P" } });
    await pull(org, "hr", "vacancy", { p: { role: "P" } });
    const planned = await pull(org, "hr", "contractor", { c: { name: "C", projectAllocations: [{ projectId: "p" }] } });
    expect(outcomes(planned)).toEqual(["REFERENCE_NOT_FOUND projectAllocations[0].projectId"]);
  });

  it("that is not found is set aside when asked, unless the record has another fault", async () => {
    const org = newOrg();
    await pull(org, "hr", "project", { p: { name: "P" } });
    await post(org, "project", { name: "P" }, "twice");
    await post(org, "project", { name: "P" }, "twice");
    const planned = await pull(
      org,
      "hr",
      "contractor",
      {
        waits: { name: "C", projectAllocations: [{ projectId: "later" }] },
        faulty: { projectAllocations: [{ projectId: "later" }] },
        both: { name: "C", projectAllocations: [{ projectId: "later" }, { projectId: "twice" }] },
      },
      { deferMissingReferences: true },
    );
    expect(planned.map((record) => [record.outcome, record.fingerprint])).toEqual([
      ["deferred", false],
      ["error", false],
      ["error", false],
    ]);
    await pull(org, "other", "project", { later: { name: "L" } });
    const settled = await pull(org, "hr", "contractor", {
      waits: { name: "C", projectAllocations: [{ projectId: "later" }] },
    });
    expect(outcomes(settled)).toEqual(["create"]);
  });

  it("is looked at again only when a record sets it", async () => {
    const org = newOrg();
    const [filler] = await pull(org, "hr", "employee", { e: employee("ada") });
    const [vacancy] = await pull(org, "hr", "vacancy", { v: { role: "Dev", filledByExternalId: "e" } });
    await remove(org, "employee", idOf(filler));
    expect(outcomes(await pull(org, "hr", "vacancy", { v: { description: "new" } }))).toEqual(["update"]);
    expect(outcomes([await patch(org, "vacancy", idOf(vacancy), { filledBy: { externalId: "e" } })])).toEqual([
      "REFERENCE_NOT_FOUND filledBy.externalId",
    ]);
  });

  it("that leads to another entity than before moves without an event", async () => {
    const org = newOrg();
    const first = await pull(org, "hr", "employee", { e: employee("ada") });
    const [vacancy] = await pull(org, "hr", "vacancy", { v: { role: "Dev", filledBy: { externalId: "e" } } });
    await remove(org, "employee", idOf(first[0]));
    const [second] = await pull(org, "hr", "employee", { e: employee("ada") });
    const before = (await eventRows(org)).length;
    expect(outcomes(await pull(org, "hr", "vacancy", { v: { filledBy: { externalId: "e" } } }))).toEqual(["skip"]);
    expect(await eventRows(org)).toHaveLength(before);
    expect((await view(org, "vacancy", idOf(vacancy)))?.["filledByEmployeeId"]).toBe(second?.entityId);
  });
});

describe("a vacancy", () => {
  it("is filled by an employee or a contractor whose endDate is unset or ahead", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { e: employee("ada"), ended: employee("bob", { endDate: TODAY }) });
    await pull(org, "hr", "contractor", { c: { name: "C", endDate: "2026-11-25" } });
    const planned = await pull(org, "hr", "vacancy", {
      none: { role: "R" },
      e: { role: "R", filledBy: { externalId: "e" } },
      ended: { role: "R", filledByExternalId: "ended" },
      c: { role: "R", filledByExternalId: "c" },
    });
    const derived = await Promise.all(planned.map((record) => view(org, "vacancy", idOf(record))));
    expect(derived.map((each) => each?.["isFilled"])).toEqual([false, true, false, true]);
    expect(
      derived.map((each) => [each?.["filledByEmployeeId"] !== null, each?.["filledByContractorId"] !== null]),
    ).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
    await pull(org, "hr", "vacancy", { e: { filledBy: null } });
    expect(await view(org, "vacancy", idOf(planned[1]))).toEqual({
      isFilled: false,
      filledByEmployeeId: null,
      filledByContractorId: null,
    });
  });

  it("is ambiguous between an employee and a contractor of one source, and open when its filler is gone", async () => {
    const org = newOrg();
    const [filler] = await pull(org, "hr", "employee", { x: employee("ada") });
    const [vacancy] = await pull(org, "hr", "vacancy", { v: { role: "R", filledByExternalId: "x" } });
    await pull(org, "hr", "contractor", { x: { name: "X" } });
    expect(outcomes(await pull(org, "hr", "vacancy", { v: { filledByExternalId: "x" } }))).toEqual([
      "REFERENCE_AMBIGUOUS filledBy.externalId",
    ]);
    await remove(org, "employee", idOf(filler));
    expect((await view(org, "vacancy", idOf(vacancy)))?.["isFilled"]).toBe(false);
  });
});

describe("teams and job roles", () => {
  it("are created once, named by who names them, and by their id until then", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("a", team("t1")), b: employee("b", team("t2", "Two")) });
    const names = async () => (await listTeams(org.db, org.id, { ...ALL, sortBy: "externalId", sortDir: "asc" })).items;
    expect((await names()).map((each) => [each.externalId, each.name])).toEqual([
      ["t1", "t1"],
      ["t2", "Two"],
    ]);
    const ids = (await names()).map((each) => each.id);
    await pull(org, "crm", "contractor", { c: { name: "C", ...team("t1", "One") }, d: { name: "D", ...team("t2") } });
    expect((await names()).map((each) => [each.id, each.name])).toEqual([
      [ids[0], "One"],
      [ids[1], "Two"],
    ]);
  });

  it("match a role by externalId first, then by title", async () => {
    const org = newOrg();
    const roles = async () => {
      const listed = await listJobRoles(org.db, org.id, { ...ALL, sortBy: "title", sortDir: "asc" });
      return listed.items.map((role) => [role.externalId, role.title]);
    };
    await pull(org, "hr", "employee", {
      a: employee("a", { jobRole: "Engineer" }),
      b: employee("b", { jobRole: { title: "Designer", externalId: "des" } }),
      c: employee("c", { jobRole: "Engineer" }),
    });
    expect(await roles()).toEqual([
      ["des", "Designer"],
      [null, "Engineer"],
    ]);
    await pull(org, "hr", "employee", {
      a: { jobRole: { title: "Engineer", externalId: "eng" } },
      b: { jobRole: { title: "Senior Designer", externalId: "des" } },
      c: { jobRole: "Engineer" },
    });
    expect(await roles()).toEqual([
      ["eng", "Engineer"],
      ["des", "Senior Designer"],
    ]);
  });

  it("are not made by records that fail or are equal", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: { jobRole: "Ghost", teamAllocations: [{ teamId: "ghost" }] } });
    expect((await listTeams(org.db, org.id, ALL)).total).toBe(0);
    expect((await listJobRoles(org.db, org.id, ALL)).total).toBe(0);
    expect(await entityRows(org)).toEqual([]);
    expect(await rows("SELECT * FROM deliveries WHERE org_id = ?1", org)).toEqual([]);
  });
});
