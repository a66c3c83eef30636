/** Where the person is signed in: ended one by one, or all at once. */
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, done } from "../api/client";
import type { PersonSessionRow } from "../api/model";
import { refresh } from "../api/queries";
import { endSession } from "../session/session";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Panel } from "../ui/page";
import { Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { say, sayProblem } from "../ui/toast";
import { browserWords } from "./browser-words";

const sessions = () =>
  queryOptions({
    queryKey: ["sessions"],
    queryFn: () => body(api.GET("/api/v1/auth/sessions")).then((answer) => answer.data),
  });

export function SessionsPanel() {
  const query = useQuery(sessions());
  const [leaving, setLeaving] = useState(false);
  return (
    <Panel
      title="Where you are signed in"
      aside={
        <Button small look="danger" onClick={() => setLeaving(true)}>
          Sign out everywhere
        </Button>
      }
    >
      <Loaded query={query}>
        {(rows) => (
          <div className="table-wrap">
            <table className="table" aria-label="Sessions">
              <thead>
                <tr>
                  <th scope="col">Browser</th>
                  <th scope="col">Address</th>
                  <th scope="col">Signed in</th>
                  <th scope="col">Ends</th>
                  <th scope="col">
                    <span className="sr-only">Actions</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <SessionRow key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      <Confirm
        open={leaving}
        onClose={() => setLeaving(false)}
        title="Sign out everywhere?"
        action="Sign out everywhere"
        onConfirm={async () => {
          await done(api.DELETE("/api/v1/auth/sessions"));
          endSession("You are signed out everywhere.");
        }}
      >
        All of your sessions end at once, this one too.
      </Confirm>
    </Panel>
  );
}

function SessionRow({ row }: { readonly row: PersonSessionRow }) {
  const client = useQueryClient();
  const browser = browserWords(row.userAgent);
  const end = useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/auth/sessions/{id}", { params: { path: { id: row.id } } })),
    onSuccess: () => say("The session has ended"),
    onError: (error) => sayProblem("The session has not ended", error),
    onSettled: () => refresh(client, "sessions"),
  });
  return (
    <tr data-row>
      <td className="font-medium" title={row.userAgent ?? undefined}>
        {browser}
      </td>
      <td>{row.ip ?? <span className="text-soft">–</span>}</td>
      <td>
        <Time at={row.createdAt} />
      </td>
      <td>
        <Time at={row.expiresAt} form="short" />
      </td>
      <td className="text-right">
        {row.current ? (
          <span className="badge badge-good">This one</span>
        ) : (
          <Button small look="danger" busy={end.isPending} onClick={() => end.mutate()} aria-label={`End ${browser}`}>
            End
          </Button>
        )}
      </td>
    </tr>
  );
}
