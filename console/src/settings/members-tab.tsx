/** The members of the organisation and their roles; below, who is invited. */
import { UserPlusIcon } from "@phosphor-icons/react/UserPlus";
import { UsersIcon } from "@phosphor-icons/react/Users";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, done, orgId, whoIsSignedIn } from "../api/client";
import type { Member, Role } from "../api/model";
import { refresh } from "../api/queries";
import { usePerson } from "../session/session";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { say } from "../ui/toast";
import { ROLES } from "../words";
import { InvitationsPanel } from "./invitations-panel";
import { InviteDialog } from "./invite-dialog";
import { members } from "./members";
import { RoleSelect } from "./role-choice";

interface RoleChange {
  readonly member: Member;
  readonly role: Role;
}

export function MembersTab() {
  const [page, setPage] = useState(1);
  const query = useQuery(members(page));
  const person = usePerson();
  const [inviting, setInviting] = useState(false);
  const [changing, setChanging] = useState<RoleChange | null>(null);
  const [removing, setRemoving] = useState<Member | null>(null);
  const add = (
    <Button look="primary" icon={<UserPlusIcon weight="bold" aria-hidden />} onClick={() => setInviting(true)}>
      Invite
    </Button>
  );
  return (
    <>
      <Panel title="Members" aside={query.isSuccess && add}>
        <Loaded
          query={query}
          denied="Only administrators of the organisation see and change its members. Ask one of them."
        >
          {({ data, meta }) =>
            data.length === 0 ? (
              <Empty icon={<UsersIcon size={20} aria-hidden />} title="No members yet">
                Until somebody accepts an invitation, the organisation is used with API keys alone.
              </Empty>
            ) : (
              <>
                <div className="table-wrap">
                  <table className="table" aria-label="Members">
                    <thead>
                      <tr>
                        <th scope="col">Name</th>
                        <th scope="col">Second factor</th>
                        <th scope="col">Member since</th>
                        <th scope="col">Role</th>
                        <th scope="col">
                          <span className="sr-only">Actions</span>
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {data.map((member) => (
                        <MemberRow
                          key={member.id}
                          member={member}
                          own={member.userId === person?.id}
                          onRole={(role) => setChanging({ member, role })}
                          onRemove={() => setRemoving(member)}
                        />
                      ))}
                    </tbody>
                  </table>
                </div>
                <Pager meta={meta} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </Panel>
      {query.isSuccess && <InvitationsPanel />}
      <InviteDialog open={inviting} onClose={() => setInviting(false)} />
      <ConfirmRole change={changing} onClose={() => setChanging(null)} />
      <ConfirmRemoval member={removing} own={removing?.userId === person?.id} onClose={() => setRemoving(null)} />
    </>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly own: boolean;
  readonly onRole: (role: Role) => void;
  readonly onRemove: () => void;
}

function MemberRow({ member, own, onRole, onRemove }: MemberRowProps) {
  return (
    <tr data-row>
      <td>
        <span className="font-medium">{member.name}</span>
        {own && <span className="text-soft"> (you)</span>}
        <br />
        <span className="text-soft">{member.email}</span>
      </td>
      <td>
        {member.secondFactor ? <span className="badge badge-good">On</span> : <span className="text-soft">Off</span>}
      </td>
      <td>
        <Time at={member.createdAt} form="short" />
      </td>
      <td>
        {own ? (
          <span title="Nobody changes their own role: ask another admin.">{ROLES[member.role].title}</span>
        ) : (
          <RoleSelect label={`Role of ${member.name}`} value={member.role} onValue={onRole} />
        )}
      </td>
      <td className="text-right">
        <Button small look="danger" onClick={onRemove} aria-label={own ? "Leave" : `Remove ${member.name}`}>
          {own ? "Leave" : "Remove"}
        </Button>
      </td>
    </tr>
  );
}

/** A dialog that closes keeps saying what it said. */
function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}

function ConfirmRole({ change, onClose }: { readonly change: RoleChange | null; readonly onClose: () => void }) {
  const client = useQueryClient();
  const shown = useLast(change);
  const role = shown?.role ?? "viewer";
  return (
    <Confirm
      open={change !== null}
      onClose={onClose}
      title={`${ROLES[role].title} from now on?`}
      action="Change role"
      danger={false}
      onConfirm={async () => {
        await body(
          api.PATCH("/api/v1/org/{orgId}/members/{id}", {
            params: { path: { orgId: orgId(), id: shown?.member.id ?? "" } },
            body: { role },
          }),
        );
        await refresh(client, "members");
        say(`${shown?.member.name ?? ""} is now: ${ROLES[role].title.toLowerCase()}`);
      }}
    >
      {shown?.member.name} is {ROLES[shown?.member.role ?? "viewer"].title.toLowerCase()} now. {ROLES[role].title}:{" "}
      {ROLES[role].about} It counts from the next click on.
    </Confirm>
  );
}

interface RemovalProps {
  readonly member: Member | null;
  readonly own: boolean;
  readonly onClose: () => void;
}

function ConfirmRemoval({ member, own, onClose }: RemovalProps) {
  const client = useQueryClient();
  const shown = useLast(member);
  return (
    <Confirm
      open={member !== null}
      onClose={onClose}
      title={own ? "Leave the organisation?" : `Remove ${shown?.name ?? ""}?`}
      action={own ? "Leave" : "Remove member"}
      onConfirm={async () => {
        await done(
          api.DELETE("/api/v1/org/{orgId}/members/{id}", {
            params: { path: { orgId: orgId(), id: shown?.id ?? "" } },
          }),
        );
        if (own) await whoIsSignedIn("You have left the organisation.");
        else await refresh(client, "members");
        say(own ? "You have left the organisation" : "The member was removed");
      }}
    >
      {own ? "You lose" : "They lose"} access with the next click. Who is a member of no other organisation is deleted
      with their password, sessions and second factor; what they did stays in the audit log.
    </Confirm>
  );
}
