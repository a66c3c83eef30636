/** The filters of the audit log; they live in the address, so that what was found can be linked. */
import type { ReactNode } from "react";
import { oneOf } from "../search";
import { DayRange } from "../ui/day-range";
import { SearchField } from "../ui/search-field";
import { ACTIONS, ACTOR_KINDS, ALL_ACTIONS, ALL_ACTOR_KINDS, ALL_TARGET_KINDS, TARGET_KINDS } from "./words";

/** As the address says it: codes that the API does not know find their way in, and are left out when it is asked. */
export interface AuditSearch {
  readonly actorKind?: string | undefined;
  readonly actorId?: string | undefined;
  readonly action?: string | undefined;
  readonly targetKind?: string | undefined;
  readonly targetId?: string | undefined;
  readonly search?: string | undefined;
  /** Days of the viewer's calendar. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface AuditFiltersProps {
  readonly search: AuditSearch;
  readonly onSearch: (search: AuditSearch) => void;
  readonly aside: ReactNode;
}

export function AuditFilters({ search, onSearch, aside }: AuditFiltersProps) {
  const change = (part: AuditSearch) => onSearch({ ...search, ...part });
  const any = Object.values(search).some((each) => each !== undefined);
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label="Search the audit log"
          placeholder="Name of a person, a key or a thing"
          value={search.search ?? ""}
          onValue={(typed) => change({ search: typed === "" ? undefined : typed })}
        />
        <What search={search} onChange={change} />
        <select
          className="input w-auto max-w-full pr-8"
          aria-label="Who"
          value={search.actorKind ?? ""}
          onChange={(event) => change({ actorKind: oneOf(ALL_ACTOR_KINDS, event.target.value) })}
        >
          <option value="">By anyone</option>
          {ALL_ACTOR_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {ACTOR_KINDS[kind].many}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <DayRange from={search.from} to={search.to} onChange={change} />
        {search.actorId !== undefined && (
          <Chosen text={`By ${search.actorId}`} onClear={() => change({ actorId: undefined })} />
        )}
        {search.targetId !== undefined && (
          <Chosen text={`About ${search.targetId}`} onClear={() => change({ targetId: undefined })} />
        )}
        {any && (
          <button type="button" className="btn btn-quiet" onClick={() => onSearch({})}>
            Clear
          </button>
        )}
        <div className="ml-auto">{aside}</div>
      </div>
    </div>
  );
}

/** One list for the kind of thing and for what was done to it: nobody looks for deleted keys in two lists. */
function What({ search, onChange }: { readonly search: AuditSearch; readonly onChange: (part: AuditSearch) => void }) {
  return (
    <select
      className="input w-auto max-w-full pr-8 sm:max-w-64"
      aria-label="What"
      value={search.action ?? search.targetKind ?? ""}
      onChange={(event) =>
        onChange({
          action: oneOf(ALL_ACTIONS, event.target.value),
          targetKind: oneOf(ALL_TARGET_KINDS, event.target.value),
        })
      }
    >
      <option value="">Everything</option>
      {ALL_TARGET_KINDS.map((kind) => (
        <optgroup key={kind} label={TARGET_KINDS[kind]}>
          <option value={kind}>{TARGET_KINDS[kind]}: everything</option>
          {ALL_ACTIONS.filter((action) => action.startsWith(`${kind}.`)).map((action) => (
            <option key={action} value={action}>
              {ACTIONS[action]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function Chosen({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  return (
    <button type="button" className="btn btn-small max-w-full" onClick={onClear} title="Show everything again">
      <span className="truncate">{text}</span>
      <span aria-hidden>×</span>
    </button>
  );
}
