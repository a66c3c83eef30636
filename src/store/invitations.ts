/** Rows of invitations: open ones only. One for each address and organisation; inviting again replaces the link. */
import { and, eq, gt, sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import type { Role } from "../domain/entity-types";
import { auditItem } from "./audit-log";
import { INVITATION, MEMBER, auditMade, auditRemoved, oneThing } from "./audit-things";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { credentials, invitations, members, organisations, users } from "./schema/index";

export type InvitationRow = typeof invitations.$inferSelect;

const SORT = { createdAt: invitations.createdAt, email: invitations.email } as const;
export type InvitationSort = keyof typeof SORT;

/** `now`: ISO 8601 UTC; what has expired is not shown. */
export async function listInvitations(
  db: Database,
  orgId: string,
  request: ListRequest<InvitationSort>,
  now: string,
): Promise<Listed<InvitationRow>> {
  const open = and(eq(invitations.orgId, orgId), gt(invitations.expiresAt, now));
  const where = and(open, contains(request.search, invitations.email));
  const [items, total] = await Promise.all([
    db.orm
      .select()
      .from(invitations)
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], invitations.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm.$count(invitations, where),
  ]);
  return { items, total };
}

/** False when that address is a member's already. The invitation before it, if any, is withdrawn. */
export async function insertInvitation(db: Database, row: InvitationRow, author: Author): Promise<boolean> {
  const same = and(eq(invitations.orgId, row.orgId), eq(invitations.email, row.email));
  const free = sql`not exists (select 1 from members m join users u on u.id = m.user_id
    where m.org_id = ${row.orgId} and u.email = ${row.email})`;
  const values = sql`select ${row.id}, ${row.orgId}, ${row.email}, ${row.role}, ${row.tokenHash}, ${row.invitedBy},
    ${row.expiresAt}, ${row.createdAt}, ${row.updatedAt} where ${free}`;
  const [, , inserted] = await db.orm.batch([
    auditItem(db, auditRemoved(author, "invitation.withdrawn", INVITATION, and(same, free))),
    db.orm.delete(invitations).where(and(same, free)),
    db.orm.insert(invitations).select(values).returning({ id: invitations.id }),
    auditItem(db, auditMade(author, "invitation.created", INVITATION, oneThing(INVITATION, row.orgId, row.id))),
  ]);
  return inserted.length > 0;
}

/** False when it is not there. */
export async function withdrawInvitation(db: Database, orgId: string, id: string, author: Author): Promise<boolean> {
  const where = oneThing(INVITATION, orgId, id);
  const [, rows] = await db.orm.batch([
    auditItem(db, auditRemoved(author, "invitation.withdrawn", INVITATION, where)),
    db.orm.delete(invitations).where(where).returning({ id: invitations.id }),
  ]);
  return rows.length > 0;
}

export interface OpenInvitation {
  readonly email: string;
  readonly role: Role;
  readonly orgId: string;
  readonly orgName: string;
  readonly invitedBy: string;
  readonly expiresAt: string;
  /** Whether somebody has an account with that address. */
  readonly known: boolean;
}

/** `now`: ISO 8601 UTC. */
export async function findInvitation(db: Database, tokenHash: string, now: string): Promise<OpenInvitation | null> {
  const [row] = await db.orm
    .select({ invitation: invitations, orgName: organisations.name, userId: users.id })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.orgId))
    .leftJoin(users, eq(users.email, invitations.email))
    .where(and(eq(invitations.tokenHash, tokenHash), gt(invitations.expiresAt, now)));
  if (row === undefined) return null;
  const { email, role, orgId, invitedBy, expiresAt } = row.invitation;
  return { email, role, orgId, orgName: row.orgName, invitedBy, expiresAt, known: row.userId !== null };
}

export interface NewPerson {
  readonly name: string;
  readonly passwordHash: string;
  readonly credentialId: string;
}

/**
 * Makes a person a member through an invitation that is open, once, in one transaction. `newPerson`: makes their account
 * as well, which has to be the first with the invitation's address; otherwise `userId` has to be the account with it.
 * False when one of this does not hold, and then nothing was done.
 */
export async function acceptInvitation(
  db: Database,
  accepted: {
    readonly tokenHash: string;
    readonly userId: string;
    readonly memberId: string;
    readonly newPerson: NewPerson | null;
  },
  author: Author,
): Promise<boolean> {
  const { tokenHash, userId, memberId, newPerson } = accepted;
  const now = author.at;
  const open = sql`i.token_hash = ${tokenHash} and i.expires_at > ${now}`;
  const account =
    newPerson === null
      ? []
      : [
          db.orm.insert(users).select(sql`select ${userId}, i.email, 1, ${newPerson.name}, null, 0, ${now}, ${now}
            from invitations i where ${open} and not exists (select 1 from users u where u.email = i.email)`),
          db.orm.insert(credentials)
            .select(sql`select ${newPerson.credentialId}, id, 'credential', id, ${newPerson.passwordHash},
              null, null, null, null, null, null, ${now}, ${now}
            from users where id = ${userId}`),
        ];
  const results = await db.d1.batch(
    [
      ...account,
      db.orm.insert(members).select(sql`select ${memberId}, i.org_id, u.id, i.role, ${now}, ${now}
        from invitations i join users u on u.id = ${userId} and u.email = i.email where ${open} and not exists
          (select 1 from members m where m.org_id = i.org_id and m.user_id = u.id)`),
      auditItem(db, auditMade(author, "member.added", MEMBER, eq(members.id, memberId))),
      db.orm
        .delete(invitations)
        .where(
          and(
            eq(invitations.tokenHash, tokenHash),
            gt(invitations.expiresAt, now),
            sql`exists (select 1 from members m where m.org_id = invitations.org_id and m.user_id = ${userId})`,
          ),
        )
        .returning({ id: invitations.id }),
    ].map((query) => {
      const { sql: text, params } = query.toSQL();
      return db.d1.prepare(text).bind(...params);
    }),
  );
  return (results.at(-1)?.results.length ?? 0) > 0;
}
