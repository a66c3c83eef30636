/** One entry of the audit log: a line that opens to the fields before and after, and to where it came from. */
import type { AuditEntry } from "../api/model";
import { Button } from "../ui/button";
import { Changes } from "../ui/changes";
import { Entry } from "../ui/entry";
import { exactTime } from "../ui/time";
import { differences } from "./differences";
import type { AuditSearch } from "./filters";
import { TargetLink } from "./target-link";
import { ACTIONS, ACTOR_KINDS, factTitle, targetName } from "./words";

interface AuditEntryRowProps {
  readonly entry: AuditEntry;
  /** Of a thing without a name: its hook's. */
  readonly hookName: string | null;
  readonly onSearch: (part: AuditSearch) => void;
}

export function AuditEntryRow({ entry, hookName, onSearch }: AuditEntryRowProps) {
  const { actor, action, at, ip } = entry;
  const name = targetName(entry) ?? hookName;
  return (
    <Entry
      what={
        <>
          <span className="font-medium">{ACTIONS[action]}</span>
          {name !== null && <span className="text-soft"> {name}</span>}
        </>
      }
      who={
        <>
          {actor.name} <span className="text-soft">· {ACTOR_KINDS[actor.kind].one}</span>
        </>
      }
      aside={ip ?? ""}
      at={at}
    >
      {() => <Details entry={entry} name={name} onSearch={onSearch} />}
    </Entry>
  );
}

function Details({ entry, name, onSearch }: Omit<AuditEntryRowProps, "hookName"> & { readonly name: string | null }) {
  const { actor, target, at, ip, requestId } = entry;
  const { changes, sides, same } = differences(entry);
  return (
    <>
      {changes.length > 0 && <Changes changes={changes} sides={sides} title={factTitle} />}
      <dl className="facts">
        <dt>When</dt>
        <dd>
          {exactTime(at)} <code className="text-soft">{at}</code>
        </dd>
        <dt>Who</dt>
        <dd>
          {actor.name} · {ACTOR_KINDS[actor.kind].one}
          {actor.id !== actor.kind && (
            <>
              {" "}
              <code className="text-soft">{actor.id}</code>
            </>
          )}
        </dd>
        <dt>On what</dt>
        <dd>
          <TargetLink entry={entry} name={name} /> <code className="text-soft">{target.id}</code>
        </dd>
        {same.map(({ field, value }) => (
          <Fact key={field} title={factTitle(field)} value={value} />
        ))}
        <Fact title="From address" value={ip ?? (requestId === null ? "Nobody called: Flowstate did it" : "Unknown")} />
        {requestId !== null && <Fact title="Request id" value={requestId} code />}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button small onClick={() => onSearch({ actorId: actor.id, actorKind: actor.kind })}>
          Everything by {actor.name}
        </Button>
        <Button small onClick={() => onSearch({ targetId: target.id, targetKind: undefined, action: undefined })}>
          Everything about {name ?? "this"}
        </Button>
      </div>
    </>
  );
}

interface FactProps {
  readonly title: string;
  readonly value: string;
  readonly code?: boolean;
}

function Fact({ title, value, code = false }: FactProps) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{code ? <code>{value}</code> : value}</dd>
    </>
  );
}
