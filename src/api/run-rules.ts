/** Which fields of a run's request go together (contract section 7.2: Runs); faults are details of a 400. */
import type { HookType } from "../domain/entity-types";
import type { ProblemDetail } from "../domain/problem";
import { codeFaults } from "./hook-rules";

export interface RunFields {
  readonly mode: "live" | "dry";
  readonly code?: string | undefined;
  readonly event?: unknown;
  readonly entityId?: string | undefined;
  readonly maxPages?: number | undefined;
  readonly fullResync?: boolean | undefined;
}

export function runFaults(type: HookType, run: RunFields): ProblemDetail[] {
  const faults: ProblemDetail[] = [];
  const fault = (field: keyof RunFields, message: string) => {
    if (run[field] !== undefined && run[field] !== false) faults.push({ field, message });
  };
  if (run.mode === "live") {
    for (const field of ["code", "maxPages", "event", "entityId"] as const) fault(field, "is for dry runs only");
    if (type === "PUSH")
      faults.push({ field: "mode", message: "must be dry: a PUSH hook runs live when an entity changes" });
  }
  if (type === "PULL") {
    fault("event", "is for PUSH hooks only");
    fault("entityId", "is for PUSH hooks only");
  } else {
    fault("maxPages", "is for PULL hooks only");
    fault("fullResync", "is for PULL hooks only");
    if (run.mode === "dry" && run.event === undefined && run.entityId === undefined) {
      faults.push({ field: "event", message: "is required, or entityId: a PUSH hook runs for an event" });
    }
    if (run.event !== undefined) fault("entityId", "must not be there beside event");
  }
  return run.code === undefined || faults.length > 0 ? faults : codeFaults(run.code);
}
