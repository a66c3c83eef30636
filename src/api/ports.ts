/**
 * What the API needs from outside, built by the composition root: the database, the vault's keys, the flows and the
 * coordinators. Everything else it imports.
 */
import type { AccessIdentity } from "../accounts/access-token";
import type { Accounts } from "../accounts/accounts";
import type { Coordinator } from "../coordinator/protocol";
import type { Author } from "../domain/audit";
import type { Clock } from "../domain/clock";
import type { JsonObject, JsonValue } from "../domain/json";
import type { Problem } from "../domain/problem";
import type { Result } from "../domain/result";
import type { Mailer } from "../mail/mailer";
import type { TestedReceiver } from "../notify/test-target";
import type { HookScripts } from "../sandbox/scripts";
import type { TargetRow } from "../store/notification-targets";
import type { Keyring } from "../vault/keyring";

/** What `POST …/runs` asks for; contract section 7 (`mode` decides which of the rest may be there). */
export interface RunRequest {
  readonly hookId: string;
  readonly mode: "live" | "dry";
  readonly code?: string;
  readonly event?: JsonObject;
  readonly entityId?: string;
  readonly maxPages?: number;
  readonly fullResync?: boolean;
}

/** The id of the execution that the flow made or changed; the API reads it from the store. */
type Started = Result<{ readonly id: string }, Problem>;

/** What the API asks of the flows, and for whom. */
export interface PullActions {
  startRun(orgId: string, request: RunRequest, author: Author): Promise<Started>;
  cancelExecution(orgId: string, executionId: string, author: Author): Promise<Started>;
  resumeExecution(orgId: string, executionId: string, author: Author): Promise<Started>;
  approveDeletions(orgId: string, executionId: string, author: Author): Promise<Started>;
  /** One cron tick at that time; answers when the executions that were due exist. */
  tick(now: number): Promise<{ readonly executionIds: readonly string[] }>;
}

export interface ApiPorts {
  readonly d1: D1Database;
  readonly clock: Clock;
  readonly environment: "development" | "production";
  /** Origin under which people open the console; where a session's changes may come from beside the API's own. */
  readonly consoleUrl: string;
  readonly accounts: Accounts;
  /** Who a token of Cloudflare Access is about; null: there is no single sign-on. */
  readonly access: ((token: string) => Promise<Result<AccessIdentity, Problem>>) | null;
  readonly mailer: Pick<Mailer, "send">;
  /** The operator's key in plain text; compared in constant time. */
  readonly operatorKey: string;
  /** Opened only by what seals a secret. */
  keyring(): Promise<Keyring>;
  readonly pull: PullActions;
  /** Of a hook, or of an API key or a person (its window of requests). */
  coordinator(id: string): Pick<Coordinator, "kvEntries" | "kvGet" | "kvDelete" | "takeRequests" | "destroy">;
  /** These PUSH hooks may have deliveries to hand out now. */
  changesCommitted(orgId: string, hookIds: readonly string[]): Promise<void>;
  readonly notifications: {
    /** Why nothing can be posted to this URL, as a sentence, or null. */
    urlFault(url: string): string | null;
    /** Sends a test now, to every address of a mail target; answers when all have ended. */
    test(target: TargetRow): Promise<readonly TestedReceiver[]>;
  };
  /** Absent: nothing is deployed ahead of the runs. */
  readonly scripts?: Pick<HookScripts, "changed" | "removed">;
  /** Rejects or answers false when the hooks runtime does not answer. */
  runtimeAnswers(): Promise<boolean>;
  /** Goes on with that work when its request is over, or the caller has hung up. Absent: it may end with the request. */
  readonly background?: (work: Promise<unknown>) => void;
  /** One wide event for each request. */
  log(event: Readonly<Record<string, JsonValue>>): void;
}
