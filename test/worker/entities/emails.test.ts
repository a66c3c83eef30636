/** Matching by email: adoption, EMAIL_TAKEN, and employees of one page that exchange their emails. */
import { describe, expect, it } from "vitest";
import { employee, entityRows, eventRows, idOf, newOrg, outcomes, patch, post, pull } from "./fixture";

describe("an employee that no source owns", () => {
  it("is adopted by its email, whatever its case, and counts as updated", async () => {
    const org = newOrg();
    const id = idOf(await post(org, "employee", employee("ada", { startDate: "2026-01-01" }), "by-hand"));
    const [record] = await pull(org, "hr", "employee", { a: { firstName: "Ada", email: "ADA@Example.com" } });
    expect([record?.outcome, record?.entityId, record?.adopted]).toEqual(["update", id, true]);
    const [row] = await entityRows(org);
    expect([row?.["source"], row?.["external_id"], row?.["revision"]]).toEqual(["hr", "a", 2]);
    expect(JSON.parse(String(row?.["data"]))).toEqual({
      firstName: "Ada",
      lastName: "Test",
      email: "ADA@Example.com",
      startDate: "2026-01-01",
    });
  });

  it("is adopted even by an equal record, with an event", async () => {
    const org = newOrg();
    await post(org, "employee", employee("ada"));
    expect(outcomes(await pull(org, "hr", "employee", { a: employee("ada") }))).toEqual(["update"]);
    expect((await eventRows(org)).map((row) => [row["type"], row["changed_fields"], row["external_id"]])).toEqual([
      ["create", '["email","firstName","lastName"]', null],
      ["update", "[]", "a"],
    ]);
  });

  it("is adopted once", async () => {
    const org = newOrg();
    await post(org, "employee", employee("ada"));
    const planned = await pull(org, "hr", "employee", { a: employee("ada"), b: employee("ada") });
    expect(outcomes(planned)).toEqual(["update", "EMAIL_TAKEN email"]);
  });

  it("is not adopted by a record that deletes or that matches another", async () => {
    const org = newOrg();
    await post(org, "employee", employee("ada"));
    await pull(org, "hr", "employee", { b: employee("bob") });
    const planned = await pull(org, "hr", "employee", {
      a: employee("ada", { deletedAt: "2020-01-01" }),
      b: employee("ada"),
    });
    expect(outcomes(planned)).toEqual(["skip", "EMAIL_TAKEN email"]);
  });
});

describe("EMAIL_TAKEN", () => {
  it("is an email that another source owns, and leaves no fingerprint", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("ada") });
    const [record] = await pull(org, "crm", "employee", { x: employee("Ada") });
    expect(outcomes(record ? [record] : [])).toEqual(["EMAIL_TAKEN email"]);
    expect([record?.fingerprint, record?.entityId]).toEqual([false, null]);
  });

  it("is the same email twice in one source, on one page and on two", async () => {
    const org = newOrg();
    expect(outcomes(await pull(org, "hr", "employee", { a: employee("ada"), b: employee("ADA") }))).toEqual([
      "create",
      "EMAIL_TAKEN email",
    ]);
    expect(outcomes(await pull(org, "hr", "employee", { b: employee("ada") }))).toEqual(["EMAIL_TAKEN email"]);
    expect(outcomes(await pull(org, "hr", "employee", { b: employee("ada"), a: employee("ada") }))).toEqual([
      "EMAIL_TAKEN email",
      "skip",
    ]);
  });

  it("is refused through the API, and not across organisations", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("ada") });
    expect(outcomes([await post(org, "employee", employee("ADA"))])).toEqual(["EMAIL_TAKEN email"]);
    const bob = idOf(await post(org, "employee", employee("bob")));
    expect(outcomes([await patch(org, "employee", bob, { email: "ada@example.com" })])).toEqual(["EMAIL_TAKEN email"]);
    expect(outcomes([await patch(org, "employee", bob, { email: "Bob@example.com" })])).toEqual(["update"]);
    expect(outcomes([await post(newOrg(), "employee", employee("ada"))])).toEqual(["create"]);
  });
});

describe("emails that change hands on one page", () => {
  it("are swapped", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("ada"), b: employee("bob") });
    const planned = await pull(org, "hr", "employee", {
      a: { email: "bob@example.com" },
      b: { email: "ada@example.com" },
    });
    expect(outcomes(planned)).toEqual(["update", "update"]);
    expect((await entityRows(org)).map((row) => row["email_key"])).toEqual(["bob@example.com", "ada@example.com"]);
  });

  it("go round, to a new employee, and on from a deleted one, in any order", async () => {
    const org = newOrg();
    await pull(org, "hr", "employee", { a: employee("ada"), b: employee("bob"), c: employee("cy") });
    const planned = await pull(org, "hr", "employee", {
      fresh: employee("ada"),
      a: { email: "bob@example.com" },
      b: { email: "cy@example.com" },
      c: { deletedAt: "2026-01-01" },
    });
    expect(outcomes(planned)).toEqual(["create", "update", "update", "delete"]);
    expect((await entityRows(org)).map((row) => [row["external_id"], row["email_key"]])).toEqual([
      ["a", "bob@example.com"],
      ["b", "cy@example.com"],
      ["fresh", "ada@example.com"],
    ]);
  });

  it("do not when the one who has to let go is refused, and so on down the line", async () => {
    const org = newOrg();
    await pull(org, "crm", "employee", { x: employee("xi") });
    await pull(org, "hr", "employee", { a: employee("ada"), b: employee("bob"), c: employee("cy") });
    const planned = await pull(org, "hr", "employee", {
      c: { email: "bob@example.com" },
      b: { email: "ada@example.com" },
      a: { email: "xi@example.com" },
    });
    expect(outcomes(planned)).toEqual(["EMAIL_TAKEN email", "EMAIL_TAKEN email", "EMAIL_TAKEN email"]);
  });
});
