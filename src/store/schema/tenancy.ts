/**
 * Tables of who a tenant is: organisations, their API keys, integrations and secrets.
 * Columns are the contract's words in snake_case; times are ISO 8601 UTC text, so that they sort as they read.
 */
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const organisations = sqliteTable("organisations", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  timezone: text("timezone").notNull().default("UTC"),
  currency: text("currency").notNull().default("EUR"),
  customIntegrationsEnabled: integer("custom_integrations_enabled", { mode: "boolean" }).notNull().default(false),
  createdAt: text("created_at").notNull(),
  updatedAt: text("updated_at").notNull(),
});

export const apiKeys = sqliteTable(
  "api_keys",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: ["viewer", "editor", "admin"] }).notNull(),
    /** `private_<id>_` and the first characters of the secret: enough to recognise a key, too little to use it. */
    prefix: text("prefix").notNull(),
    /** SHA-256 of the secret part, hex. The secret itself is never stored. */
    secretHash: text("secret_hash").notNull(),
    expiresAt: text("expires_at"),
    lastUsedAt: text("last_used_at"),
    revokedAt: text("revoked_at"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [index("api_keys_by_org").on(t.orgId, t.createdAt)],
);

export const integrations = sqliteTable(
  "integrations",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    name: text("name").notNull(),
    description: text("description"),
    sourceSystemKey: text("source_system_key").notNull(),
    egressAllowList: text("egress_allow_list", { mode: "json" })
      .$type<string[]>()
      .notNull()
      .default(sql`'[]'`),
    /** Set when a first record was written under this key; from then on the key is fixed (contract section 1). */
    firstSyncedAt: text("first_synced_at"),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("integrations_source_key").on(t.orgId, t.sourceSystemKey),
    uniqueIndex("integrations_name").on(t.orgId, t.name),
  ],
);

/** The organisation's data keys, each wrapped by a key-encryption key named `kek_id`. */
export const dataKeys = sqliteTable(
  "data_keys",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    kekId: text("kek_id").notNull(),
    wrapped: text("wrapped").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [index("data_keys_by_org").on(t.orgId, t.createdAt), index("data_keys_by_kek").on(t.kekId)],
);

export const secrets = sqliteTable(
  "secrets",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    integrationId: text("integration_id").notNull(),
    name: text("name").notNull(),
    /** Counts the replacements; part of the additional data, so that an older ciphertext cannot be put back. */
    version: integer("version").notNull(),
    dataKeyId: text("data_key_id").notNull(),
    ciphertext: text("ciphertext").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [uniqueIndex("secrets_name").on(t.integrationId, t.name)],
);
