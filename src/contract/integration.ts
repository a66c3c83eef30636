/** Wire shapes of integrations and their secrets (contract sections 1 and 7.1). */
import { z } from "@hono/zod-openapi";
import { LIMITS } from "../domain/limits";
import { TimeShape } from "./list";
import { NameShape } from "./organisation";

const SourceSystemKey = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,62}$/,
    "must be 1 to 63 lower-case letters, digits and dashes, beginning with a letter or a digit",
  )
  .openapi({ example: "workday" });

const Description = z
  .string()
  .max(10_000, "must not be over 10,000 characters")
  .nullable()
  .openapi({ example: "Employees from the internal HR system" });

/** `api.example.com` or `*.example.com`: labels of letters, digits and dashes, a star only as the whole first label. */
const HOST_PATTERN =
  /^(?=.{1,253}$)(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const EgressAllowList = z
  .array(
    z
      .string()
      .transform((pattern) => pattern.toLowerCase())
      .refine((pattern) => HOST_PATTERN.test(pattern), "must be a host such as api.example.com or *.example.com")
      .openapi({ type: "string", example: "api.example.com" }),
  )
  .max(100, "must not have over 100 patterns");

export const IntegrationShape = z
  .object({
    id: z.string().openapi({ example: "int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    name: z.string().openapi({ example: "Internal HR" }),
    description: z.string().nullable().openapi({ example: "Employees from the internal HR system" }),
    sourceSystemKey: z.string().openapi({ example: "internal-hr" }),
    egressAllowList: z.array(z.string()).openapi({ example: ["*.example.com"] }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Integration");

export const NewIntegrationShape = z
  .strictObject({
    name: NameShape.openapi({ example: "Internal HR" }),
    description: Description.default(null),
    sourceSystemKey: SourceSystemKey,
    egressAllowList: EgressAllowList.default([]),
  })
  .openapi("NewIntegration", {
    example: { name: "Internal HR", sourceSystemKey: "internal-hr", egressAllowList: ["*.example.com"] },
  });

export const IntegrationPatchShape = z
  .strictObject({
    name: NameShape.optional().openapi({ example: "Internal HR" }),
    description: Description.optional(),
    sourceSystemKey: SourceSystemKey.optional(),
    egressAllowList: EgressAllowList.optional(),
  })
  .openapi("IntegrationPatch", { example: { description: "Employees from the internal HR system" } });

export const SecretShape = z
  .object({
    id: z.string().openapi({ example: "sec_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    name: z.string().openapi({ example: "API_TOKEN" }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Secret");

export const SecretNameShape = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, "must be 1 to 64 letters, digits and underscores, not beginning with a digit")
  .openapi({ example: "API_TOKEN" });

export const SecretValueShape = z
  .strictObject({
    value: z
      .string()
      .min(1, "must not be empty")
      .refine(
        (value) => new TextEncoder().encode(value).length <= LIMITS.secret.valueBytes,
        `must not be over ${LIMITS.secret.valueBytes} bytes of UTF-8`,
      )
      .openapi({ description: "Up to 16 KiB of UTF-8. Never comes back.", example: "s3cr3t" }),
  })
  .openapi("SecretValue", { example: { value: "s3cr3t" } });
