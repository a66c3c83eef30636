/**
 * What the API asks of people's accounts: sign in and out, passwords, second factors, sessions. Everything that refuses is
 * a problem as a value; what a browser has to keep comes back as `Set-Cookie` lines.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { serializeSigned } from "hono/utils/cookie";
import type { Problem } from "../domain/problem";
import { ok, type Result } from "../domain/result";
import type { Mailer } from "../mail/mailer";
import { clientHeaders, signedCookie } from "./cookies";
import { answered } from "./faults";
import { type LibrarySettings, cookieNames, createLibrary } from "./library";
import { resetMail } from "./mails";

/** `Set-Cookie` lines for the answer. */
export type Cookies = readonly string[];

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

export interface SignedIn {
  readonly cookies: Cookies;
  /** Of the session; null: it waits for a second factor. */
  readonly token: string | null;
  readonly secondFactor: boolean;
}

export interface Accounts {
  /** The token of the session that the request's cookie holds, when its signature is ours; it may have ended. */
  sessionToken(headers: Headers): Promise<string | null>;
  /** `secondFactor`: there is no session yet; the person has to give a code with the cookie of this answer. */
  signIn(
    headers: Headers,
    given: { readonly email: string; readonly password: string },
  ): Promise<Result<SignedIn, Problem>>;
  /** `code`: six digits of the authenticator, or a recovery code. Answers who it is. */
  giveSecondFactor(
    headers: Headers,
    code: string,
  ): Promise<Result<{ readonly cookies: Cookies; readonly person: NamedPerson }, Problem>>;
  /** A session for a person who was proven otherwise. */
  startSession(headers: Headers, userId: string): Promise<Cookies>;
  /** Mails a link, if there is an account with that address; says nothing about that, and answers before it is sent. */
  requestReset(email: string): Promise<void>;
  /** With the token of that link. Ends all sessions of the person; answers who it is. */
  resetPassword(token: string, password: string): Promise<Result<NamedPerson, Problem>>;
  /** Ends all sessions of the person and begins one anew for this browser, with that token. */
  changePassword(
    headers: Headers,
    given: { readonly currentPassword: string; readonly newPassword: string },
  ): Promise<Result<{ readonly cookies: Cookies; readonly token: string }, Problem>>;
  /** `uri`: `otpauth://…` for an authenticator. It counts when a code of it was given to `confirmSecondFactor`. */
  beginSecondFactor(
    headers: Headers,
    password: string,
  ): Promise<Result<{ readonly uri: string; readonly recoveryCodes: readonly string[] }, Problem>>;
  confirmSecondFactor(headers: Headers, code: string): Promise<Result<Cookies, Problem>>;
  endSecondFactor(headers: Headers, password: string): Promise<Result<Cookies, Problem>>;
  /** `Set-Cookie` lines that take the session's cookie away. */
  forget(): Cookies;
}

export function createAccounts(
  options: Omit<LibrarySettings, "sendReset" | "onReset"> & { readonly mailer: Mailer },
): Accounts {
  const { secret, secure, consoleUrl, mailer, onFault } = options;
  const names = cookieNames(secure);
  const resetting = new AsyncLocalStorage<{ id: string; name: string }>();
  const library = createLibrary({
    ...options,
    onReset({ id, name }) {
      Object.assign(resetting.getStore() ?? {}, { id, name });
    },
    async sendReset(person, token) {
      const sent = await mailer.send(resetMail(person, consoleUrl, token));
      if (!sent.ok) onFault(`A link for a new password was not sent: ${sent.error.code}`);
    },
  });
  const { api } = library;
  const cookiesOf = (headers: Headers | null | undefined): Cookies => headers?.getSetCookie() ?? [];
  const signedIn = (headers: Headers) => clientHeaders(headers, names.session);

  return {
    sessionToken: (headers) => signedCookie(headers, names.session, secret),

    async signIn(headers, { email, password }) {
      const call = api.signInEmail({
        body: { email, password },
        headers: clientHeaders(headers, null),
        returnHeaders: true,
      });
      const answer = await answered(call);
      if (!answer.ok) return answer;
      const { headers: set, response } = answer.value;
      const body: object = response;
      const secondFactor = "twoFactorRedirect" in body;
      return ok({ cookies: cookiesOf(set), secondFactor, token: secondFactor ? null : response.token });
    },

    async giveSecondFactor(headers, code) {
      const passed = clientHeaders(headers, names.secondFactor);
      const digits = /^\d{6}$/.test(code);
      const call = digits
        ? api.verifyTOTP({ body: { code }, headers: passed, returnHeaders: true })
        : api.verifyBackupCode({ body: { code }, headers: passed, returnHeaders: true });
      const answer = await answered<Awaited<typeof call>>(call);
      if (!answer.ok) return answer;
      const { id, name } = answer.value.response.user;
      return ok({ cookies: cookiesOf(answer.value.headers), person: { id, name } });
    },

    async startSession(headers, userId) {
      const { internalAdapter, authCookies } = await library.$context;
      const { token } = await internalAdapter.createSession(userId, false, {
        ipAddress: headers.get("cf-connecting-ip") ?? "",
        userAgent: headers.get("user-agent") ?? "",
      });
      const { maxAge } = authCookies.sessionToken.attributes;
      const attributes = {
        path: "/",
        httpOnly: true,
        sameSite: "lax",
        secure,
        ...(maxAge !== undefined && { maxAge }),
      } as const;
      return [await serializeSigned(names.session, token, secret, attributes)];
    },

    async requestReset(email) {
      await api.requestPasswordReset({ body: { email } });
    },

    async resetPassword(token, password) {
      const reset = { id: "", name: "" };
      const call = () => api.resetPassword({ body: { token, newPassword: password } });
      const answer = await answered(resetting.run(reset, call));
      return answer.ok ? ok(reset) : answer;
    },

    async changePassword(headers, { currentPassword, newPassword }) {
      const call = api.changePassword({
        body: { currentPassword, newPassword, revokeOtherSessions: true },
        headers: signedIn(headers),
        returnHeaders: true,
      });
      const answer = await answered(call);
      if (!answer.ok) return answer;
      const { token } = answer.value.response;
      if (token === null) throw new Error("The library began no session for a changed password.");
      return ok({ cookies: cookiesOf(answer.value.headers), token });
    },

    async beginSecondFactor(headers, password) {
      const answer = await answered(
        api.enableTwoFactor({ body: { password, method: "totp" }, headers: signedIn(headers) }),
      );
      if (!answer.ok) return answer;
      const body = answer.value;
      if (body.method !== "totp") throw new Error("The library answered another method than the one asked for.");
      return ok({ uri: body.totpURI, recoveryCodes: body.backupCodes });
    },

    async confirmSecondFactor(headers, code) {
      const call = api.verifyTOTP({ body: { code }, headers: signedIn(headers), returnHeaders: true });
      const answer = await answered(call);
      return answer.ok ? ok(cookiesOf(answer.value.headers)) : answer;
    },

    async endSecondFactor(headers, password) {
      const call = api.disableTwoFactor({ body: { password }, headers: signedIn(headers), returnHeaders: true });
      const answer = await answered(call);
      return answer.ok ? ok(cookiesOf(answer.value.headers)) : answer;
    },

    forget: () => [`${names.session}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`],
  };
}
