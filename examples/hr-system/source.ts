/**
 * What the sample HR system knows beyond its founding: which records were changed or deleted, and when. Pages, `since` and
 * the journal of changes are here; HTTP is server.ts's. No clock: times come in.
 */
import { type Company, LISTS, type ListName, record, type VendorRecord } from "./records.ts";

export interface Page {
  readonly items: readonly VendorRecord[];
  /** Opaque; null when the list ends here. */
  readonly next_cursor: string | null;
}

/** One use of an admin endpoint; replaying the journal gives the same company again. */
export interface Change {
  readonly kind: "change" | "delete";
  readonly list: ListName;
  readonly count: number;
  /** ISO 8601 UTC. */
  readonly at: string;
}

interface Mark {
  version: number;
  updatedAt: string;
  removed: boolean;
}

const FOUNDED = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;

export class HrSource {
  readonly #company: Company;
  readonly #marks = new Map<ListName, Map<number, Mark>>(LISTS.map((list) => [list, new Map<number, Mark>()]));
  /** Where the next change or deletion starts looking, so that repeated calls go round the company. */
  readonly #next = { change: 0, delete: 0 };

  constructor(company: Company) {
    this.#company = company;
  }

  /** Records in the order of their numbers. With `since` only those touched later, and deleted ones too (`removed_on`). */
  page(list: ListName, limit: number, cursor: string | null, since: string | null): Page {
    const items: VendorRecord[] = [];
    const size = this.#company.sizes[list];
    let number = cursor === null ? 0 : (readCursor(cursor) ?? size);
    for (; number < size && items.length < limit; number += 1) {
      const item = this.#item(list, number, since);
      if (item !== null) items.push(item);
    }
    return { items, next_cursor: number < size ? makeCursor(number) : null };
  }

  one(list: ListName, id: string): VendorRecord | null {
    const number = Number(id.slice(2)) - 1;
    if (!Number.isInteger(number) || number < 0 || number >= this.#company.sizes[list]) return null;
    const item = this.#item(list, number, null);
    return item?.id === id ? item : null;
  }

  /** Changes or deletes `count` records that are still there; fewer when the list ends. The answer is their ids. */
  apply(change: Change): string[] {
    const marks = this.#marks.get(change.list) ?? new Map<number, Mark>();
    const size = this.#company.sizes[change.list];
    const ids: string[] = [];
    // Changes start at the front of the list, deletions at its back, so that a few of each do not meet.
    for (let step = 0; step < size && ids.length < change.count; step += 1) {
      const offset = (this.#next[change.kind] + step) % size;
      const number = change.kind === "change" ? offset : size - 1 - offset;
      const mark = marks.get(number) ?? { version: 0, updatedAt: change.at, removed: false };
      if (mark.removed) continue;
      marks.set(number, {
        version: change.kind === "change" ? mark.version + 1 : mark.version,
        updatedAt: change.at,
        removed: change.kind === "delete",
      });
      ids.push(record(this.#company, change.list, number, 0).id);
      if (ids.length === change.count) this.#next[change.kind] = (offset + 1) % size;
    }
    return ids;
  }

  #item(list: ListName, number: number, since: string | null): VendorRecord | null {
    const mark = this.#marks.get(list)?.get(number);
    const updatedAt = mark?.updatedAt ?? new Date(FOUNDED + number * MINUTE_MS).toISOString();
    if (since !== null && updatedAt <= since) return null;
    if (mark?.removed === true && since === null) return null;
    return {
      ...record(this.#company, list, number, mark?.version ?? 0),
      updated_at: updatedAt,
      ...(mark?.removed === true ? { removed_on: updatedAt.slice(0, 10) } : {}),
    };
  }
}

function makeCursor(number: number): string {
  return Buffer.from(`from:${number}`).toString("base64url");
}

/** Null for anything that this system did not give out. */
export function readCursor(cursor: string): number | null {
  const match = /^from:(\d+)$/.exec(Buffer.from(cursor, "base64url").toString());
  return match === null ? null : Number(match[1]);
}
