/** The dialog that makes an integration. Suggests a source system key from the name and checks it while it is typed. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import { integrations, refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field, TextField } from "../ui/field";
import { Notice } from "../ui/state";
import { say } from "../ui/toast";

/** `Workday (EMEA)` → `workday-emea` */
export function suggestedKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 63);
}

export function keyFault(key: string, taken: ReadonlySet<string>): string | undefined {
  if (key === "") return undefined;
  if (!/^[a-z0-9]/.test(key)) return "Must begin with a lower-case letter or a digit.";
  if (!/^[a-z0-9-]+$/.test(key)) return "Only lower-case letters, digits and dashes.";
  if (key.length > 63) return "At most 63 characters.";
  if (taken.has(key)) return "Another integration of your organisation has this key.";
  return undefined;
}

export function NewIntegration({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="New integration"
      lead="One integration stands for one external system."
    >
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [ownKey, setOwnKey] = useState<string | null>(null);
  const key = ownKey ?? suggestedKey(name);
  const existing = useQuery(integrations());
  const taken = new Set((existing.data?.data ?? []).map((each) => each.sourceSystemKey));
  const create = useMutation({
    mutationFn: () =>
      body(
        api.POST("/api/v1/org/{orgId}/integrations", {
          params: { path: { orgId: orgId() } },
          body: { name, sourceSystemKey: key, description: description.trim() === "" ? null : description },
        }),
      ),
    onSuccess: async ({ data }) => {
      await refresh(client, "integrations");
      say(`${data.name} was created`);
      onClose();
      await navigate({ to: "/integrations/$integrationId", params: { integrationId: data.id } });
    },
  });
  const localFault = keyFault(key, taken);
  const other = formFault(create.error, ["name", "description", "sourceSystemKey"]);
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
        fault={fieldFault(create.error, "name")}
        placeholder="Internal HR"
        autoFocus
      />
      <Field label="Description" optional fault={fieldFault(create.error, "description")}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <TextField
        label="Source system key"
        value={key}
        onValue={setOwnKey}
        required
        spellCheck={false}
        className="font-mono"
        fault={localFault ?? fieldFault(create.error, "sourceSystemKey")}
        hint="Matches records across syncs. It can’t be changed once the integration has synced a record."
      />
      {other !== undefined && <Notice tone="bad" title={other} />}
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={create.isPending} disabled={localFault !== undefined}>
          Create integration
        </Button>
      </div>
    </form>
  );
}
