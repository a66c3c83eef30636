/**
 * What the flows and the API may ask of a hook's coordinator. Every answer is a value; a throw is a fault of ours. The
 * sets of a page travel as whole arrays, so that a page costs a constant number of calls.
 *
 * `execution` names whose turn it is: `fence` is the number of the D1 claim (`executions.fence`), and whoever comes with
 * a smaller one is told `superseded`. `step` is the place in the execution's order: pages from 0, then what settling
 * does. What was staged for an earlier step is known to be written in D1 and becomes valid; what was staged for this
 * step or a later one was given up and is dropped.
 */
import type { FingerprintProfile } from "../domain/fingerprint";
import type { JsonValue } from "../domain/json";
import type { TakenRequests } from "../domain/request-window";

export interface Turn {
  readonly executionId: string;
  readonly fence: number;
  readonly step: number;
  readonly mode: "live" | "dry";
}

/** `digests`: 16 bytes for each id, in the order of `ids`. Ids are unique within a call. */
export interface FingerprintSet {
  readonly ids: readonly string[];
  readonly digests: Uint8Array;
}

export interface CompareRequest extends Turn, FingerprintSet {
  readonly profile: FingerprintProfile;
  /** Ids of the page beside `ids`: returned, but in records that can't be used. */
  readonly bad: readonly string[];
}

export type Superseded = { readonly kind: "superseded" };

export interface ComparedWithOther {
  readonly profile: FingerprintProfile;
  /** Positions in the request's `ids`. */
  readonly positions: number[];
  /** 16 bytes for each position: compare with the same record's fingerprint under `profile`. */
  readonly digests: Uint8Array;
}

export type CompareReply =
  | {
      readonly kind: "compared";
      /** Positions whose stored fingerprint is missing or different. All the others are unchanged, but for `others`. */
      readonly changed: number[];
      /** Stored under another profile: whether they changed can only be told by computing that one. */
      readonly others: ComparedWithOther[];
    }
  | Superseded;

export interface StageRequest extends Turn, FingerprintSet {
  readonly profile: FingerprintProfile;
  /** Ids that the hook returned and that keep no fingerprint, though their entity lives (a later `deletedAt`). */
  readonly unprinted: readonly string[];
  /** Ids whose fingerprint goes at once: their entity is about to be deleted. */
  readonly forgotten: readonly string[];
  /** Every id that this page returned, or null when nobody will ask for what is missing. */
  readonly seen: readonly string[] | null;
}

export type StageReply = { readonly kind: "staged" } | Superseded;

export interface MissingRequest extends Turn {
  /** The pages that must have left their `seen`; otherwise nobody knows what is missing. */
  readonly pages: number;
  /** null: from the start. */
  readonly after: string | null;
  readonly limit: number;
}

export type MissingReply =
  /** In the order of their bytes; `after` for the next call, null at the end. */
  | { readonly kind: "missing"; readonly ids: string[]; readonly after: string | null }
  /** Some page's ids were not kept. */
  | { readonly kind: "unknown" }
  | Superseded;

export interface CommitRequest extends Turn {
  /** Drop the fingerprints of what this execution did not return: its orphans are deleted. */
  readonly forgetMissing: boolean;
}

export interface KvEntriesRequest {
  readonly search: string;
  readonly offset: number;
  readonly limit: number;
  readonly descending: boolean;
}

export interface KvEntry {
  readonly key: string;
  readonly value: JsonValue;
  readonly expiresAt: string;
}

/** As it crosses RPC: the value still as JSON text. */
export interface StoredKvEntry {
  readonly key: string;
  readonly json: string;
  readonly expiresAt: string;
}

/** The coordinator as the rest of the platform sees it. `overlay`: the id of a dry run, or null for the hook itself. */
export interface Coordinator {
  /**
   * Takes one of the 5 scheduled starts in any 60 minutes. `slot` (an ISO time) makes it repeatable: the same slot is
   * granted again without counting again.
   */
  takeStart(slot: string, nowMs: number): Promise<{ readonly granted: boolean }>;

  compare(request: CompareRequest): Promise<CompareReply>;
  stage(request: StageRequest): Promise<StageReply>;
  missing(request: MissingRequest): Promise<MissingReply>;
  /** Makes everything before `step` valid without waiting for the next step: the last one has none. Repeatable. */
  commit(request: CommitRequest): Promise<StageReply>;
  /** Drops what is kept for an execution that has ended. Repeatable; without effect when nothing is. */
  finish(execution: Pick<Turn, "executionId" | "fence">): Promise<StageReply>;
  /** Keeps the ids of orphans that a person may approve; every id that a later live page returns is taken off. */
  hold(executionId: string, externalIds: readonly string[], nowMs: number): Promise<void>;
  /** Those of them that nobody has returned since. */
  held(executionId: string): Promise<string[]>;
  release(executionId: string): Promise<void>;
  /** Removes fingerprints, so that these records are looked at when they come again. */
  forget(externalIds: readonly string[]): Promise<{ readonly kind: "forgotten" }>;

  kvGet(key: string, overlay: string | null): Promise<string | null>;
  kvSet(key: string, json: string, ttlSeconds: number, overlay: string | null): Promise<"stored" | "full">;
  kvDelete(key: string, overlay?: string | null): Promise<boolean>;
  /** Keys in the order of their UTF-8 bytes; `cursor` is the last key given out, null at the end. */
  kvList(
    prefix: string,
    limit: number,
    cursor: string | null,
    overlay: string | null,
  ): Promise<{ keys: string[]; cursor: string | null }>;
  kvEntries(request: KvEntriesRequest): Promise<{ entries: KvEntry[]; total: number }>;

  /** The end of a dry run that staged nothing (PUSH). `finish` does the same for a PULL hook. */
  dropOverlay(overlay: string): Promise<void>;

  /**
   * Of an API key's coordinator (found by the key's id; it keeps nothing else): takes up to `wanted` of the 600 requests
   * that the key may make in a minute.
   */
  takeRequests(wanted: number, nowMs: number): Promise<TakenRequests>;

  /** Drops everything: the hook is deleted, the key revoked. */
  destroy(): Promise<void>;
}
