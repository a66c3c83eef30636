/** The settings of a deployment, read once from its variables and secrets, and refused as a whole when one is wrong. */
import type { AccessSettings } from "./accounts/access-token";
import { LIMITS } from "./domain/limits";
import { err, ok, type Result } from "./domain/result";
import { readDevOrigins } from "./egress/dev-origins";
import { readHostPatterns } from "./egress/host-pattern";
import type { MailSettings } from "./mail/mailer";

export interface Settings {
  readonly environment: "development" | "production";
  readonly operatorKey: string;
  readonly secretKeys: string;
  /** Signs the cookies of sessions and encrypts second factors; a new value signs everybody out. */
  readonly authSecret: string;
  readonly devOrigins: ReadonlySet<string>;
  readonly platformHosts: readonly string[];
  readonly watchdogUrl: string;
  /** Address of a DNS-over-HTTPS service (RFC 8484, JSON form) that names are checked with; empty: they are not. */
  readonly dnsOverHttps: string;
  /** Days that executions are kept (contract section 6). */
  readonly retentionDays: number;
  /** Days that the audit log is kept. */
  readonly auditRetentionDays: number;
  /** When a PUSH hook is switched off: dead deliveries in a row, or days since the first of them. */
  readonly pushDeadInARow: number;
  readonly pushDeadDays: number;
  /** Origin under which people open the console; links in mails begin with it. */
  readonly consoleUrl: string;
  readonly mail: MailSettings;
  /** Single sign-on through Cloudflare Access; null: there is none. */
  readonly access: AccessSettings | null;
}

const AUTH_SECRET_MIN = 32;

type Variables = Pick<
  Env,
  | "ENVIRONMENT"
  | "OPERATOR_KEY"
  | "SECRET_KEYS"
  | "AUTH_SECRET"
  | "FLOWSTATE_DEV_EGRESS"
  | "PLATFORM_HOSTS"
  | "WATCHDOG_URL"
  | "DNS_OVER_HTTPS"
  | "RETENTION_DAYS"
  | "AUDIT_RETENTION_DAYS"
  | "PUSH_DEAD_IN_A_ROW"
  | "PUSH_DEAD_DAYS"
  | "CONSOLE_URL"
  | "MAIL_URL"
  | "MAIL_FROM"
  | "ACCESS_TEAM"
  | "ACCESS_AUDIENCE"
> & {
  /** A secret that only a deployment with a mail API has. */
  readonly MAIL_TOKEN?: string;
};

/** The error is a sentence for the operator that names the setting and never repeats a secret. */
export function readSettings(env: Variables): Result<Settings, string> {
  const environment = env.ENVIRONMENT;
  if (environment !== "development" && environment !== "production") {
    return err("ENVIRONMENT has to be development or production.");
  }
  if (!env.OPERATOR_KEY) return err("OPERATOR_KEY is not set. Locally: copy .dev.vars.example to .dev.vars.");
  if (!env.SECRET_KEYS) return err("SECRET_KEYS is not set. Locally: copy .dev.vars.example to .dev.vars.");
  if (!env.AUTH_SECRET) return err("AUTH_SECRET is not set. Locally: copy .dev.vars.example to .dev.vars.");
  if (env.AUTH_SECRET.length < AUTH_SECRET_MIN) {
    return err(`AUTH_SECRET has to have ${AUTH_SECRET_MIN} characters at least: openssl rand -base64 32 makes one.`);
  }
  const devOrigins = readDevOrigins(environment, env.FLOWSTATE_DEV_EGRESS);
  if (!devOrigins.ok) return devOrigins;
  const retentionDays = wholeNumber("RETENTION_DAYS", env.RETENTION_DAYS);
  if (!retentionDays.ok) return retentionDays;
  const auditRetentionDays = wholeNumber("AUDIT_RETENTION_DAYS", env.AUDIT_RETENTION_DAYS);
  if (!auditRetentionDays.ok) return auditRetentionDays;
  if (auditRetentionDays.value < LIMITS.audit.daysAtLeast) {
    return err(
      `AUDIT_RETENTION_DAYS has to be ${LIMITS.audit.daysAtLeast} at least: the database lets go of no younger entry.`,
    );
  }
  const pushDeadInARow = wholeNumber("PUSH_DEAD_IN_A_ROW", env.PUSH_DEAD_IN_A_ROW);
  if (!pushDeadInARow.ok) return pushDeadInARow;
  const pushDeadDays = wholeNumber("PUSH_DEAD_DAYS", env.PUSH_DEAD_DAYS);
  if (!pushDeadDays.ok) return pushDeadDays;
  const consoleUrl = originOf("CONSOLE_URL", env.CONSOLE_URL, environment);
  if (!consoleUrl.ok) return consoleUrl;
  const mail = mailSettings(env, environment);
  if (!mail.ok) return mail;
  const access = accessSettings(env, environment);
  if (!access.ok) return access;
  return ok({
    environment,
    operatorKey: env.OPERATOR_KEY,
    secretKeys: env.SECRET_KEYS,
    authSecret: env.AUTH_SECRET,
    devOrigins: devOrigins.value,
    platformHosts: readHostPatterns(env.PLATFORM_HOSTS),
    watchdogUrl: environment === "development" ? env.WATCHDOG_URL : "",
    dnsOverHttps: env.DNS_OVER_HTTPS,
    retentionDays: retentionDays.value,
    auditRetentionDays: auditRetentionDays.value,
    pushDeadInARow: pushDeadInARow.value,
    pushDeadDays: pushDeadDays.value,
    consoleUrl: consoleUrl.value,
    mail: mail.value,
    access: access.value,
  });
}

/** An origin without a path; HTTPS, but for a development's own machine. */
function originOf(name: string, text: string, environment: Settings["environment"]): Result<string, string> {
  const url = URL.parse(text);
  const plain = environment === "development" && url?.protocol === "http:";
  if (url === null || url.origin !== text || !(plain || url.protocol === "https:")) {
    return err(`${name} has to be an origin such as https://flowstate.example.com, without a path.`);
  }
  return ok(url.origin);
}

function accessSettings(env: Variables, environment: Settings["environment"]): Result<AccessSettings | null, string> {
  if (env.ACCESS_TEAM === "" && env.ACCESS_AUDIENCE === "") return ok(null);
  const team = originOf("ACCESS_TEAM", env.ACCESS_TEAM, environment);
  if (!team.ok) return team;
  if (env.ACCESS_AUDIENCE === "") return err("ACCESS_AUDIENCE is not set, but ACCESS_TEAM is.");
  return ok({ team: team.value, audience: env.ACCESS_AUDIENCE });
}

function mailSettings(env: Variables, environment: Settings["environment"]): Result<MailSettings, string> {
  const settings = { environment, url: env.MAIL_URL, token: env.MAIL_TOKEN ?? "", from: env.MAIL_FROM };
  if (settings.url === "") return ok(settings);
  const { protocol } = URL.parse(settings.url) ?? {};
  if (protocol !== "https:" && !(environment === "development" && protocol === "http:")) {
    return err("MAIL_URL has to be an https: address.");
  }
  if (settings.token === "") return err("MAIL_TOKEN is not set, but MAIL_URL is.");
  if (settings.from === "") return err("MAIL_FROM is not set, but MAIL_URL is.");
  return ok(settings);
}

function wholeNumber(name: string, text: string): Result<number, string> {
  return /^[1-9]\d{0,5}$/.test(text) ? ok(Number(text)) : err(`${name} has to be a whole number from 1.`);
}
