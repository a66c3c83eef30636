/** A look into a hook's key-value store. */
import { KeyIcon } from "@phosphor-icons/react/Key";
import { TrashIcon } from "@phosphor-icons/react/Trash";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api, done, orgId } from "../api/client";
import { kvEntries, refresh } from "../api/queries";
import { useMay } from "../session/may";
import { jsonText } from "../ui/json";
import { Button } from "../ui/button";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { say, sayProblem } from "../ui/toast";

const route = getRouteApi("/hooks/$hookId/store");

export function StoreTab() {
  const { hookId } = route.useParams();
  const [page, setPage] = useState(1);
  const query = useQuery(kvEntries(hookId, page));
  const mayDelete = useMay("deleteKvEntry");
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (key: string) =>
      done(
        api.DELETE("/api/v1/org/{orgId}/hooks/{id}/kv/{key}", {
          params: { path: { orgId: orgId(), id: hookId, key } },
        }),
      ),
    onSuccess: async () => {
      await refresh(client, "kv", hookId);
      say("Deleted");
    },
    onError: (error) => sayProblem("The key was not deleted", error),
  });
  return (
    <Panel title="Store">
      <Loaded query={query}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty icon={<KeyIcon size={20} aria-hidden />} title="The store is empty">
              What the hook keeps between runs with ctx.kv.set(…), such as a cursor or a token, is shown here.
            </Empty>
          ) : (
            <>
              <div className="table-wrap">
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">Key</th>
                      <th scope="col">Value</th>
                      <th scope="col">Expires</th>
                      {mayDelete && (
                        <th scope="col">
                          <span className="sr-only">Actions</span>
                        </th>
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {data.map((entry) => (
                      <tr key={entry.key} data-row>
                        <td className="max-w-60 break-all">
                          <code>{entry.key}</code>
                        </td>
                        <td className="w-1/2">
                          <pre
                            className="code-block max-h-30"
                            tabIndex={0}
                            role="group"
                            aria-label={`Value of ${entry.key}`}
                          >
                            {jsonText(entry.value, true)}
                          </pre>
                        </td>
                        <td>
                          <Time at={entry.expiresAt} form="short" />
                        </td>
                        {mayDelete && (
                          <td>
                            <Button
                              small
                              look="quiet"
                              aria-label={`Delete ${entry.key}`}
                              icon={<TrashIcon aria-hidden />}
                              onClick={() => remove.mutate(entry.key)}
                            />
                          </td>
                        )}
                      </tr>
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
  );
}
