/** Rows of members: which people an organisation has, in which role. It always keeps an admin among those that it has. */
import { and, eq, ne, sql } from "drizzle-orm";
import type { Author } from "../domain/audit";
import type { Role } from "../domain/entity-types";
import { auditItem } from "./audit-log";
import { MEMBER, auditChanged, auditRemoved, oneThing } from "./audit-things";
import type { Database } from "./database";
import { type ListRequest, type Listed, contains, offsetOf, orderOf } from "./listing";
import { forgetLonely } from "./people-removal";
import { members, users } from "./schema/index";

export interface MemberView {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly secondFactor: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const VIEW = {
  id: members.id,
  userId: members.userId,
  name: users.name,
  email: users.email,
  role: members.role,
  secondFactor: sql<number>`coalesce(${users.twoFactorEnabled}, 0)`,
  createdAt: members.createdAt,
  updatedAt: members.updatedAt,
};

const SORT = { createdAt: members.createdAt, updatedAt: members.updatedAt, name: users.name } as const;
export type MemberSort = keyof typeof SORT;

export async function listMembers(
  db: Database,
  orgId: string,
  request: ListRequest<MemberSort>,
): Promise<Listed<MemberView>> {
  const where = and(eq(members.orgId, orgId), contains(request.search, users.name, users.email));
  const [items, [counted]] = await Promise.all([
    db.orm
      .select(VIEW)
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(where)
      .orderBy(...orderOf(request, SORT[request.sortBy], members.id))
      .limit(request.limit)
      .offset(offsetOf(request)),
    db.orm
      .select({ total: sql<number>`count(*)` })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(where),
  ]);
  return { items: items.map(viewed), total: counted?.total ?? 0 };
}

function viewed(row: Omit<MemberView, "secondFactor"> & { readonly secondFactor: number }): MemberView {
  return { ...row, secondFactor: row.secondFactor === 1 };
}

export async function getMember(db: Database, orgId: string, id: string): Promise<MemberView | null> {
  const [row] = await db.orm
    .select(VIEW)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.orgId, orgId), eq(members.id, id)));
  return row === undefined ? null : viewed(row);
}

/** In a statement of its own on the row of a member: whether somebody else is an admin there. */
const anotherAdmin = sql`exists (select 1 from members other where other.org_id = members.org_id and other.role = 'admin'
  and other.id <> members.id)`;

/** False when it is not there, or is the last admin and would be none any more. */
export async function changeRole(
  db: Database,
  orgId: string,
  id: string,
  role: Role,
  author: Author,
): Promise<boolean> {
  const keepsAdmin = role === "admin" ? sql`true` : sql`(${ne(members.role, "admin")} or ${anotherAdmin})`;
  const where = and(oneThing(MEMBER, orgId, id), keepsAdmin);
  const [, rows] = await db.orm.batch([
    auditItem(db, auditChanged(author, "member.role_changed", MEMBER, { role }, where)),
    db.orm.update(members).set({ role, updatedAt: author.at }).where(where).returning({ id: members.id }),
  ]);
  return rows.length > 0;
}

/**
 * False when it is not there or is the last admin. Who is a member nowhere else is forgotten with it: their account,
 * sessions and second factor go in the same transaction.
 */
export async function removeMember(
  db: Database,
  orgId: string,
  { id, userId }: Pick<MemberView, "id" | "userId">,
  author: Author,
): Promise<boolean> {
  const where = and(oneThing(MEMBER, orgId, id), sql`(${ne(members.role, "admin")} or ${anotherAdmin})`);
  const results = await db.d1.batch([
    ...[
      auditItem(db, auditRemoved(author, "member.removed", MEMBER, where)),
      db.orm.delete(members).where(where).returning({ id: members.id }),
    ].map((query) => {
      const { sql: text, params } = query.toSQL();
      return db.d1.prepare(text).bind(...params);
    }),
    ...forgetLonely("SELECT ?1", "NOT EXISTS (SELECT 1 FROM members WHERE user_id = ?1)").map((text) =>
      db.d1.prepare(text).bind(...(text.includes("?2") ? [userId, author.at] : [userId])),
    ),
  ]);
  return (results[1]?.results.length ?? 0) > 0;
}
