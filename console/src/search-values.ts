/** The closed lists that addresses and filters choose from; the compiler holds them to the API's. */
import type { ExecutionStatus, ExecutionTrigger, RecordOutcome } from "./api/model";

export { ENTITY_TYPES } from "./words";

export const EXECUTION_STATUSES = [
  "queued",
  "running",
  "completed",
  "failed",
  "timed_out",
  "cancelled",
] as const satisfies readonly ExecutionStatus[];
export const EXECUTION_TRIGGERS = [
  "scheduled",
  "manual",
  "test",
  "event",
  "resume",
] as const satisfies readonly ExecutionTrigger[];
export const RECORD_OUTCOMES = [
  "create",
  "update",
  "skip",
  "delete",
  "error",
] as const satisfies readonly RecordOutcome[];
export const DELIVERY_STATUSES = ["pending", "delivered", "dead"] as const;
