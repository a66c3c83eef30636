/** The states of executions and deliveries as data (contract sections 2.3 and 6): who may become what, and what is final. */

export const EXECUTION_STATUSES = ["queued", "running", "completed", "failed", "timed_out", "cancelled"] as const;
export type ExecutionStatus = (typeof EXECUTION_STATUSES)[number];

export const EXECUTION_TRIGGERS = ["scheduled", "manual", "test", "event", "resume"] as const;

export const EXECUTION_MODES = ["live", "dry"] as const;

export const DELIVERY_STATUSES = ["pending", "delivered", "dead"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

export const EXECUTION_TRANSITIONS: Transitions<ExecutionStatus> = {
  /** An execution may fail before its first page: its hook is gone, or nobody could start it. */
  queued: ["running", "failed", "cancelled"],
  running: ["completed", "failed", "timed_out", "cancelled"],
  completed: [],
  failed: [],
  timed_out: [],
  cancelled: [],
};

export const DELIVERY_TRANSITIONS: Transitions<DeliveryStatus> = {
  pending: ["delivered", "dead"],
  delivered: [],
  /** A replay. */
  dead: ["pending"],
};

/** Whether a transition table allows that step. Staying is no step. */
export function canMove<State extends string>(transitions: Transitions<State>, from: State, to: State): boolean {
  return transitions[from].includes(to);
}

/** No execution leaves such a status; its stream ends with it. */
export function isFinal(status: ExecutionStatus): boolean {
  return EXECUTION_TRANSITIONS[status].length === 0;
}

/** Whether `resume` may start it again. */
export function isResumable(status: ExecutionStatus): boolean {
  return status === "failed" || status === "timed_out";
}
