/** Answers the routes of a person's own account. */
import type { Context } from "hono";
import { ACCESS_HEADER } from "../accounts/access-token";
import type { Cookies } from "../accounts/accounts";
import { isoTime } from "../domain/clock";
import { platformDatabase } from "../store/database";
import {
  appendForPerson,
  appendForPersonOnce,
  closeOldPassword,
  closeSignIn,
  endSessions,
  organisationsOf,
  passwordMark,
  personByEmail,
  renamePerson,
  sessionsOf,
} from "../store/people";
import * as routes from "./account.routes";
import { authorOf } from "./author";
import type { Api, ApiEnv } from "./context";
import { found, refuse, valueOf } from "./problems";
import { beginAttempt, mayMailReset } from "./sign-in-attempts";

const MINUTE_MS = 60_000;

export function setCookies(c: Context<ApiEnv>, cookies: Cookies): void {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
}

const databaseOf = (c: Context<ApiEnv>) => platformDatabase(c.get("ports").d1);

/** Who signs in, as the audit log has them: nobody has been let in yet. */
export function authorOfPerson(c: Context<ApiEnv>, person: { readonly id: string; readonly name: string }) {
  return authorOf(c, { kind: "user", id: person.id, name: person.name });
}

async function personAnswer(c: Context<ApiEnv>, name?: string) {
  const { person, sessionId } = c.get("signedIn");
  const organisations = await organisationsOf(databaseOf(c), person.id);
  return { data: { ...person, name: name ?? person.name, sessionId, organisations: [...organisations] } };
}

export function addAccounts(api: Api): void {
  addSignIn(api);
  addOwnAccount(api);
  addSecondFactor(api);
}

function addSignIn(api: Api): void {
  api.openapi(routes.signIn, async (c) => {
    const { accounts, clock } = c.get("ports");
    const given = c.req.valid("json");
    const attempt = await beginAttempt(c, given.email);
    const person = await personByEmail(databaseOf(c), given.email);
    const before = await passwordMark(databaseOf(c), given.email);
    const signed = await accounts.signIn(c.req.raw.headers, given);
    if (signed.ok && person !== null && (await passwordMark(databaseOf(c), given.email)) !== before) {
      // Its session began beside the change that was to end it, with the password from before.
      await closeSignIn(databaseOf(c), person.id, signed.value.token);
      refuse("UNAUTHORIZED", "The password was changed just now. Sign in with the new one.");
    }
    if (!signed.ok && person !== null) {
      const since = isoTime(clock() - MINUTE_MS);
      await appendForPersonOnce(databaseOf(c), person.id, authorOfPerson(c, person), "user.sign_in_refused", since);
    }
    const { cookies, secondFactor } = valueOf(signed);
    await attempt.right();
    if (!secondFactor && person !== null) {
      await appendForPerson(databaseOf(c), person.id, authorOfPerson(c, person), "user.signed_in");
    }
    setCookies(c, cookies);
    return c.json({ data: { secondFactor } }, 200);
  });

  api.openapi(routes.getSignInWays, (c) =>
    c.json({ data: { password: true, access: c.get("ports").access !== null } }, 200),
  );

  api.openapi(routes.signInWithAccess, async (c) => {
    const { access, accounts } = c.get("ports");
    if (access === null) return refuse("NOT_FOUND", "This deployment has no single sign-on.");
    const token = c.req.header(ACCESS_HEADER);
    if (token === undefined) return refuse("UNAUTHORIZED", "Cloudflare Access is not in front of this address.");
    const attempt = await beginAttempt(c, null);
    const { email } = valueOf(await access(token));
    await attempt.right();
    const person = await personByEmail(databaseOf(c), email);
    if (person === null) return refuse("FORBIDDEN", `${email} is no member here. Ask an admin for an invitation.`);
    setCookies(c, await accounts.startSession(c.req.raw.headers, person.id));
    await appendForPerson(databaseOf(c), person.id, authorOfPerson(c, person), "user.signed_in", { access: true });
    return c.body(null, 204);
  });

  api.openapi(routes.giveSecondFactor, async (c) => {
    const { accounts } = c.get("ports");
    const attempt = await beginAttempt(c, null);
    const { cookies, person } = valueOf(await accounts.giveSecondFactor(c.req.raw.headers, c.req.valid("json").code));
    await attempt.right();
    const author = authorOfPerson(c, person);
    await appendForPerson(databaseOf(c), person.id, author, "user.signed_in", { secondFactor: true });
    setCookies(c, cookies);
    return c.body(null, 204);
  });

  api.openapi(routes.requestPasswordReset, async (c) => {
    const { email } = c.req.valid("json");
    if (await mayMailReset(c, email)) await c.get("ports").accounts.requestReset(email);
    return c.body(null, 204);
  });

  api.openapi(routes.resetPassword, async (c) => {
    const { accounts } = c.get("ports");
    const { token, password } = c.req.valid("json");
    const attempt = await beginAttempt(c, null);
    const person = valueOf(await accounts.resetPassword(token, password));
    await attempt.right();
    // Again, now that the old password opens nothing: one that began meanwhile goes too.
    await closeOldPassword(databaseOf(c), person.id, null);
    await appendForPerson(databaseOf(c), person.id, authorOfPerson(c, person), "user.password_reset");
    return c.body(null, 204);
  });
}

function addOwnAccount(api: Api): void {
  api.openapi(routes.getPerson, async (c) => c.json(await personAnswer(c), 200));

  api.openapi(routes.updatePerson, async (c) => {
    const { name } = c.req.valid("json");
    await renamePerson(databaseOf(c), c.get("signedIn").person.id, name, c.get("ports").clock());
    return c.json(await personAnswer(c, name), 200);
  });

  api.openapi(routes.signOut, async (c) => {
    const { person, sessionId } = c.get("signedIn");
    await endSessions(databaseOf(c), person.id, { only: sessionId }, "user.signed_out", authorOf(c));
    setCookies(c, c.get("ports").accounts.forget());
    return c.body(null, 204);
  });

  api.openapi(routes.listSessions, async (c) => {
    const { person, sessionId } = c.get("signedIn");
    const rows = await sessionsOf(databaseOf(c), person.id, c.get("ports").clock());
    const data = rows.map(({ id, ip, userAgent, createdAt, expiresAt }) => ({
      id,
      current: id === sessionId,
      ip,
      userAgent,
      createdAt,
      expiresAt,
    }));
    return c.json({ data }, 200);
  });

  api.openapi(routes.endSession, async (c) => {
    const { person } = c.get("signedIn");
    const only = c.req.valid("param").id;
    const ended = await endSessions(databaseOf(c), person.id, { only }, "user.sessions_ended", authorOf(c));
    found(ended > 0 ? ended : null, "session");
    return c.body(null, 204);
  });

  api.openapi(routes.endSessions, async (c) => {
    const { person } = c.get("signedIn");
    await endSessions(databaseOf(c), person.id, "all", "user.sessions_ended", authorOf(c));
    setCookies(c, c.get("ports").accounts.forget());
    return c.body(null, 204);
  });

  api.openapi(routes.changePassword, async (c) => {
    const { accounts } = c.get("ports");
    const { person } = c.get("signedIn");
    const attempt = await beginAttempt(c, person.email);
    const { cookies, token } = valueOf(await accounts.changePassword(c.req.raw.headers, c.req.valid("json")));
    await attempt.right();
    await closeOldPassword(databaseOf(c), person.id, token);
    await appendForPerson(databaseOf(c), person.id, authorOf(c), "user.password_changed");
    setCookies(c, cookies);
    return c.body(null, 204);
  });
}

function addSecondFactor(api: Api): void {
  api.openapi(routes.beginSecondFactor, async (c) => {
    const { accounts } = c.get("ports");
    const attempt = await beginAttempt(c, c.get("signedIn").person.email);
    const begun = valueOf(await accounts.beginSecondFactor(c.req.raw.headers, c.req.valid("json").password));
    await attempt.right();
    return c.json({ data: { uri: begun.uri, recoveryCodes: [...begun.recoveryCodes] } }, 200);
  });

  api.openapi(routes.confirmSecondFactor, async (c) => {
    const { accounts } = c.get("ports");
    const { person } = c.get("signedIn");
    const cookies = valueOf(await accounts.confirmSecondFactor(c.req.raw.headers, c.req.valid("json").code));
    await appendForPerson(databaseOf(c), person.id, authorOf(c), "user.second_factor_enabled");
    setCookies(c, cookies);
    return c.body(null, 204);
  });

  api.openapi(routes.endSecondFactor, async (c) => {
    const { accounts } = c.get("ports");
    const { person } = c.get("signedIn");
    const attempt = await beginAttempt(c, person.email);
    const cookies = valueOf(await accounts.endSecondFactor(c.req.raw.headers, c.req.valid("json").password));
    await attempt.right();
    await appendForPerson(databaseOf(c), person.id, authorOf(c), "user.second_factor_disabled");
    setCookies(c, cookies);
    return c.body(null, 204);
  });
}
