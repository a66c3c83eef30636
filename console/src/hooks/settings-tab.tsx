/** A hook's name, what counts as a change, orphan cleanup, deletion. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, done, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { Hook, HookPatch } from "../api/model";
import { hook as hookQuery, refresh } from "../api/queries";
import { useMay } from "../session/may";
import { SaveButton } from "../session/save-button";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Field, Switch, TextField } from "../ui/field";
import { Panel } from "../ui/page";
import { Loaded, Notice } from "../ui/state";
import { say } from "../ui/toast";
import { count } from "../words";
import { useUnsaved } from "./unsaved";

const route = getRouteApi("/hooks/$hookId/settings");

export function HookSettingsTab() {
  const { hookId } = route.useParams();
  const query = useQuery(hookQuery(hookId));
  const mayDelete = useMay("deleteHook");
  return (
    <Loaded query={query}>
      {(hook) => (
        <>
          <Form key={hook.updatedAt} hook={hook} />
          {mayDelete && <Danger hook={hook} />}
        </>
      )}
    </Loaded>
  );
}

function Form({ hook }: { readonly hook: Hook }) {
  const may = useMay("updateHook");
  const client = useQueryClient();
  const [name, setName] = useState(hook.name);
  const [ignored, setIgnored] = useState(hook.ignoreFields.join("\n"));
  const [cleanup, setCleanup] = useState(hook.orphanCleanup.enabled);
  const [percent, setPercent] = useState(String(hook.orphanCleanup.maxPercent));
  const ignoreFields = ignored
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const patch: HookPatch = {
    ...(name === hook.name ? {} : { name }),
    ...(ignoreFields.join("\n") === hook.ignoreFields.join("\n") ? {} : { ignoreFields }),
    ...(cleanup === hook.orphanCleanup.enabled && Number(percent) === hook.orphanCleanup.maxPercent
      ? {}
      : { orphanCleanup: { enabled: cleanup, maxPercent: Number(percent) } }),
  };
  const changed = Object.keys(patch).length > 0;
  useUnsaved(changed);
  const save = useMutation({
    mutationFn: () =>
      body(
        api.PATCH("/api/v1/org/{orgId}/hooks/{id}", { params: { path: { orgId: orgId(), id: hook.id } }, body: patch }),
      ),
    onSuccess: async ({ data }) => {
      client.setQueryData(hookQuery(hook.id).queryKey, data);
      await refresh(client, "hooks", "of");
      say("Saved");
    },
  });
  const other = formFault(save.error, ["name", "ignoreFields", "orphanCleanup"]);
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
          <SaveButton operation="updateHook" busy={save.isPending} disabled={!changed}>
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
          {hook.type === "PULL" && (
            <>
              <Field
                label="Fields that don’t count"
                optional
                hint="One path a line, such as customAttributes.last_login or teamAllocations.*.teamName. A record that differs only there is unchanged."
                fault={fieldFault(save.error, "ignoreFields")}
              >
                {(control) => (
                  <textarea
                    {...control}
                    className="input input-code"
                    rows={3}
                    spellCheck={false}
                    value={ignored}
                    onChange={(event) => setIgnored(event.target.value)}
                  />
                )}
              </Field>
              <div className="grid gap-3">
                <Switch
                  label="Orphan cleanup"
                  text="Delete what the external system no longer returns"
                  checked={cleanup}
                  onChange={setCleanup}
                />
                <p className="field-hint">
                  After a complete run, entities of this hook that it did not return are deleted from Flowstate.
                </p>
                {cleanup && (
                  <TextField
                    label="Ask a person above this share, in percent"
                    type="number"
                    min={0}
                    max={100}
                    className="max-w-30"
                    value={percent}
                    onValue={setPercent}
                    hint="More than that at once, and at least 10, are held back until somebody approves them."
                    fault={fieldFault(save.error, "orphanCleanup")}
                  />
                )}
              </div>
            </>
          )}
          {other !== undefined && <Notice tone="bad" title={other} />}
        </fieldset>
      </Panel>
    </form>
  );
}

function Danger({ hook }: { readonly hook: Hook }) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  return (
    <Panel title="Danger zone" danger padded>
      <div className="flex flex-wrap items-center gap-4">
        <p className="flex-1 basis-72 text-sm text-soft">
          Deletes the hook with its versions, executions and store. What it has synced stays.
        </p>
        <Button look="danger" onClick={() => setAsking(true)}>
          Delete hook
        </Button>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={`Delete ${hook.name}?`}
        action="Delete hook"
        typed={hook.name}
        onConfirm={async () => {
          await done(
            api.DELETE("/api/v1/org/{orgId}/hooks/{id}", { params: { path: { orgId: orgId(), id: hook.id } } }),
          );
          await navigate({ to: "/integrations/$integrationId", params: { integrationId: hook.integrationId } });
          await refresh(client, "hooks", "of");
          say(`${hook.name} was deleted`);
        }}
      >
        This can’t be undone. Its {count(hook.version, "version")}, its executions and its store are gone then. What it
        has synced stays in Flowstate.
      </Confirm>
    </Panel>
  );
}
