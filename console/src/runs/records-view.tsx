/** What became of each record: the outcome, the fields that change with before and after, or the fault. */
import { CaretDownIcon } from "@phosphor-icons/react/CaretDown";
import { CaretRightIcon } from "@phosphor-icons/react/CaretRight";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EntityType, Execution, RecordOutcome, RecordRow } from "../api/model";
import { executionRecords, isFinal } from "../api/queries";
import { RECORD_OUTCOMES } from "../search-values";
import { OutcomeBadge } from "../ui/badges";
import { Changes } from "../ui/changes";
import { Pager } from "../ui/pager";
import { LoadingRows, Loaded } from "../ui/state";

interface RecordsViewProps {
  readonly execution: Execution;
  readonly entityType: EntityType | undefined;
  readonly outcome: RecordOutcome | undefined;
  readonly onOutcome: (outcome: RecordOutcome | undefined) => void;
  readonly className?: string;
}

const COUNTED: Record<RecordOutcome, "created" | "updated" | "skipped" | "deleted" | "failed"> = {
  create: "created",
  update: "updated",
  skip: "skipped",
  delete: "deleted",
  error: "failed",
};

export function RecordsView({ execution, entityType, outcome, onOutcome, className = "" }: RecordsViewProps) {
  const [page, setPage] = useState(1);
  const query = useQuery(executionRecords(execution.id, outcome, page, !isFinal(execution.status)));
  const choose = (next: RecordOutcome | undefined) => {
    setPage(1);
    onOutcome(next);
  };
  return (
    <div className={`flex min-h-0 flex-col ${className}`}>
      {execution.mode === "dry" && (
        <div className="overflow-x-auto border-b border-line p-2">
          <div className="segments" role="group" aria-label="Outcome">
            <button
              type="button"
              className="segment"
              aria-pressed={outcome === undefined}
              onClick={() => choose(undefined)}
            >
              All <span className="segment-count">{execution.processed.toLocaleString("en")}</span>
            </button>
            {RECORD_OUTCOMES.map((each) => (
              <button
                key={each}
                type="button"
                className="segment"
                aria-pressed={outcome === each}
                onClick={() => choose(each)}
              >
                {each.charAt(0).toUpperCase() + each.slice(1)}{" "}
                <span className="segment-count">{execution[COUNTED[each]].toLocaleString("en")}</span>
              </button>
            ))}
          </div>
        </div>
      )}
      <div className="min-h-0 flex-1 overflow-auto" tabIndex={0} role="group" aria-label="Records">
        <Loaded query={query} loading={<LoadingRows rows={4} />}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <p className="p-4 text-sm text-soft">{emptyText(execution, outcome)}</p>
            ) : (
              <>
                <ul>
                  {data.map((row, index) => (
                    <Row key={`${String(meta.page)}-${String(index)}`} row={row} entityType={entityType} />
                  ))}
                </ul>
                <Pager meta={meta} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </div>
    </div>
  );
}

function emptyText(execution: Execution, outcome: RecordOutcome | undefined): string {
  if (!isFinal(execution.status)) return "Records appear page by page…";
  if (outcome !== undefined) return "No record has this outcome.";
  return execution.mode === "dry"
    ? "The hook returned no records."
    : "No record errors. A live run keeps only the records that failed; test the hook to see every record.";
}

function Row({ row, entityType }: { readonly row: RecordRow; readonly entityType: EntityType | undefined }) {
  const [open, setOpen] = useState(row.outcome === "error");
  const more = row.changes.length > 0 || row.error !== null;
  return (
    <li className="border-b border-line last:border-b-0">
      <div className="flex min-h-9 items-center gap-2 px-3 py-1">
        <button
          type="button"
          className="flex min-w-0 flex-1 items-center gap-2 text-left text-sm"
          aria-expanded={more ? open : undefined}
          disabled={!more}
          onClick={() => setOpen(!open)}
        >
          <span className="w-3.5 text-soft">
            {more && (open ? <CaretDownIcon aria-hidden /> : <CaretRightIcon aria-hidden />)}
          </span>
          <OutcomeBadge outcome={row.outcome} />
          <code className="max-w-3/5 shrink-0 truncate">{row.externalId ?? "no externalId"}</code>
          <span className="truncate text-xs text-soft">
            {row.error !== null ? row.error.code : row.changes.map((change) => change.field).join(", ")}
          </span>
        </button>
        {row.entityId !== null && entityType !== undefined && row.outcome !== "create" && (
          <Link
            to="/data/$type/$entityId"
            params={{ type: entityType, entityId: row.entityId }}
            className="link text-xs"
          >
            Open
          </Link>
        )}
      </div>
      {open && row.error !== null && (
        <p className="px-3 pb-3 pl-9 text-sm break-words text-bad">
          {row.error.message}
          {row.error.path !== null && (
            <>
              {" "}
              <code className="text-soft">{row.error.path}</code>
            </>
          )}
        </p>
      )}
      {open && row.changes.length > 0 && (
        <Changes changes={row.changes} sides={row.outcome === "create" ? "after" : "both"} className="mx-3 mb-3 ml-9" />
      )}
    </li>
  );
}
