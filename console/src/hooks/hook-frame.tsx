/** The head and tabs of one hook. */
import { ArrowsClockwiseIcon } from "@phosphor-icons/react/ArrowsClockwise";
import { CaretDownIcon } from "@phosphor-icons/react/CaretDown";
import { PlayIcon } from "@phosphor-icons/react/Play";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, getRouteApi, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import type { Hook } from "../api/model";
import { hook as hookQuery, integration, organisation } from "../api/queries";
import { useRunNow } from "../runs/actions";
import { useMay } from "../session/may";
import { scheduleWords } from "../schedule/words";
import { EnabledBadge, TypeBadge } from "../ui/badges";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Menu } from "../ui/menu";
import { Page } from "../ui/page";
import { Loaded } from "../ui/state";
import { Tabs } from "../ui/tabs";
import { CHANGES, ENTITIES, eitherOf } from "../words";

const route = getRouteApi("/hooks/$hookId");

export function HookFrame() {
  const { hookId } = route.useParams();
  const query = useQuery(hookQuery(hookId));
  const org = useQuery(organisation());
  const parent = useQuery({ ...integration(query.data?.integrationId ?? ""), enabled: query.data !== undefined });
  const mayRun = useMay("startRun");
  const path = useRouterState({ select: (state) => state.location.pathname });
  const code = path.replace(/\/$/, "") === `/hooks/${hookId}`;
  return (
    <Page
      title={query.data?.name ?? (query.isError ? "Hook" : "…")}
      width={code || path.endsWith("/versions") ? "wide" : "normal"}
      crumbs={
        <>
          <Link to="/integrations">Integrations</Link>
          <span aria-hidden>/</span>
          {query.data !== undefined && (
            <Link to="/integrations/$integrationId" params={{ integrationId: query.data.integrationId }}>
              {parent.data?.name ?? "…"}
            </Link>
          )}
        </>
      }
      badges={
        query.data !== undefined && (
          <>
            <TypeBadge type={query.data.type} />
            <EnabledBadge enabled={query.data.enabled} />
          </>
        )
      }
      lead={query.data !== undefined && whenSentence(query.data, org.data?.timezone)}
      actions={mayRun && query.data?.type === "PULL" && <RunNow hook={query.data} />}
    >
      <Loaded query={query}>
        {(hook) => (
          <>
            <HookTabs hook={hook} />
            <Outlet />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function whenSentence(hook: Hook, zone: string | undefined): string {
  const { many } = ENTITIES[hook.entityType];
  if (hook.type === "PULL") return `${many} into Flowstate · ${scheduleWords(hook.schedule, zone)}`;
  return `${many} out of Flowstate · when ${eitherOf(hook.eventTypes.map((type) => CHANGES[type]))}`;
}

function HookTabs({ hook }: { readonly hook: Hook }) {
  const params = { hookId: hook.id };
  return (
    <Tabs label="Hook">
      <Link to="/hooks/$hookId" params={params} className="tab" activeOptions={{ exact: true, includeSearch: false }}>
        Code
      </Link>
      <Link to="/hooks/$hookId/schedule" params={params} className="tab">
        {hook.type === "PULL" ? "Schedule" : "Events"}
      </Link>
      <Link to="/hooks/$hookId/executions" params={params} className="tab" activeOptions={{ includeSearch: false }}>
        Executions
      </Link>
      {hook.type === "PUSH" && (
        <Link to="/hooks/$hookId/deliveries" params={params} className="tab" activeOptions={{ includeSearch: false }}>
          Deliveries
        </Link>
      )}
      <Link to="/hooks/$hookId/versions" params={params} className="tab" activeOptions={{ includeSearch: false }}>
        Versions
      </Link>
      <Link to="/hooks/$hookId/store" params={params} className="tab">
        Store
      </Link>
      <Link to="/hooks/$hookId/settings" params={params} className="tab">
        Settings
      </Link>
    </Tabs>
  );
}

function RunNow({ hook }: { readonly hook: Hook }) {
  const run = useRunNow(hook.id);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div className="flex">
        <Button
          className="rounded-r-none border-r-0"
          busy={run.isPending}
          icon={<PlayIcon weight="fill" aria-hidden />}
          onClick={() => run.mutate({ mode: "live" })}
        >
          Run now
        </Button>
        <Menu
          label="More ways to run"
          trigger={
            <Button
              className="rounded-l-none px-2"
              aria-label="More ways to run"
              icon={<CaretDownIcon aria-hidden />}
            />
          }
          items={[
            {
              label: "Full re-sync…",
              icon: <ArrowsClockwiseIcon size={16} aria-hidden />,
              onSelect: () => setAsking(true),
            },
          ]}
        />
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title="Run a full re-sync?"
        action="Run full re-sync"
        danger={false}
        onConfirm={() => run.mutateAsync({ mode: "live", fullResync: true })}
      >
        Every record is looked at, whatever was synced before. What was edited or deleted in Flowstate since becomes
        again what the external system says.
      </Confirm>
    </>
  );
}
