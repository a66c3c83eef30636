/** Invites somebody by mail. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiFailure, fieldFault, formFault, problemSentence } from "../api/failure";
import type { Role } from "../api/model";
import { refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { Notice } from "../ui/state";
import { say } from "../ui/toast";
import { invite } from "./members";
import { RoleChoice } from "./role-choice";

export function InviteDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Invite a member"
      lead="They get a mail with a link that works once, for seven days."
    >
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const send = useMutation({
    mutationFn: () => invite(email.trim(), role),
    onSuccess: async ({ data }) => {
      await refresh(client, "members");
      say(`${data.email} is invited`);
      onClose();
    },
  });
  // The one conflict there is: who has that address is a member.
  const member = send.error instanceof ApiFailure && send.error.status === 409;
  const emailFault = member ? problemSentence(send.error) : fieldFault(send.error, "email");
  const other = member ? undefined : formFault(send.error, ["email", "role"]);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <TextField
        label="Mail address"
        type="email"
        value={email}
        onValue={setEmail}
        required
        maxLength={254}
        spellCheck={false}
        placeholder="ada@example.com"
        fault={emailFault}
      />
      <RoleChoice label="Role" value={role} onValue={setRole} />
      {other !== undefined && <Notice tone="bad" title={other} />}
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={send.isPending}>
          Send invitation
        </Button>
      </div>
    </form>
  );
}
