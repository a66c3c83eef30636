/** The status words of the contract, each with its colour. Never colour alone: the word is always there. */
import type { DeliveryStatus, ExecutionStatus, HookType, RecordOutcome } from "../api/model";

const EXECUTION: Record<ExecutionStatus, readonly [tone: string, text: string]> = {
  queued: ["badge-live", "Queued"],
  running: ["badge-info badge-live", "Running"],
  completed: ["badge-good", "Completed"],
  failed: ["badge-bad", "Failed"],
  timed_out: ["badge-warn", "Timed out"],
  cancelled: ["", "Cancelled"],
};

export function StatusBadge({ status }: { readonly status: ExecutionStatus }) {
  const [tone, text] = EXECUTION[status];
  return <span className={`badge ${tone}`}>{text}</span>;
}

const OUTCOME: Record<RecordOutcome, readonly [tone: string, text: string]> = {
  create: ["badge-good", "Create"],
  update: ["badge-info", "Update"],
  skip: ["", "Skip"],
  delete: ["badge-warn", "Delete"],
  error: ["badge-bad", "Error"],
};

export function OutcomeBadge({ outcome }: { readonly outcome: RecordOutcome }) {
  const [tone, text] = OUTCOME[outcome];
  return <span className={`badge ${tone}`}>{text}</span>;
}

const DELIVERY: Record<DeliveryStatus, readonly [tone: string, text: string]> = {
  pending: ["badge-info", "Pending"],
  delivered: ["badge-good", "Delivered"],
  dead: ["badge-bad", "Dead"],
};

export function DeliveryBadge({ status }: { readonly status: DeliveryStatus }) {
  const [tone, text] = DELIVERY[status];
  return <span className={`badge ${tone}`}>{text}</span>;
}

export function TypeBadge({ type }: { readonly type: HookType }) {
  return <span className="badge badge-plain">{type}</span>;
}

export function EnabledBadge({ enabled }: { readonly enabled: boolean }) {
  return <span className={enabled ? "badge badge-good" : "badge"}>{enabled ? "On" : "Off"}</span>;
}
