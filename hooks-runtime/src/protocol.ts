/**
 * What the platform and the runtime say to each other: one call in, one plain-data reply out, and the host that the hook
 * may call meanwhile. Only structured-clone values and the host cross; errors cross as data (an Error's own properties
 * would be lost).
 */

/** One invocation: a page of a PULL hook or an attempt of a PUSH hook. */
export interface RunRequest {
  /** Names the isolate; isolates are reused for the same key only, so it holds hook, version and live or dry. */
  readonly isolateKey: string;
  readonly input: HookInput;
  readonly limits: { readonly cpuMs: number; readonly subRequests: number; readonly resultBytes: number };
}

/** The data part of `ctx`; contract section 2.4. */
export interface HookInput {
  readonly type: "PULL" | "PUSH";
  readonly page: number;
  readonly dryRun: boolean;
  /** JSON text of `ctx.meta`, or null. */
  readonly meta: string | null;
  /** JSON text of `ctx.event`, or null. */
  readonly event: string | null;
  readonly org: { readonly id: string; readonly name: string; readonly timezone: string; readonly currency: string };
  readonly secrets: Readonly<Record<string, string>>;
}

/** What the hook threw, as data. `line` and `column` are of the hook's own source, from 1. */
export interface ThrownError {
  readonly name: string;
  readonly message: string;
  readonly code: string | null;
  readonly stack: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** Seconds. */
  readonly retryAfter: number | null;
  readonly retryable: boolean | null;
}

export type RunReply =
  /** `json`: UTF-8 JSON text of what the hook returned (`null` for undefined). */
  | { readonly kind: "returned"; readonly json: Uint8Array }
  | { readonly kind: "threw"; readonly error: ThrownError }
  /** The return value is not JSON: cyclic, a BigInt, a getter that throws. `path` names where, when known. */
  | { readonly kind: "not_json"; readonly message: string }
  | { readonly kind: "too_large"; readonly bytes: number }
  /** Nothing ran: the module does not start. `line` and `column` are of the hook's own source, from 1, when known. */
  | { readonly kind: "code_invalid"; readonly message: string; readonly line?: number; readonly column?: number };

/** Answers of the host: values, never throws. A refused call carries the error that the harness throws at the hook. */
export type HostReply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostError };

export interface HostError {
  /** `HttpError`, `KvError` or `HostError`. */
  readonly name: "HttpError" | "KvError" | "HostError";
  readonly code: string;
  readonly message: string;
  readonly retryAfter?: number;
}

export interface HttpCall {
  readonly method: "GET" | "DELETE" | "POST" | "PUT" | "PATCH";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly timeoutMs: number;
  readonly retries: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly body: Uint8Array;
}

export interface LogCall {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly source: "log" | "console";
  readonly message: string;
  /** JSON text, or null. */
  readonly data: string | null;
}

/** What one invocation can do. Implemented by the platform (`src/sandbox/host.ts`) as an RpcTarget. */
export interface HookHost {
  /** The module's text; asked for only when the isolate is not loaded yet. */
  code(): Promise<HostReply<string>>;
  http(call: HttpCall): Promise<HostReply<HttpAnswer>>;
  /** `dropped`: how many lines of this run the harness did not send because a limit was reached, so far. */
  log(lines: readonly LogCall[], dropped: number): Promise<HostReply<null>>;
  kvGet(key: string): Promise<HostReply<string | null>>;
  kvSet(key: string, json: string, ttlSeconds: number | null): Promise<HostReply<null>>;
  kvDelete(key: string): Promise<HostReply<boolean>>;
  kvList(
    prefix: string,
    limit: number | null,
    cursor: string | null,
  ): Promise<HostReply<{ keys: string[]; cursor: string | null }>>;
}

/** Whose a script in the dispatch namespace is: its tags. */
export interface ScriptOwner {
  readonly orgId: string;
  /** null when only a run asked for it: then its hook's tag has to do. */
  readonly integrationId: string | null;
  readonly hookId: string;
}

/** Makes ready what a run of this isolate key needs, before it is run. With Dynamic Workers there is nothing to do. */
export interface DeployRequest {
  readonly isolateKey: string;
  readonly owner: ScriptOwner;
  /** The module's text, as the host would give it. */
  readonly code: string;
}

export interface DeployFault {
  /** `CODE_INVALID`: Cloudflare does not accept the module. `DEPLOY_FAILED`: it could not be uploaded; later, perhaps. */
  readonly code: "CODE_INVALID" | "DEPLOY_FAILED";
  readonly message: string;
}

export type DeployReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: DeployFault };

/** Takes away all scripts of one owner. */
export interface RemoveRequest {
  readonly owner: "organisation" | "integration" | "hook";
  readonly id: string;
}

/** Holds the namespace against what the database says should be in it. */
export interface ReconcileRequest {
  /** Isolate keys that stay; the `wanted` ones should be there. Everything else goes. */
  readonly keep: readonly { readonly isolateKey: string; readonly wanted: boolean }[];
  /** ISO time: what was uploaded later stays in any case. */
  readonly uploadedBefore: string;
  /** Removals are API calls, of which there are 1,200 in 5 minutes: the rest goes next time. */
  readonly removeAtMost: number;
}

export interface Reconciled {
  readonly scripts: number;
  readonly removed: number;
  /** Wanted isolate keys without a script. */
  readonly missing: readonly string[];
}
