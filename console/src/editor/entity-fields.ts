/** Made by `npm run console:types` from the OpenAPI document. Not edited by hand. */
import type { EntityType } from "../api/model";

export interface FieldInfo {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
}

export const ENTITY_FIELDS: Readonly<Record<EntityType, readonly FieldInfo[]>> = {
  employee: [
    {
      name: "firstName",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "lastName",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "email",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "internalEmployeeId",
      type: "string",
      required: false,
      about: "Your own number of this person, when it is not the externalId.",
    },
    {
      name: "startDate",
      type: "date",
      required: false,
      about: "First day of work.",
    },
    {
      name: "endDate",
      type: "date",
      required: false,
      about: "Last day of work; not before startDate.",
    },
    {
      name: "jobRole",
      type: "string | { title, externalId? }",
      required: false,
      about: "A title, or a title with the role's externalId. A role that is unknown is created.",
    },
    {
      name: "teamAllocations",
      type: "{ teamId, teamName?, fte?, startDate?, endDate? }[]",
      required: false,
      about: "Replaces all rows that this source wrote before.",
    },
    {
      name: "projectAllocations",
      type: "{ projectId, projectName?, fte?, startDate?, endDate? }[]",
      required: false,
      about: "Replaces all rows that this source wrote before.",
    },
    {
      name: "salaryAdjustments",
      type: "{ effectiveDate, salary, bonus?, currencyCode, reason? }[]",
      required: false,
      about: "Replaces all rows that this source wrote before; one row a day.",
    },
    {
      name: "customAttributes",
      type: "object",
      required: false,
      about: "Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.",
    },
    {
      name: "deletedAt",
      type: "date",
      required: false,
      about: "Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.",
    },
  ],
  vacancy: [
    {
      name: "role",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "description",
      type: "string",
      required: false,
      about: "Up to 10,000 characters.",
    },
    {
      name: "status",
      type: '"open" | "filled" | "cancelled" | "on_hold"',
      required: false,
      about: "`open` when created without one.",
    },
    {
      name: "fte",
      type: "number",
      required: false,
      about: "Full-time equivalent, above 0 up to 1; 1 when created without one.",
    },
    {
      name: "targetStartDate",
      type: "date",
      required: false,
      about: "The day the new person should start.",
    },
    {
      name: "targetFillDate",
      type: "date",
      required: false,
      about: "The day by which it should be filled.",
    },
    {
      name: "salaryMin",
      type: "number",
      required: false,
      about: "Not more than salaryMax. In currencyCode.",
    },
    {
      name: "salaryMax",
      type: "number",
      required: false,
      about: "Not less than salaryMin. In currencyCode.",
    },
    {
      name: "currencyCode",
      type: "string",
      required: false,
      about: "Of both salaries, ISO 4217.",
    },
    {
      name: "jobRole",
      type: "string | { title, externalId? }",
      required: false,
      about: "A title, or a title with the role's externalId. A role that is unknown is created.",
    },
    {
      name: "teamAllocations",
      type: "{ teamId, teamName?, fte?, startDate?, endDate? }[]",
      required: false,
      about: "Replaces all rows that this source wrote before.",
    },
    {
      name: "filledBy",
      type: "{ externalId }",
      required: false,
      about: "Who took the position: the externalId of an employee or a contractor.",
    },
    {
      name: "filledByExternalId",
      type: "string",
      required: false,
      about: "Short form of filledBy.",
    },
    {
      name: "customAttributes",
      type: "object",
      required: false,
      about: "Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.",
    },
    {
      name: "deletedAt",
      type: "date",
      required: false,
      about: "Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.",
    },
  ],
  contractor: [
    {
      name: "name",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "email",
      type: "string",
      required: false,
      about: "Where to write to.",
    },
    {
      name: "contractorType",
      type: "string",
      required: false,
      about: "Free text, such as `agency` or `independent`.",
    },
    {
      name: "company",
      type: "string",
      required: false,
      about: "The company that the contract is with.",
    },
    {
      name: "startDate",
      type: "date",
      required: false,
      about: "First day of the contract.",
    },
    {
      name: "endDate",
      type: "date",
      required: false,
      about: "Last day of the contract; not before startDate.",
    },
    {
      name: "jobRole",
      type: "string | { title, externalId? }",
      required: false,
      about: "A title, or a title with the role's externalId. A role that is unknown is created.",
    },
    {
      name: "rateType",
      type: '"hourly" | "daily" | "monthly"',
      required: false,
      about: "What the rate is for.",
    },
    {
      name: "rate",
      type: "number",
      required: false,
      about: "Price of an hour, a day or a month, in currencyCode.",
    },
    {
      name: "currencyCode",
      type: "string",
      required: false,
      about: "Of the rate, ISO 4217.",
    },
    {
      name: "rateAdjustments",
      type: "{ effectiveDate, rateType, rate, currencyCode, reason? }[]",
      required: false,
      about: "Replaces all rows that this source wrote before; one row a day.",
    },
    {
      name: "teamAllocations",
      type: "{ teamId, teamName?, fte?, startDate?, endDate? }[]",
      required: false,
      about: "Replaces all rows that this source wrote before.",
    },
    {
      name: "projectAllocations",
      type: "{ projectId, projectName?, fte?, startDate?, endDate? }[]",
      required: false,
      about: "Replaces all rows that this source wrote before.",
    },
    {
      name: "customAttributes",
      type: "object",
      required: false,
      about: "Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.",
    },
    {
      name: "deletedAt",
      type: "date",
      required: false,
      about: "Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.",
    },
  ],
  project: [
    {
      name: "name",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "projectCode",
      type: "string",
      required: false,
      about: "Short code, such as the accounting system's.",
    },
    {
      name: "description",
      type: "string",
      required: false,
      about: "Up to 10,000 characters.",
    },
    {
      name: "startDate",
      type: "date",
      required: false,
      about: "First day.",
    },
    {
      name: "endDate",
      type: "date",
      required: false,
      about: "Last day; not before startDate.",
    },
    {
      name: "status",
      type: '"planning" | "active" | "completed" | "on_hold" | "cancelled"',
      required: false,
      about: "`planning` when created without one.",
    },
    {
      name: "priority",
      type: "number",
      required: false,
      about: "A whole number; 0 when created without one.",
    },
    {
      name: "estimatedCost",
      type: "number",
      required: false,
      about: "In currencyCode.",
    },
    {
      name: "currencyCode",
      type: "string",
      required: false,
      about: "Of estimatedCost, ISO 4217.",
    },
    {
      name: "ownerEmail",
      type: "string",
      required: false,
      about: "Who answers for it.",
    },
    {
      name: "customAttributes",
      type: "object",
      required: false,
      about: "Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.",
    },
    {
      name: "deletedAt",
      type: "date",
      required: false,
      about: "Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.",
    },
  ],
  assignment: [
    {
      name: "employeeExternalId",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "projectExternalId",
      type: "string",
      required: true,
      about: "",
    },
    {
      name: "fte",
      type: "number",
      required: false,
      about: "Full-time equivalent, above 0 up to 10; 1 when created without one.",
    },
    {
      name: "startDate",
      type: "date",
      required: false,
      about: "First day.",
    },
    {
      name: "endDate",
      type: "date",
      required: false,
      about: "Last day; not before startDate.",
    },
    {
      name: "customAttributes",
      type: "object",
      required: false,
      about: "Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.",
    },
    {
      name: "deletedAt",
      type: "date",
      required: false,
      about: "Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.",
    },
  ],
};
