/**
 * Bad records from a hook's return value to the rows of its execution: each is counted once and reported with its
 * externalId, code and path, and the good one beside them is written.
 */
import { expect, it } from "vitest";
import { ENTITY_TYPES, type EntityType } from "../../../src/domain/entity-types";
import type { JsonObject, JsonValue } from "../../../src/domain/json";
import { isJsonObject } from "../../../src/domain/json";
import { BAD_RECORDS } from "../../unit/contract/bad-record-cases";
import { counts, countsOf, newHook, newWorld, recordsOf, run } from "./world";

const NEEDED: Readonly<Record<EntityType, JsonObject>> = {
  employee: { firstName: "Ada", lastName: "Lovelace" },
  vacancy: { role: "Engineer" },
  contractor: { name: "Grace Hopper" },
  project: { name: "Apollo" },
  assignment: { employeeExternalId: "nobody-1", projectExternalId: "nothing-1" },
};

/** As text that the hook parses: in a literal, `__proto__` would mean something else. */
function codeReturning(records: readonly JsonValue[]): string {
  return `async function run() { return { records: JSON.parse(${JSON.stringify(JSON.stringify(records))}) }; }`;
}

/** What the rows of an execution say of each record: `externalId code path`. */
async function faultsOf(type: EntityType, records: readonly JsonValue[]) {
  const world = newWorld();
  const execution = await run(world, await newHook({ entityType: type, code: codeReturning(records) }));
  const rows = await recordsOf(execution.id);
  const said = rows.map(({ external_id: id, error }) => {
    expect(error).toMatchObject({ message: expect.stringMatching(/^.{5,500}\.$/s) });
    const { code, path } = Object.assign({ code: "none", path: "none" }, error);
    return `${String(id)} ${code} ${path}`;
  });
  expect(rows.every(({ outcome }) => outcome === "error")).toBe(true);
  return { execution, said };
}

it.each(ENTITY_TYPES)("every bad %s is reported where it is bad", async (type) => {
  const cases = BAD_RECORDS.filter(([each]) => each === type);
  const records = cases.map(([, data], index): JsonValue => {
    const id = `bad-${index}`;
    if (!isJsonObject(data)) return { externalId: id, data };
    return {
      externalId: id,
      data: { ...NEEDED[type], ...(type === "employee" && { email: `${id}@example.com` }), ...data },
    };
  });
  const { execution, said } = await faultsOf(type, records);
  expect(execution.status).toBe("completed");
  expect(execution.error).toBeNull();
  expect(execution.failed).toBe(cases.length);
  expect(execution.processed).toBe(cases.length);
  const expected = cases.map(
    ([, data, code, path], index) => `bad-${index} ${code} ${isJsonObject(data) ? path : "data"}`,
  );
  expect(said).toEqual(expect.arrayContaining(expected));
});

it("records without a usable externalId, and what only the stored entities can tell", async () => {
  const employee = (externalId: JsonValue, more: JsonObject = {}): JsonValue => ({
    externalId,
    data: { firstName: "Ada", lastName: "Lovelace", email: `ada-${String(externalId)}@example.com`, ...more },
  });
  const { execution, said } = await faultsOf("employee", [
    employee("good"),
    null,
    "Ada",
    [],
    { data: {} },
    employee(""),
    employee("x".repeat(257)),
    employee(1.5),
    employee(2 ** 53),
    employee(true),
    employee({}),
    { externalId: "no-data" },
    { externalId: "extra", data: {}, firstName: "Ada" },
    { externalId: "empty", data: {} },
    employee("same-1", { email: "same@example.com" }),
    employee("same-2", { email: "SAME@example.com" }),
    employee("lost", { projectAllocations: [{ projectId: "P-404" }] }),
  ]);
  expect(said.toSorted()).toEqual(
    [
      ...["null", "null", "null"].map(() => "null INVALID_RECORD null"),
      ...Array.from({ length: 7 }, () => "null INVALID_RECORD externalId"),
      "no-data INVALID_RECORD data",
      "extra UNKNOWN_FIELD firstName",
      ...["firstName", "lastName", "email"].map((field) => `empty REQUIRED ${field}`),
      "same-2 EMAIL_TAKEN email",
      "lost REFERENCE_NOT_FOUND projectAllocations[0].projectId",
    ].toSorted(),
  );
  expect(countsOf(execution)).toEqual(counts({ created: 2, failed: 15 }));
});
