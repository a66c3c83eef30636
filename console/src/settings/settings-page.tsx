/** The organisation and its API keys. */
import { KeyIcon } from "@phosphor-icons/react/Key";
import { PlusIcon } from "@phosphor-icons/react/Plus";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, done, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { Organisation } from "../api/model";
import { apiKeys, organisation, refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { TextField } from "../ui/field";
import { Page, Panel } from "../ui/page";
import { Empty, Loaded, Notice } from "../ui/state";
import { Time } from "../ui/time";
import { say } from "../ui/toast";
import { NewApiKey } from "./new-api-key";

export function SettingsPage() {
  const query = useQuery(organisation());
  return (
    <Page title="Settings">
      <Loaded query={query}>{(data) => <OrganisationForm key={data.updatedAt} data={data} />}</Loaded>
      <Keys />
    </Page>
  );
}

function OrganisationForm({ data }: { readonly data: Organisation }) {
  const client = useQueryClient();
  const [name, setName] = useState(data.name);
  const [timezone, setTimezone] = useState(data.timezone);
  const [currency, setCurrency] = useState(data.currency);
  const patch = {
    ...(name === data.name ? {} : { name }),
    ...(timezone === data.timezone ? {} : { timezone }),
    ...(currency === data.currency ? {} : { currency }),
  };
  const save = useMutation({
    mutationFn: () => body(api.PATCH("/api/v1/org/{orgId}", { params: { path: { orgId: orgId() } }, body: patch })),
    onSuccess: (answer) => {
      client.setQueryData(organisation().queryKey, answer.data);
      say("Saved");
    },
  });
  const other = formFault(save.error, ["name", "timezone", "currency"]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Panel
        title="Organisation"
        padded
        aside={
          <span className={data.customIntegrationsEnabled ? "badge badge-good" : "badge badge-warn"}>
            Custom Integrations {data.customIntegrationsEnabled ? "on" : "off"}
          </span>
        }
        foot={
          <Button type="submit" look="primary" busy={save.isPending} disabled={Object.keys(patch).length === 0}>
            Save
          </Button>
        }
      >
        <div className="grid max-w-160 gap-5 sm:grid-cols-2">
          <div className="sm:col-span-2">
            <TextField
              label="Name"
              value={name}
              onValue={setName}
              required
              maxLength={200}
              fault={fieldFault(save.error, "name")}
            />
          </div>
          <TextField
            label="Time zone"
            value={timezone}
            onValue={setTimezone}
            list="org-zones"
            spellCheck={false}
            hint="Where a schedule names none of its own."
            fault={fieldFault(save.error, "timezone")}
          />
          <TextField
            label="Currency"
            value={currency}
            onValue={setCurrency}
            maxLength={3}
            spellCheck={false}
            hint="ISO 4217, such as GBP."
            fault={fieldFault(save.error, "currency")}
          />
          <datalist id="org-zones">
            {["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          {other !== undefined && <Notice tone="bad" title={other} />}
        </div>
      </Panel>
    </form>
  );
}

function Keys() {
  const query = useQuery(apiKeys());
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const add = (
    <Button look="primary" icon={<PlusIcon weight="bold" aria-hidden />} onClick={() => setAdding(true)}>
      New API key
    </Button>
  );
  return (
    <Panel title="API keys" aside={query.isSuccess && add}>
      <Loaded query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty icon={<KeyIcon size={20} aria-hidden />} title="No API keys">
              Keys let scripts and this console use the API.
            </Empty>
          ) : (
            <div className="table-wrap">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">Name</th>
                    <th scope="col">Key</th>
                    <th scope="col">Role</th>
                    <th scope="col">Last used</th>
                    <th scope="col">Expires</th>
                    <th scope="col">
                      <span className="sr-only">Actions</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((key) => (
                    <tr key={key.id} data-row>
                      <td className="font-medium">{key.name}</td>
                      <td>
                        <code className="text-soft">{key.prefix}…</code>
                      </td>
                      <td>
                        <span className="badge badge-plain">{key.role}</span>
                      </td>
                      <td>
                        <Time at={key.lastUsedAt} />
                      </td>
                      <td>
                        {key.expiresAt === null ? (
                          <span className="text-soft">Never</span>
                        ) : (
                          <Time at={key.expiresAt} form="short" />
                        )}
                      </td>
                      <td className="text-right">
                        <Button small look="danger" onClick={() => setRevoking(key)}>
                          Revoke
                        </Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      <NewApiKey open={adding} onClose={() => setAdding(false)} />
      <Confirm
        open={revoking !== null}
        onClose={() => setRevoking(null)}
        title={`Revoke ${revoking?.name ?? ""}?`}
        action="Revoke key"
        onConfirm={async () => {
          await done(
            api.DELETE("/api/v1/org/{orgId}/api-keys/{id}", {
              params: { path: { orgId: orgId(), id: revoking?.id ?? "" } },
            }),
          );
          await refresh(client, "api-keys");
          say("The key was revoked");
        }}
      >
        Whatever uses this key stops working within 30 seconds. If you are signed in with it, so do you.
      </Confirm>
    </Panel>
  );
}
