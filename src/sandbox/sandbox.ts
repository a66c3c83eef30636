/**
 * The port between a flow (pull, push) and the isolate that runs a hook: what one invocation is given, what it can do,
 * and the closed list of ways in which it ends. The flows know this file and nothing else of the sandbox.
 */
import type { HookInput, ThrownError } from "../../hooks-runtime/src/protocol";
import type { JsonValue } from "../domain/json";

export type { HookInput, ThrownError };

export interface Invocation {
  readonly input: HookInput;
  readonly code: { readonly source: string; readonly isolateKey: string };
  readonly limits: {
    readonly timeMs: number;
    readonly cpuMs: number;
    readonly httpRequests: number;
    readonly resultBytes: number;
  };
  /** Host patterns of the integration; empty: any public host. */
  readonly egressAllowList: readonly string[];
  /** Tried before and lost with its runtime: run it alone, in the quarantine. */
  readonly quarantine: boolean;
}

/** Where `ctx.kv` goes: the hook's coordinator, or the overlay of a dry run. Values are JSON text. */
export interface KvPort {
  get(key: string): Promise<string | null>;
  set(key: string, json: string, ttlSeconds: number): Promise<"stored" | "full">;
  delete(key: string): Promise<boolean>;
  list(prefix: string, limit: number, cursor: string | null): Promise<{ keys: string[]; cursor: string | null }>;
}

/** A line or a request, as it happens; `append` may buffer, `flush` may not. Redaction is done before. */
export type JournalEntry =
  | {
      readonly kind: "log";
      readonly at: string;
      readonly page: number | null;
      readonly body: { level: string; source: string; message: string; data: JsonValue };
    }
  | {
      readonly kind: "http";
      readonly at: string;
      readonly page: number | null;
      readonly body: {
        method: string;
        url: string;
        status: number | null;
        durationMs: number;
        requestBytes: number;
        responseBytes: number;
        error: string | null;
      };
    };

export interface JournalPort {
  append(entry: JournalEntry): void;
  flush(): Promise<void>;
}

/** `append` reaches its place as it is called or soon after; `flush` is the flow's to call, before it settles. */
export interface InvocationPorts {
  readonly kv: KvPort;
  readonly journal: JournalPort;
}

/**
 * How an invocation ended. `httpRequests` counts each hop and each blocked call; `retryAfter` is what the last answer asked
 * for, in seconds, when it was a 429 or 503 with Retry-After (PUSH honours it when the hook throws), else null.
 */
export type Outcome = {
  readonly httpRequests: number;
  readonly durationMs: number;
  readonly retryAfter: number | null;
} & (
  | { readonly kind: "returned"; readonly value: JsonValue; readonly bytes: number }
  | { readonly kind: "threw"; readonly error: ThrownError }
  /** A limit or the shape of the result: the hook's fault, with the contract's code. */
  | {
      readonly kind: "failed";
      readonly code:
        | "TIME_LIMIT_EXCEEDED"
        | "CPU_LIMIT_EXCEEDED"
        | "MEMORY_LIMIT_EXCEEDED"
        | "INVALID_RESULT"
        | "PAGE_TOO_LARGE"
        | "CODE_INVALID";
      readonly message: string;
    }
  /** `signal` fired: cancelled, or another consumer took over. */
  | { readonly kind: "aborted" }
  /** The runtime died under it, perhaps because of a neighbour: try again, alone; lost there too, see `causeOfLoss`. */
  | { readonly kind: "lost"; readonly message: string }
  /** The runtime could not be reached and nothing of the hook ran: a fault of ours, try again later. */
  | { readonly kind: "unavailable"; readonly message: string }
);

export interface Sandbox {
  /** Runs one invocation to its end. Never rejects; after it resolves the host is closed and every call to it refused. */
  run(invocation: Invocation, ports: InvocationPorts, signal: AbortSignal): Promise<Outcome>;
}
