/** Every rule about a record's data (contract sections 4 and 7.2), each with the code and the path of its fault. */
import { expect, test } from "vitest";
import { requiredFaults, validateFields } from "../../../src/contract/entities/validate";
import type { EntityType } from "../../../src/domain/entity-types";
import { BAD_RECORDS } from "./bad-record-cases";

test.each(
  BAD_RECORDS.map(([type, data, code, path]) => ({ type, code, path, data, shown: JSON.stringify(data).slice(0, 90) })),
)("$type $shown: $code at $path", ({ type, data, code, path }) => {
  const result = validateFields(type, data);
  const faults = result.ok ? [] : result.error;
  expect(faults).toContainEqual({ code, path, message: expect.stringMatching(/^.{10,500}\.$/s) });
  // A fault in one place is told once.
  expect(faults.filter((fault) => fault.path === path)).toHaveLength(1);
});

test.each<[EntityType, string[]]>([
  ["employee", ["firstName", "lastName", "email"]],
  ["vacancy", ["role"]],
  ["contractor", ["name"]],
  ["project", ["name"]],
  ["assignment", ["employeeExternalId", "projectExternalId"]],
])("a new %s without anything lacks %j", (type, fields) => {
  expect(validateFields(type, {})).toEqual({ ok: true, value: {} });
  expect(requiredFaults(type, {}).map(({ code, path }) => [code, path])).toEqual(
    fields.map((field) => ["REQUIRED", field]),
  );
});
