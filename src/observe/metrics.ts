/**
 * Points of Analytics Engine: one for each execution or message that has ended; attempts at deliveries of one hook that
 * ended alike within one run of its queue are one point with a count, as an invocation may write 250. The layout is
 * docs/operations.md's table: a column never changes its meaning, a new one is added at the end. No personal data.
 */

/** The part of the binding that is used; absent: nothing is counted. */
export interface MetricsDataset {
  writeDataPoint(point: { indexes: string[]; blobs: string[]; doubles: number[] }): void;
}

export interface ExecutionPoint {
  readonly orgId: string;
  readonly kind: "pull" | "push";
  /** Final status, and the error's code; empty when there is none. */
  readonly status: string;
  readonly code: string;
  readonly hookId: string;
  readonly entityType: string;
  readonly mode: "live" | "dry";
  readonly trigger: string;
  /** How many ended so; the doubles below are their sums. */
  readonly count: number;
  readonly durationMs: number;
  readonly records: number;
  readonly httpRequests: number;
  readonly pages: number;
}

export interface MessagePoint {
  /** Empty: the message names no organisation. */
  readonly orgId: string;
  readonly queue: string;
  readonly ok: boolean;
  /** From when it was due until a consumer had it. */
  readonly ageMs: number;
  readonly durationMs: number;
  /** Deliveries of the message before this one. */
  readonly attempts: number;
}

export interface Metrics {
  execution(point: ExecutionPoint): void;
  message(point: MessagePoint): void;
}

/** `onFault`: a point could not be written. Counting never fails what is counted. */
export function createMetrics(dataset: MetricsDataset | undefined, onFault: (error: unknown) => void): Metrics {
  function write(orgId: string, blobs: string[], doubles: number[]): void {
    try {
      dataset?.writeDataPoint({ indexes: [orgId], blobs, doubles });
    } catch (error) {
      onFault(error);
    }
  }
  return {
    execution: (point) =>
      write(
        point.orgId,
        [point.kind, point.status, point.code, point.hookId, point.entityType, point.mode, point.trigger],
        [point.count, point.durationMs, point.records, point.httpRequests, 0, point.pages],
      ),
    message: (point) =>
      write(
        point.orgId,
        ["message", point.ok ? "ok" : "failed", "", "", "", "", point.queue],
        [1, point.durationMs, 0, 0, point.ageMs, 0, point.attempts],
      ),
  };
}
