/** An integration's name, key, allow-list and deletion. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, done, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { Integration } from "../api/model";
import { hooks, integration, refresh } from "../api/queries";
import { useUnsaved } from "../hooks/unsaved";
import { useMay } from "../session/may";
import { SaveButton } from "../session/save-button";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Field, TextField } from "../ui/field";
import { Panel } from "../ui/page";
import { Loaded, Notice } from "../ui/state";
import { say } from "../ui/toast";
import { count } from "../words";

const route = getRouteApi("/integrations/$integrationId/settings");

export function SettingsTab() {
  const { integrationId } = route.useParams();
  const query = useQuery(integration(integrationId));
  const mayDelete = useMay("deleteIntegration");
  return (
    <Loaded query={query}>
      {(data) => (
        <>
          <Form key={data.updatedAt} data={data} />
          {mayDelete && <Danger data={data} />}
        </>
      )}
    </Loaded>
  );
}

function Form({ data }: { readonly data: Integration }) {
  const may = useMay("updateIntegration");
  const client = useQueryClient();
  const [name, setName] = useState(data.name);
  const [description, setDescription] = useState(data.description ?? "");
  const [key, setKey] = useState(data.sourceSystemKey);
  const [hosts, setHosts] = useState(data.egressAllowList.join("\n"));
  const egressAllowList = hosts
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const patch = {
    ...(name === data.name ? {} : { name }),
    ...(description === (data.description ?? "")
      ? {}
      : { description: description.trim() === "" ? null : description }),
    ...(key === data.sourceSystemKey ? {} : { sourceSystemKey: key }),
    ...(egressAllowList.join("\n") === data.egressAllowList.join("\n") ? {} : { egressAllowList }),
  };
  const changed = Object.keys(patch).length > 0;
  useUnsaved(changed);
  const save = useMutation({
    mutationFn: () =>
      body(
        api.PATCH("/api/v1/org/{orgId}/integrations/{id}", {
          params: { path: { orgId: orgId(), id: data.id } },
          body: patch,
        }),
      ),
    onSuccess: async (answer) => {
      client.setQueryData(integration(data.id).queryKey, answer.data);
      await refresh(client, "integrations", "list");
      say("Saved");
    },
  });
  const other = formFault(save.error, ["name", "description", "sourceSystemKey", "egressAllowList"]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Panel
        title="Settings"
        padded
        foot={
          <SaveButton operation="updateIntegration" busy={save.isPending} disabled={!changed}>
            Save settings
          </SaveButton>
        }
      >
        <fieldset className="grid max-w-160 gap-5" disabled={!may}>
          <TextField
            label="Name"
            value={name}
            onValue={setName}
            required
            maxLength={200}
            fault={fieldFault(save.error, "name")}
          />
          <Field label="Description" optional fault={fieldFault(save.error, "description")}>
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
            onValue={setKey}
            required
            spellCheck={false}
            className="font-mono"
            hint="Can’t be changed any more once a record has been synced: it is how records find their entity again."
            fault={fieldFault(save.error, "sourceSystemKey")}
          />
          <Field
            label="Hosts that its hooks may call"
            optional
            hint="One a line: api.example.com or *.example.com. Empty: every public HTTPS host."
            fault={fieldFault(save.error, "egressAllowList")}
          >
            {(control) => (
              <textarea
                {...control}
                className="input input-code"
                rows={3}
                spellCheck={false}
                value={hosts}
                onChange={(event) => setHosts(event.target.value)}
              />
            )}
          </Field>
          {other !== undefined && <Notice tone="bad" title={other} />}
        </fieldset>
      </Panel>
    </form>
  );
}

function Danger({ data }: { readonly data: Integration }) {
  const [asking, setAsking] = useState(false);
  const own = useQuery(hooks(data.id));
  const client = useQueryClient();
  const navigate = useNavigate();
  const amount = own.data?.meta.total ?? 0;
  return (
    <Panel title="Danger zone" danger padded>
      <div className="flex flex-wrap items-center gap-4">
        <p className="flex-1 basis-72 text-sm text-soft">
          Deletes the integration with its secrets and its {count(amount, "hook")}. What they have synced stays.
        </p>
        <Button look="danger" onClick={() => setAsking(true)}>
          Delete integration
        </Button>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={`Delete ${data.name}?`}
        action="Delete integration"
        typed={data.name}
        onConfirm={async () => {
          await done(
            api.DELETE("/api/v1/org/{orgId}/integrations/{id}", { params: { path: { orgId: orgId(), id: data.id } } }),
          );
          await navigate({ to: "/integrations" });
          await refresh(client, "integrations", "list");
          say(`${data.name} was deleted`);
        }}
      >
        This can’t be undone. Its secrets, its {count(amount, "hook")} and their executions are gone then.
      </Confirm>
    </Panel>
  );
}
