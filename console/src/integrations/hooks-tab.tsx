/** The hooks of an integration: what each does, whether it is on, how its last run went. */
import { CodeIcon } from "@phosphor-icons/react/Code";
import { PlusIcon } from "@phosphor-icons/react/Plus";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { Hook } from "../api/model";
import { executions, hooks, organisation, secrets } from "../api/queries";
import { HookSwitch } from "../hooks/hook-switch";
import { scheduleWords } from "../schedule/words";
import { WhoMay, useMay } from "../session/may";
import { StatusBadge, TypeBadge } from "../ui/badges";
import { Panel } from "../ui/page";
import { Empty, Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { CHANGES, ENTITIES, eitherOf } from "../words";

const route = getRouteApi("/integrations/$integrationId");

export function HooksTab() {
  const { integrationId } = route.useParams();
  const query = useQuery(hooks(integrationId));
  const kept = useQuery(secrets(integrationId));
  const mayAdd = useMay("createHook");
  const secretsFirst = useMay("putSecret") && kept.data?.meta.total === 0;
  const add = mayAdd ? (
    <Link to="/integrations/$integrationId/hooks/new" params={{ integrationId }} className="btn btn-primary">
      <PlusIcon weight="bold" aria-hidden /> Add hook
    </Link>
  ) : (
    <WhoMay operation="createHook" does="add hooks" />
  );
  return (
    <Panel title="Hooks" aside={mayAdd && query.data !== undefined && query.data.data.length > 0 && add}>
      <Loaded query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty
              icon={<CodeIcon size={20} aria-hidden />}
              title="No hooks yet"
              action={
                <>
                  {add}
                  {secretsFirst && (
                    <Link to="/integrations/$integrationId/secrets" params={{ integrationId }} className="btn">
                      Add secrets first
                    </Link>
                  )}
                </>
              }
            >
              A hook is a piece of JavaScript. A PULL hook fetches records from the external system; a PUSH hook tells
              it what changed in Flowstate.
              {secretsFirst && " If the system wants a key or a token, add it as a secret first."}
            </Empty>
          ) : (
            <div className="table-wrap">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">Name</th>
                    <th scope="col">Type</th>
                    <th scope="col">When</th>
                    <th scope="col">Last run</th>
                    <th scope="col">Next run</th>
                    <th scope="col">On</th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((hook) => (
                    <HookRow key={hook.id} hook={hook} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}

function HookRow({ hook }: { readonly hook: Hook }) {
  const org = useQuery(organisation());
  const runs = useQuery(executions({ hookId: hook.id, limit: 5 }));
  const last = runs.data?.data.find((run) => run.mode === "live");
  return (
    <tr data-row>
      <td className="min-w-48">
        <Link to="/hooks/$hookId" params={{ hookId: hook.id }} className="row-link">
          {hook.name}
        </Link>
        <p className="text-xs text-soft">{ENTITIES[hook.entityType].many}</p>
      </td>
      <td>
        <TypeBadge type={hook.type} />
      </td>
      <td className="min-w-40">
        {hook.type === "PULL"
          ? scheduleWords(hook.schedule, org.data?.timezone)
          : `When ${eitherOf(hook.eventTypes.map((type) => CHANGES[type]))}`}
      </td>
      <td>
        {last === undefined ? (
          <span className="text-soft">{runs.isPending ? "" : "Never"}</span>
        ) : (
          <Link
            to="/executions/$executionId"
            params={{ executionId: last.id }}
            className="inline-flex items-center gap-2 hover:underline"
          >
            <StatusBadge status={last.status} />
            <span className="text-soft">
              <Time at={last.startedAt ?? last.createdAt} />
            </span>
          </Link>
        )}
      </td>
      <td>{hook.enabled ? <Time at={hook.nextRuns[0] ?? null} /> : <span className="text-soft">–</span>}</td>
      <td>
        <HookSwitch hook={hook} />
      </td>
    </tr>
  );
}
