/** Answers the routes of members and invitations. */
import type { Context } from "hono";
import { invitationLink, invitationMail } from "../accounts/mails";
import { isoTime } from "../domain/clock";
import type { Role } from "../domain/entity-types";
import { newId } from "../domain/ids";
import { LIMITS } from "../domain/limits";
import { platformDatabase } from "../store/database";
import {
  type InvitationRow,
  acceptInvitation,
  findInvitation,
  insertInvitation,
  listInvitations,
  withdrawInvitation,
} from "../store/invitations";
import { type MemberView, changeRole, getMember, listMembers, removeMember } from "../store/members";
import { type OrganisationRow, getOrganisation } from "../store/organisations";
import { linkTokenHash, newLinkToken } from "../vault/link-token";
import { hashPassword } from "../vault/password";
import { authorOfPerson, setCookies } from "./account.handlers";
import { authorOf } from "./author";
import type { Api, ApiEnv } from "./context";
import { refuseFields } from "./faults";
import { listAnswer } from "./list";
import * as routes from "./members.routes";
import { found, refuse } from "./problems";
import { signedIn } from "./session-caller";
import { beginAttempt } from "./sign-in-attempts";

const DAY_MS = 24 * 3_600_000;

function wireMember(row: MemberView) {
  const { id, userId, name, email, role, secondFactor, createdAt, updatedAt } = row;
  return { id, userId, name, email, role, secondFactor, createdAt, updatedAt };
}

function wireInvitation(row: InvitationRow) {
  const { id, email, role, invitedBy, expiresAt, createdAt, updatedAt } = row;
  return { id, email, role, invitedBy, expiresAt, createdAt, updatedAt };
}

/** Makes the invitation and mails its link. The mail's fate is in the log; the invitation stands and can be sent again. */
async function invite(
  c: Context<ApiEnv>,
  org: OrganisationRow,
  wanted: { readonly email: string; readonly role: Role },
): Promise<{ readonly row: InvitationRow; readonly link: string }> {
  const { d1, clock, mailer, consoleUrl, log } = c.get("ports");
  const { email, role } = wanted;
  const author = authorOf(c);
  const { token, hash } = await newLinkToken();
  const row: InvitationRow = {
    id: newId("invitation"),
    orgId: org.id,
    email,
    role,
    tokenHash: hash,
    invitedBy: author.actor.name,
    expiresAt: isoTime(clock() + LIMITS.accounts.invitationDays * DAY_MS),
    createdAt: author.at,
    updatedAt: author.at,
  };
  if (!(await insertInvitation(platformDatabase(d1), row, author))) {
    refuse("CONFLICT", "Somebody with that address is a member already.");
  }
  const link = invitationLink(consoleUrl, token);
  const mail = invitationMail(email, { orgName: org.name, role, invitedBy: row.invitedBy, link });
  const sent = await mailer.send(mail);
  if (!sent.ok) log({ event: "mail.fault", outcome: "failed", about: "invitation", reason: sent.error.code });
  return { row, link };
}

export function addMembers(api: Api): void {
  addMemberList(api);
  addInvitations(api);
  addAcceptance(api);
}

function addMemberList(api: Api): void {
  api.openapi(routes.listMembers, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    return c.json(listAnswer(query, await listMembers(db, org.id, query), wireMember), 200);
  });

  api.openapi(routes.updateMember, async (c) => {
    const { db, org, actor } = c.get("tenant");
    const { id } = c.req.valid("param");
    const { role } = c.req.valid("json");
    const member = found(await getMember(db, org.id, id), "member");
    if (member.userId === actor.id) refuse("CONFLICT", "Nobody changes their own role. Ask another admin.");
    if (!(await changeRole(db, org.id, id, role, authorOf(c)))) {
      found(await getMember(db, org.id, id), "member");
      refuse("CONFLICT", "This is the last admin. Make somebody else an admin first.");
    }
    return c.json({ data: wireMember(found(await getMember(db, org.id, id), "member")) }, 200);
  });

  api.openapi(routes.removeMember, async (c) => {
    const { db, org } = c.get("tenant");
    const { id } = c.req.valid("param");
    const member = found(await getMember(db, org.id, id), "member");
    if (!(await removeMember(db, org.id, member, authorOf(c)))) {
      found(await getMember(db, org.id, id), "member");
      refuse("CONFLICT", "This is the last admin. Make somebody else an admin first.");
    }
    return c.body(null, 204);
  });
}

function addInvitations(api: Api): void {
  api.openapi(routes.listInvitations, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const listed = await listInvitations(db, org.id, query, isoTime(c.get("ports").clock()));
    return c.json(listAnswer(query, listed, wireInvitation), 200);
  });

  api.openapi(routes.createInvitation, async (c) => {
    const { row } = await invite(c, c.get("tenant").org, c.req.valid("json"));
    return c.json({ data: wireInvitation(row) }, 201);
  });

  api.openapi(routes.withdrawInvitation, async (c) => {
    const { db, org } = c.get("tenant");
    const gone = await withdrawInvitation(db, org.id, c.req.valid("param").id, authorOf(c));
    if (!gone) refuse("NOT_FOUND", "There is no such invitation.");
    return c.body(null, 204);
  });

  api.openapi(routes.inviteAsOperator, async (c) => {
    const db = platformDatabase(c.get("ports").d1);
    const org = found(await getOrganisation(db, c.req.valid("param").orgId), "organisation");
    const { row, link } = await invite(c, org, c.req.valid("json"));
    return c.json({ data: { ...wireInvitation(row), link } }, 201);
  });
}

const ENDED = "invitation: it was used, withdrawn or has expired. Ask for a new one";

function addAcceptance(api: Api): void {
  api.openapi(routes.findInvitation, async (c) => {
    const { d1, clock } = c.get("ports");
    const attempt = await beginAttempt(c, null);
    const hash = await linkTokenHash(c.req.valid("json").token);
    const invitation = found(await findInvitation(platformDatabase(d1), hash, isoTime(clock())), ENDED);
    await attempt.right();
    const { email, role, orgName, invitedBy, expiresAt, known } = invitation;
    return c.json({ data: { email, role, organisation: orgName, invitedBy, expiresAt, account: known } }, 200);
  });

  api.openapi(routes.acceptInvitation, async (c) => {
    const { d1, clock, accounts } = c.get("ports");
    const db = platformDatabase(d1);
    const { token, name, password } = c.req.valid("json");
    const attempt = await beginAttempt(c, null);
    const tokenHash = await linkTokenHash(token);
    const invitation = found(await findInvitation(db, tokenHash, isoTime(clock())), ENDED);
    await attempt.right();
    const memberId = newId("member");
    if (invitation.known) {
      const caller = await signedIn(c, null);
      if (caller === null || caller.person.email !== invitation.email) {
        refuse("CONFLICT", `${invitation.email} has an account. Sign in with it, then open the link again.`);
      }
      const { person } = caller;
      const accepted = { tokenHash, userId: person.id, memberId, newPerson: null };
      found((await acceptInvitation(db, accepted, authorOfPerson(c, person))) ? true : null, ENDED);
      return c.body(null, 204);
    }
    const missing = [
      ...(name === undefined ? [{ field: "name", message: "is required" }] : []),
      ...(password === undefined ? [{ field: "password", message: "is required" }] : []),
    ];
    if (name === undefined || password === undefined) return refuseFields(missing);
    const person = { id: newId("user"), name };
    const newPerson = { name, passwordHash: await hashPassword(password), credentialId: newId("credential") };
    const accepted = { tokenHash, userId: person.id, memberId, newPerson };
    found((await acceptInvitation(db, accepted, authorOfPerson(c, person))) ? true : null, ENDED);
    setCookies(c, await accounts.startSession(c.req.raw.headers, person.id));
    return c.body(null, 204);
  });
}
