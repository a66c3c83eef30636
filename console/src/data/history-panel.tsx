/** What changed in an entity, when, and by whom: a hook's run, a person or a program. */
import { ClockCounterClockwiseIcon } from "@phosphor-icons/react/ClockCounterClockwise";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EntityChange, EntityType } from "../api/model";
import { ACTOR_KINDS } from "../audit/words";
import { Changes } from "../ui/changes";
import { Entry } from "../ui/entry";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { exactTime } from "../ui/time";
import { fieldTitle } from "../words";
import { entityHistory } from "./history";

interface HistoryPanelProps {
  readonly type: EntityType;
  readonly id: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

export function HistoryPanel({ type, id, page, onPage }: HistoryPanelProps) {
  const query = useQuery(entityHistory(type, id, page));
  return (
    <Panel title="History">
      <Loaded query={query}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty icon={<ClockCounterClockwiseIcon size={20} aria-hidden />} title="No changes in the last 30 days">
              Each change is kept for 30 days, with the fields before and after and who made it.
            </Empty>
          ) : (
            <>
              <ul aria-label="History">
                {data.map((change) => (
                  <ChangeRow key={change.id} change={change} />
                ))}
              </ul>
              <Pager meta={meta} onPage={onPage} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function ChangeRow({ change }: { readonly change: EntityChange }) {
  const { type, at, changes } = change;
  return (
    <Entry
      what={
        <>
          <span className="font-medium">{KINDS[type].text}</span>
          {type === "update" && (
            <span className="text-soft"> {changes.map(({ field }) => fieldTitle(field)).join(", ")}</span>
          )}
        </>
      }
      who={whoName(change)}
      aside={change.actor === null ? "Hook" : ACTOR_KINDS[change.actor.kind].one}
      at={at}
    >
      {() => (
        <>
          {changes.length > 0 && <Changes changes={changes} sides={KINDS[type].sides} title={fieldTitle} />}
          <Origin change={change} />
        </>
      )}
    </Entry>
  );
}

const KINDS = {
  create: { text: "Created", sides: "after" },
  update: { text: "Updated", sides: "both" },
  delete: { text: "Deleted", sides: "before" },
} as const;
const GONE = "deleted meanwhile";

function whoName({ actor, hook }: EntityChange): string {
  if (actor !== null) return actor.name;
  return hook === null ? "Flowstate" : (hook.name ?? `A hook, ${GONE}`);
}

function Origin({ change: { at, actor, integration, hook, executionId } }: { readonly change: EntityChange }) {
  return (
    <dl className="facts">
      <dt>When</dt>
      <dd>{exactTime(at)}</dd>
      {actor !== null && (
        <>
          <dt>By</dt>
          <dd>
            {actor.name} · {ACTOR_KINDS[actor.kind].one} <code className="text-soft">{actor.id}</code>
          </dd>
        </>
      )}
      <Source integration={integration} hook={hook} executionId={executionId} />
    </dl>
  );
}

/** Integration, hook and run as links, as far as they are known and still there. */
export function Source({ integration, hook, executionId }: Pick<EntityChange, "integration" | "hook" | "executionId">) {
  return (
    <>
      {integration !== null && (
        <>
          <dt>Integration</dt>
          <dd>
            {integration.name === null ? (
              <span className="text-soft">{GONE}</span>
            ) : (
              <Link to="/integrations/$integrationId" params={{ integrationId: integration.id }} className="link">
                {integration.name}
              </Link>
            )}
          </dd>
        </>
      )}
      {hook !== null && (
        <>
          <dt>Hook</dt>
          <dd>
            {hook.name === null ? (
              <span className="text-soft">{GONE}</span>
            ) : (
              <Link to="/hooks/$hookId" params={{ hookId: hook.id }} className="link">
                {hook.name}
              </Link>
            )}
          </dd>
        </>
      )}
      {executionId !== null && (
        <>
          <dt>Run</dt>
          <dd>
            <Link to="/executions/$executionId" params={{ executionId }} className="link">
              Open the run
            </Link>
          </dd>
        </>
      )}
    </>
  );
}
