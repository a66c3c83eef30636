/**
 * PULL hooks in the real runtime, D1 and coordinator, with queues that the test drains itself: so a test decides when a
 * message comes, twice or not at all, and at which step its consumer ends.
 */
import { env } from "cloudflare:workers";
import { newId } from "../../../src/domain/ids";
import { buildPorts } from "../../../src/ports";
import { runPage } from "../../../src/pull/consume";
import { ConsumerEnded, type PullMessage, type PullPorts } from "../../../src/pull/ports";
import { startRun, type RunRequest } from "../../../src/pull/start";
import { readSettings } from "../../../src/settings";
import { executionById, type ExecutionRow } from "../../../src/store/executions";
import { getHook, insertHook, type HookRow } from "../../../src/store/hooks";
import { insertIntegration } from "../../../src/store/integrations";
import { TESTER } from "../setup/author";

export interface Queued extends PullMessage {
  readonly delaySeconds: number;
}

export interface Rig {
  readonly ports: PullPorts;
  readonly queued: Queued[];
  /** Steps passed since the last `steps.length = 0`. */
  readonly steps: string[];
  /** Ends the consumer at that step, counted over all steps from now on; null: never. */
  endAt: number | null;
  /** ms to add to the clock. */
  ahead: number;
}

export function rig(d1?: D1Database): Rig {
  const settings = readSettings(env);
  if (!settings.ok) throw new Error(settings.error);
  const real = buildPorts(d1 === undefined ? env : { ...env, DB: d1 }, settings.value, () => {}).pull;
  const queued: Queued[] = [];
  const queue: PullPorts["queues"]["pull"] = {
    send: async (message, { delaySeconds }) => void queued.push({ ...message, delaySeconds }),
    sendBatch: async (messages) =>
      void queued.push(...messages.map(({ message, delaySeconds }) => ({ ...message, delaySeconds }))),
  };
  const made: Rig = {
    queued,
    steps: [],
    endAt: null,
    ahead: 0,
    ports: {
      ...real,
      clock: () => real.clock() + made.ahead,
      queues: { pull: queue, quarantine: queue },
      ringPush: async () => {},
      log: () => {},
      fault(step) {
        made.steps.push(step);
        if (made.endAt !== null && made.steps.length > made.endAt) {
          made.endAt = null;
          throw new ConsumerEnded(step);
        }
      },
    },
  };
  return made;
}

export interface HookWish {
  readonly code: string;
  readonly entityType?: HookRow["entityType"];
  readonly orphanCleanup?: HookRow["orphanCleanup"];
  readonly ignoreFields?: string[];
  readonly schedule?: HookRow["schedule"];
  readonly nextRunAt?: string;
}

const AT = "2026-11-01T00:00:00.000Z";

export async function newOrg(): Promise<string> {
  const orgId = newId("organisation");
  await env.DB.prepare(
    "INSERT INTO organisations (id, name, custom_integrations_enabled, created_at, updated_at) VALUES (?1, 'Acme', 1, ?2, ?2)",
  )
    .bind(orgId, AT)
    .run();
  return orgId;
}

/** A hook of an integration of its own. */
export async function pullHook(on: Rig, orgId: string, wish: HookWish): Promise<HookRow> {
  const db = on.ports.database(orgId);
  const integrationId = newId("integration");
  await insertIntegration(
    db,
    {
      id: integrationId,
      orgId,
      name: integrationId,
      description: null,
      sourceSystemKey: `s-${integrationId.slice(-12)}`,
      egressAllowList: [],
      firstSyncedAt: null,
      createdAt: AT,
      updatedAt: AT,
    },
    TESTER,
  );
  const hook: HookRow = {
    id: newId("hook"),
    orgId,
    integrationId,
    name: "Pull",
    type: "PULL",
    entityType: wish.entityType ?? "employee",
    eventTypes: [],
    schedule: wish.schedule ?? null,
    nextRunAt: wish.nextRunAt ?? null,
    missedRuns: [],
    orphanCleanup: wish.orphanCleanup ?? { enabled: false, maxPercent: 20 },
    ignoreFields: wish.ignoreFields ?? [],
    enabled: true,
    disabledReason: null,
    version: 1,
    deadInARow: 0,
    deadSince: null,
    createdAt: AT,
    updatedAt: AT,
  };
  const createdBy = { kind: "api_key", id: "k", name: "k" };
  const version = { hookId: hook.id, version: 1, orgId, code: wish.code, sha256: "x", createdBy, createdAt: AT };
  await insertHook(db, hook, version, TESTER);
  return hook;
}

export async function start(on: Rig, hook: HookRow, request: RunRequest = { mode: "live" }): Promise<string> {
  const started = await startRun(on.ports, hook, request, TESTER);
  if (!started.ok) throw new Error(started.error.code);
  return started.value.id;
}

/** Delivers messages, oldest first, until none is left. A consumer that ended has its message delivered again. */
export async function drain(on: Rig): Promise<void> {
  for (let count = 0; on.queued.length > 0; count++) {
    if (count > 300) throw new Error("The messages never end.");
    const message = on.queued.shift();
    if (message === undefined) return;
    const { orgId, executionId, ticket, delaySeconds } = message;
    on.ahead += delaySeconds * 1000;
    try {
      await runPage(on.ports, { orgId, executionId, ticket });
    } catch (error) {
      if (!(error instanceof ConsumerEnded)) throw error;
      // The queue delivers again, and the claim of the dead has run out by then.
      on.ahead += 120_000;
      on.queued.unshift(message);
    }
  }
}

/** Delivers the one message that waits, and takes what it sends off the queue. */
export async function deliverOne(on: Rig): Promise<Queued[]> {
  const [message] = on.queued.splice(0);
  if (message === undefined) throw new Error("Nothing was rung.");
  const { orgId, executionId, ticket } = message;
  await runPage(on.ports, { orgId, executionId, ticket });
  return on.queued.splice(0);
}

export async function finished(on: Rig, orgId: string, id: string): Promise<ExecutionRow> {
  const row = await executionById(on.ports.database(orgId), orgId, id);
  if (row === null) throw new Error("no such execution");
  return row;
}

/** Runs it to its end. */
export async function run(on: Rig, hook: HookRow, request?: RunRequest): Promise<ExecutionRow> {
  const current = await getHook(on.ports.database(hook.orgId), hook.orgId, hook.id);
  const id = await start(on, current ?? hook, request);
  await drain(on);
  return finished(on, hook.orgId, id);
}

export function counts(row: ExecutionRow) {
  const { status, pages, processed, created, updated, skipped, deleted, failed } = row;
  return { status, pages, processed, created, updated, skipped, deleted, failed };
}

/** Code of a hook that returns the pages that `setPages` put into its key-value store. */
export const PAGES_FROM_KV = `async function run(ctx) {
  const pages = [];
  for (let page = 0; page < (await ctx.kv.get("pages")); page++) pages.push(await ctx.kv.get("page" + page));
  const at = ctx.page;
  return at < pages.length - 1 ? { records: pages[at], more: true, meta: { at } } : { records: pages[at] ?? [] };
}`;

export async function setPages(on: Rig, hook: HookRow, pages: readonly unknown[][]): Promise<void> {
  const coordinator = on.ports.coordinator(hook.id);
  await coordinator.kvSet("pages", String(pages.length), 3600, null);
  for (const [at, page] of pages.entries()) await coordinator.kvSet(`page${at}`, JSON.stringify(page), 3600, null);
}

export function person(id: string, more: Record<string, unknown> = {}) {
  return { externalId: id, data: { firstName: id, lastName: "Doe", email: `${id}@example.com`, ...more } };
}

/** All that a run leaves: entities and events, without ids and times that differ by nature. */
export async function traces(orgId: string) {
  const entities = await env.DB.prepare(
    "SELECT type, external_id, data, revision FROM entities WHERE org_id = ? ORDER BY type, external_id",
  )
    .bind(orgId)
    .all();
  const events = await env.DB.prepare(
    "SELECT type, external_id, before, after, changed_fields FROM change_events WHERE org_id = ? ORDER BY external_id, seq",
  )
    .bind(orgId)
    .all();
  return { entities: entities.results, events: events.results };
}
