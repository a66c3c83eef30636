/**
 * better-auth, set up for this platform: passwords, sessions, their cookies and the links for a new password, on our own
 * tables. It has no route of its own here: the API calls it, so that every answer is in the API's envelope and document.
 */
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import { LIMITS } from "../domain/limits";
import { type IdKind, newId } from "../domain/ids";
import { accountRows } from "../store/account-rows";
import { hashPassword, verifyPassword } from "../vault/password";

const MINUTE_SECONDS = 60;
const DAY_SECONDS = 24 * 60 * MINUTE_SECONDS;

export interface LibrarySettings {
  readonly d1: D1Database;
  /** AUTH_SECRET: signs the cookies and encrypts second factors. */
  readonly secret: string;
  /** Origin of the console. */
  readonly consoleUrl: string;
  /** Over HTTPS only; not for a development's own machine. */
  readonly secure: boolean;
  /** Mails the link of a new password; called after the answer is given. */
  sendReset(
    person: { readonly id: string; readonly email: string; readonly name: string },
    token: string,
  ): Promise<void>;
  /** A person has a new password; called within the call that sets it. */
  onReset(person: { readonly id: string; readonly name: string }): void;
  /** Goes on with that work after the request. */
  background(work: Promise<unknown>): void;
  /** A fault that the library met, without what it was about. */
  onFault(message: string): void;
}

const KINDS: Readonly<Record<string, IdKind>> = {
  user: "user",
  session: "session",
  account: "credential",
  verification: "verification",
  twoFactor: "secondFactor",
};

/**
 * The names of the cookies: of the session, and of a sign-in that waits for its second factor. With `__Host-` a browser
 * keeps them to this host, over HTTPS (RFC 6265bis, section 4.1.3.2).
 */
export function cookieNames(secure: boolean): { readonly session: string; readonly secondFactor: string } {
  return { session: `${prefixOf(secure)}.session_token`, secondFactor: `${prefixOf(secure)}.two_factor` };
}

function prefixOf(secure: boolean): string {
  return secure ? "__Host-flowstate" : "flowstate";
}

export function createLibrary(settings: LibrarySettings) {
  const { d1, secret, consoleUrl, secure } = settings;
  const { passwordUnits, sessionDays, resetMinutes } = LIMITS.accounts;
  return betterAuth({
    appName: "Flowstate",
    baseURL: consoleUrl,
    secret,
    database: accountRows(d1),
    plugins: [twoFactor({ issuer: "Flowstate" })],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordUnits.min,
      maxPasswordLength: passwordUnits.max,
      password: {
        hash: hashPassword,
        verify: ({ password, hash }) => verifyPassword(password, hash),
      },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: resetMinutes * MINUTE_SECONDS,
      sendResetPassword: ({ user, token }) => settings.sendReset(user, token),
      onPasswordReset: async ({ user }) => settings.onReset(user),
    },
    session: { expiresIn: sessionDays * DAY_SECONDS, disableSessionRefresh: true },
    verification: { storeIdentifier: "hashed" },
    // Counted in our own tables, exactly (api/sign-in-attempts.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: "error",
      log: (_level, message) => settings.onFault(message),
    },
    advanced: {
      cookiePrefix: prefixOf(secure),
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: ["cf-connecting-ip"] },
      database: { generateId: ({ model }) => newId(KINDS[model] ?? "verification") },
      backgroundTasks: { handler: (work) => settings.background(work) },
    },
  });
}
