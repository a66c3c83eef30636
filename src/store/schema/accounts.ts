/**
 * Tables of people: who they are, how they sign in, and which organisations they are members of. `users`, `sessions`,
 * `credentials`, `verifications` and `second_factors` have the columns that better-auth reads and writes (its core schema
 * and its two-factor plugin); members, invitations and attempts are ours alone.
 */
import { customType, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** ISO 8601 UTC text like every other time, for a library that speaks `Date`. */
const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});

const times = { createdAt: instant("created_at").notNull(), updatedAt: instant("updated_at").notNull() };

/** A person, whatever the number of organisations. */
export const users = sqliteTable("users", {
  id: text("id").primaryKey(),
  /** Lower case. */
  email: text("email").notNull().unique(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull(),
  name: text("name").notNull(),
  image: text("image"),
  twoFactorEnabled: integer("two_factor_enabled", { mode: "boolean" }).default(false),
  ...times,
});

export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: text("user_id").notNull(),
    /** Of no use without AUTH_SECRET, which signs it in the cookie. */
    token: text("token").notNull().unique(),
    expiresAt: instant("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    ...times,
  },
  (t) => [index("sessions_by_user").on(t.userId), index("sessions_by_end").on(t.expiresAt)],
);

/** How a person proves who they are. `password`: a scrypt hash in the form of vault/password.ts. */
export const credentials = sqliteTable(
  "credentials",
  {
    id: text("id").primaryKey(),
    userId: text("user_id").notNull(),
    providerId: text("provider_id").notNull(),
    accountId: text("account_id").notNull(),
    password: text("password"),
    /** Of OAuth providers, which there are none of: the library's core schema has them. */
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: instant("access_token_expires_at"),
    refreshTokenExpiresAt: instant("refresh_token_expires_at"),
    scope: text("scope"),
    ...times,
  },
  (t) => [uniqueIndex("credentials_of_user").on(t.userId, t.providerId)],
);

/** What waits to be shown once: links to choose a new password, second factors that are asked for. */
export const verifications = sqliteTable(
  "verifications",
  {
    id: text("id").primaryKey(),
    /** A digest where the identifier itself is the secret. */
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: instant("expires_at").notNull(),
    ...times,
  },
  (t) => [index("verifications_by_identifier").on(t.identifier), index("verifications_by_end").on(t.expiresAt)],
);

/** A second factor (TOTP, RFC 6238) with its recovery codes, both encrypted with AUTH_SECRET. */
export const secondFactors = sqliteTable(
  "second_factors",
  {
    id: text("id").primaryKey(),
    userId: text("user_id").notNull(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    verified: integer("verified", { mode: "boolean" }).default(true),
    failedVerificationCount: integer("failed_verification_count").default(0),
    lockedUntil: instant("locked_until"),
  },
  (t) => [uniqueIndex("second_factors_of_user").on(t.userId)],
);

export const members = sqliteTable(
  "members",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    userId: text("user_id").notNull(),
    role: text("role", { enum: ["viewer", "editor", "admin"] }).notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [uniqueIndex("members_of_org").on(t.orgId, t.userId), index("members_by_user").on(t.userId)],
);

/** There while it is open: accepted or withdrawn, it goes, and the audit log has it. */
export const invitations = sqliteTable(
  "invitations",
  {
    id: text("id").primaryKey(),
    orgId: text("org_id").notNull(),
    /** Lower case. */
    email: text("email").notNull(),
    role: text("role", { enum: ["viewer", "editor", "admin"] }).notNull(),
    /** SHA-256 of the link's token, hex. */
    tokenHash: text("token_hash").notNull().unique(),
    /** The name of who invites, for the mail and for whoever opens the link. */
    invitedBy: text("invited_by").notNull(),
    expiresAt: text("expires_at").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (t) => [uniqueIndex("invitations_of_org").on(t.orgId, t.email)],
);

/** Windows in which attempts are counted: to sign in, to have a link mailed. */
export const attempts = sqliteTable(
  "attempts",
  {
    /** What is counted and a digest of whose: no address stands here. */
    key: text("key").primaryKey(),
    count: integer("count").notNull(),
    endsAt: text("ends_at").notNull(),
  },
  (t) => [index("attempts_by_end").on(t.endsAt)],
);
