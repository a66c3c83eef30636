/**
 * The five entities as they are written (contract section 4), in patch form: every field may be absent, and null clears
 * what is not required. One schema serves the records of PULL hooks, the bodies of the API and the OpenAPI document.
 */
import { z } from "zod";
import type { EntityType } from "../../domain/entity-types";
import {
  currencyCode,
  date,
  email,
  filledText,
  fte,
  longText,
  number,
  oneOf,
  outsideId,
  rateType,
  text,
  wholeNumber,
} from "./fields";
import {
  customAttributes,
  filledBy,
  jobRole,
  projectAllocations,
  rateAdjustments,
  salaryAdjustments,
  teamAllocations,
} from "./nested";

const common = {
  customAttributes: customAttributes.nullish().meta({
    description: "Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.",
    example: { cost_center: "CC-42", remote: true },
  }),
  deletedAt: date.nullish().meta({
    description: "Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.",
    example: null,
  }),
};

const employeeFields = z.strictObject({
  firstName: filledText.optional().meta({ description: "Given name. Required on create.", example: "Ada" }),
  lastName: filledText.optional().meta({ description: "Family name. Required on create.", example: "Lovelace" }),
  email: email.optional().meta({
    description: "Unique in the organisation, whatever the case. Required on create.",
    example: "ada@example.com",
  }),
  internalEmployeeId: text
    .nullish()
    .meta({ description: "Your own number of this person, when it is not the externalId.", example: "4711" }),
  startDate: date.nullish().meta({ description: "First day of work.", example: "2026-01-05" }),
  endDate: date.nullish().meta({ description: "Last day of work; not before startDate.", example: null }),
  jobRole: jobRole.nullish().meta({
    description: "A title, or a title with the role's externalId. A role that is unknown is created.",
    example: "Engineer",
  }),
  teamAllocations: teamAllocations.nullish().meta({
    description: "Replaces all rows that this source wrote before.",
    example: [{ teamId: "T-7", teamName: "Payroll", fte: 1, startDate: "2026-01-05" }],
  }),
  projectAllocations: projectAllocations.nullish().meta({
    description: "Replaces all rows that this source wrote before.",
    example: [{ projectId: "P-11", projectName: "Apollo", fte: 0.5 }],
  }),
  salaryAdjustments: salaryAdjustments.nullish().meta({
    description: "Replaces all rows that this source wrote before; one row a day.",
    example: [{ effectiveDate: "2026-01-05", salary: 64000, currencyCode: "EUR" }],
  }),
  ...common,
});

const vacancyFields = z.strictObject({
  role: filledText
    .optional()
    .meta({ description: "What the new person will be. Required on create.", example: "Engineer" }),
  description: longText.nullish().meta({ description: "Up to 10,000 characters.", example: "Builds integrations." }),
  status: oneOf(["open", "filled", "cancelled", "on_hold"])
    .nullish()
    .meta({ description: "`open` when created without one.", example: "open" }),
  fte: fte(1)
    .nullish()
    .meta({ description: "Full-time equivalent, above 0 up to 1; 1 when created without one.", example: 1 }),
  targetStartDate: date.nullish().meta({ description: "The day the new person should start.", example: "2027-01-01" }),
  targetFillDate: date.nullish().meta({ description: "The day by which it should be filled.", example: "2026-12-01" }),
  salaryMin: number.nullish().meta({ description: "Not more than salaryMax. In currencyCode.", example: 52000 }),
  salaryMax: number.nullish().meta({ description: "Not less than salaryMin. In currencyCode.", example: 68000 }),
  currencyCode: currencyCode.nullish().meta({ description: "Of both salaries, ISO 4217.", example: "EUR" }),
  jobRole: jobRole.nullish().meta({
    description: "A title, or a title with the role's externalId. A role that is unknown is created.",
    example: "Engineer",
  }),
  teamAllocations: teamAllocations.nullish().meta({
    description: "Replaces all rows that this source wrote before.",
    example: [{ teamId: "T-7", teamName: "Payroll", fte: 1, startDate: "2026-01-05" }],
  }),
  filledBy: filledBy.nullish().meta({
    description: "Who took the position: the externalId of an employee or a contractor.",
    example: { externalId: "E-1001" },
  }),
  filledByExternalId: outsideId.nullish().meta({ description: "Short form of filledBy.", example: "E-1001" }),
  ...common,
});

const contractorFields = z.strictObject({
  name: filledText
    .optional()
    .meta({ description: "A person's or a company's. Required on create.", example: "Grace Hopper" }),
  email: email.nullish().meta({ description: "Where to write to.", example: "grace@example.com" }),
  contractorType: text
    .nullish()
    .meta({ description: "Free text, such as `agency` or `independent`.", example: "independent" }),
  company: text.nullish().meta({ description: "The company that the contract is with.", example: "Hopper Consulting" }),
  startDate: date.nullish().meta({ description: "First day of the contract.", example: "2026-03-01" }),
  endDate: date
    .nullish()
    .meta({ description: "Last day of the contract; not before startDate.", example: "2026-12-31" }),
  jobRole: jobRole.nullish().meta({
    description: "A title, or a title with the role's externalId. A role that is unknown is created.",
    example: "Consultant",
  }),
  rateType: rateType.nullish().meta({ description: "What the rate is for.", example: "daily" }),
  rate: number.nullish().meta({ description: "Price of an hour, a day or a month, in currencyCode.", example: 640 }),
  currencyCode: currencyCode.nullish().meta({ description: "Of the rate, ISO 4217.", example: "EUR" }),
  rateAdjustments: rateAdjustments.nullish().meta({
    description: "Replaces all rows that this source wrote before; one row a day.",
    example: [{ effectiveDate: "2026-03-01", rateType: "daily", rate: 640, currencyCode: "EUR" }],
  }),
  teamAllocations: teamAllocations.nullish().meta({
    description: "Replaces all rows that this source wrote before.",
    example: [{ teamId: "T-7", teamName: "Payroll", fte: 1, startDate: "2026-01-05" }],
  }),
  projectAllocations: projectAllocations.nullish().meta({
    description: "Replaces all rows that this source wrote before.",
    example: [{ projectId: "P-11", projectName: "Apollo", fte: 0.5 }],
  }),
  ...common,
});

const projectFields = z.strictObject({
  name: filledText.optional().meta({ description: "What people call it. Required on create.", example: "Apollo" }),
  projectCode: text.nullish().meta({ description: "Short code, such as the accounting system's.", example: "AP-11" }),
  description: longText.nullish().meta({ description: "Up to 10,000 characters.", example: "To the moon and back." }),
  startDate: date.nullish().meta({ description: "First day.", example: "2026-01-01" }),
  endDate: date.nullish().meta({ description: "Last day; not before startDate.", example: "2026-12-31" }),
  status: oneOf(["planning", "active", "completed", "on_hold", "cancelled"])
    .nullish()
    .meta({ description: "`planning` when created without one.", example: "active" }),
  priority: wholeNumber.nullish().meta({ description: "A whole number; 0 when created without one.", example: 1 }),
  estimatedCost: number.nullish().meta({ description: "In currencyCode.", example: 250000 }),
  currencyCode: currencyCode.nullish().meta({ description: "Of estimatedCost, ISO 4217.", example: "EUR" }),
  ownerEmail: email.nullish().meta({ description: "Who answers for it.", example: "ada@example.com" }),
  ...common,
});

const assignmentFields = z.strictObject({
  employeeExternalId: outsideId
    .optional()
    .meta({ description: "externalId of the employee. Required on create.", example: "E-1001" }),
  projectExternalId: outsideId
    .optional()
    .meta({ description: "externalId of the project. Required on create.", example: "P-11" }),
  fte: fte(10)
    .nullish()
    .meta({ description: "Full-time equivalent, above 0 up to 10; 1 when created without one.", example: 0.5 }),
  startDate: date.nullish().meta({ description: "First day.", example: "2026-02-01" }),
  endDate: date.nullish().meta({ description: "Last day; not before startDate.", example: null }),
  ...common,
});

export const ENTITY_SCHEMAS = {
  employee: employeeFields,
  vacancy: vacancyFields,
  contractor: contractorFields,
  project: projectFields,
  assignment: assignmentFields,
} as const satisfies Record<EntityType, z.ZodObject>;
