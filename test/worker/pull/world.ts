/**
 * The PULL flow over the real database, the real coordinators and the real runtime. The clock stands still until a test
 * moves it, and the bells that the flow rings wait in a list until the test answers them: so a test decides what comes
 * when, twice, or not at all.
 */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { coordinatorOf } from "../../../src/coordinator/client";
import { isoTime, systemClock } from "../../../src/domain/clock";
import type { EntityType } from "../../../src/domain/entity-types";
import { newId } from "../../../src/domain/ids";
import type { JsonValue } from "../../../src/domain/json";
import { createEgress } from "../../../src/egress/egress";
import { runPage } from "../../../src/pull/consume";
import type { ExecutionPoint } from "../../../src/observe/metrics";
import type { MessageQueue, PullMessage, PullPorts } from "../../../src/pull/ports";
import { startRun, type RunRequest } from "../../../src/pull/start";
import { createSandbox } from "../../../src/sandbox/client";
import { createJournal } from "../../../src/sandbox/journal";
import { databaseFor } from "../../../src/store/database";
import { appendExecutionEvents } from "../../../src/store/execution-events";
import { executionById, type ExecutionRow } from "../../../src/store/executions";
import { getHook } from "../../../src/store/hooks";
import { TESTER } from "../setup/author";

export const START = Date.parse("2026-11-24T09:00:00.000Z");

export interface Bell {
  readonly lane: "pull" | "quarantine";
  readonly message: PullMessage;
  readonly dueMs: number;
}

export interface World {
  readonly ports: PullPorts;
  readonly bells: Bell[];
  readonly pushed: string[];
  readonly noticed: string[];
  readonly counted: ExecutionPoint[];
  readonly logged: Readonly<Record<string, JsonValue>>[];
  nowMs: number;
}

/** `change`: other ports for this world, such as one that fails. */
export function newWorld(change: (ports: PullPorts) => PullPorts = (ports) => ports): World {
  const bells: Bell[] = [];
  const pushed: string[] = [];
  const noticed: string[] = [];
  const counted: ExecutionPoint[] = [];
  const logged: Readonly<Record<string, JsonValue>>[] = [];
  const lane = (name: Bell["lane"]): MessageQueue<PullMessage> => ({
    send: async (message, { delaySeconds }) => {
      bells.push({ lane: name, message, dueMs: world.nowMs + delaySeconds * 1000 });
    },
    sendBatch: async (messages) => {
      for (const { message, delaySeconds } of messages)
        bells.push({ lane: name, message, dueMs: world.nowMs + delaySeconds * 1000 });
    },
  });
  const ports: PullPorts = {
    database: (orgId) => databaseFor(env.DB, orgId),
    platform: databaseFor(env.DB, ""),
    sandbox: createSandbox({
      runtime: env.RUNTIME,
      quarantine: env.QUARANTINE,
      egress: createEgress({
        policy: { devOrigins: new Set(), platformHosts: [] },
        fetcher: async () => new Response("nobody", { status: 404 }),
        resolver: null,
        clock: systemClock,
        random: () => 0,
      }),
      clock: systemClock,
      onFault: (error) => logged.push({ event: "sandbox.fault", reason: String(error) }),
    }),
    coordinator: (hookId) => coordinatorOf(env.COORDINATOR, hookId),
    queues: { pull: lane("pull"), quarantine: lane("quarantine") },
    secrets: async () => ({ TOKEN: "a-secret-of-the-tests" }),
    journal: (orgId, id) =>
      createJournal((entries) =>
        appendExecutionEvents(
          databaseFor(env.DB, orgId),
          id,
          entries.map((entry) => ({ ...entry, body: { ...entry.body } })),
        ),
      ),
    verdict: async () => null,
    ringNotices: async (orgId) => void noticed.push(orgId),
    ringPush: async (_orgId, hookIds) => void pushed.push(...hookIds),
    clock: () => world.nowMs,
    log: (event) => void logged.push(event),
    metrics: { execution: (point) => void counted.push(point), message: () => {} },
    retentionDays: 30,
  };
  const world: World = { ports, bells, pushed, noticed, counted, logged, nowMs: START };
  return Object.assign(world, { ports: change(ports) });
}

export interface Hook {
  readonly id: string;
  readonly orgId: string;
  readonly integrationId: string;
  readonly entityType: EntityType;
}

export interface HookSettings {
  readonly entityType?: EntityType;
  readonly code?: string;
  readonly type?: "PULL" | "PUSH";
  readonly orphanCleanup?: { readonly enabled: boolean; readonly maxPercent: number };
  readonly ignoreFields?: readonly string[];
  readonly schedule?: JsonValue;
  readonly nextRunAt?: string;
  readonly timezone?: string;
  readonly features?: boolean;
  /** Beside another hook: of the same organisation and integration. */
  readonly beside?: Hook;
}

let made = 0;

export async function newHook(settings: HookSettings = {}): Promise<Hook> {
  const { entityType = "employee", code = hookOf([[]]), type = "PULL", timezone = "UTC", features = true } = settings;
  const id = newId("hook");
  const orgId = settings.beside?.orgId ?? newId("organisation");
  const integrationId = settings.beside?.integrationId ?? newId("integration");
  const at = isoTime(START);
  made += 1;
  const d1 = env.DB;
  await d1.batch([
    d1
      .prepare(
        `INSERT INTO organisations (id, name, timezone, currency, custom_integrations_enabled, created_at, updated_at)
         VALUES (?, ?, ?, 'EUR', ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .bind(orgId, `Org ${made}`, timezone, features ? 1 : 0, at, at),
    d1
      .prepare(
        `INSERT INTO integrations (id, org_id, name, source_system_key, created_at, updated_at)
         VALUES (?, ?, ?, 'hr', ?, ?) ON CONFLICT DO NOTHING`,
      )
      .bind(integrationId, orgId, `HR ${made}`, at, at),
    d1
      .prepare(
        `INSERT INTO hooks (id, org_id, integration_id, name, type, entity_type, event_types, schedule, next_run_at,
           orphan_cleanup, ignore_fields, enabled, version, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, '["create","update","delete"]', ?, ?, ?, ?, 1, 1, ?, ?)`,
      )
      .bind(
        id,
        orgId,
        integrationId,
        `Hook ${made}`,
        type,
        entityType,
        settings.schedule === undefined ? null : JSON.stringify(settings.schedule),
        settings.nextRunAt ?? null,
        JSON.stringify(settings.orphanCleanup ?? { enabled: false, maxPercent: 20 }),
        JSON.stringify(settings.ignoreFields ?? []),
        at,
        at,
      ),
    d1
      .prepare(
        `INSERT INTO hook_versions (hook_id, version, org_id, code, sha256, created_by, created_at)
         VALUES (?, 1, ?, ?, '', '{}', ?)`,
      )
      .bind(id, orgId, code, at),
  ]);
  return { id, orgId, integrationId, entityType };
}

/** A new version, as somebody who saves other code makes one. */
export async function saveCode(hook: Hook, code: string): Promise<void> {
  await env.DB.batch([
    env.DB.prepare("UPDATE hooks SET version = version + 1 WHERE id = ?").bind(hook.id),
    env.DB.prepare(
      `INSERT INTO hook_versions (hook_id, version, org_id, code, sha256, created_by, created_at)
       SELECT id, version, org_id, ?, '', '{}', ? FROM hooks WHERE id = ?`,
    ).bind(code, isoTime(START), hook.id),
  ]);
}

export type Records = readonly JsonValue[];

/** A hook that returns these pages of records, one after the other. */
export function hookOf(pages: readonly Records[], last: Record<string, JsonValue> = {}): string {
  const results = pages.map((records, page) =>
    page === pages.length - 1 ? { records: [...records], ...last } : { records: [...records], more: true, meta: page },
  );
  return `const pages = ${JSON.stringify(results)};\nasync function run(ctx) { return pages[ctx.page]; }`;
}

/** A record of an employee, complete enough to be created. */
export function employee(externalId: string, more: Record<string, JsonValue> = {}): JsonValue {
  const data = { firstName: "Ada", lastName: externalId, email: `${externalId}@example.com`, ...more };
  return { externalId, data };
}

export async function start(world: World, hook: Hook, request: Partial<RunRequest> = {}): Promise<string> {
  const row = await getHook(world.ports.database(hook.orgId), hook.orgId, hook.id);
  if (row === null) throw new Error("no hook");
  const started = await startRun(world.ports, row, { mode: "live", ...request }, TESTER);
  if (!started.ok) throw new Error(started.error.code);
  return started.value.id;
}

/** Answers the bells in the order of their time, moving the clock to it, until none is left. */
export async function answerAll(world: World): Promise<void> {
  for (let bell = nextBell(world); bell !== undefined; bell = nextBell(world)) {
    world.nowMs = Math.max(world.nowMs, bell.dueMs);
    await runPage(world.ports, bell.message);
  }
}

export function nextBell(world: World): Bell | undefined {
  const [first] = world.bells.toSorted((a, b) => a.dueMs - b.dueMs);
  if (first !== undefined) world.bells.splice(world.bells.indexOf(first), 1);
  return first;
}

export async function read(hook: Hook, id: string): Promise<ExecutionRow> {
  const row = await executionById(databaseFor(env.DB, hook.orgId), hook.orgId, id);
  if (row === null) throw new Error("no execution");
  return row;
}

/** From the start to the end, whatever it rings meanwhile. */
export async function run(world: World, hook: Hook, request: Partial<RunRequest> = {}): Promise<ExecutionRow> {
  const id = await start(world, hook, request);
  await answerAll(world);
  return read(hook, id);
}

export function countsOf({ processed, created, updated, skipped, deleted, failed }: ExecutionRow) {
  return { processed, created, updated, skipped, deleted, failed };
}

export const counts = (some: Partial<ReturnType<typeof countsOf>>) => {
  const all = { created: 0, updated: 0, skipped: 0, deleted: 0, failed: 0, ...some };
  return { processed: all.created + all.updated + all.skipped + all.deleted + all.failed, ...all };
};

export async function rows<T = Record<string, unknown>>(sql: string, ...params: (string | number)[]): Promise<T[]> {
  return (
    await env.DB.prepare(sql)
      .bind(...params)
      .all<T>()
  ).results;
}

/** What an organisation has, without the ids and times that no two runs share. */
export async function entitiesOf(hook: Hook): Promise<Record<string, unknown>[]> {
  return rows(
    `SELECT type, source, external_id, data, row_sources, revision, hook_id IS NOT NULL AS owned FROM entities
     WHERE org_id = ? ORDER BY type, external_id`,
    hook.orgId,
  );
}

export async function eventsOf(hook: Hook): Promise<Record<string, unknown>[]> {
  return rows(
    `SELECT type, entity_type, external_id, before, after, changed_fields FROM change_events
     WHERE org_id = ? ORDER BY external_id, seq`,
    hook.orgId,
  );
}

export async function recordsOf(id: string): Promise<Record<string, unknown>[]> {
  const found = await rows<Record<string, string | number | null>>(
    "SELECT page, external_id, outcome, changes, error FROM execution_records WHERE execution_id = ? ORDER BY seq",
    id,
  );
  const parsed = (value: string | number | null | undefined): unknown =>
    typeof value === "string" ? JSON.parse(value) : null;
  return found.map((row) => Object.assign(row, { changes: parsed(row["changes"]), error: parsed(row["error"]) }));
}

/** Every row of every table of a hook's coordinator. */
export async function coordinatorRows(hook: Hook): Promise<Record<string, unknown[]>> {
  return runInDurableObject(env.COORDINATOR.getByName(hook.id), (_, state) => {
    const { sql } = state.storage;
    const tables = sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").toArray();
    const own = tables.map(({ name }) => name).filter((name) => !name.startsWith("_") && !name.startsWith("sqlite"));
    return Object.fromEntries(
      own.map((name) => [
        name,
        sql
          .exec(`SELECT * FROM "${name}"`)
          .toArray()
          .map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([key, value]) => [
                key,
                value instanceof ArrayBuffer ? [...new Uint8Array(value)].join(" ") : value,
              ]),
            ),
          ),
      ]),
    );
  });
}
