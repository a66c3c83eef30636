/** What single records do: create, update, skip, delete, and the events and revisions that they leave. */
import { describe, expect, it } from "vitest";
import { deleteEntities } from "../../../src/entities/remove";
import {
  apply,
  asApi,
  asSource,
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
} from "./fixture";

describe("records of a source", () => {
  it("create, then skip what is equal, then update what differs", async () => {
    const org = newOrg();
    const first = await pull(org, "workday", "employee", { a: employee("ada"), b: employee("bob") });
    expect(outcomes(first)).toEqual(["create", "create"]);
    const again = await pull(org, "workday", "employee", { a: employee("ada"), b: employee("bob") });
    expect(outcomes(again)).toEqual(["skip", "skip"]);
    const third = await pull(org, "workday", "employee", {
      a: employee("ada"),
      b: employee("bob", { lastName: "New" }),
    });
    expect(outcomes(third)).toEqual(["skip", "update"]);
    expect((await entityRows(org)).map((row) => [row["external_id"], row["source"], row["revision"]])).toEqual([
      ["a", "workday", 1],
      ["b", "workday", 2],
    ]);
    const events = await eventRows(org);
    expect(events.map((row) => [row["type"], row["external_id"], row["changed_fields"]])).toEqual([
      ["create", "a", '["email","firstName","lastName"]'],
      ["create", "b", '["email","firstName","lastName"]'],
      ["update", "b", '["lastName"]'],
    ]);
    expect(JSON.parse(String(events[2]?.["before"]))).toEqual(employee("bob"));
    expect(JSON.parse(String(events[2]?.["after"]))).toEqual(employee("bob", { lastName: "New" }));
    expect(JSON.parse(String(events[2]?.["source"]))).toEqual({
      kind: "pull",
      integrationId: "int_workday",
      hookId: "hook_workday",
    });
  });

  it("keep fields that are absent and clear those that are null", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", {
      a: employee("ada", { startDate: "2026-01-01", customAttributes: { x: 1, y: 2 } }),
    });
    const [record] = await pull(org, "hr", "employee", {
      a: { startDate: null, customAttributes: { y: null, z: true } },
    });
    expect(record?.outcome).toBe("update");
    expect(record?.after).toEqual(employee("ada", { customAttributes: { x: 1, z: true } }));
    expect(record?.changedFields).toEqual(["customAttributes", "startDate"]);
  });

  it("need the required fields when they create, and have defaults", async () => {
    const org = newOrg();
    expect(outcomes(await pull(org, "hr", "employee", { a: { firstName: "Ada" } }))).toEqual([
      "REQUIRED lastName, REQUIRED email",
    ]);
    const [vacancy] = await pull(org, "hr", "vacancy", { v: { role: "Dev" } });
    expect(vacancy?.after).toEqual({ role: "Dev", status: "open", fte: 1 });
    expect(await entityRows(org)).toHaveLength(1);
  });

  it("are faulty when the merged entity would be", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("ada", { startDate: "2026-05-01" }) });
    const [record] = await pull(org, "hr", "employee", { a: { endDate: "2026-04-01" } });
    expect(outcomes(record ? [record] : [])).toEqual(["INVALID_RECORD endDate"]);
    expect(record?.fingerprint).toBe(false);
  });

  it("of another source, type or organisation are other entities", async () => {
    const org = newOrg();
    const other = newOrg();
    await pull(org, "hr", "project", { x: { name: "P" } });
    expect(outcomes(await pull(org, "crm", "project", { x: { name: "P" } }))).toEqual(["create"]);
    expect(outcomes(await pull(org, "hr", "contractor", { x: { name: "P" } }))).toEqual(["create"]);
    expect(outcomes(await pull(other, "hr", "project", { x: { name: "P" } }))).toEqual(["create"]);
  });

  it("replace the rows of their own source only", async () => {
    const org = newOrg();
    const [created] = await pull(org, "hr", "employee", {
      a: employee("ada", { teamAllocations: [{ teamId: "t1" }] }),
    });
    const id = idOf(created);
    await patch(org, "employee", id, { teamAllocations: [{ teamId: "t1" }, { teamId: "by-hand", fte: 0.5 }] });
    const [record] = await pull(org, "hr", "employee", { a: { teamAllocations: [{ teamId: "t2" }] } });
    expect(record?.after?.["teamAllocations"]).toEqual([
      { teamId: "t2", fte: 1 },
      { teamId: "by-hand", fte: 0.5 },
    ]);
  });
});

describe("deletion", () => {
  it("happens by a deletedAt up to the organisation's day, and never by a later one", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("ada"), b: employee("bob"), c: employee("cy") });
    const planned = await pull(org, "hr", "employee", {
      a: { deletedAt: "2026-11-24" },
      b: employee("bob", { deletedAt: "2026-11-25" }),
      c: { deletedAt: "2020-01-01" },
      nobody: { deletedAt: "2020-01-01" },
      ahead: { deletedAt: "2030-01-01" },
    });
    expect(outcomes(planned)).toEqual(["delete", "skip", "delete", "skip", "skip"]);
    expect(planned.map((record) => record.fingerprint)).toEqual([true, false, true, true, false]);
    expect((await entityRows(org)).map((row) => row["external_id"])).toEqual(["b"]);
    const deleted = (await eventRows(org)).filter((row) => row["type"] === "delete");
    expect(deleted.map((row) => [row["external_id"], row["after"]])).toEqual([
      ["a", null],
      ["c", null],
    ]);
    expect(JSON.parse(String(deleted[0]?.["before"]))).toEqual(employee("ada"));
  });

  it("announced for later leaves the other fields as they come", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("ada") });
    const [record] = await pull(org, "hr", "employee", { a: { lastName: "New", deletedAt: "2027-01-01" } });
    expect([record?.outcome, record?.fingerprint]).toEqual(["update", false]);
  });

  it("of a list takes only what is still as the list says", async () => {
    const org = newOrg();
    const planned = await pull(org, "hr", "employee", { a: employee("ada"), b: employee("bob"), c: employee("cy") });
    const list = planned.map((record) => ({ externalId: record.externalId, entityId: idOf(record), revision: 1 }));
    await patch(org, "employee", idOf(planned[1]), { lastName: "Kept" });
    await remove(org, "employee", idOf(planned[2]));
    const applied = await deleteEntities(org.db, asSource(org, "hr"), "employee", list);
    expect(applied.ok && outcomes(applied.value.plan.records)).toEqual(["delete", "skip", "skip"]);
    expect((await entityRows(org)).map((row) => row["external_id"])).toEqual(["b"]);
    expect((await eventRows(org)).filter((row) => row["type"] === "delete")).toHaveLength(2);
  });
});

describe("the API", () => {
  it("creates without a source, updates and deletes by id, with events of its own", async () => {
    const org = newOrg();
    const id = idOf(await post(org, "contractor", { name: "Cy" }, "c-1"));
    expect((await patch(org, "contractor", id, { company: "ACME" })).outcome).toBe("update");
    expect((await patch(org, "contractor", id, { company: "ACME" })).outcome).toBe("skip");
    expect((await remove(org, "contractor", id)).outcome).toBe("delete");
    const gone = await remove(org, "contractor", id);
    expect([gone.outcome, gone.entityId]).toEqual(["skip", null]);
    expect((await patch(org, "contractor", id, { company: "X" })).entityId).toBeNull();
    expect((await eventRows(org)).map((row) => [row["type"], row["external_id"], row["source"]])).toEqual([
      ["create", "c-1", '{"kind":"api"}'],
      ["update", "c-1", '{"kind":"api"}'],
      ["delete", "c-1", '{"kind":"api"}'],
    ]);
  });

  it("does not take an entity over from its source", async () => {
    const org = newOrg();
    const [created] = await pull(org, "hr", "employee", { a: employee("ada") });
    await patch(org, "employee", idOf(created), { lastName: "Edited" });
    const [row] = await entityRows(org);
    expect([row?.["source"], row?.["external_id"], row?.["hook_id"], row?.["execution_id"]]).toEqual([
      "hr",
      "a",
      "hook_hr",
      null,
    ]);
    expect(outcomes(await pull(org, "hr", "employee", { a: employee("ada") }))).toEqual(["update"]);
  });

  it("reaches no entity of another organisation or type", async () => {
    const org = newOrg();
    const id = idOf(await post(org, "project", { name: "P" }));
    expect((await patch(newOrg(), "project", id, { name: "Q" })).entityId).toBeNull();
    expect((await patch(org, "contractor", id, { name: "Q" })).entityId).toBeNull();
  });

  it("changes an externalId, and sends an event for it", async () => {
    const org = newOrg();
    const id = idOf(await post(org, "project", { name: "P" }, "p-1"));
    const { plan } = await apply(org, asApi(org), "project", [
      { key: 0, externalId: "p-2", entityId: id, fields: {}, deletedAt: undefined, intent: "update" },
    ]);
    expect(outcomes(plan.records)).toEqual(["update"]);
    expect((await eventRows(org)).map((row) => row["external_id"])).toEqual(["p-1", "p-2"]);
    expect((await entityRows(org)).map((row) => row["external_id"])).toEqual(["p-2"]);
  });
});
