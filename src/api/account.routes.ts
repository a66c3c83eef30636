/** Routes of a person's own account: signing in and out, password, second factor, sessions. */
import { z } from "@hono/zod-openapi";
import {
  PasswordChangeShape,
  PasswordConfirmationShape,
  PersonPatchShape,
  PersonShape,
  ResetRequestShape,
  ResetShape,
  SecondFactorCodeShape,
  SecondFactorSetupShape,
  SessionShape,
  SignInShape,
  SignInStateShape,
  SignInWaysShape,
} from "../contract/account";
import { itemOf } from "../contract/list";
import { NO_CONTENT, body, endpoint, json } from "./route";

const AUTH = "/api/v1/auth";
const tags = ["Accounts"];

const COOKIE = "The session is a cookie: HttpOnly, SameSite=Lax, of this host only.";

export const signIn = endpoint(
  "signIn",
  {
    method: "post",
    path: `${AUTH}/sign-in`,
    tags,
    summary: "Sign in with a mail address and a password",
    description: `${COOKIE} Ten wrong passwords for an account, or fifty from an address, in ten minutes: 429.`,
    request: { body: body(SignInShape) },
    responses: { 200: json("Whether that was all", itemOf(SignInStateShape)) },
  },
  ["UNAUTHORIZED", "FORBIDDEN", "RATE_LIMITED"],
);

export const getSignInWays = endpoint("getSignInWays", {
  method: "get",
  path: `${AUTH}/ways`,
  tags,
  summary: "The ways to sign in to this deployment",
  responses: { 200: json("The ways", itemOf(SignInWaysShape)) },
});

export const signInWithAccess = endpoint(
  "signInWithAccess",
  {
    method: "post",
    path: `${AUTH}/access`,
    tags,
    summary: "Sign in with what Cloudflare Access says of this request",
    description:
      "Reads the header `Cf-Access-Jwt-Assertion` that Access adds. The address has to be a member's: somebody who was " +
      `not invited gets a 403. Access asks for further factors, so ours is not asked for. ${COOKIE}`,
    responses: { 204: NO_CONTENT },
  },
  ["UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND", "RATE_LIMITED"],
);

export const giveSecondFactor = endpoint(
  "giveSecondFactor",
  {
    method: "post",
    path: `${AUTH}/second-factor`,
    tags,
    summary: "Give the second factor of a sign-in that has begun",
    description: `Within ten minutes of the password. ${COOKIE}`,
    request: { body: body(SecondFactorCodeShape) },
    responses: { 204: NO_CONTENT },
  },
  ["UNAUTHORIZED", "FORBIDDEN", "RATE_LIMITED"],
);

export const requestPasswordReset = endpoint(
  "requestPasswordReset",
  {
    method: "post",
    path: `${AUTH}/password-reset`,
    tags,
    summary: "Mail a link to choose a new password",
    description: "Whether there is such an account is not said. Five links an hour for an account.",
    request: { body: body(ResetRequestShape) },
    responses: { 204: NO_CONTENT },
  },
  ["FORBIDDEN", "RATE_LIMITED"],
);

export const resetPassword = endpoint(
  "resetPassword",
  {
    method: "put",
    path: `${AUTH}/password-reset`,
    tags,
    summary: "Choose a new password with the token of that link; ends all sessions",
    request: { body: body(ResetShape) },
    responses: { 204: NO_CONTENT },
  },
  ["FORBIDDEN", "RATE_LIMITED"],
);

export const getPerson = endpoint("getPerson", {
  method: "get",
  path: "/api/v1/me",
  tags,
  summary: "Who is signed in, and in which organisations",
  responses: { 200: json("The person", itemOf(PersonShape)) },
});

export const updatePerson = endpoint("updatePerson", {
  method: "patch",
  path: "/api/v1/me",
  tags,
  summary: "Change the own name",
  request: { body: body(PersonPatchShape) },
  responses: { 200: json("The person", itemOf(PersonShape)) },
});

export const signOut = endpoint("signOut", {
  method: "delete",
  path: `${AUTH}/session`,
  tags,
  summary: "Sign out here",
  responses: { 204: NO_CONTENT },
});

export const listSessions = endpoint("listSessions", {
  method: "get",
  path: `${AUTH}/sessions`,
  tags,
  summary: "The own sessions, the newest first",
  responses: { 200: json("The sessions", z.object({ data: z.array(SessionShape) })) },
});

export const endSession = endpoint(
  "endSession",
  {
    method: "delete",
    path: `${AUTH}/sessions/{id}`,
    tags,
    summary: "End one of the own sessions",
    request: {
      params: z.object({
        id: z.string().openapi({ param: { name: "id", in: "path" }, example: "ses_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
      }),
    },
    responses: { 204: NO_CONTENT },
  },
  ["NOT_FOUND"],
);

export const endSessions = endpoint("endSessions", {
  method: "delete",
  path: `${AUTH}/sessions`,
  tags,
  summary: "Sign out everywhere, here too",
  responses: { 204: NO_CONTENT },
});

export const changePassword = endpoint(
  "changePassword",
  {
    method: "put",
    path: `${AUTH}/password`,
    tags,
    summary: "Change the own password; ends all other sessions",
    request: { body: body(PasswordChangeShape) },
    responses: { 204: NO_CONTENT },
  },
  ["CONFLICT"],
);

export const beginSecondFactor = endpoint(
  "beginSecondFactor",
  {
    method: "put",
    path: `${AUTH}/second-factor`,
    tags,
    summary: "Begin to set up a second factor (TOTP, RFC 6238)",
    description: "It is asked for once a code of it was confirmed.",
    request: { body: body(PasswordConfirmationShape) },
    responses: { 200: json("What the authenticator needs", itemOf(SecondFactorSetupShape)) },
  },
  ["CONFLICT"],
);

export const confirmSecondFactor = endpoint(
  "confirmSecondFactor",
  {
    method: "patch",
    path: `${AUTH}/second-factor`,
    tags,
    summary: "Switch the second factor on with a first code of it",
    request: { body: body(SecondFactorCodeShape) },
    responses: { 204: NO_CONTENT },
  },
  ["CONFLICT"],
);

export const endSecondFactor = endpoint(
  "endSecondFactor",
  {
    method: "delete",
    path: `${AUTH}/second-factor`,
    tags,
    summary: "Switch the second factor off",
    request: { body: body(PasswordConfirmationShape) },
    responses: { 204: NO_CONTENT },
  },
  ["CONFLICT"],
);
