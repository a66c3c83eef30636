/** Wire shapes of a person's own account: sign-in, sessions, password, second factor, and accepting an invitation. */
import { z } from "@hono/zod-openapi";
import { LIMITS } from "../domain/limits";
import { TimeShape } from "./list";
import { EmailShape, RoleShape } from "./member";
import { NameShape } from "./organisation";

const { min, max } = LIMITS.accounts.passwordUnits;

/** One that exists: of any length that could be a password, so that no old one is locked out. */
const PasswordShape = z
  .string()
  .min(1, "must not be empty")
  .max(max, `must not be over ${max} characters`)
  .openapi({ format: "password", example: "correct horse battery staple" });

const NewPasswordShape = z
  .string()
  .min(min, `must have ${min} characters at least`)
  .max(max, `must not be over ${max} characters`)
  .openapi({ format: "password", example: "correct horse battery staple" });

/** Of a link: 64 hex characters or the like; what is longer is none. */
const TokenShape = z
  .string()
  .min(1, "must not be empty")
  .max(200, "is not a token of a link")
  .openapi({ example: "<what stands behind # in the link>" });

const CodeShape = z
  .string()
  .trim()
  .min(6, "must have 6 characters at least")
  .max(40, "must not be over 40 characters")
  .openapi({ example: "123456" });

export const SignInShape = z
  .strictObject({ email: EmailShape, password: PasswordShape })
  .openapi("SignIn", { example: { email: "ada@example.com", password: "correct horse battery staple" } });

export const SignInStateShape = z
  .object({
    secondFactor: z.boolean().openapi({
      description: "True: there is no session yet; `POST /api/v1/auth/second-factor` with a code makes it",
    }),
  })
  .openapi("SignInState", { example: { secondFactor: false } });

export const SignInWaysShape = z
  .object({
    password: z.boolean().openapi({ description: "Mail address and password" }),
    access: z.boolean().openapi({ description: "Single sign-on: `POST /api/v1/auth/access`" }),
  })
  .openapi("SignInWays");

export const SecondFactorCodeShape = z.strictObject({ code: CodeShape }).openapi("SecondFactorCode", {
  description: "Six digits of the authenticator; at sign-in also a recovery code",
  example: { code: "123456" },
});

export const PasswordConfirmationShape = z
  .strictObject({ password: PasswordShape })
  .openapi("PasswordConfirmation", { example: { password: "correct horse battery staple" } });

export const SecondFactorSetupShape = z
  .object({
    uri: z.string().openapi({
      description: "For an authenticator, as text or QR code (Key URI Format)",
      example: "otpauth://totp/Flowstate:ada@example.com?secret=…&issuer=Flowstate",
    }),
    recoveryCodes: z
      .array(z.string())
      .openapi({ description: "Each works once in place of a code; shown this once", example: ["x7Kq2-Lm9Pa"] }),
  })
  .openapi("SecondFactorSetup");

export const PasswordChangeShape = z
  .strictObject({ currentPassword: PasswordShape, newPassword: NewPasswordShape })
  .openapi("PasswordChange", {
    example: { currentPassword: "correct horse battery staple", newPassword: "another long passphrase" },
  });

export const ResetRequestShape = z
  .strictObject({ email: EmailShape })
  .openapi("ResetRequest", { example: { email: "ada@example.com" } });

export const ResetShape = z.strictObject({ token: TokenShape, password: NewPasswordShape }).openapi("PasswordReset", {
  example: { token: "<what stands behind # in the link>", password: "another long passphrase" },
});

export const InvitationTokenShape = z
  .strictObject({ token: TokenShape })
  .openapi("InvitationToken", { example: { token: "<what stands behind # in the link>" } });

export const FoundInvitationShape = z
  .object({
    email: z.string().openapi({ example: "ada@example.com" }),
    role: RoleShape,
    organisation: z.string().openapi({ example: "Acme Ltd" }),
    invitedBy: z.string().openapi({ example: "Grace Hopper" }),
    expiresAt: TimeShape,
    account: z.boolean().openapi({ description: "Whether that address has an account: then it has to be signed in" }),
  })
  .openapi("FoundInvitation");

export const AcceptInvitationShape = z
  .strictObject({
    token: TokenShape,
    name: NameShape.optional().openapi({ description: "Of a new account", example: "Ada Lovelace" }),
    password: NewPasswordShape.optional().openapi({ description: "Of a new account" }),
  })
  .openapi("AcceptInvitation", {
    example: {
      token: "<what stands behind # in the link>",
      name: "Ada Lovelace",
      password: "correct horse battery staple",
    },
  });

export const PersonShape = z
  .object({
    id: z.string().openapi({ example: "usr_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    name: z.string().openapi({ example: "Ada Lovelace" }),
    email: z.string().openapi({ example: "ada@example.com" }),
    secondFactor: z.boolean(),
    sessionId: z.string().openapi({ description: "Of this request", example: "ses_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    organisations: z.array(
      z.object({
        id: z.string().openapi({ example: "org_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
        name: z.string().openapi({ example: "Acme Ltd" }),
        role: RoleShape,
      }),
    ),
    createdAt: TimeShape,
  })
  .openapi("Person");

export const PersonPatchShape = z
  .strictObject({ name: NameShape.openapi({ example: "Ada Lovelace" }) })
  .openapi("PersonPatch", { example: { name: "Ada Lovelace" } });

export const SessionShape = z
  .object({
    id: z.string().openapi({ example: "ses_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    current: z.boolean().openapi({ description: "Whether it is the one of this request" }),
    ip: z.string().nullable().openapi({ example: "203.0.113.7" }),
    userAgent: z.string().nullable().openapi({ example: "Mozilla/5.0 …" }),
    createdAt: TimeShape,
    expiresAt: TimeShape,
  })
  .openapi("Session");
