/** Everything that the PUSH flow touches outside itself. Built in `src/ports.ts`; tests build it from the same real pieces. */
import type { LostAttempt, PushMessage } from "../contract/queue-messages";
import type { Coordinator } from "../coordinator/protocol";
import type { Clock } from "../domain/clock";
import type { JsonValue } from "../domain/json";
import type { Metrics } from "../observe/metrics";
import type { JournalPort, Sandbox } from "../sandbox/sandbox";
import type { Database } from "../store/database";

export interface PushPorts {
  database(orgId: string): Database;
  /** For what is due across all organisations. */
  readonly platform: Database;
  readonly sandbox: Sandbox;
  coordinator(hookId: string): Coordinator;
  /** `delaySeconds`: a whole number from 0 to 43,200. */
  ring(message: PushMessage, delaySeconds: number): Promise<void>;
  /** `delaySeconds`: as of `ring`. */
  quarantine(message: LostAttempt, delaySeconds: number): Promise<void>;
  /** That organisation is to be told of something that was committed. */
  ringNotices(orgId: string): Promise<void>;
  /** The integration's secrets in plain text, for one invocation. */
  secrets(orgId: string, integrationId: string): Promise<Readonly<Record<string, string>>>;
  /** For dry runs, whose lines a person is waiting for. */
  journal(orgId: string, executionId: string): JournalPort;
  /** Why the quarantine runtime was lost since that time, as far as its watchdog knows. */
  verdict(sinceMs: number): Promise<"cpu" | "memory" | null>;
  readonly clock: Clock;
  /** 0 ≤ x < 1; for the jitter of retries. */
  random(): number;
  /** One wide event for each operation. */
  log(event: Readonly<Record<string, JsonValue>>): void;
  readonly metrics: Metrics;
  readonly settings: PushSettings;
}

export interface PushSettings {
  /** Attempts of one hook at the same time (contract section 2.3: different entities in parallel). */
  readonly parallel: number;
  /** A hook is switched off after this many deliveries in a row that ended dead, or when the first of them is this old. */
  readonly deadInARow: number;
  readonly deadDays: number;
}
