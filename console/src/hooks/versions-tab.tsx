/** The versions of a hook's code: who, when, side by side with the current one, make current. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import { hook as hookQuery, hookVersion, hookVersions, refresh } from "../api/queries";
import { Compare } from "../editor/lazy-editor";
import { useMay } from "../session/may";
import { Button } from "../ui/button";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { say, sayProblem } from "../ui/toast";

const route = getRouteApi("/hooks/$hookId/versions");

export function VersionsTab() {
  const { hookId } = route.useParams();
  const { compare } = route.useSearch();
  const [page, setPage] = useState(1);
  const hook = useQuery(hookQuery(hookId));
  const query = useQuery(hookVersions(hookId, page));
  const mayActivate = useMay("activateHookVersion");
  const client = useQueryClient();
  const activate = useMutation({
    mutationFn: (version: number) =>
      body(
        api.POST("/api/v1/org/{orgId}/hooks/{id}/versions/{version}/activate", {
          params: { path: { orgId: orgId(), id: hookId, version } },
        }),
      ),
    onSuccess: async (_, version) => {
      await refresh(client, "hooks", "one", hookId);
      await refresh(client, "hooks", "versions", hookId);
      say(`Version ${String(version)} is current`);
    },
    onError: (error) => sayProblem("The version was not made current", error),
  });
  return (
    <>
      {compare !== undefined && hook.data !== undefined && compare !== hook.data.version && (
        <Difference hookId={hookId} old={compare} current={hook.data.version} />
      )}
      <Panel title="Versions">
        <Loaded query={query}>
          {({ data, meta }) => (
            <>
              <div className="table-wrap">
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">Version</th>
                      <th scope="col">Saved</th>
                      <th scope="col">By</th>
                      <th scope="col">Checksum</th>
                      <th scope="col">
                        <span className="sr-only">Actions</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {data.map((each) => (
                      <tr key={each.version} data-row>
                        <td className="whitespace-nowrap">
                          <Link
                            to="/hooks/$hookId"
                            params={{ hookId }}
                            search={{ version: each.version }}
                            className="row-link mr-2"
                          >
                            Version {each.version}
                          </Link>
                          {each.active && <span className="badge badge-good">Current</span>}
                        </td>
                        <td>
                          <Time at={each.createdAt} form="short" />
                        </td>
                        <td>{each.createdBy.name}</td>
                        <td>
                          <code className="text-soft" title={each.sha256}>
                            {each.sha256.slice(0, 10)}
                          </code>
                        </td>
                        <td>
                          {!each.active && (
                            <div className="flex justify-end gap-2">
                              <Link
                                to="/hooks/$hookId/versions"
                                params={{ hookId }}
                                search={{ compare: each.version }}
                                className="btn btn-small"
                              >
                                Compare
                              </Link>
                              {mayActivate && (
                                <Button
                                  small
                                  busy={activate.isPending && activate.variables === each.version}
                                  onClick={() => activate.mutate(each.version)}
                                >
                                  Make current
                                </Button>
                              )}
                            </div>
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <Pager meta={meta} onPage={setPage} />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  );
}

function Difference({
  hookId,
  old,
  current,
}: {
  readonly hookId: string;
  readonly old: number;
  readonly current: number;
}) {
  const before = useQuery(hookVersion(hookId, old));
  const after = useQuery(hookVersion(hookId, current));
  return (
    <Panel
      title={`Version ${String(old)} beside the current version ${String(current)}`}
      aside={
        <Link to="/hooks/$hookId/versions" params={{ hookId }} search={{}} className="btn btn-small btn-quiet">
          Close
        </Link>
      }
    >
      <div className="editor-frame">
        <Loaded query={before}>
          {(left) => (
            <Loaded query={after}>
              {(right) => (
                <Compare
                  before={left.code}
                  after={right.code}
                  labels={[`Version ${String(old)}`, `Version ${String(current)}`]}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      </div>
    </Panel>
  );
}
