/** The organisation's API keys: made, shown once, revoked. */
import { KeyIcon } from "@phosphor-icons/react/Key";
import { PlusIcon } from "@phosphor-icons/react/Plus";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, done, orgId } from "../api/client";
import { apiKeys, refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Panel } from "../ui/page";
import { Empty, Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { say } from "../ui/toast";
import { NewApiKey } from "./new-api-key";

export function ApiKeysTab() {
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
      <Loaded
        query={query}
        denied="Only administrators of the organisation see its API keys. Ask one of them, or sign in with a key of that role."
      >
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
                      <td className="min-w-32 font-medium">{key.name}</td>
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
