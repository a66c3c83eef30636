/** Records with one fault each: validation is held to them, and so is the whole PULL flow. */
import type { RecordFaultCode } from "../../../src/contract/record-fault";
import type { EntityType } from "../../../src/domain/entity-types";
import type { JsonObject, JsonValue } from "../../../src/domain/json";

const date = "2026-01-31";
const salary = { effectiveDate: date, salary: 1, currencyCode: "EUR" };
const rate = { effectiveDate: date, rateType: "daily", rate: 1, currencyCode: "EUR" };
const attributes = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n]));

/** Type, data, and the code and path that its fault must have. */
export type BadRecordCase = readonly [EntityType, JsonValue, RecordFaultCode, string | null];

export const BAD_RECORDS: readonly BadRecordCase[] = [
  // Not fields at all.
  ["employee", null, "INVALID_RECORD", null],
  ["employee", "Ada", "INVALID_RECORD", null],
  ["employee", [{ firstName: "Ada" }], "INVALID_RECORD", null],
  // Strings.
  ["employee", { firstName: 5 }, "INVALID_RECORD", "firstName"],
  ["employee", { firstName: "" }, "INVALID_RECORD", "firstName"],
  ["employee", { lastName: "x".repeat(1_001) }, "INVALID_RECORD", "lastName"],
  ["employee", { internalEmployeeId: 17 }, "INVALID_RECORD", "internalEmployeeId"],
  ["employee", { firstName: "half \ud800" }, "INVALID_RECORD", "firstName"],
  ["vacancy", { description: "x".repeat(10_001) }, "INVALID_RECORD", "description"],
  ["contractor", { company: true }, "INVALID_RECORD", "company"],
  ["project", { projectCode: ["P"] }, "INVALID_RECORD", "projectCode"],
  ["assignment", { employeeExternalId: 7 }, "INVALID_RECORD", "employeeExternalId"],
  ["assignment", { projectExternalId: "x".repeat(257) }, "INVALID_RECORD", "projectExternalId"],
  // Emails.
  ["employee", { email: "ada" }, "INVALID_RECORD", "email"],
  ["employee", { email: "ada@" }, "INVALID_RECORD", "email"],
  ["contractor", { email: "a b@example.com" }, "INVALID_RECORD", "email"],
  ["project", { ownerEmail: "@example.com" }, "INVALID_RECORD", "ownerEmail"],
  // Dates.
  ["employee", { startDate: "2026-02-30" }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: "2025-02-29" }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: "1900-02-29" }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: "2026-13-01" }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: "2026-1-1" }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: "31.01.2026" }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: "2026-01-31T00:00:00Z" }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: 20_260_131 }, "INVALID_RECORD", "startDate"],
  ["employee", { startDate: "" }, "INVALID_RECORD", "startDate"],
  ["vacancy", { targetStartDate: "soon" }, "INVALID_RECORD", "targetStartDate"],
  ["project", { deletedAt: "2026-04-31" }, "INVALID_RECORD", "deletedAt"],
  ["employee", { startDate: "2026-02-01", endDate: "2026-01-31" }, "INVALID_RECORD", "endDate"],
  ["contractor", { startDate: "2026-02-01", endDate: "2025-12-31" }, "INVALID_RECORD", "endDate"],
  ["project", { startDate: "2026-02-01", endDate: "2026-01-31" }, "INVALID_RECORD", "endDate"],
  ["assignment", { startDate: "2026-02-01", endDate: "2026-01-31" }, "INVALID_RECORD", "endDate"],
  // Numbers.
  ["vacancy", { fte: "1" }, "INVALID_RECORD", "fte"],
  ["vacancy", { fte: 0 }, "INVALID_RECORD", "fte"],
  ["vacancy", { fte: 1.01 }, "INVALID_RECORD", "fte"],
  ["assignment", { fte: 10.5 }, "INVALID_RECORD", "fte"],
  ["assignment", { fte: -1 }, "INVALID_RECORD", "fte"],
  ["project", { priority: 1.5 }, "INVALID_RECORD", "priority"],
  ["project", { priority: "1" }, "INVALID_RECORD", "priority"],
  ["project", { estimatedCost: "100" }, "INVALID_RECORD", "estimatedCost"],
  ["contractor", { rate: "640" }, "INVALID_RECORD", "rate"],
  ["vacancy", { salaryMin: 2, salaryMax: 1 }, "INVALID_RECORD", "salaryMax"],
  // Closed lists.
  ["vacancy", { status: "opened" }, "INVALID_RECORD", "status"],
  ["project", { status: "open" }, "INVALID_RECORD", "status"],
  ["contractor", { rateType: "weekly" }, "INVALID_RECORD", "rateType"],
  ["vacancy", { currencyCode: "eur" }, "INVALID_RECORD", "currencyCode"],
  ["vacancy", { currencyCode: "XYZ" }, "INVALID_RECORD", "currencyCode"],
  ["project", { currencyCode: 978 }, "INVALID_RECORD", "currencyCode"],
  // Unknown fields.
  ["employee", { firstname: "Ada" }, "UNKNOWN_FIELD", "firstname"],
  ["employee", { role: "Engineer" }, "UNKNOWN_FIELD", "role"],
  ["employee", { externalId: "1" }, "UNKNOWN_FIELD", "externalId"],
  ["contractor", { salaryAdjustments: [] }, "UNKNOWN_FIELD", "salaryAdjustments"],
  ["assignment", { customattributes: {} }, "UNKNOWN_FIELD", "customattributes"],
  ["vacancy", { jobRole: { title: "E", level: 3 } }, "UNKNOWN_FIELD", "jobRole.level"],
  ["vacancy", { filledBy: { externalId: "1", type: "employee" } }, "UNKNOWN_FIELD", "filledBy.type"],
  [
    "employee",
    { teamAllocations: [{ teamId: "t" }, { teamId: "u", team: "U" }] },
    "UNKNOWN_FIELD",
    "teamAllocations[1].team",
  ],
  ["employee", JSON.parse('{"__proto__": {}}'), "UNKNOWN_FIELD", "__proto__"],
  // Required, and cleared.
  ["employee", { firstName: null }, "REQUIRED", "firstName"],
  ["vacancy", { role: null }, "REQUIRED", "role"],
  ["contractor", { name: null }, "REQUIRED", "name"],
  ["project", { name: null }, "REQUIRED", "name"],
  ["assignment", { employeeExternalId: null }, "REQUIRED", "employeeExternalId"],
  // Job roles and fillers.
  ["employee", { jobRole: 5 }, "INVALID_RECORD", "jobRole"],
  ["employee", { jobRole: "" }, "INVALID_RECORD", "jobRole"],
  ["employee", { jobRole: {} }, "REQUIRED", "jobRole.title"],
  ["employee", { jobRole: { title: "E", externalId: "" } }, "INVALID_RECORD", "jobRole.externalId"],
  ["vacancy", { filledBy: "7" }, "INVALID_RECORD", "filledBy"],
  ["vacancy", { filledBy: {} }, "REQUIRED", "filledBy.externalId"],
  ["vacancy", { filledByExternalId: 7 }, "INVALID_RECORD", "filledByExternalId"],
  ["vacancy", { filledBy: { externalId: "7" }, filledByExternalId: "8" }, "INVALID_RECORD", "filledByExternalId"],
  ["vacancy", { filledBy: null, filledByExternalId: "8" }, "INVALID_RECORD", "filledByExternalId"],
  ["vacancy", { filledBy: { externalId: "7" }, filledByExternalId: null }, "INVALID_RECORD", "filledByExternalId"],
  // Allocations.
  ["employee", { teamAllocations: { teamId: "t" } }, "INVALID_RECORD", "teamAllocations"],
  ["employee", { teamAllocations: ["t"] }, "INVALID_RECORD", "teamAllocations[0]"],
  ["employee", { teamAllocations: [null] }, "INVALID_RECORD", "teamAllocations[0]"],
  ["employee", { teamAllocations: [{ fte: 1 }] }, "REQUIRED", "teamAllocations[0].teamId"],
  ["vacancy", { teamAllocations: [{ teamId: "t", fte: 10.1 }] }, "INVALID_RECORD", "teamAllocations[0].fte"],
  [
    "contractor",
    { teamAllocations: [{ teamId: "t", startDate: "2026-02-01", endDate: "2026-01-01" }] },
    "INVALID_RECORD",
    "teamAllocations[0].endDate",
  ],
  ["contractor", { projectAllocations: [{ projectId: "p", fte: 0 }] }, "INVALID_RECORD", "projectAllocations[0].fte"],
  ["employee", { projectAllocations: [{ projectName: "P" }] }, "REQUIRED", "projectAllocations[0].projectId"],
  [
    "employee",
    { projectAllocations: [{ projectId: "p", startDate: "2026-06-31" }] },
    "INVALID_RECORD",
    "projectAllocations[0].startDate",
  ],
  [
    "employee",
    { teamAllocations: Array.from({ length: 1_001 }, () => ({ teamId: "t" })) },
    "INVALID_RECORD",
    "teamAllocations",
  ],
  // Adjustments.
  [
    "employee",
    { salaryAdjustments: [{ ...salary, currencyCode: "Euro" }] },
    "INVALID_RECORD",
    "salaryAdjustments[0].currencyCode",
  ],
  ["employee", { salaryAdjustments: [{ ...salary, salary: "1" }] }, "INVALID_RECORD", "salaryAdjustments[0].salary"],
  ["employee", { salaryAdjustments: [{ ...salary, salary: null }] }, "INVALID_RECORD", "salaryAdjustments[0].salary"],
  [
    "employee",
    { salaryAdjustments: [{ effectiveDate: date, salary: 1 }] },
    "REQUIRED",
    "salaryAdjustments[0].currencyCode",
  ],
  [
    "employee",
    { salaryAdjustments: [salary, { ...salary, salary: 2 }] },
    "INVALID_RECORD",
    "salaryAdjustments[1].effectiveDate",
  ],
  ["employee", { salaryAdjustments: [{ ...salary, bonus: "x" }] }, "INVALID_RECORD", "salaryAdjustments[0].bonus"],
  [
    "contractor",
    { rateAdjustments: [{ ...rate, rateType: "yearly" }] },
    "INVALID_RECORD",
    "rateAdjustments[0].rateType",
  ],
  ["contractor", { rateAdjustments: [rate, rate] }, "INVALID_RECORD", "rateAdjustments[1].effectiveDate"],
  // Custom attributes.
  ["project", { customAttributes: [] }, "INVALID_RECORD", "customAttributes"],
  ["project", { customAttributes: { "Bad-Key": 1 } }, "INVALID_RECORD", "customAttributes.Bad-Key"],
  ["project", { customAttributes: { "1a": 1 } }, "INVALID_RECORD", "customAttributes.1a"],
  [
    "project",
    { customAttributes: { [`a${"b".repeat(100)}`]: 1 } },
    "INVALID_RECORD",
    `customAttributes.a${"b".repeat(100)}`,
  ],
  ["project", { customAttributes: { a: [] } }, "INVALID_RECORD", "customAttributes.a"],
  ["project", { customAttributes: { a: {} } }, "REQUIRED", "customAttributes.a.start"],
  [
    "project",
    { customAttributes: { a: { start: date, end: "2026-01-32" } } },
    "INVALID_RECORD",
    "customAttributes.a.end",
  ],
  [
    "project",
    { customAttributes: { a: { start: date, end: date, note: "x" } } },
    "UNKNOWN_FIELD",
    "customAttributes.a.note",
  ],
  [
    "project",
    { customAttributes: { a: { start: date, end: "2026-01-01" } } },
    "INVALID_RECORD",
    "customAttributes.a.end",
  ],
  ["project", { customAttributes: { a: "x".repeat(1_001) } }, "INVALID_RECORD", "customAttributes.a"],
  ["project", { customAttributes: attributes(101) }, "INVALID_RECORD", "customAttributes"],
  // As a whole.
  [
    "employee",
    { teamAllocations: Array.from({ length: 800 }, () => ({ teamId: "t", teamName: "n".repeat(900) })) },
    "INVALID_RECORD",
    null,
  ],
];
