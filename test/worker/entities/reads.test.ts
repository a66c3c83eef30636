/** Entities and their history as readers see them. */
import { describe, expect, it } from "vitest";
import { getEntity, listEntities } from "../../../src/entities/read";
import { changeEventsById } from "../../../src/store/change-events";
import { entityHistory } from "../../../src/store/entity-history";
import { entitySortFields, ownedEntities } from "../../../src/store/entity-reads";
import { employee, idOf, newOrg, patch, post, pull, TODAY, type Org } from "./fixture";

async function names(org: Org, query: Parameters<typeof listEntities>[3]): Promise<unknown[]> {
  return (await listEntities(org.db, org.id, "employee", query, TODAY)).items.map((each) => each.fields["firstName"]);
}

describe("an entity", () => {
  it("is found by id and by source and externalId, with every field", async () => {
    const org = newOrg();
    const [created] = await pull(org, "hr", "project", { p: { name: "P" } });
    const id = idOf(created);
    const byId = await getEntity(org.db, org.id, "project", { id }, TODAY);
    expect(byId).toEqual(await getEntity(org.db, org.id, "project", { source: "hr", externalId: "p" }, TODAY));
    expect(byId?.fields).toEqual({
      name: "P",
      projectCode: null,
      description: null,
      startDate: null,
      endDate: null,
      status: "planning",
      priority: 0,
      estimatedCost: null,
      currencyCode: null,
      ownerEmail: null,
      customAttributes: null,
    });
    expect(await getEntity(org.db, org.id, "employee", { id }, TODAY)).toBeNull();
    expect(await getEntity(org.db, newOrg().id, "project", { id }, TODAY)).toBeNull();
    expect(await getEntity(org.db, org.id, "project", { source: "crm", externalId: "p" }, TODAY)).toBeNull();
  });
});

describe("a list", () => {
  it("pages, sorts, searches without case and filters by source", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("Ada"), b: employee("Bob"), "50%": employee("Cy_") });
    await post(org, "employee", employee("Dora"), "x-9");
    await pull(newOrg(), "hr", "employee", { z: employee("Zoe") });
    const page = { page: 1, limit: 10 };
    expect(await names(org, { ...page, sortBy: "firstName", sortDir: "asc" })).toEqual(["Ada", "Bob", "Cy_", "Dora"]);
    expect(await names(org, { page: 2, limit: 3, sortBy: "firstName", sortDir: "asc" })).toEqual(["Dora"]);
    expect(await names(org, page)).toEqual(["Dora", "Cy_", "Bob", "Ada"]);
    expect(await names(org, { ...page, search: "BOB@EXAMPLE" })).toEqual(["Bob"]);
    expect(await names(org, { ...page, search: "X-9" })).toEqual(["Dora"]);
    expect(await names(org, { ...page, search: "%" })).toEqual(["Cy_"]);
    expect(await names(org, { ...page, search: "_" })).toEqual(["Cy_"]);
    expect(await names(org, { ...page, search: "' OR 1=1 --" })).toEqual([]);
    expect(await names(org, { ...page, source: "hr", sortBy: "externalId", sortDir: "asc" })).toEqual([
      "Cy_",
      "Ada",
      "Bob",
    ]);
    expect((await listEntities(org.db, org.id, "employee", { page: 1, limit: 2 }, TODAY)).total).toBe(4);
  });

  it("can be sorted by each of the names that it offers", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("Ada") });
    for (const sortBy of entitySortFields("employee"))
      expect(await names(org, { page: 1, limit: 1, sortBy })).toEqual(["Ada"]);
  });
});

describe("history", () => {
  it("is newest first and of one entity of one organisation", async () => {
    const org = newOrg();
    const id = idOf(await post(org, "project", { name: "P" }));
    await patch(org, "project", id, { name: "Q" });
    await post(org, "project", { name: "Other" });
    const page = { page: 1, limit: 20, sortDir: "desc" } as const;
    const history = await entityHistory(org.db, org.id, "project", { id }, page);
    expect(history?.total).toBe(2);
    expect(await entityHistory(org.db, newOrg().id, "project", { id }, page)).toBeNull();
    expect(await entityHistory(org.db, org.id, "employee", { id }, page)).toBeNull();
    const items = (history?.items ?? []).map(({ event }) => event);
    expect(items.map((each) => [each.type, each.before?.["name"], each.after?.["name"], each.changedFields])).toEqual([
      ["update", "P", "Q", ["name"]],
      ["create", undefined, "P", ["name", "priority", "status"]],
    ]);
    const ids = items.map((each) => each.id);
    expect((await changeEventsById(org.db, org.id, ids)).map((each) => each.type)).toEqual(["create", "update"]);
    expect(await changeEventsById(org.db, newOrg().id, ids)).toEqual([]);
  });
});

describe("what a source still has", () => {
  it("is asked by external ids", async () => {
    const org = newOrg();
    const [a] = await pull(org, "hr", "project", { a: { name: "A" }, b: { name: "B" } });
    await pull(org, "crm", "project", { a: { name: "A" } });
    expect(await ownedEntities(org.db, org.id, "project", "hr", ["a", "gone"])).toEqual([
      { externalId: "a", entityId: idOf(a), revision: 1, hookId: "hook_hr" },
    ]);
  });
});
