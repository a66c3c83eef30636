/** Wire shapes of the organisation (contract section 7.1). */
import { z } from "@hono/zod-openapi";
import { currencySchema, timezoneSchema } from "./hook-settings";
import { TimeShape } from "./list";

export const NameShape = z.string().trim().min(1, "must not be empty").max(200, "must not be over 200 characters");

export const OrganisationShape = z
  .object({
    id: z.string().openapi({ example: "org_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    name: z.string().openapi({ example: "Acme Ltd" }),
    timezone: z.string().openapi({ example: "Europe/Berlin" }),
    currency: z.string().openapi({ example: "EUR" }),
    customIntegrationsEnabled: z.boolean().openapi({ example: true }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Organisation");

export const NewOrganisationShape = z
  .strictObject({
    name: NameShape.openapi({ example: "Acme Ltd" }),
    timezone: timezoneSchema.default("UTC"),
    currency: currencySchema.default("EUR"),
    customIntegrationsEnabled: z.boolean().default(false).openapi({ example: true }),
  })
  .openapi("NewOrganisation", {
    example: { name: "Acme Ltd", timezone: "Europe/Berlin", customIntegrationsEnabled: true },
  });

/** What the organisation's own administrators may change. */
export const OrganisationPatchShape = z
  .strictObject({
    name: NameShape.optional().openapi({ example: "Acme Ltd" }),
    timezone: timezoneSchema.optional(),
    currency: currencySchema.optional(),
  })
  .openapi("OrganisationPatch", { example: { timezone: "Europe/Berlin", currency: "EUR" } });

/** What the operator may change. */
export const OrganisationSwitchShape = z
  .strictObject({
    customIntegrationsEnabled: z.boolean().openapi({ example: true }),
  })
  .openapi("OrganisationSwitch", { example: { customIntegrationsEnabled: true } });

/** Against accidents: whoever deletes an organisation names it. */
export const OrganisationRemovalShape = z.strictObject({
  confirm: z
    .string({ error: "has to be the organisation's name" })
    .openapi({ description: "The organisation's name, exactly", example: "Acme Ltd" }),
});
