/** Invitations that were not accepted yet: withdrawn, or sent once more. */
import { EnvelopeIcon } from "@phosphor-icons/react/Envelope";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, done, orgId } from "../api/client";
import type { Invitation } from "../api/model";
import { refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { say, sayProblem } from "../ui/toast";
import { ROLES } from "../words";
import { invitations, invite } from "./members";

export function InvitationsPanel() {
  const [page, setPage] = useState(1);
  const query = useQuery(invitations(page));
  const client = useQueryClient();
  const [withdrawing, setWithdrawing] = useState<Invitation | null>(null);
  return (
    <Panel title="Open invitations">
      <Loaded query={query}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty icon={<EnvelopeIcon size={20} aria-hidden />} title="No open invitations">
              Who is invited stands here until they join or seven days are over.
            </Empty>
          ) : (
            <>
              <div className="table-wrap">
                <table className="table" aria-label="Open invitations">
                  <thead>
                    <tr>
                      <th scope="col">Mail address</th>
                      <th scope="col">Role</th>
                      <th scope="col">Invited by</th>
                      <th scope="col">Open until</th>
                      <th scope="col">
                        <span className="sr-only">Actions</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {data.map((invitation) => (
                      <InvitationRow
                        key={invitation.id}
                        invitation={invitation}
                        onWithdraw={() => setWithdrawing(invitation)}
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
      <Confirm
        open={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        title="Withdraw the invitation?"
        action="Withdraw"
        onConfirm={async () => {
          await done(
            api.DELETE("/api/v1/org/{orgId}/invitations/{id}", {
              params: { path: { orgId: orgId(), id: withdrawing?.id ?? "" } },
            }),
          );
          await refresh(client, "members");
          say("The invitation was withdrawn");
        }}
      >
        The link that was mailed stops working. You can invite the same address again.
      </Confirm>
    </Panel>
  );
}

interface RowProps {
  readonly invitation: Invitation;
  readonly onWithdraw: () => void;
}

function InvitationRow({ invitation, onWithdraw }: RowProps) {
  const { email, role, invitedBy, expiresAt } = invitation;
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => invite(email, role),
    onSuccess: async () => {
      await refresh(client, "members");
      say(`A new link is on its way to ${email}; the one before ends`);
    },
    onError: async (error) => {
      sayProblem(`${email} was not invited again`, error);
      await refresh(client, "members");
    },
  });
  return (
    <tr data-row>
      <td className="font-medium">{email}</td>
      <td>{ROLES[role].title}</td>
      <td>{invitedBy}</td>
      <td>
        <Time at={expiresAt} form="short" />
      </td>
      <td className="text-right">
        <div className="inline-flex gap-2">
          <Button small busy={again.isPending} onClick={() => again.mutate()} aria-label={`Invite ${email} again`}>
            Invite again
          </Button>
          <Button small look="danger" onClick={onWithdraw} aria-label={`Withdraw the invitation of ${email}`}>
            Withdraw
          </Button>
        </div>
      </td>
    </tr>
  );
}
