/** Two writers at once: a plan that no longer holds commits nothing, and is made again. */
import { describe, expect, it } from "vitest";
import { planWrites } from "../../../src/entities/plan";
import { applyWrites, writeStatements } from "../../../src/entities/write";
import { commitBatch } from "../../../src/store/commit";
import {
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
  valid,
} from "./fixture";

const KEEP = { deferMissingReferences: false };

describe("a plan", () => {
  it.each([
    ["was updated", (org, id) => patch(org, "employee", id, { lastName: "Between" })],
    ["was deleted", (org, id) => remove(org, "employee", id)],
  ] satisfies [string, (org: ReturnType<typeof newOrg>, id: string) => Promise<unknown>][])(
    "whose entity %s meanwhile commits nothing",
    async (_, between) => {
      const org = newOrg();
      const [created] = await pull(org, "hr", "employee", { a: employee("ada") });
      const context = asSource(org, "hr");
      const wanted = records("employee", { a: { firstName: "Planned" }, b: employee("bob") });
      const plan = await planWrites(org.db, context, "employee", wanted, KEEP);
      await between(org, idOf(created));
      const before = [await entityRows(org), await eventRows(org)];
      const committed = await commitBatch(org.db, writeStatements(org.db, context, "employee", plan));
      expect(committed).toMatchObject({ ok: false, error: { code: "WRITE_CONFLICT" } });
      expect([await entityRows(org), await eventRows(org)]).toEqual(before);
    },
  );

  it("of a new entity that another writer made meanwhile commits nothing, by its id and by its email", async () => {
    const org = newOrg();
    const context = asSource(org, "hr");
    for (const rival of [employee("ada"), employee("other")]) {
      const plan = await planWrites(org.db, context, "employee", records("employee", { a: employee("ada") }), KEEP);
      expect(outcomes(plan.records)).toEqual(["create"]);
      if (rival["firstName"] === "ada") await post(org, "employee", rival);
      else await pull(org, "hr", "employee", { a: rival });
      const committed = await commitBatch(org.db, writeStatements(org.db, context, "employee", plan));
      expect(committed).toMatchObject({ ok: false, error: { code: "WRITE_CONFLICT" } });
      for (const row of await entityRows(org)) await remove(org, "employee", String(row["id"]));
    }
  });

  it("that is committed twice is refused the second time", async () => {
    const org = newOrg();
    const context = asSource(org, "hr");
    await pull(org, "hr", "employee", { a: employee("ada") });
    const plan = await planWrites(org.db, context, "employee", records("employee", { a: { lastName: "New" } }), KEEP);
    expect((await commitBatch(org.db, writeStatements(org.db, context, "employee", plan))).ok).toBe(true);
    expect((await commitBatch(org.db, writeStatements(org.db, context, "employee", plan))).ok).toBe(false);
    expect(await eventRows(org)).toHaveLength(2);
  });
});

describe("writers at once", () => {
  it("lose no update and announce none twice", async () => {
    const org = newOrg();
    const [created] = await pull(org, "hr", "employee", { a: employee("ada") });
    const id = idOf(created);
    const fields = ["startDate", "endDate", "internalEmployeeId", "lastName"];
    const values = ["2026-01-01", "2026-12-31", "E1", "Final"];
    const written = await Promise.all([
      ...fields.map((field, at) => patch(org, "employee", id, { [field]: values[at] ?? null })),
      pull(org, "hr", "employee", { a: { firstName: "Pulled" }, b: employee("bob") }),
    ]);
    expect(written).toHaveLength(5);
    const [row] = await entityRows(org);
    expect(JSON.parse(String(row?.["data"]))).toEqual({
      ...employee("ada"),
      firstName: "Pulled",
      startDate: "2026-01-01",
      endDate: "2026-12-31",
      internalEmployeeId: "E1",
      lastName: "Final",
    });
    expect(row?.["revision"]).toBe(6);
    const events = (await eventRows(org)).filter((event) => event["entity_id"] === id);
    expect(events).toHaveLength(6);
    for (const [at, event] of events.entries()) {
      if (at > 0) expect(event["before"]).toBe(events[at - 1]?.["after"]);
    }
  });

  it("who want the same new employee make one", async () => {
    const org = newOrg();
    const results = await Promise.all(
      ["hr", "hr", "crm"].map((source) =>
        applyWrites(org.db, asSource(org, source), "employee", records("employee", { a: employee("ada") })),
      ),
    );
    const came = results.map((each) => (each.ok ? outcomes(each.value.plan.records)[0] : each.error.code)).sort();
    expect([
      ["create", "EMAIL_TAKEN email", "skip"].sort(),
      ["create", "EMAIL_TAKEN email", "EMAIL_TAKEN email"].sort(),
    ]).toContainEqual(came);
    expect(await entityRows(org)).toHaveLength(1);
    expect(await eventRows(org)).toHaveLength(1);
  });

  it("who delete and update one entity leave one story", async () => {
    const org = newOrg();
    const id = idOf(await post(org, "project", { name: "P" }));
    await Promise.all([
      remove(org, "project", id),
      patch(org, "project", id, { name: "Q" }),
      remove(org, "project", id),
    ]);
    const types = (await eventRows(org)).map((event) => event["type"]);
    expect([
      ["create", "delete"],
      ["create", "update", "delete"],
    ]).toContainEqual(types);
    expect(await entityRows(org)).toEqual([]);
  });

  it("that lose five times say so", async () => {
    const org = newOrg();
    await pull(org, "hr", "project", { a: { name: "A" } });
    const [, second] = await pull(org, "hr", "project", { a: { name: "A" }, b: { name: "B" } });
    const applied = await applyWrites(org.db, asApi(org), "project", [
      { ...valid("project", {}), key: 0, externalId: "a", entityId: idOf(second), intent: "update" },
    ]);
    expect(applied).toMatchObject({ ok: false, error: { code: "WRITE_CONFLICT" } });
  });
});
