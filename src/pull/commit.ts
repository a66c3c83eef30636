/** Commits planned writes together with how the execution moves on; a lost race is planned again, a lost claim is the end. */
import type { PlannedRecord, RecordWrite, WritePlan } from "../entities/context";
import { planWrites } from "../entities/plan";
import { writeStatements } from "../entities/write";
import { commitBatch } from "../store/commit";
import { owedHooks } from "../store/deliveries-on-commit";
import { renewClaim } from "../store/execution-claims";
import { guardClaim, type Holder } from "../store/execution-progress";
import { isoTime } from "../domain/clock";
import { CLAIM_MS } from "./heartbeat";
import { writeContext } from "./records";
import type { PullPorts } from "./ports";
import type { RunningExecution, RunningHook } from "../store/run-context";

/** How often a plan that lost a race is made again before it is a fault of ours. */
const ATTEMPTS = 5;

export interface Step {
  readonly execution: RunningExecution;
  readonly hook: RunningHook;
  readonly holder: Holder;
  readonly writes: readonly RecordWrite[];
  readonly deferMissingReferences: boolean;
  /** A dry run changes the plan by what its earlier pages would have written. */
  adjust?(plan: WritePlan): WritePlan;
  /** Told of the plan before it is committed: the coordinator stages its fingerprints. */
  stage(plan: WritePlan): Promise<"staged" | "superseded">;
  /** What goes into the batch beside the entities. */
  statements(records: readonly PlannedRecord[], plan: WritePlan): D1PreparedStatement[];
}

export async function commitStep(ports: PullPorts, step: Step): Promise<WritePlan | "superseded"> {
  const { execution, hook, holder } = step;
  const { orgId } = execution;
  const db = ports.database(orgId);
  const live = execution.mode === "live";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const context = writeContext(execution, hook, ports.clock());
    const { deferMissingReferences } = step;
    const stored = await planWrites(db, context, hook.entityType, step.writes, { deferMissingReferences });
    const plan = step.adjust?.(stored) ?? stored;
    ports.fault?.("planned");
    if ((await step.stage(plan)) === "superseded") return "superseded";
    ports.fault?.("staged");
    const committed = await commitBatch(db, [
      guardClaim(db, holder),
      ...(live ? writeStatements(db, context, hook.entityType, plan) : []),
      ...step.statements(plan.records, plan),
    ]);
    if (committed.ok) {
      ports.fault?.("committed");
      const owed = owedHooks(committed.value);
      if (owed.length > 0) await ports.ringPush(orgId, owed);
      ports.fault?.("rung");
      return plan;
    }
    const renewal = await renewClaim(db, holder.executionId, holder.fence, isoTime(ports.clock() + CLAIM_MS));
    if (!renewal.held) return "superseded";
  }
  throw new Error("Another writer was faster five times in a row.");
}
