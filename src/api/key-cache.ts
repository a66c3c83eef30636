/**
 * Keys that were found good lately, with their organisations: while an entry is warm, the check of a key reads nothing.
 * A key that was revoked elsewhere works at most 30 s longer (contract section 7.2); revoked in this isolate it ends at
 * once. What would be refused is always read anew, so that a right that was just given holds at once.
 */
import type { ApiKeyRow } from "../store/api-keys";
import type { OrganisationRow } from "../store/organisations";

const WARM_MS = 30_000;
const KEYS = 2_000;

export interface HeldKey {
  readonly key: ApiKeyRow;
  readonly org: OrganisationRow;
}

interface Entry extends HeldKey {
  readonly readAt: number;
}

export class KeyCache {
  readonly #entries = new Map<string, Entry>();
  /** When a revoked or expired key was last refused and written down; milliseconds. */
  readonly #refusals = new Map<string, number>();

  /** `now`: milliseconds. */
  warm(keyId: string, now: number): HeldKey | null {
    const entry = this.#entries.get(keyId);
    if (entry === undefined) return null;
    const age = now - entry.readAt;
    return age >= 0 && age < WARM_MS ? entry : null;
  }

  keep(held: HeldKey, readAt: number): void {
    const [oldest] = this.#entries.keys();
    this.#entries.delete(held.key.id);
    if (this.#entries.size >= KEYS && oldest !== undefined) this.#entries.delete(oldest);
    this.#entries.set(held.key.id, { ...held, readAt });
  }

  /** Whether this key was refused less than `ms` ago; from now on it was. */
  refusedWithin(keyId: string, ms: number, now: number): boolean {
    const before = this.#refusals.get(keyId);
    if (before !== undefined && now >= before && now - before < ms) return true;
    const [oldest] = this.#refusals.keys();
    this.#refusals.delete(keyId);
    if (this.#refusals.size >= KEYS && oldest !== undefined) this.#refusals.delete(oldest);
    this.#refusals.set(keyId, now);
    return false;
  }

  forgetKey(keyId: string): void {
    this.#entries.delete(keyId);
  }

  /** After a change of the organisation, for all of its keys. */
  forgetOrganisation(orgId: string): void {
    for (const [keyId, { org }] of this.#entries) if (org.id === orgId) this.#entries.delete(keyId);
  }
}
