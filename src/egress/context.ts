/** What `egress.ts` is given for one call beside the call: the invocation's limits, and where to tell what happened. */

/** One request that went out or was blocked: a row of the execution's HTTP log. Not redacted. */
export interface HttpHop {
  readonly method: string;
  readonly url: string;
  /** null: no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
  /** Of the bodies; the response's after decompression, redirects' not read. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** A code of the contract, or null. */
  readonly error: string | null;
}

/** The requests left to one invocation; every hop, every try and every blocked call takes one. */
export interface HttpBudget {
  /** False when none is left; then nothing is taken, nothing sent and nothing logged. */
  take(): boolean;
}

export interface EgressContext {
  /** Host patterns of the integration; empty: any public host. */
  readonly allowList: readonly string[];
  readonly budget: HttpBudget;
  /** Fires when the invocation ends, for whatever reason: an open call is a HTTP_TIMEOUT then. */
  readonly signal: AbortSignal;
  /** When the invocation's time is up, ms since the epoch: no try is waited for that would begin later. */
  readonly deadline?: number;
  readonly onHop: (hop: HttpHop) => void;
  /** For the hook's log, at most once a call: headers that can't be set were dropped. */
  readonly onWarning: (message: string) => void;
}
