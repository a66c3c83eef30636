/** A person approves the deletions that the guard held back: of exactly that list, what is still missing and unchanged. */
import type { Author } from "../domain/audit";
import { isoTime } from "../domain/clock";
import { problem, type Problem } from "../domain/problem";
import { err, ok, type Result } from "../domain/result";
import { dayIn } from "../domain/time-zone";
import { planWrites } from "../entities/plan";
import { removals } from "../entities/remove";
import { writeStatements } from "../entities/write";
import { commitBatch } from "../store/commit";
import { owedHooks } from "../store/deliveries-on-commit";
import { auditEntry, auditStatement } from "../store/audit-log";
import { countStatement, NO_COUNTS } from "../store/execution-progress";
import { executionById } from "../store/executions";
import { getHook } from "../store/hooks";
import { getIntegration } from "../store/integrations";
import { getOrganisation } from "../store/organisations";
import { takeHeldOrphans } from "../store/orphans";
import type { PullPorts } from "./ports";

const ATTEMPTS = 5;

export async function approveDeletions(
  ports: PullPorts,
  orgId: string,
  executionId: string,
  author: Author,
): Promise<Result<{ readonly id: string }, Problem>> {
  const db = ports.database(orgId);
  const execution = await executionById(db, orgId, executionId);
  if (execution === null) return err(problem("NOT_FOUND", "There is no such execution."));
  const held = execution.heldOrphans ?? null;
  if (held === null || execution.mode !== "live") {
    return err(problem("CONFLICT", "This execution holds back no deletions, or they were approved already."));
  }
  const [hook, integration, org] = await Promise.all([
    getHook(db, orgId, execution.hookId),
    getIntegration(db, orgId, execution.integrationId),
    getOrganisation(ports.platform, orgId),
  ]);
  if (hook === null || integration === null || org === null)
    return err(problem("NOT_FOUND", "There is no such execution."));
  const coordinator = ports.coordinator(hook.id);
  const missing = new Set(await coordinator.held(executionId));
  const writes = removals(held.filter((orphan) => missing.has(orphan.externalId)));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const nowMs = ports.clock();
    const now = isoTime(nowMs);
    const context = {
      orgId,
      today: dayIn(org.timezone, nowMs),
      now,
      source: { kind: "pull" as const, integrationId: integration.id, hookId: hook.id },
      sourceKey: integration.sourceSystemKey,
      hookId: hook.id,
      integrationId: integration.id,
      executionId,
      author,
    };
    const plan = await planWrites(db, context, hook.entityType, writes, { deferMissingReferences: false });
    const gone = plan.records.flatMap((record) => (record.outcome === "delete" ? (record.externalId ?? []) : []));
    // A fingerprint without its entity would hide the record when it comes back; an entity without one is looked at.
    await coordinator.forget(gone);
    const approved = auditEntry(orgId, author, {
      action: "execution.deletions_approved",
      target: { kind: "execution", id: executionId },
      before: null,
      after: { hookId: hook.id, deleted: gone.length },
    });
    const committed = await commitBatch(db, [
      ...takeHeldOrphans(db, orgId, executionId),
      auditStatement(db, approved),
      ...writeStatements(db, context, hook.entityType, plan),
      countStatement(db, executionId, { ...NO_COUNTS, deleted: gone.length }, now),
    ]);
    if (!committed.ok) {
      const again = await executionById(db, orgId, executionId);
      if ((again?.heldOrphans ?? null) === null)
        return err(problem("CONFLICT", "These deletions were approved already."));
      continue;
    }
    await coordinator.release(executionId);
    const owed = owedHooks(committed.value);
    if (owed.length > 0) await ports.ringPush(orgId, owed);
    return ok({ id: executionId });
  }
  throw new Error("Another writer was faster five times in a row.");
}
