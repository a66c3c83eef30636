/** Makes an API key and shows it once. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { Role } from "../api/model";
import { refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { SelectField, TextField } from "../ui/field";
import { ShownOnce } from "../ui/shown-once";
import { Notice } from "../ui/state";

const ROLES: readonly { value: Role; label: string }[] = [
  { value: "viewer", label: "Viewer: read" },
  { value: "editor", label: "Editor: integrations, hooks, runs, data" },
  { value: "admin", label: "Admin: secrets, keys, settings as well" },
];

export function NewApiKey({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="New API key">
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const create = useMutation({
    mutationFn: () =>
      body(api.POST("/api/v1/org/{orgId}/api-keys", { params: { path: { orgId: orgId() } }, body: { name, role } })),
    onSuccess: () => refresh(client, "api-keys"),
  });
  if (create.data !== undefined)
    return <ShownOnce title="Copy the key now: it is not shown again" secret={create.data.data.key} onDone={onClose} />;
  const other = formFault(create.error, ["name", "role"]);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <TextField
        label="Name"
        value={name}
        onValue={setName}
        required
        maxLength={200}
        placeholder="Nightly export"
        hint="Where it is used, so that it can be revoked later."
        fault={fieldFault(create.error, "name")}
      />
      <SelectField
        label="Role"
        value={role}
        options={ROLES}
        onValue={setRole}
        fault={fieldFault(create.error, "role")}
      />
      {other !== undefined && <Notice tone="bad" title={other} />}
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={create.isPending}>
          Create key
        </Button>
      </div>
    </form>
  );
}
