/** Wire shapes of the five entities in the API: section 4's fields with what the API adds (ids, owner, times, what is derived). */
import { z } from "@hono/zod-openapi";
import { ENTITY_MODEL } from "../domain/entity-model";
import type { EntityType } from "../domain/entity-types";
import type { JsonObject } from "../domain/json";
import { outsideId } from "./entities/fields";
import { ENTITY_SCHEMAS } from "./entities/schemas";
import { TimeShape } from "./list";

const NAMES: Record<EntityType, string> = {
  employee: "Employee",
  vacancy: "Vacancy",
  contractor: "Contractor",
  project: "Project",
  assignment: "Assignment",
};

const EXAMPLES: Record<EntityType, JsonObject> = {
  employee: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com", startDate: "2026-01-05" },
  vacancy: { role: "Engineer", status: "open", fte: 1, targetStartDate: "2027-01-01" },
  contractor: { name: "Grace Hopper", rateType: "daily", rate: 640, currencyCode: "EUR" },
  project: { name: "Apollo", projectCode: "AP-11", status: "active", priority: 1 },
  assignment: { employeeExternalId: "E-1001", projectExternalId: "P-11", fte: 0.5 },
};

const idOf = (prefix: string) =>
  z
    .string()
    .nullable()
    .openapi({ example: `${prefix}_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b` });
const DERIVED: Record<EntityType, z.ZodRawShape> = {
  employee: {},
  vacancy: { isFilled: z.boolean(), filledByEmployeeId: idOf("emp"), filledByContractorId: idOf("con") },
  contractor: {},
  project: {},
  assignment: { employeeId: idOf("emp"), projectId: idOf("prj") },
};

type Body = z.ZodType<Readonly<Record<string, unknown>>>;

export interface EntityShapes {
  /** An entity as it is read. */
  readonly view: Body;
  /** What `POST` takes. */
  readonly creation: Body;
  /** What `PATCH` takes: absent = unchanged, null = cleared. */
  readonly patch: Body;
}

/** Fields, and the externalId beside them. */
export function entityShapes(type: EntityType): EntityShapes {
  const { required } = ENTITY_MODEL[type];
  const fields: z.ZodRawShape = ENTITY_SCHEMAS[type].shape;
  const withId = z.strictObject({ externalId: outsideId.nullish(), ...fields });
  const mandatory = Object.fromEntries(
    Object.entries(fields).filter(([name]) => required.some((each) => each === name)),
  );
  const creation = withId.extend(
    Object.fromEntries(Object.entries(mandatory).map(([name, field]) => [name, present(field)])),
  );
  const name = NAMES[type];
  const example = { externalId: "X-1", ...EXAMPLES[type] };
  return {
    view: z
      .object({
        id: z.string().openapi({ example: "emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
        externalId: z.string().nullable().openapi({ example: "E-1001" }),
        source: z
          .string()
          .nullable()
          .openapi({ description: "Source system key of its owner; null: nobody's", example: "workday" }),
        ...fields,
        ...DERIVED[type],
        createdAt: TimeShape,
        updatedAt: TimeShape,
      })
      .openapi(name),
    creation: creation.openapi(`New${name}`, { example }),
    patch: withId.openapi(`${name}Patch`, { example }),
  };
}

/** The field without its `optional`. */
function present(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodOptional ? field.unwrap() : field;
}
