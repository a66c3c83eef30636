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

const common = { customAttributes: customAttributes.nullish(), deletedAt: date.nullish() };

const employeeFields = z.strictObject({
  firstName: filledText.optional(),
  lastName: filledText.optional(),
  email: email.optional(),
  internalEmployeeId: text.nullish(),
  startDate: date.nullish(),
  endDate: date.nullish(),
  jobRole: jobRole.nullish(),
  teamAllocations: teamAllocations.nullish(),
  projectAllocations: projectAllocations.nullish(),
  salaryAdjustments: salaryAdjustments.nullish(),
  ...common,
});

const vacancyFields = z.strictObject({
  role: filledText.optional(),
  description: longText.nullish(),
  status: oneOf(["open", "filled", "cancelled", "on_hold"]).nullish(),
  fte: fte(1).nullish(),
  targetStartDate: date.nullish(),
  targetFillDate: date.nullish(),
  salaryMin: number.nullish(),
  salaryMax: number.nullish(),
  currencyCode: currencyCode.nullish(),
  jobRole: jobRole.nullish(),
  teamAllocations: teamAllocations.nullish(),
  filledBy: filledBy.nullish(),
  filledByExternalId: outsideId.nullish(),
  ...common,
});

const contractorFields = z.strictObject({
  name: filledText.optional(),
  email: email.nullish(),
  contractorType: text.nullish(),
  company: text.nullish(),
  startDate: date.nullish(),
  endDate: date.nullish(),
  jobRole: jobRole.nullish(),
  rateType: rateType.nullish(),
  rate: number.nullish(),
  currencyCode: currencyCode.nullish(),
  rateAdjustments: rateAdjustments.nullish(),
  teamAllocations: teamAllocations.nullish(),
  projectAllocations: projectAllocations.nullish(),
  ...common,
});

const projectFields = z.strictObject({
  name: filledText.optional(),
  projectCode: text.nullish(),
  description: longText.nullish(),
  startDate: date.nullish(),
  endDate: date.nullish(),
  status: oneOf(["planning", "active", "completed", "on_hold", "cancelled"]).nullish(),
  priority: wholeNumber.nullish(),
  estimatedCost: number.nullish(),
  currencyCode: currencyCode.nullish(),
  ownerEmail: email.nullish(),
  ...common,
});

const assignmentFields = z.strictObject({
  employeeExternalId: outsideId.optional(),
  projectExternalId: outsideId.optional(),
  fte: fte(10).nullish(),
  startDate: date.nullish(),
  endDate: date.nullish(),
  ...common,
});

export const ENTITY_SCHEMAS = {
  employee: employeeFields,
  vacancy: vacancyFields,
  contractor: contractorFields,
  project: projectFields,
  assignment: assignmentFields,
} as const satisfies Record<EntityType, z.ZodObject>;
