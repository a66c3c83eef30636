/** An organisation of its own for each test, with short ways to write records as a source or as the API does. */
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { splitDeletion, validateFields } from "../../../src/contract/entities/validate";
import type { EntityType } from "../../../src/domain/entity-types";
import { newId } from "../../../src/domain/ids";
import type { JsonObject } from "../../../src/domain/json";
import type { PlannedRecord, RecordWrite, WriteContext } from "../../../src/entities/context";
import type { PlanOptions } from "../../../src/entities/plan";
import { applyWrites, type Applied } from "../../../src/entities/write";
import { databaseFor, type Database } from "../../../src/store/database";
import { TESTER } from "../setup/author";

export const TODAY = "2026-11-24";
export const NOW = "2026-11-24T09:00:00.000Z";

export interface Org {
  readonly id: string;
  readonly db: Database;
}

export function newOrg(binding: D1Database = env.DB): Org {
  const id = newId("organisation");
  return { id, db: databaseFor(binding, id) };
}

export function asApi(org: Org): WriteContext {
  return {
    orgId: org.id,
    today: TODAY,
    now: NOW,
    source: { kind: "api" },
    sourceKey: null,
    hookId: null,
    integrationId: null,
    executionId: null,
    author: TESTER,
  };
}

export function asSource(org: Org, sourceKey: string): WriteContext {
  const integrationId = `int_${sourceKey}`;
  const hookId = `hook_${sourceKey}`;
  return {
    ...asApi(org),
    author: null,
    source: { kind: "pull", integrationId, hookId },
    sourceKey,
    hookId,
    integrationId,
    executionId: `exe_${sourceKey}`,
  };
}

/** `{ externalId: data }` as PULL records. */
export function records(type: EntityType, data: Record<string, JsonObject>): RecordWrite[] {
  return Object.entries(data).map(([externalId, values], key) => {
    const { fields, deletedAt } = valid(type, values);
    return { key, externalId, fields, deletedAt, intent: "upsert" };
  });
}

export function valid(type: EntityType, data: JsonObject): Pick<RecordWrite, "fields" | "deletedAt"> {
  const fields = validateFields(type, data);
  if (!fields.ok) throw new Error(JSON.stringify(fields.error));
  return splitDeletion(fields.value);
}

export async function apply(
  org: Org,
  context: WriteContext,
  type: EntityType,
  writes: readonly RecordWrite[],
  options?: PlanOptions,
): Promise<Applied> {
  const applied = await applyWrites(org.db, context, type, writes, options);
  if (!applied.ok) throw new Error(applied.error.reason);
  return applied.value;
}

/** Writes records as that source and answers with the planned records. */
export async function pull(
  org: Org,
  sourceKey: string,
  type: EntityType,
  data: Record<string, JsonObject>,
  options?: PlanOptions,
): Promise<readonly PlannedRecord[]> {
  return (await apply(org, asSource(org, sourceKey), type, records(type, data), options)).plan.records;
}

/** Creates one entity as the API does. */
export async function post(
  org: Org,
  type: EntityType,
  data: JsonObject,
  externalId: string | null = null,
): Promise<PlannedRecord> {
  return one(org, type, { ...valid(type, data), key: 0, externalId, intent: "create" });
}

export async function patch(org: Org, type: EntityType, entityId: string, data: JsonObject): Promise<PlannedRecord> {
  return one(org, type, { ...valid(type, data), key: 0, externalId: undefined, entityId, intent: "update" });
}

export async function remove(org: Org, type: EntityType, entityId: string): Promise<PlannedRecord> {
  return one(org, type, {
    key: 0,
    externalId: undefined,
    entityId,
    fields: {},
    deletedAt: undefined,
    intent: "delete",
  });
}

async function one(org: Org, type: EntityType, write: RecordWrite): Promise<PlannedRecord> {
  const [record] = (await apply(org, asApi(org), type, [write])).plan.records;
  if (record === undefined) throw new Error("nothing planned");
  return record;
}

/** What each record came to: its outcome, or the codes and places of its faults. */
export function outcomes(planned: readonly PlannedRecord[]): string[] {
  return planned.map((record) =>
    record.faults.length === 0
      ? record.outcome
      : record.faults.map((fault) => `${fault.code} ${fault.path}`).join(", "),
  );
}

export function idOf(record: PlannedRecord | undefined): string {
  expect(record?.entityId).toBeTypeOf("string");
  return record?.entityId ?? "";
}

export interface StoredRow {
  readonly [column: string]: unknown;
}

export async function entityRows(org: Org): Promise<StoredRow[]> {
  return rows("SELECT * FROM entities WHERE org_id = ?1 ORDER BY type, external_id, id", org);
}

export async function eventRows(org: Org): Promise<StoredRow[]> {
  return rows("SELECT * FROM change_events WHERE org_id = ?1 ORDER BY seq", org);
}

export async function rows(sql: string, org: Org): Promise<StoredRow[]> {
  return (await org.db.d1.prepare(sql).bind(org.id).all<StoredRow>()).results;
}

/** Valid data of an employee called `name`. */
export function employee(name: string, more: JsonObject = {}): JsonObject {
  return { firstName: name, lastName: "Test", email: `${name}@example.com`, ...more };
}
