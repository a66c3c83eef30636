/** All integrations, with their state at a glance. */
import { ArrowsLeftRightIcon } from "@phosphor-icons/react/ArrowsLeftRight";
import { MagnifyingGlassIcon } from "@phosphor-icons/react/MagnifyingGlass";
import { PlusIcon } from "@phosphor-icons/react/Plus";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { integrations } from "../api/queries";
import { WhoMay, useMay } from "../session/may";
import { Button } from "../ui/button";
import { Page, Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { NewIntegration } from "./new-integration";
import { useGlance } from "./glance";

export function IntegrationsPage() {
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const [creating, setCreating] = useState(false);
  const list = useQuery(integrations(page, search));
  const may = useMay("createIntegration");
  const add = may && (
    <Button look="primary" icon={<PlusIcon weight="bold" aria-hidden />} onClick={() => setCreating(true)}>
      New integration
    </Button>
  );
  return (
    <Page
      title="Integrations"
      lead="Each integration connects Flowstate to one external system. Its hooks bring data in (PULL) or send changes out (PUSH)."
      actions={add}
    >
      {(list.data === undefined || list.data.meta.total > 5 || typed !== "") && (
        <label className="relative block max-w-80">
          <MagnifyingGlassIcon className="absolute top-2 left-2.5 text-soft" size={16} aria-hidden />
          <input
            className="input pl-8"
            type="search"
            aria-label="Search integrations"
            placeholder="Search by name"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setPage(1);
            }}
          />
        </label>
      )}
      <Panel>
        <Loaded query={list}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <Empty
                icon={<ArrowsLeftRightIcon size={20} aria-hidden />}
                title={search === "" ? "No integrations yet" : "Nothing matches"}
                action={search === "" && (may ? add : <WhoMay operation="createIntegration" does="make one" />)}
              >
                {search === ""
                  ? `There is one for each system that is connected: an HR system, a billing platform, a vendor portal.${may ? " Make the first, then add its secrets and its first hook." : ""}`
                  : "No integration has this in its name."}
              </Empty>
            ) : (
              <>
                <div className="table-wrap">
                  <table className="table">
                    <thead>
                      <tr>
                        <th scope="col">Name</th>
                        <th scope="col">Hooks</th>
                        <th scope="col">Last run</th>
                        <th scope="col">Failures in 24 h</th>
                        <th scope="col">Next run</th>
                      </tr>
                    </thead>
                    <tbody>
                      {data.map((each) => (
                        <tr key={each.id} data-row>
                          <td className="min-w-56">
                            <Link
                              to="/integrations/$integrationId"
                              params={{ integrationId: each.id }}
                              className="row-link"
                            >
                              {each.name}
                            </Link>
                            <p className="text-xs text-soft">
                              <code>{each.sourceSystemKey}</code>
                            </p>
                          </td>
                          <Glance integrationId={each.id} />
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
      <NewIntegration open={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}

function Glance({ integrationId }: { readonly integrationId: string }) {
  const glance = useGlance(integrationId);
  if (glance === null)
    return (
      <td colSpan={4}>
        <div className="skeleton h-3 w-1/2" />
      </td>
    );
  return (
    <>
      <td className="whitespace-nowrap">
        {glance.hooks === 0 ? (
          <span className="text-soft">None yet</span>
        ) : (
          <>
            {glance.on} on
            {glance.hooks > glance.on && <span className="text-soft"> · {glance.hooks - glance.on} off</span>}
          </>
        )}
      </td>
      <td>
        {glance.last === null ? (
          <span className="text-soft">Never</span>
        ) : (
          <Link
            to="/executions/$executionId"
            params={{ executionId: glance.last.id }}
            className="inline-flex items-center gap-2 hover:underline"
          >
            <span className={`dot ${glance.last.tone}`} aria-hidden />
            <span>{glance.last.text}</span>
            <span className="text-soft">
              <Time at={glance.last.at} />
            </span>
          </Link>
        )}
      </td>
      <td>
        {glance.failures === 0 ? (
          <span className="text-soft">None</span>
        ) : (
          <span className="badge badge-bad">{glance.failures}</span>
        )}
      </td>
      <td>
        <Time at={glance.next} />
      </td>
    </>
  );
}
