/**
 * One employee an email (contract section 4): who of a page may have the email it wants. The page is taken as a whole,
 * so two employees that swap theirs are fine, whatever their order.
 */
import type { JsonValue } from "../domain/json";

/** What uniqueness compares. */
export function emailKeyOf(email: JsonValue | undefined): string | null {
  return typeof email === "string" ? email.toLowerCase() : null;
}

/** An employee that will be written unless its email is refused. */
export interface EmailClaim {
  /** null: a new entity. */
  readonly entityId: string | null;
  /** The email that the entity has now, and keeps when it is not written. */
  readonly heldKey: string | null;
  readonly wantedKey: string;
}

/**
 * The positions of the claims that can't have their email. An email belongs to the entity that has it now until that
 * entity is removed or written with another; among several that want a free one the first gets it. A refused claim
 * leaves its entity with the email that it has, which may refuse others in turn.
 *
 * `holderOf`: the entity that has an email now, of those without a claim. `removed`: entities that the plan deletes.
 */
export function refusedEmails(
  claims: readonly EmailClaim[],
  holderOf: (emailKey: string) => string | null,
  removed: ReadonlySet<string>,
): Set<number> {
  const wanting = Map.groupBy(claims.keys(), (at) => claims[at]?.wantedKey ?? "");
  const held = new Map([...claims.entries()].map(([at, claim]) => [claim.heldKey, at]));
  const refused = new Set<number>();
  const open = [...wanting.keys()];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const candidates = (wanting.get(key) ?? []).filter((at) => !refused.has(at));
    const winner = winnerOf(key, candidates);
    for (const at of candidates) {
      if (at === winner) continue;
      refused.add(at);
      const kept = claims[at]?.heldKey ?? null;
      if (kept !== null) open.push(kept);
    }
  }
  return refused;

  function winnerOf(key: string, candidates: readonly number[]): number | undefined {
    const holding = held.get(key);
    if (holding === undefined) {
      const outside = holderOf(key);
      return outside === null || removed.has(outside) ? candidates[0] : undefined;
    }
    const stays = refused.has(holding) || claims[holding]?.wantedKey === key;
    return stays ? candidates.find((at) => at === holding) : candidates[0];
  }
}
