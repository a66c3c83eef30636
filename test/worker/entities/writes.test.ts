import { describe, expect, it } from "vitest";
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
  records,
  remove,
  rows,
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
    const entities = await entityRows(org);
    expect(entities.map((row) => [row["external_id"], row["source"], row["revision"]])).toEqual([
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
});
