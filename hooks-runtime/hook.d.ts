/**
 * What a Flowstate hook is given and what it returns, for IDEs and the web editor. In JavaScript, with this file in the
 * project or behind a `/// <reference path="./hook.d.ts" />`, a comment of the form `@type {Flowstate.PullHook<Flowstate.Employee>}`
 * above `async function run(ctx)` is enough; `import("./hook.d.ts").PullHook` works as well.
 *
 * `fetch`, `WebSocket` and node modules are not there in a hook, whatever the editor offers. The ECMAScript built-ins are,
 * and `URL`, `URLSearchParams`, `TextEncoder`, `TextDecoder`, `atob`, `btoa`, `crypto`, `structuredClone`, timers and `console`.
 */
export as namespace Flowstate;

/** A PULL hook of the entity `Data`: it is called once for each page. */
export type PullHook<Data extends Entity = Entity> = (ctx: PullContext) => Promise<PullResult<Data>> | PullResult<Data>;

/** A PUSH hook: it is called once for each attempt to deliver a change. The first 16 KiB of JSON that it returns are kept. */
export type PushHook<Data extends Entity = Entity> = (ctx: PushContext<Data>) => unknown;

/** What both kinds of hook are given. Frozen; after the run its functions reject with `HOST_REVOKED`. */
export interface Context {
  /** Calls the outside system. HTTPS only, public hosts only; 50 requests a page or attempt, retries and redirects counted. */
  readonly http: Http;
  /** The integration's secrets. A name that does not exist is `undefined`. They are taken out of every log. */
  readonly secrets: Readonly<Record<string, string | undefined>>;
  readonly org: Org;
  /** The hook's own store, kept between runs. In a dry run writes are dropped at the end. */
  readonly kv: Kv;
  /** `ctx.log(…)` is `ctx.log.info(…)`. */
  readonly log: Log;
  /** true in a dry run: nothing is written to Flowstate or to `kv`; HTTP requests are real. */
  readonly dryRun: boolean;
}

/** `ctx` of a PULL hook. A page has 30 seconds, 10 of them CPU time, and 128 MB. */
export interface PullContext extends Context {
  /** What the page before returned as `meta`; null on the first page. */
  readonly meta: Json;
  /** The number of the page, from 0. At most 100 pages an execution. */
  readonly page: number;
}

/** `ctx` of a PUSH hook. An attempt has 10 seconds, 5 of them CPU time, and 128 MB. */
export interface PushContext<Data extends Entity = Entity> extends Context {
  readonly event: ChangeEvent<Data>;
}

/** Any JSON value. The outside system decides what is in it, so nothing is checked here. */
// oxlint-disable-next-line typescript/no-explicit-any -- hooks are JavaScript: with unknown, each field of an answer would need a cast
export type Json = any;

/** A day as `YYYY-MM-DD`. */
export type DateText = string;

// ---- What a PULL hook returns ----

/** At most 10,000 records and 24 MiB of JSON a page (`PAGE_TOO_LARGE`). Unknown keys are a warning. */
export interface PullResult<Data extends Entity = Entity> {
  /** Return every record, every time: what did not change since the last time is skipped without being written. */
  records: PullRecord<Data>[];
  /** true asks for another page, which gets `meta`. */
  more?: boolean;
  /** Where the next page starts. JSON, up to 64 KiB. `more: true` without it fails with `META_REQUIRED`. */
  meta?: Json;
  /** Seconds until the next page starts, up to 3,600. */
  delay?: number;
  /** true: this execution does not return all there is, so orphan cleanup is left out. */
  partial?: boolean;
}

export interface PullRecord<Data extends Entity = Entity> {
  /** The record's id in the outside system, 1 to 256 characters. A whole number becomes its decimal text. */
  externalId: string | number;
  /** A field that is absent stays as it is; null clears it. A field that is not listed is an error of this record. */
  data: Data;
}

/** What a hook may put on an error that it throws. */
declare global {
  interface Error {
    /** Seconds, up to 3,600. PULL: the same page is tried again after that time, up to 5 times. PUSH: the next attempt waits at least so long. */
    retryAfter?: number;
    /** false, PUSH only: this delivery is not tried again. */
    retryable?: boolean;
    /** Of what `ctx.http` and `ctx.kv` reject with. */
    readonly code?: string | number;
  }
}

// ---- What a PUSH hook is told ----

/** One committed change. Changes of one entity arrive in order, each at least once. */
export type ChangeEvent<Data extends Entity = Entity> =
  | (ChangeFacts & { readonly type: "create"; readonly before: null; readonly after: Data })
  | (ChangeFacts & { readonly type: "update"; readonly before: Data; readonly after: Data })
  | (ChangeFacts & { readonly type: "delete"; readonly before: Data; readonly after: null });

export interface ChangeFacts {
  /** The same in every attempt and every replay: send it as an idempotency key. */
  readonly id: string;
  readonly entityType: "employee" | "vacancy" | "contractor" | "project" | "assignment";
  /** The entity's id in Flowstate. */
  readonly entityId: string;
  /** The entity's id in its source system, if it has one. */
  readonly externalId: string | null;
  /** Top-level fields that differ. */
  readonly changedFields: readonly string[];
  /** When the change was committed, ISO 8601 UTC. */
  readonly occurredAt: string;
  /** Who changed it. The ids are there for a PULL hook. */
  readonly source: {
    readonly kind: "api" | "console" | "pull";
    readonly integrationId?: string;
    readonly hookId?: string;
  };
  /** From 1; up to 8 attempts over about 9 hours. */
  readonly attempt: number;
}

// ---- ctx.http ----

/**
 * Every method resolves to an answer whatever its status, and rejects with an `HttpError` when there is none.
 * A body that is an object is sent as JSON, a `URLSearchParams` as a form, a string as it is.
 */
export interface Http {
  get(url: string | URL, options?: HttpOptions): Promise<HttpResponse>;
  delete(url: string | URL, options?: HttpOptions): Promise<HttpResponse>;
  post(url: string | URL, body?: HttpBody, options?: HttpOptions): Promise<HttpResponse>;
  put(url: string | URL, body?: HttpBody, options?: HttpOptions): Promise<HttpResponse>;
  patch(url: string | URL, body?: HttpBody, options?: HttpOptions): Promise<HttpResponse>;
}

export type HttpBody = string | object | null;

export interface HttpOptions {
  /** `host`, `cf-*`, `x-forwarded-*` and hop-by-hop headers can't be set; they are left out with a warning in the log. */
  headers?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** Joined to the URL. A list repeats the name; null and undefined leave it out. */
  query?: string | URLSearchParams | Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
  /** Milliseconds until the whole answer must be there; default 10,000. */
  timeout?: number;
  /** How often a network error, 429, 502, 503 or 504 is tried again, after its Retry-After or growing pauses: 0 to 5, default 0. */
  retries?: number;
}

export type QueryValue = string | number | boolean | null | undefined;

export interface HttpResponse {
  readonly status: number;
  /** true for a status from 200 to 299. */
  readonly ok: boolean;
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The parsed value when the content type is JSON, otherwise the text. At most 10 MiB. */
  readonly body: Json;
  /** The final one, after at most 5 redirects. */
  readonly url: string;
  text(): string;
  /** Throws a SyntaxError when the body is not JSON. */
  json(): Json;
}

/** Told apart by its `name` and `code`. One that the hook lets pass fails the page or attempt with this code. */
export interface HttpError extends Error {
  readonly name: "HttpError";
  readonly code:
    | "HTTP_BLOCKED"
    | "HTTP_LIMIT_EXCEEDED"
    | "HTTP_RESPONSE_TOO_LARGE"
    | "HTTP_TIMEOUT"
    | "HTTP_NETWORK"
    | "HTTP_INVALID_URL";
}

// ---- ctx.kv ----

/** Keys have 1 to 256 characters, values up to 64 KiB of JSON, a hook up to 10,000 keys. Otherwise a `KvError`, and nothing is changed. */
export interface Kv {
  /** The value, or null. Reading does not extend its life. */
  get(key: string): Promise<Json>;
  /** `ttl`: seconds, 1 to 31,536,000 (365 days); default 90 days. Counts at once, and stays when the page fails. */
  set(key: string, value: Json, options?: { ttl?: number }): Promise<void>;
  /** Whether the key was there. */
  delete(key: string): Promise<boolean>;
  /** Names in order. `limit` 1 to 1,000, default 100; `cursor` is null at the end. */
  list(options?: { prefix?: string; limit?: number; cursor?: string | null }): Promise<{
    keys: string[];
    cursor: string | null;
  }>;
}

export interface KvError extends Error {
  readonly name: "KvError";
  readonly code: "KV_KEY_INVALID" | "KV_VALUE_TOO_LARGE" | "KV_VALUE_INVALID" | "KV_FULL";
}

// ---- ctx.log and ctx.org ----

/** At most 1,000 lines and 256 KiB a page, 8 KiB a line; `console.log` and its relatives count too. `data` is JSON. */
export interface Log {
  (message: unknown, data?: unknown): void;
  debug(message: unknown, data?: unknown): void;
  info(message: unknown, data?: unknown): void;
  warn(message: unknown, data?: unknown): void;
  error(message: unknown, data?: unknown): void;
}

export interface Org {
  readonly id: string;
  readonly name: string;
  /** IANA, such as `Europe/Berlin`. */
  readonly timezone: string;
  /** ISO 4217, such as `EUR`. */
  readonly currency: string;
}

// ---- Entities ----

export type Entity = Employee | Vacancy | Contractor | Project | Assignment;

// Made by `node scripts/hook-types.ts` from src/contract/entities. Not edited by hand from here …

export type RateType = "hourly" | "daily" | "monthly";

/** Keys: a-z, 0-9 and _, beginning with a letter, up to 100 characters. */
export type CustomAttributes = Record<string, string | number | boolean | null | { start: DateText; end: DateText }>;

export interface JobRole {
  /** What people call the role. */
  title: string;
  /** Looked for first, then the title. */
  externalId?: string | null;
}

export interface TeamAllocation {
  /** The outside system's id of the team. A team that is unknown is created. */
  teamId: string;
  /** What people call the team. */
  teamName?: string | null;
  /** Full-time equivalent, above 0 up to 10; 1 when absent. */
  fte?: number | null;
  /** First day. */
  startDate?: DateText | null;
  /** Last day; not before startDate. */
  endDate?: DateText | null;
}

export interface ProjectAllocation {
  /** externalId of a project. */
  projectId: string;
  /** For people who read the record. */
  projectName?: string | null;
  /** Full-time equivalent, above 0 up to 10. */
  fte?: number | null;
  /** First day. */
  startDate?: DateText | null;
  /** Last day; not before startDate. */
  endDate?: DateText | null;
}

export interface SalaryAdjustment {
  /** From this day on. */
  effectiveDate: DateText;
  /** In currencyCode. */
  salary: number;
  /** In currencyCode. */
  bonus?: number | null;
  /** ISO 4217. */
  currencyCode: string;
  /** For people. */
  reason?: string | null;
}

export interface RateAdjustment {
  /** From this day on. */
  effectiveDate: DateText;
  /** What the rate is for. */
  rateType: RateType;
  /** Price of an hour, a day or a month. */
  rate: number;
  /** ISO 4217. */
  currencyCode: string;
  /** For people. */
  reason?: string | null;
}

export interface FilledBy {
  /** externalId of an employee or a contractor; the same source is looked through first. */
  externalId: string;
}

export interface Employee {
  /** Given name. Required on create. */
  firstName?: string;
  /** Family name. Required on create. */
  lastName?: string;
  /** Unique in the organisation, whatever the case. Required on create. */
  email?: string;
  /** Your own number of this person, when it is not the externalId. */
  internalEmployeeId?: string | null;
  /** First day of work. */
  startDate?: DateText | null;
  /** Last day of work; not before startDate. */
  endDate?: DateText | null;
  /** A title, or a title with the role's externalId. A role that is unknown is created. */
  jobRole?: string | JobRole | null;
  /** Replaces all rows that this source wrote before. */
  teamAllocations?: TeamAllocation[] | null;
  /** Replaces all rows that this source wrote before. */
  projectAllocations?: ProjectAllocation[] | null;
  /** Replaces all rows that this source wrote before; one row a day. */
  salaryAdjustments?: SalaryAdjustment[] | null;
  /** Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys. */
  customAttributes?: CustomAttributes | null;
  /** Up to today (the organisation's day) it deletes the entity; a later day does nothing yet. */
  deletedAt?: DateText | null;
}

export interface Vacancy {
  /** What the new person will be. Required on create. */
  role?: string;
  /** Up to 10,000 characters. */
  description?: string | null;
  /** `open` when created without one. */
  status?: "open" | "filled" | "cancelled" | "on_hold" | null;
  /** Full-time equivalent, above 0 up to 1; 1 when created without one. */
  fte?: number | null;
  /** The day the new person should start. */
  targetStartDate?: DateText | null;
  /** The day by which it should be filled. */
  targetFillDate?: DateText | null;
  /** Not more than salaryMax. In currencyCode. */
  salaryMin?: number | null;
  /** Not less than salaryMin. In currencyCode. */
  salaryMax?: number | null;
  /** Of both salaries, ISO 4217. */
  currencyCode?: string | null;
  /** A title, or a title with the role's externalId. A role that is unknown is created. */
  jobRole?: string | JobRole | null;
  /** Replaces all rows that this source wrote before. */
  teamAllocations?: TeamAllocation[] | null;
  /** Who took the position: the externalId of an employee or a contractor. */
  filledBy?: FilledBy | null;
  /** Short form of filledBy. */
  filledByExternalId?: string | null;
  /** Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys. */
  customAttributes?: CustomAttributes | null;
  /** Up to today (the organisation's day) it deletes the entity; a later day does nothing yet. */
  deletedAt?: DateText | null;
}

export interface Contractor {
  /** A person's or a company's. Required on create. */
  name?: string;
  /** Where to write to. */
  email?: string | null;
  /** Free text, such as `agency` or `independent`. */
  contractorType?: string | null;
  /** The company that the contract is with. */
  company?: string | null;
  /** First day of the contract. */
  startDate?: DateText | null;
  /** Last day of the contract; not before startDate. */
  endDate?: DateText | null;
  /** A title, or a title with the role's externalId. A role that is unknown is created. */
  jobRole?: string | JobRole | null;
  /** What the rate is for. */
  rateType?: RateType | null;
  /** Price of an hour, a day or a month, in currencyCode. */
  rate?: number | null;
  /** Of the rate, ISO 4217. */
  currencyCode?: string | null;
  /** Replaces all rows that this source wrote before; one row a day. */
  rateAdjustments?: RateAdjustment[] | null;
  /** Replaces all rows that this source wrote before. */
  teamAllocations?: TeamAllocation[] | null;
  /** Replaces all rows that this source wrote before. */
  projectAllocations?: ProjectAllocation[] | null;
  /** Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys. */
  customAttributes?: CustomAttributes | null;
  /** Up to today (the organisation's day) it deletes the entity; a later day does nothing yet. */
  deletedAt?: DateText | null;
}

export interface Project {
  /** What people call it. Required on create. */
  name?: string;
  /** Short code, such as the accounting system's. */
  projectCode?: string | null;
  /** Up to 10,000 characters. */
  description?: string | null;
  /** First day. */
  startDate?: DateText | null;
  /** Last day; not before startDate. */
  endDate?: DateText | null;
  /** `planning` when created without one. */
  status?: "planning" | "active" | "completed" | "on_hold" | "cancelled" | null;
  /** A whole number; 0 when created without one. */
  priority?: number | null;
  /** In currencyCode. */
  estimatedCost?: number | null;
  /** Of estimatedCost, ISO 4217. */
  currencyCode?: string | null;
  /** Who answers for it. */
  ownerEmail?: string | null;
  /** Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys. */
  customAttributes?: CustomAttributes | null;
  /** Up to today (the organisation's day) it deletes the entity; a later day does nothing yet. */
  deletedAt?: DateText | null;
}

export interface Assignment {
  /** externalId of the employee. Required on create. */
  employeeExternalId?: string;
  /** externalId of the project. Required on create. */
  projectExternalId?: string;
  /** Full-time equivalent, above 0 up to 10; 1 when created without one. */
  fte?: number | null;
  /** First day. */
  startDate?: DateText | null;
  /** Last day; not before startDate. */
  endDate?: DateText | null;
  /** Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys. */
  customAttributes?: CustomAttributes | null;
  /** Up to today (the organisation's day) it deletes the entity; a later day does nothing yet. */
  deletedAt?: DateText | null;
}

// … to here.
