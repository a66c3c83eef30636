/** Routes of who belongs to an organisation: its members, the invitations that are open, and accepting one. */
import { AcceptInvitationShape, FoundInvitationShape, InvitationTokenShape } from "../contract/account";
import { itemOf, listOf, listQuery } from "../contract/list";
import {
  InvitationShape,
  InvitationWithLinkShape,
  MemberPatchShape,
  MemberShape,
  NewInvitationShape,
} from "../contract/member";
import { IdPath, NO_CONTENT, ORG, OrgPath, body, endpoint, json } from "./route";

const tags = ["Organisations"];

export const listMembers = endpoint("listMembers", {
  method: "get",
  path: `${ORG}/members`,
  tags,
  summary: "List the members",
  request: { params: OrgPath, query: listQuery(["createdAt", "updatedAt", "name"]) },
  responses: { 200: json("The members", listOf(MemberShape)) },
});

export const updateMember = endpoint(
  "updateMember",
  {
    method: "patch",
    path: `${ORG}/members/{id}`,
    tags,
    summary: "Give a member another role",
    description: "Nobody changes their own role, and the last admin stays one: 409.",
    request: { params: IdPath, body: body(MemberPatchShape) },
    responses: { 200: json("The member", itemOf(MemberShape)) },
  },
  ["CONFLICT"],
);

export const removeMember = endpoint(
  "removeMember",
  {
    method: "delete",
    path: `${ORG}/members/{id}`,
    tags,
    summary: "Remove a member",
    description: "The last admin stays: 409. An account that is a member nowhere any more is deleted.",
    request: { params: IdPath },
    responses: { 204: NO_CONTENT },
  },
  ["CONFLICT"],
);

export const listInvitations = endpoint("listInvitations", {
  method: "get",
  path: `${ORG}/invitations`,
  tags,
  summary: "List the invitations that are open",
  request: { params: OrgPath, query: listQuery(["createdAt", "email"]) },
  responses: { 200: json("The invitations", listOf(InvitationShape)) },
});

export const createInvitation = endpoint(
  "createInvitation",
  {
    method: "post",
    path: `${ORG}/invitations`,
    tags,
    summary: "Invite somebody by mail",
    description: "The link works once, for seven days. Inviting an address again ends the link before. A member: 409.",
    request: { params: OrgPath, body: body(NewInvitationShape) },
    responses: { 201: json("The invitation", itemOf(InvitationShape)) },
  },
  ["CONFLICT"],
);

export const withdrawInvitation = endpoint("withdrawInvitation", {
  method: "delete",
  path: `${ORG}/invitations/{id}`,
  tags,
  summary: "Withdraw an invitation",
  request: { params: IdPath },
  responses: { 204: NO_CONTENT },
});

export const inviteAsOperator = endpoint(
  "inviteAsOperator",
  {
    method: "post",
    path: "/api/v1/orgs/{orgId}/invitations",
    tags: ["Platform"],
    summary: "Invite a person to an organisation: the first one, above all",
    request: { params: OrgPath, body: body(NewInvitationShape) },
    responses: { 201: json("The invitation, with its link", itemOf(InvitationWithLinkShape)) },
  },
  ["CONFLICT"],
);

export const findInvitation = endpoint(
  "findInvitation",
  {
    method: "post",
    path: "/api/v1/auth/invitations/find",
    tags: ["Accounts"],
    summary: "What a link invites to",
    request: { body: body(InvitationTokenShape) },
    responses: { 200: json("The invitation", itemOf(FoundInvitationShape)) },
  },
  ["NOT_FOUND", "FORBIDDEN", "RATE_LIMITED"],
);

export const acceptInvitation = endpoint(
  "acceptInvitation",
  {
    method: "post",
    path: "/api/v1/auth/invitations/accept",
    tags: ["Accounts"],
    summary: "Accept an invitation",
    description:
      "A new address gives a name and a password, and is signed in by the answer. An address that has an account has to " +
      "be signed in with it: otherwise 409.",
    request: { body: body(AcceptInvitationShape) },
    responses: { 204: NO_CONTENT },
  },
  ["NOT_FOUND", "CONFLICT", "FORBIDDEN", "RATE_LIMITED"],
);
