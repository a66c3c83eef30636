/** One attempt at one delivery: the invocation that the hook gets, and what its end means for the delivery. */
import { isoTime } from "../domain/clock";
import type { EntityType } from "../domain/entity-types";
import type { JsonValue } from "../domain/json";
import { LIMITS } from "../domain/limits";
import { publicFields } from "../entities/read";
import { causeOfLoss } from "../sandbox/failure";
import type { Invocation, InvocationPorts, Outcome } from "../sandbox/sandbox";
import type { ClaimedDelivery, SettledAttempt } from "../store/delivery-turn";
import type { PushContext } from "../store/push-context";
import { judge } from "./outcome";
import type { PushPorts } from "./ports";

/** `ctx.event` (contract section 2.3) as JSON text. `before` and `after` have every field of the entity, null where it has no value. */
export function eventJson(event: ClaimedDelivery["event"], attempt: number): string {
  return (
    `{"id":${text(event.id)},"type":${text(event.type)},"entityType":${text(event.entityType)},"entityId":${text(event.entityId)},` +
    `"externalId":${text(event.externalId)},"before":${shown(event.entityType, event.before)},"after":${shown(event.entityType, event.after)},` +
    `"changedFields":${event.changedFields},"occurredAt":${text(event.occurredAt)},"source":${event.source},"attempt":${attempt}}`
  );
}

function shown(type: EntityType, stored: string | null): string {
  return stored === null ? "null" : JSON.stringify(publicFields(type, JSON.parse(stored)));
}

function text(value: string | null): string {
  return JSON.stringify(value);
}

export interface AttemptInput {
  readonly context: PushContext;
  readonly secrets: Readonly<Record<string, string>>;
  readonly event: string;
  readonly dryRun: boolean;
  /** Unsaved code of a dry run and the name of its isolate; null: the hook's current version. */
  readonly draft: { readonly source: string; readonly isolateKey: string } | null;
  readonly quarantine: boolean;
}

export function invocationOf(input: AttemptInput): Invocation {
  const { context } = input;
  const saved = {
    source: context.code,
    isolateKey: `${context.hookId}:${context.version}${input.dryRun ? ":dry" : ""}`,
  };
  return {
    input: {
      type: "PUSH",
      page: 0,
      dryRun: input.dryRun,
      meta: null,
      event: input.event,
      org: context.org,
      secrets: input.secrets,
    },
    code: input.draft ?? saved,
    limits: {
      timeMs: LIMITS.push.attemptTimeMs,
      cpuMs: LIMITS.push.attemptCpuMs,
      httpRequests: LIMITS.http.requests,
      resultBytes: LIMITS.pull.resultBytes,
    },
    egressAllowList: context.egressAllowList,
    quarantine: input.quarantine,
  };
}

/** `ctx.kv`: the hook's own store, or for a dry run (`overlay`: its execution) an overlay over it that is dropped. */
export function hookKv(ports: PushPorts, hookId: string, overlay: string | null): InvocationPorts["kv"] {
  const coordinator = ports.coordinator(hookId);
  return {
    get: (key) => coordinator.kvGet(key, overlay),
    set: (key, json, ttlSeconds) => coordinator.kvSet(key, json, ttlSeconds, overlay),
    delete: (key) => coordinator.kvDelete(key, overlay),
    list: (prefix, limit, cursor) => coordinator.kvList(prefix, limit, cursor, overlay),
  };
}

/** Runs in the quarantine; lost there too, the hook itself was the cause and has passed a limit. */
export async function runAlone(ports: PushPorts, invocation: Invocation, of: InvocationPorts): Promise<Outcome> {
  const started = ports.clock();
  const outcome = await ports.sandbox.run(invocation, of, new AbortController().signal);
  if (outcome.kind !== "lost") return outcome;
  const { httpRequests, durationMs, retryAfter } = outcome;
  return { kind: "failed", ...causeOfLoss(await ports.verdict(started)), httpRequests, durationMs, retryAfter };
}

export function settledAttempt(
  ports: PushPorts,
  delivery: Pick<ClaimedDelivery, "deliveryId" | "claimId" | "executionId" | "attempt">,
  outcome: Outcome,
): SettledAttempt {
  const now = ports.clock();
  const verdict = judge(outcome, delivery.attempt, now, ports.random());
  return {
    deliveryId: delivery.deliveryId,
    claimId: delivery.claimId,
    executionId: delivery.executionId,
    ...verdict.delivery,
    execution: {
      ...verdict.execution,
      endedAt: isoTime(now),
      durationMs: outcome.durationMs,
      httpRequests: outcome.httpRequests,
      result: outcome.kind === "returned" ? keptResult(outcome.value) : null,
    },
  };
}

/** The first 16 KiB of the return value's JSON (contract section 2.3); a longer one is kept as the beginning of its text. */
export function keptResult(value: JsonValue): JsonValue {
  const text = JSON.stringify(value);
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength <= LIMITS.push.resultBytes) return value;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(LIMITS.push.resultBytes));
  return text.slice(0, read);
}
