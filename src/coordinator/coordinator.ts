/**
 * The Durable Object of one hook, found by the hook's id: the only file of this room that knows the platform. It gives
 * each request the tables and the time, and keeps the alarm at the next moment at which something goes by itself.
 */
import { DurableObject } from "cloudflare:workers";
import { systemClock } from "../domain/clock";
import { LIMITS } from "../domain/limits";
import { type RequestWindow, type TakenRequests, takeRequests } from "../domain/request-window";
import { compareFingerprints, forgetFingerprints, forgetMissing, missingIds, stageStep } from "./fingerprints";
import { kvDelete, kvEntries, kvGet, kvList, kvSet, nextExpiry, purgeExpired, type KeyBounds } from "./kv";
import { heldOrphans, holdOrphans, releaseOrphans, takeOffReturned } from "./held-orphans";
import { migrate } from "./migrations";
import type {
  CompareReply,
  CommitRequest,
  CompareRequest,
  Coordinator,
  KvEntriesRequest,
  MissingReply,
  MissingRequest,
  StageReply,
  StageRequest,
  StoredKvEntry,
  Turn,
} from "./protocol";
import { takeStart } from "./starts";
import { dropExecution, dropForgotten, finishExecution, nextForgotten, openOverlay, takeTurn } from "./turns";

const SUPERSEDED = { kind: "superseded" } as const;

export class HookCoordinator extends DurableObject<Env> implements Omit<Coordinator, "kvEntries"> {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;
  readonly #keyBounds: KeyBounds = new Map();
  #migrated = false;

  constructor(state: DurableObjectState, env: Env) {
    super(state, env);
    this.#storage = state.storage;
    this.#sql = state.storage.sql;
  }

  async takeStart(slot: string, nowMs: number): Promise<{ granted: boolean }> {
    return { granted: this.#write((sql) => takeStart(sql, slot, nowMs)) };
  }

  async compare(request: CompareRequest): Promise<CompareReply> {
    const reply = this.#write((sql) => {
      if (!takeTurn(sql, request, systemClock())) return SUPERSEDED;
      if (request.mode === "live") takeOffReturned(sql, [...request.ids, ...request.bad]);
      return compareFingerprints(sql, request);
    });
    if (request.mode === "dry") await this.#setAlarm();
    return reply;
  }

  async stage(request: StageRequest): Promise<StageReply> {
    return this.#write((sql) => {
      if (!takeTurn(sql, request, systemClock())) return SUPERSEDED;
      stageStep(sql, request);
      return { kind: "staged" };
    });
  }

  async missing(request: MissingRequest): Promise<MissingReply> {
    return this.#write((sql) => (takeTurn(sql, request, systemClock()) ? missingIds(sql, request) : SUPERSEDED));
  }

  async commit(request: CommitRequest): Promise<StageReply> {
    return this.#write((sql): StageReply => {
      if (!takeTurn(sql, request, systemClock())) return SUPERSEDED;
      if (request.forgetMissing && request.mode === "live") forgetMissing(sql, request.executionId);
      return { kind: "staged" };
    });
  }

  async finish({ executionId, fence }: Pick<Turn, "executionId" | "fence">): Promise<StageReply> {
    const finished = this.#write((sql) => finishExecution(sql, executionId, fence));
    if (!finished) return SUPERSEDED;
    this.#keyBounds.delete(executionId);
    await this.#setAlarm();
    return { kind: "staged" };
  }

  async hold(executionId: string, externalIds: readonly string[], nowMs: number): Promise<void> {
    this.#write((sql) => holdOrphans(sql, executionId, externalIds, nowMs));
  }

  async held(executionId: string): Promise<string[]> {
    return this.#write((sql) => heldOrphans(sql, executionId));
  }

  async release(executionId: string): Promise<void> {
    this.#write((sql) => releaseOrphans(sql, executionId));
  }

  async forget(externalIds: readonly string[]): Promise<{ kind: "forgotten" }> {
    this.#write((sql) => forgetFingerprints(sql, externalIds));
    return { kind: "forgotten" };
  }

  async kvGet(key: string, overlay: string | null): Promise<string | null> {
    return this.#write((sql) => kvGet(sql, key, overlay, systemClock()));
  }

  async kvSet(key: string, json: string, ttlSeconds: number, overlay: string | null): Promise<"stored" | "full"> {
    const nowMs = systemClock();
    const stored = this.#write((sql) =>
      kvSet(sql, key, json, nowMs + ttlSeconds * 1000, overlay, nowMs, this.#keyBounds),
    );
    await this.#setAlarm();
    return stored;
  }

  async kvDelete(key: string, overlay: string | null = null): Promise<boolean> {
    const nowMs = systemClock();
    if (overlay !== null) this.#write((sql) => openOverlay(sql, overlay, nowMs));
    return this.#write((sql) => kvDelete(sql, key, overlay, nowMs));
  }

  async kvList(
    prefix: string,
    limit: number,
    cursor: string | null,
    overlay: string | null,
  ): Promise<{ keys: string[]; cursor: string | null }> {
    return this.#write((sql) => kvList(sql, prefix, limit, cursor, overlay, systemClock()));
  }

  async kvEntries(request: KvEntriesRequest): Promise<{ entries: StoredKvEntry[]; total: number }> {
    return this.#write((sql) => kvEntries(sql, request, systemClock()));
  }

  async dropOverlay(overlay: string): Promise<void> {
    this.#write((sql) => dropExecution(sql, overlay));
    this.#keyBounds.delete(overlay);
    await this.#setAlarm();
  }

  /** Without the tables: the coordinator of a key has this one value. */
  async takeRequests(wanted: number, nowMs: number): Promise<TakenRequests> {
    const last = this.#storage.kv.get<RequestWindow>("requests") ?? null;
    const { window, reply } = takeRequests(last, wanted, nowMs, LIMITS.api.requestsPerMinute);
    if (reply.granted > 0) this.#storage.kv.put("requests", window);
    return reply;
  }

  async destroy(): Promise<void> {
    await this.#storage.deleteAlarm();
    await this.#storage.deleteAll();
    this.#migrated = false;
    this.#keyBounds.clear();
  }

  override async alarm(): Promise<void> {
    const nowMs = systemClock();
    this.#write((sql) => {
      purgeExpired(sql, nowMs);
      dropForgotten(sql, nowMs);
    });
    await this.#setAlarm();
  }

  /** One request is one transaction: a throw leaves nothing half-done. */
  #write<T>(work: (sql: SqlStorage) => T): T {
    if (!this.#migrated) migrate(this.#storage);
    this.#migrated = true;
    return this.#storage.transactionSync(() => work(this.#sql));
  }

  /** The one alarm of the object stands at the next moment at which something goes, or not at all. */
  async #setAlarm(): Promise<void> {
    const due = [nextExpiry(this.#sql), nextForgotten(this.#sql)].filter((at) => at !== null);
    const next = Math.min(...due);
    const set = await this.#storage.getAlarm();
    if (next >= Number.MAX_SAFE_INTEGER) {
      if (set !== null) await this.#storage.deleteAlarm();
    } else if (set === null || set > next) await this.#storage.setAlarm(next);
  }
}
