/** From what the library refuses to the API's problems. What is not in the table is a fault of ours and is thrown on. */
import { isAPIError } from "better-auth/api";
import { type Problem, problem } from "../domain/problem";
import { err, ok, type Result } from "../domain/result";

/** Of the second factor: how long the library locks an account after ten wrong codes in a row. */
export const LOCKED_SECONDS = 900;

const WRONG_CODE = problem("UNAUTHORIZED", "This code is not right. Codes change every 30 seconds.");
const SIGN_IN_AGAIN = problem("UNAUTHORIZED", "This sign-in has ended. Begin again with your password.");
const LOCKED: Problem = {
  ...problem("RATE_LIMITED", "Too many wrong codes. Wait 15 minutes, then sign in again."),
  retryAfter: LOCKED_SECONDS,
};

const PROBLEMS: Readonly<Record<string, Problem>> = {
  INVALID_EMAIL_OR_PASSWORD: problem("UNAUTHORIZED", "The address or the password is not right."),
  INVALID_EMAIL: problem("UNAUTHORIZED", "The address or the password is not right."),
  INVALID_PASSWORD: problem("VALIDATION_ERROR", "The password is not right.", [
    { field: "password", message: "is not right" },
  ]),
  CREDENTIAL_ACCOUNT_NOT_FOUND: problem("CONFLICT", "This account has no password. Ask for a link to choose one."),
  INVALID_TOKEN: problem("VALIDATION_ERROR", "This link was used or has expired. Ask for a new one.", [
    { field: "token", message: "was used or has expired" },
  ]),
  INVALID_CODE: WRONG_CODE,
  INVALID_BACKUP_CODE: WRONG_CODE,
  INVALID_TWO_FACTOR_COOKIE: SIGN_IN_AGAIN,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: problem("UNAUTHORIZED", "Too many wrong codes. Begin again with your password."),
  ACCOUNT_TEMPORARILY_LOCKED: LOCKED,
  TOTP_ALREADY_ENABLED: problem("CONFLICT", "A second factor is on already. Switch it off first."),
  TOTP_NOT_ENABLED: problem("CONFLICT", "No second factor is set up. Begin with that."),
  TWO_FACTOR_NOT_ENABLED: problem("CONFLICT", "No second factor is on."),
  BACKUP_CODES_NOT_ENABLED: problem("CONFLICT", "No second factor is on."),
  USER_NOT_FOUND: problem("VALIDATION_ERROR", "This link was used or has expired. Ask for a new one."),
};

/** What the library answers, or what it refuses, with the code that it gave. */
export async function answered<T>(call: Promise<T>): Promise<Result<T, Problem>> {
  try {
    return ok(await call);
  } catch (error) {
    const code = isAPIError(error) ? String(error.body?.code ?? error.status) : "";
    const known = code === "UNAUTHORIZED" ? SIGN_IN_AGAIN : PROBLEMS[code];
    if (known === undefined) throw error;
    return err(known);
  }
}
