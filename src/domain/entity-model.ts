/**
 * Contract section 4 as data: the fields of the five entities, what is required, what has a default, what refers to
 * another entity. The kinds and ranges of the values are zod schemas in `contract/entities/`.
 */
import type { EntityType } from "./entity-types";
import type { JsonObject, JsonValue } from "./json";

/** Fields of section 4 of one entity, in patch form: absent means unchanged, null means cleared. */
export type EntityFields = JsonObject;

export interface EntityReference {
  /** Where the external id stands: `filledBy.externalId`; `[]` after an array: each of its rows. */
  readonly path: "filledBy.externalId" | "employeeExternalId" | "projectExternalId" | "projectAllocations[].projectId";
  /** The types it may name. */
  readonly targets: readonly EntityType[];
}

export interface EntityModel {
  /** Every field, `deletedAt` and the short form `filledByExternalId` left out. */
  readonly fields: readonly string[];
  readonly required: readonly string[];
  /** Set on create when absent, and put back when a field is cleared. */
  readonly defaults: Readonly<Record<string, JsonValue>>;
  /** Keys of `ARRAY_ROWS`. */
  readonly arrays: readonly ArrayField[];
  readonly references: readonly EntityReference[];
  /** What `search` looks at, beside the externalId. */
  readonly searchFields: readonly string[];
  /** Pairs of which the first may not be greater than the second. */
  readonly ordered: readonly (readonly [from: string, to: string])[];
}

export type ArrayField = "teamAllocations" | "projectAllocations" | "salaryAdjustments" | "rateAdjustments";

/** How the rows of an array behave when sources write them side by side. */
export const ARRAY_ROWS: Readonly<Record<ArrayField, { defaults: JsonObject; uniqueBy: string | null }>> = {
  teamAllocations: { defaults: { fte: 1 }, uniqueBy: null },
  projectAllocations: { defaults: {}, uniqueBy: null },
  salaryAdjustments: { defaults: {}, uniqueBy: "effectiveDate" },
  rateAdjustments: { defaults: {}, uniqueBy: "effectiveDate" },
};

const DATES = [["startDate", "endDate"]] as const;
const PROJECT_ALLOCATIONS: EntityReference = { path: "projectAllocations[].projectId", targets: ["project"] };

export const ENTITY_MODEL: Readonly<Record<EntityType, EntityModel>> = {
  employee: {
    fields: [
      "firstName",
      "lastName",
      "email",
      "internalEmployeeId",
      "startDate",
      "endDate",
      "jobRole",
      "teamAllocations",
      "projectAllocations",
      "salaryAdjustments",
      "customAttributes",
    ],
    required: ["firstName", "lastName", "email"],
    defaults: {},
    arrays: ["teamAllocations", "projectAllocations", "salaryAdjustments"],
    references: [PROJECT_ALLOCATIONS],
    searchFields: ["firstName", "lastName", "email"],
    ordered: DATES,
  },
  vacancy: {
    fields: [
      "role",
      "description",
      "status",
      "fte",
      "targetStartDate",
      "targetFillDate",
      "salaryMin",
      "salaryMax",
      "currencyCode",
      "jobRole",
      "teamAllocations",
      "filledBy",
      "customAttributes",
    ],
    required: ["role"],
    defaults: { status: "open", fte: 1 },
    arrays: ["teamAllocations"],
    references: [{ path: "filledBy.externalId", targets: ["employee", "contractor"] }],
    searchFields: ["role"],
    ordered: [["salaryMin", "salaryMax"]],
  },
  contractor: {
    fields: [
      "name",
      "email",
      "contractorType",
      "company",
      "startDate",
      "endDate",
      "jobRole",
      "rateType",
      "rate",
      "currencyCode",
      "rateAdjustments",
      "teamAllocations",
      "projectAllocations",
      "customAttributes",
    ],
    required: ["name"],
    defaults: {},
    arrays: ["rateAdjustments", "teamAllocations", "projectAllocations"],
    references: [PROJECT_ALLOCATIONS],
    searchFields: ["name", "email"],
    ordered: DATES,
  },
  project: {
    fields: [
      "name",
      "projectCode",
      "description",
      "startDate",
      "endDate",
      "status",
      "priority",
      "estimatedCost",
      "currencyCode",
      "ownerEmail",
      "customAttributes",
    ],
    required: ["name"],
    defaults: { status: "planning", priority: 0 },
    arrays: [],
    references: [],
    searchFields: ["name", "projectCode", "ownerEmail"],
    ordered: DATES,
  },
  assignment: {
    fields: ["employeeExternalId", "projectExternalId", "fte", "startDate", "endDate", "customAttributes"],
    required: ["employeeExternalId", "projectExternalId"],
    defaults: { fte: 1 },
    arrays: [],
    references: [
      { path: "employeeExternalId", targets: ["employee"] },
      { path: "projectExternalId", targets: ["project"] },
    ],
    searchFields: ["employeeExternalId", "projectExternalId"],
    ordered: DATES,
  },
};
