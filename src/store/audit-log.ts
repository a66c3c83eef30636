/**
 * Appends to the audit log. An entry belongs into the batch that makes the change, so that neither is there without the
 * other: `db.orm.batch` takes `auditItem(db, …)` of these statements, `db.d1.batch` takes `auditStatement(db, …)`.
 * How rows of ours become entries is in `audit-things.ts`, reading the log in `audit-reads.ts`.
 */
import { type SQL, sql } from "drizzle-orm";
import type { AuditAction, AuditTarget, Author } from "../domain/audit";
import type { JsonObject } from "../domain/json";
import type { Database } from "./database";
import { auditLog } from "./schema/index";

/** SQL that selects entries with all of the log's columns: what is appended. */
export type Entries = SQL;

export interface AuditEntry {
  readonly action: AuditAction;
  readonly target: { readonly kind: AuditTarget; readonly id: string };
  /** What the change was about, before and after it, in the words of the API; null: not there. Never a secret. */
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** `when` for an entry that stands directly after the statement that it tells of: there only if that changed a row. */
export const IF_CHANGED = sql`changes() > 0`;

/** The log's columns in their order; what differs from row to row may be SQL. */
export function entryValues(
  author: Author,
  entry: {
    readonly orgId: string | SQL;
    readonly action: string | SQL;
    readonly targetKind: string | SQL;
    readonly targetId: string | SQL;
    /** JSON text. */
    readonly before: string | null | SQL;
    readonly after: string | null | SQL;
  },
): SQL {
  const { actor, at, ip, requestId } = author;
  return sql`null, 'aud_' || lower(hex(randomblob(16))), ${entry.orgId}, ${at}, ${actor.kind}, ${actor.id}, ${actor.name}, ${ip}, ${requestId}, ${entry.action},
    ${entry.targetKind}, ${entry.targetId}, ${entry.before}, ${entry.after}`;
}

/** One entry whose facts are at hand. */
export function auditEntry(orgId: string, author: Author, entry: AuditEntry, when: SQL = sql`true`): Entries {
  const { action, target, before, after } = entry;
  const values = entryValues(author, {
    orgId,
    action,
    targetKind: target.kind,
    targetId: target.id,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  });
  return sql`select ${values} where ${when}`;
}

/** For `db.orm.batch`. */
export function auditItem(db: Database, entries: Entries) {
  return db.orm.insert(auditLog).select(entries);
}

/** For `db.d1.batch`. */
export function auditStatement(db: Database, entries: Entries): D1PreparedStatement {
  const { sql: text, params } = auditItem(db, entries).toSQL();
  return db.d1.prepare(text).bind(...params);
}

/** An entry on its own, for what changes no row of ours: a sign-in, a key that was refused. */
export async function appendAudit(db: Database, orgId: string, author: Author, entry: AuditEntry): Promise<void> {
  await auditItem(db, auditEntry(orgId, author, entry));
}

/** The same, unless an entry of that action and target is younger than `since` (ISO 8601 UTC). */
export async function appendAuditOnce(
  db: Database,
  orgId: string,
  author: Author,
  entry: AuditEntry,
  since: string,
): Promise<void> {
  const { orgId: org, targetId, action, at } = auditLog;
  const before = sql`select 1 from ${auditLog} where ${org} = ${orgId} and ${targetId} = ${entry.target.id}
    and ${at} > ${since} and ${action} = ${entry.action}`;
  await auditItem(db, auditEntry(orgId, author, entry, sql`not exists (${before})`));
}
