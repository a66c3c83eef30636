/**
 * Orphan clean-up (contract section 4): after a complete execution, the entities of this hook that it did not return are
 * deleted, unless they are so many that a person has to look first.
 */
import type { Coordinator, Turn } from "../coordinator/protocol";
import { LIMITS } from "../domain/limits";
import { removals } from "../entities/remove";
import { countStatement, NO_COUNTS, type Holder } from "../store/execution-progress";
import { recordStatement, type NewExecutionRecord } from "../store/execution-records";
import type { ExecutionWarning, HeldOrphan } from "../store/executions";
import { orphansAmong, ownedCount } from "../store/orphans";
import type { RunningExecution, RunningHook } from "../store/run-context";
import { isoTime } from "../domain/clock";
import { changesOf } from "../entities/context";
import { commitStep } from "./commit";
import type { PullPorts } from "./ports";

/** Orphans that one batch deletes. */
const BATCH = 5_000;
const IDS_A_CALL = 10_000;

export interface Cleanup {
  readonly kind: "done";
  readonly warnings: readonly ExecutionWarning[];
  readonly held: readonly HeldOrphan[] | null;
  /** The fingerprints of what was not returned have to go as well. */
  readonly forget: boolean;
}

const NOTHING: Cleanup = { kind: "done", warnings: [], held: null, forget: false };

export async function cleanUpOrphans(
  ports: PullPorts,
  execution: RunningExecution,
  hook: RunningHook,
  turn: Turn,
  holder: Holder,
): Promise<Cleanup | "superseded"> {
  const { id, orgId, hookId, integrationId } = execution;
  const db = ports.database(orgId);
  const missing = await missingIds(ports.coordinator(hookId), turn, execution.nextPage);
  if (missing === "superseded") return "superseded";
  if (missing === null || missing.length === 0) return NOTHING;
  ports.fault?.("missing");
  const orphans = await orphansAmong(db, orgId, hook.entityType, hook.sourceKey, missing);
  if (orphans.length === 0) return { ...NOTHING, forget: true };
  const owned = Math.max(await ownedCount(db, orgId, hook.entityType, integrationId, hookId), orphans.length);
  const percent = (orphans.length / owned) * 100;
  if (orphans.length >= LIMITS.orphans.atLeast && percent > hook.orphanCleanup.maxPercent) {
    const warning: ExecutionWarning = {
      code: "ORPHAN_GUARD",
      message: `${orphans.length} of ${owned} entities were not returned: over ${hook.orphanCleanup.maxPercent} %. Nothing was deleted; look at the list and approve it if it is right.`,
      externalIds: orphans.map((orphan) => orphan.externalId),
    };
    return { kind: "done", warnings: [warning], held: orphans, forget: false };
  }
  for (let at = 0; at < orphans.length; at += BATCH) {
    const deleted = await commitStep(ports, {
      execution,
      hook,
      holder,
      writes: removals(orphans.slice(at, at + BATCH)),
      deferMissingReferences: false,
      stage: async () => "staged",
      statements: (records) => {
        const gone = records.filter((record) => record.outcome === "delete");
        const rows = gone.map((record): NewExecutionRecord => {
          const { externalId, entityId } = record;
          return { externalId, outcome: "delete", entityId, changes: changesOf(record), error: null };
        });
        return [
          countStatement(db, id, { ...NO_COUNTS, deleted: gone.length }, isoTime(ports.clock())),
          ...(execution.mode === "dry" && rows.length > 0 ? [recordStatement(db, id, null, rows, null)] : []),
        ];
      },
    });
    if (deleted === "superseded") return "superseded";
  }
  return { ...NOTHING, forget: true };
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
