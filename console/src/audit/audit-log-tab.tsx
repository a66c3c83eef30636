/** Who did what to which thing, when and from where: the audit log with its filters, its pages and its files. */
import { ClockCounterClockwiseIcon } from "@phosphor-icons/react/ClockCounterClockwise";
import { useQueries, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { isDenied } from "../api/failure";
import { hook } from "../api/queries";
import { oneOf } from "../search";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { type AuditFilter, auditLog } from "./audit-log";
import { dayOf, spanOf } from "./days";
import { Download } from "./download";
import { AuditEntryRow } from "./entry-row";
import { AuditFilters } from "./filters";
import { ALL_ACTIONS, ALL_ACTOR_KINDS, ALL_TARGET_KINDS, hookIdOf } from "./words";

const route = getRouteApi("/settings/audit-log");
const DENIED =
  "The audit log is for administrators of the organisation: it shows what everybody did, with the data that they changed. Ask one of them, or sign in as one.";

export function AuditLogTab() {
  const { page = 1, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const { actorId, targetId } = search;
  const filter: AuditFilter = {
    actorKind: oneOf(ALL_ACTOR_KINDS, search.actorKind),
    actorId,
    action: oneOf(ALL_ACTIONS, search.action),
    targetKind: oneOf(ALL_TARGET_KINDS, search.targetKind),
    targetId,
    search: search.search,
    ...spanOf(dayOf(search.from), dayOf(search.to)),
  };
  const query = useQuery(auditLog(filter, page));
  const hookIds = [...new Set(query.data?.data.flatMap((entry) => hookIdOf(entry) ?? []))];
  const hookNames = new Map(
    useQueries({ queries: hookIds.map(hook) }).flatMap(({ data }) =>
      data === undefined ? [] : [[data.id, data.name] as const],
    ),
  );
  const filtered = Object.values(search).some((each) => each !== undefined);
  const onSearch = (next: typeof search) => void navigate({ search: next });
  const list = (
    <Panel>
      <Loaded query={query} denied={DENIED}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty
              icon={<ClockCounterClockwiseIcon size={20} aria-hidden />}
              title={filtered ? "Nothing matches" : "Nothing happened yet"}
            >
              {filtered
                ? "Try other filters, or a longer time."
                : "Every change that a person, a key or Flowstate itself makes is written here, with what was there before."}
            </Empty>
          ) : (
            <>
              <ul className="entries" aria-label="Audit log">
                {data.map((entry) => (
                  <AuditEntryRow
                    key={entry.id}
                    entry={entry}
                    hookName={hookNames.get(hookIdOf(entry) ?? "") ?? null}
                    onSearch={(part) => onSearch({ ...search, ...part })}
                  />
                ))}
              </ul>
              <Pager
                meta={meta}
                onPage={(next) => void navigate({ search: (before) => ({ ...before, page: next }) })}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
  if (isDenied(query.error)) return list;
  return (
    <>
      <AuditFilters
        search={search}
        onSearch={onSearch}
        aside={<Download filter={filter} total={query.data?.meta.total ?? 0} />}
      />
      {list}
    </>
  );
}
