/** Which PUSH hooks a committed change is owed to, and when an integration counts as synced. */
import { describe, expect, it } from "vitest";
import { hooks } from "../../../src/store/schema/hooks";
import { integrations } from "../../../src/store/schema/tenancy";
import {
  apply,
  asSource,
  employee,
  eventRows,
  idOf,
  newOrg,
  NOW,
  patch,
  post,
  pull,
  records,
  remove,
  rows,
  type Org,
} from "./fixture";

type Hook = Partial<typeof hooks.$inferInsert>;

async function pushHook(org: Org, name: string, more: Hook = {}): Promise<string> {
  const id = `hook_${name}_${org.id}`;
  await org.db.orm.insert(hooks).values({
    id,
    orgId: org.id,
    integrationId: `int_${name}`,
    name,
    type: "PUSH",
    entityType: "employee",
    eventTypes: ["create", "update", "delete"],
    enabled: true,
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  });
  return id;
}

function deliveriesOf(org: Org) {
  return rows("SELECT * FROM deliveries WHERE org_id = ?1 ORDER BY event_seq, hook_id", org);
}

describe("a change", () => {
  it("is owed to the hooks that are on and listen to its entity type and event type", async () => {
    const org = newOrg();
    const all = await pushHook(org, "all");
    const creates = await pushHook(org, "creates", { eventTypes: ["create"] });
    await pushHook(org, "off", { enabled: false });
    await pushHook(org, "projects", { entityType: "project" });
    await pushHook(org, "pulls", { type: "PULL" });
    await pushHook(newOrg(), "elsewhere");
    const id = idOf(await post(org, "employee", employee("ada")));
    await patch(org, "employee", id, { lastName: "New" });
    await remove(org, "employee", id);
    const owed = await deliveriesOf(org);
    expect(
      owed.map((row) => [row["hook_id"], row["type"], row["head"], row["status"], row["next_attempt_at"]]),
    ).toEqual([
      [all, "create", 1, "pending", NOW],
      [creates, "create", 1, "pending", NOW],
      [all, "update", 0, "pending", NOW],
      [all, "delete", 0, "pending", NOW],
    ]);
    const events = await eventRows(org);
    expect(owed.map((row) => row["event_id"])).toEqual([0, 0, 1, 2].map((at) => events[at]?.["id"]));
    expect(owed.every((row) => /^dlv_[0-9a-f]{32}$/.test(String(row["id"])))).toBe(true);
  });

  it("of a PULL hook is not owed to its own integration, and is to others", async () => {
    const org = newOrg();
    await pushHook(org, "hr");
    const other = await pushHook(org, "other");
    const applied = await apply(org, asSource(org, "hr"), "employee", records("employee", { a: employee("ada") }));
    expect(applied.owedHookIds).toEqual([other]);
    expect((await deliveriesOf(org)).map((row) => row["hook_id"])).toEqual([other]);
    const again = await apply(org, asSource(org, "hr"), "employee", records("employee", { a: employee("ada") }));
    expect(again.owedHookIds).toEqual([]);
    await pushHook(org, "third");
    const third = await apply(org, asSource(org, "crm"), "employee", records("employee", { x: employee("xi") }));
    expect(third.owedHookIds).toHaveLength(3);
  });
});

describe("an integration", () => {
  it("has synced once its first record is written, and keeps that time", async () => {
    const org = newOrg();
    const id = `int_${org.id}`;
    await org.db.orm
      .insert(integrations)
      .values({ id, orgId: org.id, name: "HR", sourceSystemKey: "hr", createdAt: NOW, updatedAt: NOW });
    const synced = async () =>
      (await rows("SELECT first_synced_at FROM integrations WHERE org_id = ?1", org))[0]?.["first_synced_at"];
    const as = (now: string) => ({ ...asSource(org, "hr"), integrationId: id, now });
    await apply(org, as(NOW), "employee", records("employee", { a: { firstName: "incomplete" } }));
    expect(await synced()).toBeNull();
    await apply(org, as("2026-11-24T10:00:00.000Z"), "employee", records("employee", { a: employee("ada") }));
    await apply(org, as("2026-11-24T11:00:00.000Z"), "employee", records("employee", { b: employee("bob") }));
    expect(await synced()).toBe("2026-11-24T10:00:00.000Z");
    await pull(org, "hr", "employee", {});
  });
});
