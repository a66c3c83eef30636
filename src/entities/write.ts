/**
 * A plan as the statements of one D1 batch, their number whatever the number of records; and `applyWrites`, which plans
 * and commits until no other writer is in between. The pull flow adds its own statements to the same batch.
 */
import type { EntityType } from "../domain/entity-types";
import { newId } from "../domain/ids";
import { err, ok, type Result } from "../domain/result";
import { auditChangeEvents, auditRelinks } from "../store/audit-entities";
import { insertChangeEvents, type NewChangeEvent } from "../store/change-events";
import { commitBatch, type WriteConflict } from "../store/commit";
import type { Database } from "../store/database";
import { insertDeliveries, owedHooks, selectOwedHooks } from "../store/deliveries-on-commit";
import {
  guardRevisions,
  markSynced,
  relinkEntities,
  releaseEmails,
  removeEntities,
  upsertEntities,
} from "../store/entity-writes";
import { entityIn, selectEntity } from "../store/entity-reads";
import { upsertJobRoles } from "../store/job-roles";
import { upsertTeams } from "../store/teams";
import type { PlannedRecord, RecordWrite, WriteContext, WritePlan } from "./context";
import { jobRolesIn, teamsIn } from "./mentions";
import { planHopefully, planWrites, type PlanOptions } from "./plan";
import { type EntityView, entityView } from "./read";

/** How often a plan that lost a race is made again. */
const ATTEMPTS = 5;

export interface Applied {
  readonly plan: WritePlan;
  /** PUSH hooks that are owed deliveries now: ring their queue. */
  readonly owedHookIds: readonly string[];
  /** The entity as this write left it; null unless one record was created or updated. */
  readonly entity: EntityView | null;
}

/** None when there is nothing to write. Each statement is there only when the plan has something for it. */
export function writeStatements(
  db: Database,
  context: WriteContext,
  type: EntityType,
  plan: WritePlan,
): D1PreparedStatement[] {
  const { orgId, integrationId, now, author } = context;
  const touched = plan.records.filter((record) => record.write !== null || record.outcome === "delete");
  if (touched.length === 0) return [];
  const events = touched.flatMap(changeEvent);
  const eventIds = events.map((event) => event.id);
  const eventOf = new Map(events.map((event) => [event.entityId, event.id]));
  const writes = touched.flatMap(({ write }) => {
    const eventId = write === null ? undefined : eventOf.get(write.id);
    return write === null || eventId === undefined ? [] : [{ eventId, write }];
  });
  const relinked = touched.flatMap(({ outcome, write }) => (outcome === "skip" && write !== null ? [write] : []));
  const expected = touched.flatMap(({ existing }) => existing ?? []);
  const removed = touched.filter(({ outcome }) => outcome === "delete").flatMap(({ existing }) => existing?.id ?? []);
  const released = releasedEmails(touched);
  const teams = teamsIn(touched);
  const jobRoles = jobRolesIn(touched);

  const statements: D1PreparedStatement[] = [];
  if (expected.length > 0) statements.push(guardRevisions(db, orgId, expected));
  if (events.length > 0) statements.push(insertChangeEvents(db, context, type, events));
  if (author !== null && events.length > 0) statements.push(auditChangeEvents(db, orgId, author, eventIds));
  if (author !== null && relinked.length > 0) statements.push(auditRelinks(db, orgId, author, relinked));
  if (released.length > 0) statements.push(releaseEmails(db, orgId, released));
  if (removed.length > 0) statements.push(removeEntities(db, orgId, removed));
  if (writes.length > 0) statements.push(upsertEntities(db, context, type, writes));
  if (relinked.length > 0) statements.push(relinkEntities(db, context, relinked));
  if (events.length > 0) {
    const types = [...new Set(events.map((event) => event.type))];
    statements.push(
      insertDeliveries(db, orgId, type, integrationId, now, eventIds),
      selectOwedHooks(db, orgId, type, integrationId, types),
    );
  }
  if (teams.length > 0) statements.push(upsertTeams(db, orgId, now, teams));
  if (jobRoles.length > 0) statements.push(...upsertJobRoles(db, orgId, now, jobRoles));
  if (integrationId !== null) statements.push(markSynced(db, orgId, integrationId, now));
  return statements;
}

/**
 * Plan, commit, and on a lost race plan again, up to five times. For the API and whoever has nothing to add. What is new
 * and mentions nothing takes one round trip; the second try of an email that is taken finds out whose it is.
 */
export async function applyWrites(
  db: Database,
  context: WriteContext,
  type: EntityType,
  records: readonly RecordWrite[],
  options: PlanOptions = { deferMissingReferences: false },
): Promise<Result<Applied, WriteConflict>> {
  let conflict: WriteConflict = { code: "WRITE_CONFLICT", reason: "never tried" };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const hoped = attempt === 0 ? planHopefully(context, type, records, options) : null;
    const plan = hoped ?? (await planWrites(db, context, type, records, options));
    const statements = writeStatements(db, context, type, plan);
    const read = selectWritten(db, context, type, plan);
    const committed = await commitBatch(db, [...statements, ...read]);
    if (!committed.ok) {
      conflict = committed.error;
      continue;
    }
    const written = read.length === 0 ? null : entityIn(committed.value.at(-1));
    const entity = written === null ? null : entityView(written, context.today);
    return ok({ plan, owedHookIds: owedHooks(committed.value), entity });
  }
  return err(conflict);
}

/** Within the batch that writes it: what is shown is what was written, for no further round trip. */
function selectWritten(
  db: Database,
  { orgId }: WriteContext,
  type: EntityType,
  plan: WritePlan,
): D1PreparedStatement[] {
  const [one, ...others] = plan.records;
  if (one === undefined || one.write === null || others.length > 0) return [];
  return [selectEntity(db, orgId, type, { id: one.write.id })];
}

function changeEvent(record: PlannedRecord): NewChangeEvent[] {
  const { outcome, entityId, changedFields, existing, write } = record;
  if (entityId === null || (outcome !== "create" && outcome !== "update" && outcome !== "delete")) return [];
  const externalId = outcome === "delete" ? (existing?.externalId ?? null) : record.externalId;
  return [{ id: newId("changeEvent"), type: outcome, entityId, externalId, after: write?.json ?? null, changedFields }];
}

/** Entities whose email another of the batch takes: they let go first. */
function releasedEmails(touched: readonly PlannedRecord[]): string[] {
  const wanted = new Set(touched.map(({ write }) => write?.emailKey ?? null));
  return touched.flatMap(({ write, existing }) => {
    const held = existing?.emailKey ?? null;
    return write !== null && existing !== null && held !== null && held !== write.emailKey && wanted.has(held)
      ? [existing.id]
      : [];
  });
}
