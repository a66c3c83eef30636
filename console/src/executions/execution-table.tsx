/** A list of executions: status, counts and error at a glance. */
import { PlayCircleIcon } from "@phosphor-icons/react/PlayCircle";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Execution } from "../api/model";
import { executions, hook, isFinal } from "../api/queries";
import { CountBar, CountLine } from "../runs/counts";
import { StatusBadge } from "../ui/badges";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { Time, durationText } from "../ui/time";
import { TRIGGERS, count } from "../words";
import { ExecutionFilters, type ExecutionSearch } from "./filters";

interface ExecutionTableProps {
  readonly hookId?: string;
  readonly search: ExecutionSearch;
  readonly onSearch: (search: ExecutionSearch) => void;
}

export function ExecutionTable({ hookId, search, onSearch }: ExecutionTableProps) {
  const query = useQuery(executions({ hookId, ...search }));
  const ids = [...new Set((query.data?.data ?? []).map((each) => each.hookId))];
  const names = new Map(
    useQueries({ queries: hookId === undefined ? ids.map(hook) : [] }).flatMap(({ data }) =>
      data === undefined ? [] : [[data.id, data.name] as const],
    ),
  );
  const filtered =
    search.status !== undefined || search.trigger !== undefined || search.from !== undefined || search.to !== undefined;
  return (
    <>
      <ExecutionFilters search={search} onSearch={onSearch} />
      <Panel>
        <Loaded query={query}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <Empty
                icon={<PlayCircleIcon size={20} aria-hidden />}
                title={filtered ? "Nothing matches" : "No executions yet"}
              >
                {filtered
                  ? "Try other filters."
                  : "Every run of a hook, scheduled, by hand or as a test, is recorded here and kept for 30 days."}
              </Empty>
            ) : (
              <>
                <div className="table-wrap">
                  <table className="table">
                    <thead>
                      <tr>
                        <th scope="col">Status</th>
                        {hookId === undefined && <th scope="col">Hook</th>}
                        <th scope="col">Trigger</th>
                        <th scope="col">Started</th>
                        <th scope="col" className="num">
                          Duration
                        </th>
                        <th scope="col">Result</th>
                      </tr>
                    </thead>
                    <tbody>
                      {data.map((each) => (
                        <Row
                          key={each.id}
                          execution={each}
                          name={hookId === undefined ? (names.get(each.hookId) ?? "…") : null}
                        />
                      ))}
                    </tbody>
                  </table>
                </div>
                <Pager meta={meta} onPage={(page) => onSearch({ ...search, page })} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}

function Row({ execution, name }: { readonly execution: Execution; readonly name: string | null }) {
  const live = !isFinal(execution.status);
  const started = execution.startedAt ?? execution.createdAt;
  return (
    <tr data-row>
      <td>
        <Link
          to="/executions/$executionId"
          params={{ executionId: execution.id }}
          aria-label={`Execution, ${execution.status}`}
        >
          <StatusBadge status={execution.status} />
        </Link>
      </td>
      {name !== null && (
        <td className="max-w-72 min-w-36">
          <Link to="/executions/$executionId" params={{ executionId: execution.id }} className="row-link">
            {name}
          </Link>
        </td>
      )}
      <td className="whitespace-nowrap">
        {TRIGGERS[execution.trigger]}
        {execution.mode === "dry" && <span className="text-soft"> · dry</span>}
        {execution.attempt !== null && execution.attempt > 1 && (
          <span className="text-soft"> · attempt {execution.attempt}</span>
        )}
      </td>
      <td>
        <Link to="/executions/$executionId" params={{ executionId: execution.id }} className="hover:underline">
          <Time at={started} />
        </Link>
      </td>
      <td className="num">{execution.durationMs === null ? "–" : durationText(execution.durationMs)}</td>
      <td className="w-2/5 min-w-56">
        {live ? (
          <div className="grid gap-1">
            <CountBar counts={execution} live />
            <span className="text-xs text-soft tabular-nums">
              {execution.processed.toLocaleString("en")} processed · page {execution.pages + 1}
            </span>
          </div>
        ) : execution.error !== null ? (
          <span className="block max-w-120 truncate text-bad" title={execution.error.message}>
            <code>{execution.error.code}</code> {execution.error.message}
          </span>
        ) : execution.hookType === "PUSH" ? (
          <span className="text-soft">{count(execution.httpRequests, "request")}</span>
        ) : (
          <CountLine counts={execution} />
        )}
      </td>
    </tr>
  );
}
