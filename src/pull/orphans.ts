/**
 * Orphan clean-up (contract section 4): after a complete execution, the entities of this hook that it did not return are
 * deleted, unless they are so many that a person has to look first.
 */
import type { Coordinator, Turn } from "../coordinator/protocol";
import { isoTime } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import { planWrites } from "../entities/plan";
import { removals } from "../entities/remove";
import { countStatement, NO_COUNTS, type Holder } from "../store/execution-progress";
import { recordStatement } from "../store/execution-records";
import type { ExecutionWarning, HeldOrphan } from "../store/executions";
import { orphansAmong, ownedCount } from "../store/orphans";
import type { RunningExecution, RunningHook } from "../store/run-context";
import { commitStep } from "./commit";
import type { PullPorts } from "./ports";
import { plannedRows, writeContext } from "./records";

/** Orphans that one batch deletes. */
const BATCH = 5_000;
const IDS_A_CALL = 10_000;
/** A list that a person approves, and its row, stay within what D1 takes for a row (2 MB). */
const LISTED = 8_000;
const LISTED_UNITS = 120_000;

export interface Cleanup {
  readonly warnings: readonly ExecutionWarning[];
  /** For a person to approve. */
  readonly held: readonly HeldOrphan[] | null;
  /** The fingerprints of what was not returned have to go as well. */
  readonly forget: boolean;
  /** What a dry run shows: it belongs into the batch that ends it, as nothing else says that it was shown. */
  readonly statements: readonly D1PreparedStatement[];
}

export const NO_ORPHANS: Cleanup = { warnings: [], held: null, forget: false, statements: [] };

/** Repeatable until the execution has ended: what is deleted already is not missing any more. */
export async function cleanUpOrphans(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  turn: Turn,
  holder: Holder,
): Promise<Cleanup | "superseded"> {
  const { orgId, hookId, integrationId, mode } = execution;
  const db = ports.database(orgId);
  const missing = await missingIds(ports.coordinator(hookId), turn, execution.nextPage);
  if (missing === "superseded") return "superseded";
  if (missing === null || missing.length === 0) return NO_ORPHANS;
  ports.fault?.("missing");
  const owner = { orgId, type: hook.entityType, integrationId, hookId };
  const orphans = await orphansAmong(db, owner, hook.sourceKey, missing);
  if (orphans.length === 0) return { ...NO_ORPHANS, forget: true };
  const owned = Math.max(await ownedCount(db, owner), orphans.length);
  const percent = (orphans.length / owned) * 100;
  if (orphans.length >= LIMITS.orphans.atLeast && percent > hook.orphanCleanup.maxPercent) {
    const held = listed(orphans);
    const warning = guardWarning(orphans.length, owned, hook.orphanCleanup.maxPercent, held);
    return { ...NO_ORPHANS, warnings: [warning], held: mode === "live" ? held : null };
  }
  if (mode === "dry") return { ...NO_ORPHANS, statements: await shownDeletions(ports, execution, hook, orphans) };
  for (let at = 0; at < orphans.length; at += BATCH) {
    const deleted = await commitStep(ports, {
      execution,
      hook,
      holder,
      writes: removals(orphans.slice(at, at + BATCH)),
      deferMissingReferences: false,
      stage: async () => "staged",
      statements: (records) => {
        const gone = records.filter((record) => record.outcome === "delete").length;
        return [countStatement(db, execution.id, { ...NO_COUNTS, deleted: gone }, isoTime(ports.clock()))];
      },
    });
    if (deleted === "superseded") return "superseded";
  }
  return { ...NO_ORPHANS, forget: true };
}

async function shownDeletions(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  orphans: readonly HeldOrphan[],
): Promise<D1PreparedStatement[]> {
  const db = ports.database(execution.orgId);
  const context = writeContext(execution, hook, ports.clock());
  const plan = await planWrites(db, context, hook.entityType, removals(orphans), { deferMissingReferences: false });
  const rows = plannedRows(plan.records.filter((record) => record.outcome === "delete"));
  return [
    recordStatement(db, execution.id, null, rows, null),
    countStatement(db, execution.id, { ...NO_COUNTS, deleted: rows.length }, context.now),
  ];
}

function listed(orphans: readonly HeldOrphan[]): HeldOrphan[] {
  let units = 0;
  return orphans.slice(0, LISTED).filter(({ externalId }) => (units += externalId.length + 3) <= LISTED_UNITS);
}

function guardWarning(
  orphans: number,
  owned: number,
  maxPercent: number,
  held: readonly HeldOrphan[],
): ExecutionWarning {
  const all = held.length === orphans ? "" : ` The list holds the first ${held.length} of them.`;
  return {
    code: "ORPHAN_GUARD",
    message: `${orphans} of ${owned} entities were not returned: over ${maxPercent} %. Nothing was deleted; look at the list and approve it if it is right.${all}`,
    externalIds: held.map((orphan) => orphan.externalId),
  };
}

/** null: some page's ids were not kept, so nobody knows what is missing. */
async function missingIds(
  coordinator: Coordinator,
  turn: Turn,
  pages: number,
): Promise<string[] | null | "superseded"> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const reply = await coordinator.missing({ ...turn, pages, after, limit: IDS_A_CALL });
    if (reply.kind === "superseded") return "superseded";
    if (reply.kind === "unknown") return null;
    ids.push(...reply.ids);
    after = reply.after;
  } while (after !== null);
  return ids;
}
