/** Wire shapes of API keys (contract section 7.1). `key` is in the answer that made it and nowhere else. */
import { z } from "@hono/zod-openapi";
import { TimeShape } from "./list";
import { RoleShape } from "./member";
import { NameShape } from "./organisation";

const fields = {
  id: z.string().openapi({ example: "key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
  name: z.string().openapi({ example: "Nightly export" }),
  role: RoleShape,
  prefix: z
    .string()
    .openapi({ description: "How the key starts; not enough to use it", example: "private_019ab34f_k3Xz" }),
  expiresAt: TimeShape.nullable(),
  lastUsedAt: TimeShape.nullable(),
  createdAt: TimeShape,
  updatedAt: TimeShape,
};

export const ApiKeyShape = z.object(fields).openapi("ApiKey");

export const IssuedApiKeyShape = z
  .object({
    ...fields,
    key: z.string().openapi({ description: "Shown this once", example: "private_<id>_<secret>" }),
  })
  .openapi("IssuedApiKey");

export const NewApiKeyShape = z
  .strictObject({
    name: NameShape.openapi({ example: "Nightly export" }),
    role: RoleShape,
    expiresAt: z.iso
      .datetime({ offset: true, error: "must be an ISO 8601 time such as 2027-01-31T00:00:00Z" })
      .nullable()
      .default(null)
      .openapi({ format: "date-time", example: "2027-01-31T00:00:00Z" }),
  })
  .openapi("NewApiKey", { example: { name: "Nightly export", role: "viewer" } });
