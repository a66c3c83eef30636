/** Answers the routes of entities. Validation and writing are those of a PULL record; here they become statuses. */
import type { Context } from "hono";
import { splitDeletion, validateFields } from "../contract/entities/validate";
import type { RecordFault } from "../contract/record-fault";
import type { EntityType } from "../domain/entity-types";
import { dayIn } from "../domain/time-zone";
import type { PlannedRecord, RecordWrite, WriteContext } from "../entities/context";
import { type EntityView, getEntity, listEntities } from "../entities/read";
import { applyWrites } from "../entities/write";
import { entityHistory } from "../store/entity-history";
import { authorOf } from "./author";
import type { Api, ApiEnv } from "./context";
import { type EntityOperations, entityOperations } from "./entities.routes";
import { wireChange, wireProvenance } from "./entity-history-wire";
import { refuseFields } from "./faults";
import { listAnswer } from "./list";
import { found, refuse } from "./problems";

function wire(entity: EntityView): Record<string, unknown> {
  const { id, externalId, source, fields, derived, createdAt, updatedAt } = entity;
  return { id, externalId, source, ...fields, ...derived, createdAt, updatedAt };
}

function today(c: Context<ApiEnv>): string {
  return dayIn(c.get("tenant").org.timezone, c.get("ports").clock());
}

function refuseFaults(faults: readonly RecordFault[]): never {
  const details = faults.map(({ path, message }) => ({ field: path ?? "body", message }));
  const [first] = faults;
  if (first !== undefined && faults.every((fault) => fault.code === "EMAIL_TAKEN")) {
    return refuse("CONFLICT", first.message, details);
  }
  return refuseFields(details);
}

/** The fields of a body, and the externalId and `deletedAt` that are not fields of the entity's data. */
function wanted(type: EntityType, body: Readonly<Record<string, unknown>>) {
  const { externalId, ...data } = body;
  const fields = validateFields(type, data);
  if (!fields.ok) return refuseFaults(fields.error);
  const id = typeof externalId === "string" || externalId === null ? externalId : undefined;
  return { externalId: id, ...splitDeletion(fields.value) };
}

interface Written {
  readonly outcome: PlannedRecord["outcome"];
  /** As it is now; null when nothing was written, or the entity is gone. */
  readonly entity: EntityView | null;
}

/** Writes one record for a person or a program, with its change event; refuses what a plan finds wrong. */
async function write(c: Context<ApiEnv>, type: EntityType, record: Omit<RecordWrite, "key">): Promise<Written> {
  const { db, org } = c.get("tenant");
  const ports = c.get("ports");
  const author = authorOf(c);
  const context: WriteContext = {
    orgId: org.id,
    today: today(c),
    // One time for the change and for its audit entry: by it they find each other.
    now: author.at,
    source: { kind: "api" },
    sourceKey: null,
    hookId: null,
    integrationId: null,
    executionId: null,
    author,
  };
  const applied = await applyWrites(db, context, type, [{ ...record, key: 0 }]);
  const planned = applied.ok ? applied.value.plan.records[0] : undefined;
  if (!applied.ok || planned === undefined) {
    return refuse("CONFLICT", "Others are changing the same entity, or it would clash with one of the same source.");
  }
  if (planned.outcome === "error") refuseFaults(planned.faults);
  const { owedHookIds, entity } = applied.value;
  if (owedHookIds.length > 0) await ports.changesCommitted(org.id, owedHookIds);
  return { outcome: planned.outcome, entity };
}

function addOperations(api: Api, { type, one, ...routes }: EntityOperations): void {
  const read = async (c: Context<ApiEnv>, id: string, source?: string): Promise<EntityView> => {
    const { db, org } = c.get("tenant");
    const name = source === undefined ? { id } : { source, externalId: id };
    return found(await getEntity(db, org.id, type, name, today(c)), one);
  };

  api.openapi(routes.list, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    return c.json(listAnswer(query, await listEntities(db, org.id, type, query, today(c)), wire), 200);
  });

  api.openapi(routes.create, async (c) => {
    const { externalId, fields, deletedAt } = wanted(type, c.req.valid("json"));
    const created = await write(c, type, { intent: "create", externalId: externalId ?? null, fields, deletedAt });
    if (created.outcome !== "create" || created.entity === null) {
      return refuseFields([{ field: "deletedAt", message: "is over already: what is deleted can't be made" }]);
    }
    return c.json({ data: wire(created.entity) }, 201);
  });

  api.openapi(routes.get, async (c) => {
    return c.json({ data: wire(await read(c, c.req.valid("param").id, c.req.valid("query").source)) }, 200);
  });

  api.openapi(routes.update, async (c) => {
    const before = await read(c, c.req.valid("param").id, c.req.valid("query").source);
    const { externalId, fields, deletedAt } = wanted(type, c.req.valid("json"));
    const record = { intent: "update" as const, entityId: before.id, externalId, fields, deletedAt };
    const updated = await write(c, type, record);
    const after = updated.entity ?? (updated.outcome === "delete" ? before : await read(c, before.id));
    return c.json({ data: wire(after) }, 200);
  });

  api.openapi(routes.remove, async (c) => {
    const { id, externalId } = await read(c, c.req.valid("param").id, c.req.valid("query").source);
    const gone = { intent: "delete" as const, entityId: id, externalId, fields: {}, deletedAt: undefined };
    await write(c, type, gone);
    return c.body(null, 204);
  });

  api.openapi(routes.history, async (c) => {
    const { db, org } = c.get("tenant");
    const { source, ...query } = c.req.valid("query");
    const { id } = c.req.valid("param");
    const name = source === undefined ? { id } : { source, externalId: id };
    const history = found(await entityHistory(db, org.id, type, name, query), one);
    const provenance = history.provenance && wireProvenance(history.provenance);
    return c.json({ ...listAnswer(query, history, wireChange), provenance }, 200);
  });
}

export function addEntities(api: Api): void {
  for (const operations of entityOperations()) addOperations(api, operations);
}
