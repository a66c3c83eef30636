/** Secrets: written, replaced and deleted, never shown. Says which hooks name each in their code. */
import { KeyIcon } from "@phosphor-icons/react/Key";
import { PlusIcon } from "@phosphor-icons/react/Plus";
import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, done, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import { hookVersion, hooks, refresh, secrets } from "../api/queries";
import { WhoMay, useMay } from "../session/may";
import { Button } from "../ui/button";
import { Confirm, Dialog } from "../ui/dialog";
import { Field, TextField } from "../ui/field";
import { Panel } from "../ui/page";
import { Empty, Loaded, Notice } from "../ui/state";
import { Time } from "../ui/time";
import { say } from "../ui/toast";
import { listed } from "../words";
import { useUsedSecrets } from "./used-secrets";

const route = getRouteApi("/integrations/$integrationId/secrets");

export function SecretsTab() {
  const { integrationId } = route.useParams();
  const query = useQuery(secrets(integrationId));
  const [editing, setEditing] = useState<{ readonly name: string | null } | null>(null);
  const [deleting, setDeleting] = useState<string | null>(null);
  const { users, looked } = useUsers(integrationId);
  const client = useQueryClient();
  const may = useMay("putSecret");
  const who = <WhoMay operation="putSecret" does="add, replace and delete secrets" />;
  const add = may && (
    <Button look="primary" icon={<PlusIcon weight="bold" aria-hidden />} onClick={() => setEditing({ name: null })}>
      Add secret
    </Button>
  );
  const known = new Set(query.data?.data.map((secret) => secret.name));
  const missing = query.data === undefined ? [] : [...users.keys()].filter((name) => !known.has(name));
  return (
    <>
      {missing.length > 0 && (
        <Notice
          tone="warn"
          title={`The code asks for ${listed(missing)}, which ${missing.length === 1 ? "is" : "are"} not here`}
          action={
            may && (
              <Button small onClick={() => setEditing({ name: missing[0] ?? null })}>
                Add {missing[0]}
              </Button>
            )
          }
        >
          A secret that does not exist is undefined when the hook runs.
        </Notice>
      )}
      <Panel
        title="Secrets"
        aside={query.data !== undefined && query.data.data.length > 0 && add}
        foot={!may && query.data !== undefined && query.data.data.length > 0 && who}
      >
        <Loaded query={query}>
          {({ data }) =>
            data.length === 0 ? (
              <Empty icon={<KeyIcon size={20} aria-hidden />} title="No secrets yet" action={may ? add : who}>
                API keys, tokens and passwords that hooks need. They are encrypted, decrypted only while a hook runs,
                and never shown again.
              </Empty>
            ) : (
              <div className="table-wrap">
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">Name</th>
                      <th scope="col">Last changed</th>
                      <th scope="col">Used by</th>
                      {may && (
                        <th scope="col">
                          <span className="sr-only">Actions</span>
                        </th>
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {data.map((secret) => (
                      <tr key={secret.id} data-row>
                        <td>
                          <code className="font-medium">{secret.name}</code>
                        </td>
                        <td>
                          <Time at={secret.updatedAt} />
                        </td>
                        <td>
                          {(users.get(secret.name) ?? []).map((hook, index) => (
                            <span key={hook.id}>
                              {index > 0 && ", "}
                              <Link to="/hooks/$hookId" params={{ hookId: hook.id }} className="link">
                                {hook.name}
                              </Link>
                            </span>
                          ))}
                          {!users.has(secret.name) && (
                            <span className="text-soft">{looked ? "No hook names it" : "…"}</span>
                          )}
                        </td>
                        {may && (
                          <td>
                            <div className="flex justify-end gap-2">
                              <Button small onClick={() => setEditing({ name: secret.name })}>
                                Replace
                              </Button>
                              <Button small look="danger" onClick={() => setDeleting(secret.name)}>
                                Delete
                              </Button>
                            </div>
                          </td>
                        )}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </Loaded>
      </Panel>
      <Dialog
        open={editing !== null}
        onClose={() => setEditing(null)}
        title={
          editing?.name == null ? "Add a secret" : `${known.has(editing.name) ? "Replace" : "Add"} ${editing.name}`
        }
        lead="The value can’t be seen again after saving. Hooks read it as ctx.secrets."
      >
        <SecretForm integrationId={integrationId} name={editing?.name ?? null} onClose={() => setEditing(null)} />
      </Dialog>
      <Confirm
        open={deleting !== null}
        onClose={() => setDeleting(null)}
        title={`Delete ${deleting ?? ""}?`}
        action="Delete secret"
        onConfirm={async () => {
          await done(
            api.DELETE("/api/v1/org/{orgId}/integrations/{id}/secrets/{name}", {
              params: { path: { orgId: orgId(), id: integrationId, name: deleting ?? "" } },
            }),
          );
          await refresh(client, "secrets", integrationId);
          say("The secret was deleted");
        }}
      >
        {deleting !== null && users.has(deleting)
          ? `${listed((users.get(deleting) ?? []).map((hook) => hook.name))} will find it undefined from the next run on.`
          : "No hook names it in its code."}
      </Confirm>
    </>
  );
}

interface Users {
  readonly users: ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>;
  /** Whether all code has been looked through. */
  readonly looked: boolean;
}

/** Secret names with the hooks whose current code mentions them. */
function useUsers(integrationId: string): Users {
  const list = useQuery(hooks(integrationId));
  const own = list.data?.data ?? [];
  const versions = useQueries({ queries: own.map((hook) => hookVersion(hook.id, hook.version)) });
  const used = useUsedSecrets(own.map((_, index) => versions[index]?.data?.code ?? ""));
  const users = new Map<string, { id: string; name: string }[]>();
  for (const [index, hook] of own.entries())
    for (const name of used[index] ?? [])
      users.set(name, [...(users.get(name) ?? []), { id: hook.id, name: hook.name }]);
  const looked =
    list.data !== undefined && versions.every((version) => !version.isPending) && used.length >= own.length;
  return { users, looked };
}

function SecretForm({
  integrationId,
  name,
  onClose,
}: {
  readonly integrationId: string;
  readonly name: string | null;
  readonly onClose: () => void;
}) {
  const client = useQueryClient();
  const [typed, setTyped] = useState(name ?? "");
  const [value, setValue] = useState("");
  const save = useMutation({
    mutationFn: () =>
      body(
        api.PUT("/api/v1/org/{orgId}/integrations/{id}/secrets/{name}", {
          params: { path: { orgId: orgId(), id: integrationId, name: typed } },
          body: { value },
        }),
      ),
    onSuccess: async () => {
      await refresh(client, "secrets", integrationId);
      say(`${typed} was saved`);
      onClose();
    },
  });
  const nameFault =
    typed !== "" && !/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(typed)
      ? "Letters, digits and underscores, not beginning with a digit; at most 64."
      : undefined;
  const other = formFault(save.error, ["name", "value"]);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextField
        label="Name"
        value={typed}
        onValue={setTyped}
        required
        disabled={name !== null}
        spellCheck={false}
        className="font-mono"
        placeholder="API_TOKEN"
        fault={nameFault ?? fieldFault(save.error, "name")}
      />
      <Field label="Value" hint="Up to 16 KiB." fault={fieldFault(save.error, "value")}>
        {(control) => (
          <textarea
            {...control}
            className="input input-code"
            rows={3}
            required
            spellCheck={false}
            autoComplete="off"
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </Field>
      {other !== undefined && <Notice tone="bad" title={other} />}
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={save.isPending} disabled={nameFault !== undefined || value === ""}>
          Save secret
        </Button>
      </div>
    </form>
  );
}
