/** Everything that notifications touch outside themselves. Built in `src/ports.ts`; tests build it from the same real pieces. */
import type { Clock } from "../domain/clock";
import type { JsonValue } from "../domain/json";
import type { Result } from "../domain/result";
import type { Mailer } from "../mail/mailer";
import type { Database } from "../store/database";
import type { Keyring } from "../vault/keyring";

/** The beginning of what a receiver answered. */
export interface Posted {
  readonly status: number;
  readonly ok: boolean;
  /** Seconds that it asks to wait, or null. */
  readonly retryAfter: number | null;
  readonly text: string;
}

export interface NotifyPorts {
  database(orgId: string): Database;
  /** For what is due across all organisations. */
  readonly platform: Database;
  /** One POST under the egress policy, without redirects; never rejects. */
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<Result<Posted, { readonly code: string; readonly message: string }>>;
  readonly mailer: Mailer;
  keyring(): Promise<Keyring>;
  /** Notices of that organisation are due in so many whole seconds, 0 to 43,200. */
  ring(orgId: string, delaySeconds: number): Promise<void>;
  /** The origin under which people open the console. */
  readonly consoleUrl: string;
  readonly clock: Clock;
  /** 0 ≤ x < 1; for the jitter of retries. */
  random(): number;
  /** One wide event for each operation. */
  log(event: Readonly<Record<string, JsonValue>>): void;
  /** Called at every border between two steps and may throw: how a test ends a consumer there. */
  readonly fault?: (step: string) => void;
}
