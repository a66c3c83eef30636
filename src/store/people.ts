/** People as the platform's routes see them: who a session belongs to, and where they are members. */
import { and, desc, eq, gt, ne, sql } from "drizzle-orm";
import type { AuditAction, Author } from "../domain/audit";
import type { Role } from "../domain/entity-types";
import type { JsonObject } from "../domain/json";
import { auditItem, entryValues } from "./audit-log";
import type { Database } from "./database";
import type { OrganisationRow } from "./organisations";
import { credentials, members, organisations, sessions, users, verifications } from "./schema/index";

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly secondFactor: boolean;
  readonly createdAt: string;
}

export interface SessionRow {
  readonly id: string;
  readonly token: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
}

/** The person of a session that has not ended, and what they are in that organisation; null: not a member. */
export interface SignedIn {
  readonly person: Person;
  readonly sessionId: string;
  readonly membership: { readonly org: OrganisationRow; readonly role: Role } | null;
}

function personOf(row: typeof users.$inferSelect): Person {
  const { id, email, name, twoFactorEnabled, createdAt } = row;
  return { id, email, name, secondFactor: twoFactorEnabled ?? false, createdAt: createdAt.toISOString() };
}

function sessionOf(row: typeof sessions.$inferSelect): SessionRow {
  const { id, token, createdAt, expiresAt, ipAddress, userAgent } = row;
  return {
    id,
    token,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ip: ipAddress === null || ipAddress === "" ? null : ipAddress,
    userAgent: userAgent === null || userAgent === "" ? null : userAgent,
  };
}

/** One read. `orgId` null: asked outside of any organisation. `now`: milliseconds. */
export async function findSignedIn(
  db: Database,
  token: string,
  orgId: string | null,
  now: number,
): Promise<SignedIn | null> {
  const [row] = await db.orm
    .select({ user: users, sessionId: sessions.id, role: members.role, org: organisations })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(members, and(eq(members.userId, users.id), eq(members.orgId, orgId ?? "")))
    .leftJoin(organisations, eq(organisations.id, members.orgId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, new Date(now))));
  if (row === undefined) return null;
  const { user, sessionId, role, org } = row;
  return { person: personOf(user), sessionId, membership: role === null || org === null ? null : { org, role } };
}

export async function personByEmail(db: Database, email: string): Promise<Person | null> {
  const [row] = await db.orm.select().from(users).where(eq(users.email, email));
  return row === undefined ? null : personOf(row);
}

/** Where the person is a member, by name. */
export async function organisationsOf(
  db: Database,
  userId: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly role: Role }[]> {
  return db.orm
    .select({ id: organisations.id, name: organisations.name, role: members.role })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.orgId))
    .where(eq(members.userId, userId))
    .orderBy(organisations.name, organisations.id);
}

/** The person's sessions that have not ended, the newest first. `now`: milliseconds. */
export async function sessionsOf(db: Database, userId: string, now: number): Promise<readonly SessionRow[]> {
  const rows = await db.orm
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, new Date(now))))
    .orderBy(desc(sessions.createdAt), desc(sessions.id));
  return rows.map(sessionOf);
}

/**
 * Ends sessions of the person with their entries in the audit log: one of them, all, or all but one. Answers how many.
 */
export async function endSessions(
  db: Database,
  userId: string,
  which: { readonly only: string } | { readonly except: string } | "all",
  action: "user.signed_out" | "user.sessions_ended",
  author: Author,
): Promise<number> {
  const chosen =
    which === "all" ? undefined : "only" in which ? eq(sessions.id, which.only) : ne(sessions.id, which.except);
  const where = and(eq(sessions.userId, userId), chosen);
  const there = sql`exists (select 1 from ${sessions} where ${where})`;
  const [, ended] = await db.orm.batch([
    personItem(db, userId, author, action, null, there),
    db.orm.delete(sessions).where(where).returning({ id: sessions.id }),
  ]);
  return ended.length;
}

/**
 * What an old password has opened: sessions (all but the one with the token `kept`), sign-ins that wait for a second factor,
 * links for a new password. Without an entry of its own: the change of the password has one.
 */
export async function closeOldPassword(db: Database, userId: string, kept: string | null): Promise<void> {
  const others = kept === null ? undefined : ne(sessions.token, kept);
  await db.orm.batch([
    db.orm.delete(sessions).where(and(eq(sessions.userId, userId), others)),
    db.orm.delete(verifications).where(eq(verifications.value, userId)),
  ]);
}

/** The same for one sign-in; `token` null: it waits for a second factor. */
export async function closeSignIn(db: Database, userId: string, token: string | null): Promise<void> {
  await db.orm.batch([
    db.orm.delete(sessions).where(eq(sessions.token, token ?? "")),
    db.orm.delete(verifications).where(eq(verifications.value, userId)),
  ]);
}

/** A text that differs whenever the account with that address has another password; null: there is none. */
export async function passwordMark(db: Database, email: string): Promise<string | null> {
  const [row] = await db.orm
    .select({ mark: credentials.password })
    .from(credentials)
    .innerJoin(users, eq(users.id, credentials.userId))
    .where(eq(users.email, email));
  return row?.mark ?? null;
}

export async function renamePerson(db: Database, userId: string, name: string, now: number): Promise<void> {
  await db.orm
    .update(users)
    .set({ name, updatedAt: new Date(now) })
    .where(eq(users.id, userId));
}

function personItem(
  db: Database,
  userId: string,
  author: Author,
  action: AuditAction,
  after: JsonObject | null,
  when = sql`true`,
) {
  const values = entryValues(author, {
    orgId: sql`${members.orgId}`,
    action,
    targetKind: "user",
    targetId: userId,
    before: null,
    after: after === null ? null : JSON.stringify(after),
  });
  return auditItem(db, sql`select ${values} from ${members} where ${members.userId} = ${userId} and ${when}`);
}

/** What a person did to their own account, in the log of each organisation that they are a member of. */
export async function appendForPerson(
  db: Database,
  userId: string,
  author: Author,
  action: AuditAction,
  after: JsonObject | null = null,
): Promise<void> {
  await personItem(db, userId, author, action, after);
}

/** The same, unless one of that action is younger than `since` (ISO 8601 UTC). */
export async function appendForPersonOnce(
  db: Database,
  userId: string,
  author: Author,
  action: AuditAction,
  since: string,
): Promise<void> {
  const young = sql`select 1 from audit_log a where a.org_id = ${members.orgId} and a.target_id = ${userId}
    and a.at > ${since} and a.action = ${action}`;
  await personItem(db, userId, author, action, null, sql`not exists (${young})`);
}
