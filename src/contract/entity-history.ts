/** Wire shapes of an entity's history: what changed in it, when, and through whom. */
import { z } from "@hono/zod-openapi";
import { ACTOR_KINDS } from "../domain/audit";
import { CHANGE_TYPES } from "../domain/entity-types";
import { TimeShape, listOf, listQuery } from "./list";

const value = z.unknown().openapi({ description: "Any JSON value", example: "Lovelace" });

function named(what: string, id: string, name: string) {
  return z
    .object({
      id: z.string().openapi({ example: id }),
      name: z
        .string()
        .nullable()
        .openapi({ description: `null: the ${what} is deleted`, example: name }),
    })
    .nullable();
}

const Integration = named("integration", "int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b", "Workday");
const Hook = named("hook", "hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b", "Employees");

const EntityChangeShape = z
  .object({
    id: z.string().openapi({
      description: "As PUSH hooks have it in `ctx.event.id`",
      example: "evt_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
    }),
    type: z.enum(CHANGE_TYPES).openapi({ example: "update" }),
    at: TimeShape,
    changes: z.array(z.object({ field: z.string().openapi({ example: "lastName" }), before: value, after: value })),
    kind: z.enum(["api", "console", "pull"]).openapi({ example: "pull" }),
    integration: Integration,
    hook: Hook,
    executionId: z
      .string()
      .nullable()
      .openapi({ description: "null: not a hook", example: "exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    actor: z
      .object({
        kind: z.enum(ACTOR_KINDS).openapi({ example: "api_key" }),
        id: z.string().openapi({ example: "key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
        name: z.string().openapi({ example: "Nightly export" }),
      })
      .nullable()
      .openapi({ description: "Who asked for it; null: a hook did it" }),
  })
  .openapi("EntityChange");

const ProvenanceShape = z
  .object({
    integration: Integration,
    hook: Hook,
    executionId: z.string().nullable().openapi({
      description: "The execution that wrote it last; null: a person or a program did",
      example: "exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
    }),
  })
  .openapi("Provenance");

export const EntityHistoryShape = listOf(EntityChangeShape).extend({
  provenance: ProvenanceShape.nullable().openapi({
    description: "The hook that last brought the entity, and its integration; null: the entity is deleted",
  }),
});

export const HistoryQuery = listQuery(["at"]).extend({
  search: z
    .string()
    .max(200, "search must not be over 200 characters")
    .optional()
    .openapi({ description: "Part of a changed field's name, in any case", example: "salary" }),
});
