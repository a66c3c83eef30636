/**
 * Everything that the PULL flow touches outside itself. Built in `src/ports.ts`; a test builds it from the same real
 * pieces. `fault` is called at every border between two steps and may throw: how a test ends a consumer there.
 */
import type { Coordinator } from "../coordinator/protocol";
import type { Clock } from "../domain/clock";
import type { JsonValue } from "../domain/json";
import type { Metrics } from "../observe/metrics";
import type { JournalPort, Sandbox } from "../sandbox/sandbox";
import type { Database } from "../store/database";

/**
 * A doorbell: "look at this execution". What has to be done is in its row. `ticket` is the row's `fence` at the time of
 * sending: the first message with it gets the claim, a second one finds it gone.
 */
export interface PullMessage {
  readonly orgId: string;
  readonly executionId: string;
  readonly ticket: number;
}

export interface MessageQueue<M> {
  /** `delaySeconds`: a whole number from 0 to 43,200. */
  send(message: M, options: { readonly delaySeconds: number }): Promise<void>;
  sendBatch(messages: readonly { readonly message: M; readonly delaySeconds: number }[]): Promise<void>;
}

export interface PullPorts {
  database(orgId: string): Database;
  /** For what is due across all organisations. */
  readonly platform: Database;
  readonly sandbox: Sandbox;
  coordinator(hookId: string): Coordinator;
  readonly queues: { readonly pull: MessageQueue<PullMessage>; readonly quarantine: MessageQueue<PullMessage> };
  /** The integration's secrets in plain text, for one invocation. */
  secrets(orgId: string, integrationId: string): Promise<Readonly<Record<string, string>>>;
  journal(orgId: string, executionId: string): JournalPort;
  /** Why the quarantine runtime was lost since that time, as far as its watchdog knows. */
  verdict(sinceMs: number): Promise<"cpu" | "memory" | null>;
  /** Changes were committed of which these PUSH hooks are owed deliveries. */
  ringPush(orgId: string, hookIds: readonly string[]): Promise<void>;
  /** That organisation is to be told of something that was committed. A bell that is lost costs time: the sweep rings again. */
  ringNotices(orgId: string): Promise<void>;
  readonly clock: Clock;
  /** One wide event for each operation. */
  log(event: Readonly<Record<string, JsonValue>>): void;
  readonly metrics: Metrics;
  readonly retentionDays: number;
  readonly fault?: (step: string) => void;
}

/** What a test throws from `fault`: nothing handles it, as nothing handles the end of a process. */
export class ConsumerEnded extends Error {
  override readonly name = "ConsumerEnded";
}
