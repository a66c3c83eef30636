/** The filters of a list of executions; they live in the address, so that a filtered list can be linked. */
import type { ExecutionStatus, ExecutionTrigger } from "../api/model";
import { EXECUTION_STATUSES, EXECUTION_TRIGGERS } from "../search-values";
import { DayRange } from "../ui/day-range";
import { TRIGGERS } from "../words";

export interface ExecutionSearch {
  readonly status?: ExecutionStatus | undefined;
  readonly trigger?: ExecutionTrigger | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly page?: number | undefined;
}

const STATUS_WORDS: Record<ExecutionStatus, string> = {
  queued: "Queued",
  running: "Running",
  completed: "Completed",
  failed: "Failed",
  timed_out: "Timed out",
  cancelled: "Cancelled",
};

export function ExecutionFilters({
  search,
  onSearch,
}: {
  readonly search: ExecutionSearch;
  readonly onSearch: (search: ExecutionSearch) => void;
}) {
  const { status, trigger, from, to } = search;
  const change = (part: Partial<ExecutionSearch>) => onSearch({ ...search, ...part, page: undefined });
  const any = status !== undefined || trigger !== undefined || from !== undefined || to !== undefined;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <select
        className="input w-auto pr-8"
        aria-label="Status"
        value={status ?? ""}
        onChange={(event) => change({ status: EXECUTION_STATUSES.find((each) => each === event.target.value) })}
      >
        <option value="">Every status</option>
        {EXECUTION_STATUSES.map((each) => (
          <option key={each} value={each}>
            {STATUS_WORDS[each]}
          </option>
        ))}
      </select>
      <select
        className="input w-auto pr-8"
        aria-label="Trigger"
        value={trigger ?? ""}
        onChange={(event) => change({ trigger: EXECUTION_TRIGGERS.find((each) => each === event.target.value) })}
      >
        <option value="">Every trigger</option>
        {EXECUTION_TRIGGERS.map((each) => (
          <option key={each} value={each}>
            {TRIGGERS[each]}
          </option>
        ))}
      </select>
      <DayRange from={from} to={to} onChange={change} />
      {any && (
        <button
          type="button"
          className="btn btn-quiet"
          onClick={() =>
            onSearch({ status: undefined, trigger: undefined, from: undefined, to: undefined, page: undefined })
          }
        >
          Clear
        </button>
      )}
    </div>
  );
}
