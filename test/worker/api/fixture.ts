/**
 * The API over the real database and the real coordinators. The flow is another room's: here a run is the row that it
 * starts with, which is all that these routes read of it.
 */
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { createAccounts } from "../../../src/accounts/accounts";
import { createApp } from "../../../src/api/app";
import type { ApiPorts, PullActions } from "../../../src/api/ports";
import { coordinatorOf } from "../../../src/coordinator/client";
import { isoTime } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import type { JsonValue } from "../../../src/domain/json";
import { problem } from "../../../src/domain/problem";
import { err, ok } from "../../../src/domain/result";
import { databaseFor } from "../../../src/store/database";
import { requestCancel } from "../../../src/store/execution-cancel";
import { executionById, insertPullExecution } from "../../../src/store/executions";
import { getHook } from "../../../src/store/hooks";
import type { Mail } from "../../../src/mail/mailer";
import { openKeyring } from "../../../src/vault/keyring";

export const OPERATOR_KEY = "operator-key-of-the-tests";
export const CODE = "async function run(ctx) { return { records: [] }; }";
const KEYS = `k1:${btoa("0123456789abcdef0123456789abcdef")}`;

/** Starts at a fixed time and stands still until a test moves it. */
export const time = { now: Date.parse("2026-11-24T09:00:00.000Z") };

const pull: PullActions = {
  async startRun(orgId, request, author) {
    const db = databaseFor(env.DB, orgId);
    const hook = await getHook(db, orgId, request.hookId);
    if (hook === null) return err(problem("NOT_FOUND", "There is no such hook."));
    const id = newId("execution");
    const started = await insertPullExecution(
      db,
      {
        id,
        orgId,
        integrationId: hook.integrationId,
        hookId: hook.id,
        hookVersion: request.code === undefined ? hook.version : null,
        draftCode: request.code ?? null,
        mode: request.mode,
        trigger: request.mode === "dry" ? "test" : "manual",
        now: isoTime(time.now),
        claimedUntil: isoTime(time.now + 60_000),
        firstPage: 0,
        firstMeta: null,
        partial: false,
        fullResync: request.fullResync ?? false,
        maxPages: request.maxPages ?? null,
        resumesId: null,
      },
      author,
    );
    return started ? ok({ id }) : err(problem("EXECUTION_RUNNING", "An execution of this hook is running."));
  },
  async cancelExecution(orgId, id, author) {
    const asked = await requestCancel(databaseFor(env.DB, orgId), orgId, id, author);
    return asked?.asked === true ? ok({ id }) : err(problem("CONFLICT", "The execution has ended."));
  },
  async resumeExecution(orgId, id) {
    const execution = await executionById(databaseFor(env.DB, orgId), orgId, id);
    return err(problem(execution === null ? "NOT_FOUND" : "CONFLICT", "Only what failed can be resumed."));
  },
  async approveDeletions() {
    return err(problem("CONFLICT", "Nothing is held back."));
  },
  async tick() {
    return { executionIds: [] };
  },
};

export const logged: Readonly<Record<string, JsonValue>>[] = [];

/** Mails that were sent, the newest last. */
export const mails: Mail[] = [];
const CONSOLE_URL = "http://api.test";
const mailer = {
  async send(mail: Mail) {
    mails.push(mail);
    return ok(null);
  },
};

/** The accounts as the platform has them, on that database. */
export function accountsOver(d1: D1Database) {
  return createAccounts({
    d1,
    secret: "auth-secret-of-the-tests-32-characters",
    consoleUrl: CONSOLE_URL,
    secure: false,
    mailer,
    background: (work) => void work,
    onFault: (reason) => void logged.push({ event: "accounts.fault", reason }),
  });
}

export const ports: ApiPorts = {
  d1: env.DB,
  clock: () => time.now,
  environment: "development",
  operatorKey: OPERATOR_KEY,
  consoleUrl: CONSOLE_URL,
  mailer,
  access: null,
  accounts: accountsOver(env.DB),
  async keyring() {
    const keyring = await openKeyring(KEYS);
    if (!keyring.ok) throw new Error(keyring.error);
    return keyring.value;
  },
  pull,
  coordinator: (hookId) => coordinatorOf(env.COORDINATOR, hookId),
  changesCommitted: async () => {},
  notifications: {
    urlFault: (url) => (url.startsWith("https://") ? null : "Only https: URLs can be called."),
    test: async () => [],
  },
  runtimeAnswers: async () => true,
  log: (event) => void logged.push(event),
};

const app = createApp(ports);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
  /** What is at that place in the body; undefined where there is nothing. */
  at(...path: (string | number)[]): unknown;
  /** The same as text; empty where there is none. */
  word(...path: (string | number)[]): string;
  /** The `data` of a list. */
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

export interface Send {
  readonly key?: string | null;
  readonly body?: unknown;
  /** Instead of `body`: sent as it is. */
  readonly raw?: BodyInit;
  readonly headers?: Record<string, string>;
  /** Another isolate than the one that the tests share. */
  readonly through?: ReturnType<typeof createApp>;
}

export async function send(
  method: string,
  path: string,
  { key, body, raw, headers, through = app }: Send = {},
): Promise<Answer> {
  const response = await through.request(`http://api.test${path}`, {
    method,
    headers: {
      ...(key === undefined || key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined && raw === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: raw ?? (body === undefined ? null : JSON.stringify(body)),
  });
  const text = await response.text();
  const parsed: unknown = response.headers.get("content-type")?.startsWith("application/json")
    ? JSON.parse(text)
    : null;
  const data = valueAt(parsed, ["data"]);
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: parsed,
    at: (...steps) => valueAt(parsed, steps),
    word: (...steps) => String(valueAt(parsed, steps) ?? ""),
    items: Array.isArray(data) ? data : [],
  };
}

export interface Tenant {
  readonly orgId: string;
  readonly key: string;
  /** Sends with the admin key, below the organisation's base path. */
  call(method: string, path: string, body?: unknown): Promise<Answer>;
}

let names = 0;

/** A name that no test has used yet. */
export function fresh(word: string): string {
  names += 1;
  return `${word}-${names}`;
}

export async function newTenant(
  options: { readonly feature?: boolean; readonly timezone?: string } = {},
): Promise<Tenant> {
  const { feature = true, timezone = "UTC" } = options;
  const made = await send("POST", "/api/v1/orgs", {
    key: OPERATOR_KEY,
    body: { name: fresh("Org"), timezone, customIntegrationsEnabled: feature },
  });
  expect(made.status).toBe(201);
  const orgId = made.word("data", "id");
  const key = made.word("data", "apiKey");
  return {
    orgId,
    key,
    call: (method, path, body) => send(method, `/api/v1/org/${orgId}${path}`, { key, body }),
  };
}

/** Makes something and answers its id. */
export async function make(tenant: Tenant, path: string, body: unknown): Promise<string> {
  const made = await tenant.call("POST", path, body);
  expect(made.text).toContain('"id"');
  return made.word("data", "id");
}

export function newIntegration(tenant: Tenant): Promise<string> {
  return make(tenant, "/integrations", { name: fresh("Integration"), sourceSystemKey: fresh("source") });
}

export async function newHook(tenant: Tenant, settings: Record<string, unknown> = {}): Promise<string> {
  const body = { name: fresh("Hook"), type: "PULL", entityType: "employee", code: CODE, ...settings };
  return make(tenant, `/integrations/${await newIntegration(tenant)}/hooks`, body);
}
