/** What `ctx` offers, for completion and hover: names, signatures and one sentence each, from the hook contract. */
import type { HookType } from "../api/model";

export interface Member {
  readonly name: string;
  readonly kind: "method" | "property" | "namespace";
  readonly signature: string;
  readonly about: string;
  readonly only?: HookType;
  readonly members?: readonly Member[];
}

const OPTIONS = "options?: { headers?, query?, timeout?, retries? }";
const OPTIONS_TEXT = "timeout in ms (default 10,000), retries up to 5 for network errors, 429, 502, 503 and 504.";

function method(name: string, parameters: string, result: string, about: string): Member {
  return { name, kind: "method", signature: `${name}(${parameters}): ${result}`, about };
}

function property(name: string, type: string, about: string): Member {
  return { name, kind: "property", signature: `${name}: ${type}`, about };
}

export const RESPONSE: readonly Member[] = [
  property("status", "number", "The HTTP status, whatever it is: a 404 does not throw."),
  property("ok", "boolean", "true for a status from 200 to 299."),
  property("statusText", "string", "The text beside the status."),
  property("headers", "Record<string, string>", "Response headers, names in lower case."),
  property("body", "any", "The parsed value when the content type is JSON, otherwise the text."),
  property("url", "string", "The final URL, after redirects."),
  method("text", "", "string", "The body as text."),
  method("json", "", "any", "The body parsed as JSON; throws when it is not JSON."),
];

const LOG = (level: string) =>
  method(level, "message: string, data?: unknown", "void", `Writes a line of level ${level} to the execution's log.`);

export const EVENT: readonly Member[] = [
  property("id", "string", "Stable across attempts and replays: use it to do things once."),
  property("type", "'create' | 'update' | 'delete'", "What happened to the entity."),
  property("entityType", "string", "employee, vacancy, contractor, project or assignment."),
  property("entityId", "string", "The entity's id in Flowstate."),
  property("externalId", "string | null", "The entity's id in its source system."),
  property("before", "object | null", "The entity before the change; null on create."),
  property("after", "object | null", "The entity after the change; null on delete."),
  property("changedFields", "string[]", "The top-level fields that differ."),
  property("occurredAt", "string", "When the change was committed, ISO 8601 UTC."),
  property("source", "{ kind, integrationId?, hookId? }", "Who changed it: api, console or pull."),
  property("attempt", "number", "From 1; more than 1 after a failed attempt."),
];

export const CTX: readonly Member[] = [
  {
    name: "http",
    kind: "namespace",
    signature: "http: HttpClient",
    about: "Calls the external system. HTTPS only; 50 requests a page, 10 MiB a response.",
    members: [
      method("get", `url: string, ${OPTIONS}`, "Promise<Response>", OPTIONS_TEXT),
      method(
        "post",
        `url: string, body?: unknown, ${OPTIONS}`,
        "Promise<Response>",
        `An object is sent as JSON. ${OPTIONS_TEXT}`,
      ),
      method(
        "put",
        `url: string, body?: unknown, ${OPTIONS}`,
        "Promise<Response>",
        `An object is sent as JSON. ${OPTIONS_TEXT}`,
      ),
      method(
        "patch",
        `url: string, body?: unknown, ${OPTIONS}`,
        "Promise<Response>",
        `An object is sent as JSON. ${OPTIONS_TEXT}`,
      ),
      method("delete", `url: string, ${OPTIONS}`, "Promise<Response>", OPTIONS_TEXT),
    ],
  },
  {
    name: "secrets",
    kind: "namespace",
    signature: "secrets: Record<string, string>",
    about: "The integration's secrets. A name that does not exist is undefined.",
    members: [],
  },
  {
    name: "kv",
    kind: "namespace",
    signature: "kv: Store",
    about: "The hook's own store between runs. JSON values, up to 64 KB each.",
    members: [
      method("get", "key: string", "Promise<any | null>", "The value, or null."),
      method(
        "set",
        "key: string, value: unknown, options?: { ttl? }",
        "Promise<void>",
        "Keeps a value; ttl in seconds, 90 days by default.",
      ),
      method("delete", "key: string", "Promise<boolean>", "Whether the key was there."),
      method(
        "list",
        "options?: { prefix?, limit?, cursor? }",
        "Promise<{ keys, cursor }>",
        "Names of keys, 100 at a time by default; cursor is null at the end.",
      ),
    ],
  },
  {
    name: "log",
    kind: "namespace",
    signature: "log(message: string, data?: unknown): void",
    about: "Writes to the execution's log: 1,000 lines a page.",
    members: [LOG("debug"), LOG("info"), LOG("warn"), LOG("error")],
  },
  {
    name: "org",
    kind: "namespace",
    signature: "org: { id, name, timezone, currency }",
    about: "Your organisation.",
    members: [
      property("id", "string", "The organisation's id."),
      property("name", "string", "The organisation's name."),
      property("timezone", "string", "IANA, such as Europe/London."),
      property("currency", "string", "ISO 4217, such as GBP."),
    ],
  },
  {
    name: "event",
    kind: "namespace",
    signature: "event: ChangeEvent",
    about: "The change that this run tells the external system about.",
    only: "PUSH",
    members: EVENT,
  },
  { ...property("meta", "any | null", "What the page before returned as meta; null on the first page."), only: "PULL" },
  { ...property("page", "number", "The number of the page, from 0."), only: "PULL" },
  property("dryRun", "boolean", "true in a test: nothing is written to Flowstate or to kv."),
];

/** The member that a chain such as `["http", "get"]` names. */
export function memberAt(chain: readonly string[]): Member | null {
  let members: readonly Member[] = CTX;
  let found: Member | null = null;
  for (const name of chain) {
    found = members.find((each) => each.name === name) ?? null;
    if (found === null) return null;
    members = found.members ?? [];
  }
  return found;
}
