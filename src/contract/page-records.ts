/**
 * The records of one page, sorted out before anything looks into their data: which can be used, which are bad, which
 * are there twice (contract section 2.2: the last one counts, the others are skipped with a warning).
 */
import type { JsonValue } from "../domain/json";
import { type BadRecord, parseRecord, type PulledRecord } from "./hook-result";

export interface PageRecords {
  /** In the order of the page; no externalId twice. */
  readonly records: readonly PulledRecord[];
  readonly bad: readonly BadRecord[];
  /** Records of which a later one has the same externalId. `records + bad + skipped` is all of them. */
  readonly skipped: number;
  readonly warning: {
    readonly code: "DUPLICATE_EXTERNAL_ID";
    readonly message: string;
    readonly externalIds: string[];
  } | null;
}

/** As many ids of duplicates as a warning names. */
const NAMED = 100;

export function readPage(raw: readonly JsonValue[]): PageRecords {
  const parsed = raw.map(parseRecord);
  const last = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, { externalId }] of parsed.map(identified).entries()) {
    if (externalId === null) continue;
    if (last.has(externalId)) twice.add(externalId);
    last.set(externalId, index);
  }
  const records: PulledRecord[] = [];
  const bad: BadRecord[] = [];
  for (const [index, record] of parsed.entries()) {
    const { externalId } = identified(record);
    if (externalId !== null && last.get(externalId) !== index) continue;
    if (record.ok) records.push(record.value);
    else bad.push(record.error);
  }
  const skipped = raw.length - records.length - bad.length;
  return { records, bad, skipped, warning: skipped === 0 ? null : warningOf([...twice], skipped) };
}

function identified(record: ReturnType<typeof parseRecord>): { readonly externalId: string | null } {
  return record.ok ? record.value : record.error;
}

function warningOf(ids: readonly string[], skipped: number): PageRecords["warning"] {
  const what = skipped === 1 ? "1 record was" : `${skipped} records were`;
  return {
    code: "DUPLICATE_EXTERNAL_ID",
    message: `${what} skipped: a later record of the page has the same externalId.`,
    externalIds: ids.slice(0, NAMED),
  };
}
