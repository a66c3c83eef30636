/** The dry run of a PUSH hook: its event is given or built from a stored entity; it starts at once and owes nothing to anybody. */
import { sha256Hex } from "../code/module-text";
import { completeEvent } from "../contract/hook-event";
import type { Author } from "../domain/audit";
import { quarantineDelaySeconds } from "../domain/backoff";
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import type { JsonObject } from "../domain/json";
import { problem, type Problem } from "../domain/problem";
import { err, ok, type Result } from "../domain/result";
import { getEntity } from "../entities/read";
import type { Outcome } from "../sandbox/sandbox";
import { appendExecutionEvents, eventStatement } from "../store/execution-events";
import type { HookRow } from "../store/hooks";
import { type PushContext, pushContext } from "../store/push-context";
import { claimPushTest, endPushTest, insertPushTest } from "../store/push-tests";
import { hookKv, invocationOf, keptResult, runAlone } from "./attempt";
import { saidStatus } from "./journal";
import { judge } from "./outcome";
import type { PushPorts } from "./ports";

/** Until then a dry run is somebody's; later the sweep calls it interrupted. Room for a wait before the quarantine. */
const CLAIM_MS = 10 * 60_000;

export interface TestRunRequest {
  /** Unsaved code, checked by the caller; undefined: the hook's current version. */
  readonly code?: string | undefined;
  /** Exactly one of the two. */
  readonly event?: JsonObject | undefined;
  readonly entityId?: string | undefined;
}

export async function startTestRun(
  ports: PushPorts,
  hook: HookRow,
  request: TestRunRequest,
  author: Author,
): Promise<Result<{ readonly id: string }, Problem>> {
  const event = await eventFor(ports, hook, request);
  if (!event.ok) return event;
  const now = ports.clock();
  const id = newId("execution");
  await insertPushTest(
    ports.database(hook.orgId),
    {
      id,
      orgId: hook.orgId,
      integrationId: hook.integrationId,
      hookId: hook.id,
      hookVersion: request.code === undefined ? hook.version : null,
      draftCode: request.code ?? null,
      event: JSON.stringify(event.value),
      now: isoTime(now),
      claimedUntil: isoTime(now + CLAIM_MS),
    },
    author,
  );
  await ports.ring({ kind: "test", orgId: hook.orgId, executionId: id }, 0);
  return ok({ id });
}

async function eventFor(
  ports: PushPorts,
  hook: HookRow,
  request: TestRunRequest,
): Promise<Result<JsonObject, Problem>> {
  const occurredAt = isoTime(ports.clock());
  const defaults = {
    id: newId("changeEvent"),
    entityType: hook.entityType,
    entityId: newId(hook.entityType),
    occurredAt,
  };
  if (request.event !== undefined && request.entityId !== undefined) {
    return refused("entityId", "Give an event or an entityId, not both.");
  }
  if (request.event !== undefined) {
    const whole = completeEvent(request.event, defaults);
    if (whole.ok) return whole;
    return err(problem("VALIDATION_ERROR", "The event is not one that this hook could get.", whole.error));
  }
  if (request.entityId === undefined) {
    return refused(
      "event",
      "A test of a PUSH hook needs an event, or the entityId of a stored entity to build one from.",
    );
  }
  const view = await getEntity(
    ports.database(hook.orgId),
    hook.orgId,
    hook.entityType,
    { id: request.entityId },
    occurredAt,
  );
  if (view === null) return refused("entityId", `There is no ${hook.entityType} with this id.`);
  return ok({
    ...defaults,
    type: "update",
    entityId: view.id,
    externalId: view.externalId,
    before: view.fields,
    after: view.fields,
    changedFields: [],
    source: { kind: "api" },
    attempt: 1,
  });
}

function refused(field: string, message: string): Result<never, Problem> {
  return err(problem("VALIDATION_ERROR", message, [{ field, message }]));
}

/** The message's work: runs a queued dry run. One that is lost goes to the quarantine. */
export async function runTest(ports: PushPorts, orgId: string, executionId: string): Promise<void> {
  await runClaimed(ports, orgId, executionId, false);
}

/** The quarantine's work: the same once more, alone. */
export async function repeatTest(ports: PushPorts, orgId: string, executionId: string): Promise<void> {
  await runClaimed(ports, orgId, executionId, true);
}

async function runClaimed(ports: PushPorts, orgId: string, id: string, alone: boolean): Promise<void> {
  const db = ports.database(orgId);
  const start = ports.clock();
  const from = alone ? "running" : "queued";
  const test = await claimPushTest(db, orgId, id, from, isoTime(start), isoTime(start + CLAIM_MS));
  if (test === null) return;
  const context = await pushContext(db, orgId, test.hookId);
  if (context === null) return;
  if (!alone) await appendExecutionEvents(db, id, [saidStatus(id, "running", null, start)]);
  const invocation = invocationOf({
    context,
    secrets: await ports.secrets(orgId, context.integrationId),
    event: test.event,
    dryRun: true,
    draft: {
      source: test.code,
      isolateKey: `${test.hookId}:draft:${await sha256Hex(test.code)}`,
    },
    quarantine: alone,
  });
  const of = { kv: hookKv(ports, test.hookId, id), journal: ports.journal(orgId, id) };
  const outcome = alone
    ? await runAlone(ports, invocation, of)
    : await ports.sandbox.run(invocation, of, new AbortController().signal);
  await of.journal.flush();
  if (outcome.kind === "lost") {
    const { hookId } = test;
    await ports.quarantine(
      { kind: "attempt", orgId, hookId, executionId: id, deliveryId: null, claimId: null },
      quarantineDelaySeconds(false),
    );
    return;
  }
  await finishTest(ports, context, id, outcome);
}

/** Nothing of it is retried: a person looks at it. A fault of ours is said as such. */
async function finishTest(ports: PushPorts, context: PushContext, id: string, outcome: Outcome): Promise<void> {
  const { hookId, entityType } = context;
  const orgId = context.org.id;
  const db = ports.database(orgId);
  const now = ports.clock();
  const { status, error } = judge(outcome, 1, now, 0).execution;
  const result = outcome.kind === "returned" ? keptResult(outcome.value) : null;
  const { durationMs, httpRequests } = outcome;
  await db.d1.batch([
    endPushTest(db, id, { status, durationMs, httpRequests, error, result }, now),
    eventStatement(db, id, [saidStatus(id, status, error, now)]),
  ]);
  const did = {
    orgId,
    hookId,
    mode: "dry",
    trigger: "test",
    code: error?.code ?? "",
    durationMs,
    httpRequests,
  } as const;
  ports.metrics.execution({ ...did, kind: "push", status, entityType, count: 1, records: 0, pages: 0 });
  ports.log({ event: "push.test", outcome: error === null ? "ok" : "refused", executionId: id, ended: status, ...did });
  await ports.coordinator(hookId).dropOverlay(id);
}
