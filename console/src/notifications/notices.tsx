/** The latest of what a target was told, or is still to be told. Which target's are open is in the address. */
import { CaretRightIcon } from "@phosphor-icons/react/CaretRight";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { Notice, NotificationTarget } from "../api/model";
import { Pager } from "../ui/pager";
import { Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { count } from "../words";
import { notices } from "./targets";
import { NOTICES, NOTICE_STATUSES } from "./words";

const route = getRouteApi("/settings/notifications");

export function Notices({ target: { id, name } }: { readonly target: NotificationTarget }) {
  const { notices: open, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = open === id;
  return (
    <>
      <div className="panel-foot">
        <button
          type="button"
          className="btn btn-quiet btn-small -ml-2"
          aria-expanded={shown}
          onClick={() => void navigate({ search: shown ? {} : { notices: id }, resetScroll: false })}
        >
          <CaretRightIcon size={12} className={shown ? "rotate-90" : ""} aria-hidden />
          {shown ? "Hide notices" : "Latest notices"}
          <span className="sr-only"> of {name}</span>
        </button>
      </div>
      {shown && (
        <List
          id={id}
          page={page}
          onPage={(next) => void navigate({ search: { notices: id, page: next }, resetScroll: false })}
        />
      )}
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function List({ id, page, onPage }: ListProps) {
  const query = useQuery(notices(id, page));
  return (
    <div className="border-t border-line">
      <Loaded query={query}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <p className="p-4 text-sm text-soft">Nothing has gone wrong since it was added.</p>
          ) : (
            <>
              <div className="table-wrap">
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">Status</th>
                      <th scope="col">What</th>
                      <th scope="col">Sent to</th>
                      <th scope="col">Happened</th>
                      <th scope="col">Attempts</th>
                    </tr>
                  </thead>
                  <tbody>
                    {data.map((notice) => (
                      <Row key={notice.id + (notice.recipient ?? "")} notice={notice} />
                    ))}
                  </tbody>
                </table>
              </div>
              <Pager meta={meta} onPage={onPage} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Row({
  notice: { type, hookId, recipient, status, attempts, nextAttemptAt, lastError, occurredAt },
}: {
  readonly notice: Notice;
}) {
  const [tone, text] = NOTICE_STATUSES[status];
  return (
    <tr data-row>
      <td>
        <span className={`badge ${tone}`}>{text}</span>
      </td>
      <td className="min-w-48">
        <Link to="/hooks/$hookId" params={{ hookId }} className="row-link">
          {NOTICES[type].title}
        </Link>
        {lastError !== null && <p className="text-xs text-bad">{lastError}</p>}
      </td>
      <td className="max-w-60 truncate">{recipient ?? "The webhook"}</td>
      <td>
        <Time at={occurredAt} form="short" />
      </td>
      <td className="whitespace-nowrap">
        {count(attempts, "attempt")}
        {status === "pending" && nextAttemptAt !== null && (
          <span className="text-soft">
            , next <Time at={nextAttemptAt} />
          </span>
        )}
      </td>
    </tr>
  );
}
