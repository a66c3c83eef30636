/** One execution: summary, error, pages, console, HTTP, records; live while it runs. */
import { ArrowClockwiseIcon } from "@phosphor-icons/react/ArrowClockwise";
import { StopIcon } from "@phosphor-icons/react/Stop";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Execution } from "../api/model";
import { execution as executionQuery, hook as hookQuery, isFinal } from "../api/queries";
import { useApproval, useCancel, useResume } from "../runs/actions";
import { CountBar, CountStats } from "../runs/counts";
import { ErrorView } from "../runs/error-view";
import { type Feed, useFeed } from "../runs/feed";
import { jsonText } from "../ui/json";
import { LogView } from "../runs/log-view";
import { RecordsView } from "../runs/records-view";
import { sumOf } from "../runs/test-panel";
import { Waterfall } from "../runs/waterfall";
import { WhoMay, useMay } from "../session/may";
import { StatusBadge } from "../ui/badges";
import { Button } from "../ui/button";
import { Confirm } from "../ui/dialog";
import { Page, Panel } from "../ui/page";
import { Failed, Loaded, Notice } from "../ui/state";
import { Time, durationText } from "../ui/time";
import { TRIGGERS, count } from "../words";

const route = getRouteApi("/executions/$executionId");

export function ExecutionPage() {
  const { executionId } = route.useParams();
  const query = useQuery(executionQuery(executionId));
  const feed = useFeed(executionId);
  const { refetch } = query;
  useEffect(() => {
    if (feed.ended) void refetch();
  }, [feed.ended, refetch]);
  const hook = useQuery({ ...hookQuery(query.data?.hookId ?? ""), enabled: query.data !== undefined });
  return (
    <Page
      title={
        query.data === undefined
          ? "Execution"
          : `${TRIGGERS[query.data.trigger]} run${hook.data === undefined ? "" : ` of ${hook.data.name}`}`
      }
      crumbs={
        <>
          <Link to="/executions">Executions</Link>
          {query.data !== undefined && (
            <>
              <span aria-hidden>/</span>
              <Link to="/hooks/$hookId/executions" params={{ hookId: query.data.hookId }}>
                {hook.data?.name ?? "…"}
              </Link>
            </>
          )}
        </>
      }
      badges={query.data !== undefined && <StatusBadge status={query.data.status} />}
      actions={query.data !== undefined && <Actions execution={query.data} />}
    >
      <Loaded query={query}>
        {(data) => <Detail execution={data} feed={feed} entityType={hook.data?.entityType} />}
      </Loaded>
    </Page>
  );
}

function Actions({ execution }: { readonly execution: Execution }) {
  const cancel = useCancel(execution.id);
  const resume = useResume(execution.id);
  const mayCancel = useMay("cancelExecution");
  const mayResume = useMay("resumeExecution");
  if (!isFinal(execution.status))
    return (
      mayCancel && (
        <Button icon={<StopIcon aria-hidden />} busy={cancel.isPending} onClick={() => cancel.mutate()}>
          Cancel run
        </Button>
      )
    );
  const resumable =
    mayResume &&
    execution.mode === "live" &&
    execution.hookType === "PULL" &&
    (execution.status === "failed" || execution.status === "timed_out");
  if (!resumable) return null;
  return (
    <Button icon={<ArrowClockwiseIcon aria-hidden />} busy={resume.isPending} onClick={() => resume.mutate()}>
      Resume from page {execution.error?.page ?? execution.pages}
    </Button>
  );
}

interface DetailProps {
  readonly execution: Execution;
  readonly feed: Feed;
  readonly entityType: Parameters<typeof RecordsView>[0]["entityType"];
}

function Detail({ execution, feed, entityType }: DetailProps) {
  const { tab, outcome } = route.useSearch();
  const navigate = route.useNavigate();
  const live = !isFinal(execution.status);
  const pull = execution.hookType === "PULL";
  const counts = live ? sumOf(feed, execution) : execution;
  const shown = tab ?? (pull && execution.failed > 0 ? "records" : "console");
  const tabs = [
    { id: "console", label: "Console", count: feed.logs.length },
    { id: "http", label: "HTTP", count: feed.http.length },
    ...(pull
      ? [
          {
            id: "records",
            label: "Records",
            count: execution.mode === "dry" ? counts.processed : counts.failed,
          } as const,
        ]
      : []),
  ] as const;
  return (
    <>
      <ErrorView execution={execution} />
      <Warnings execution={execution} />
      <Panel padded>
        <div className="grid gap-4">
          {pull && (
            <>
              <CountStats counts={counts} />
              <CountBar counts={counts} live={live} />
            </>
          )}
          <Facts execution={execution} feed={feed} />
        </div>
      </Panel>
      {!pull && execution.result !== null && execution.result !== undefined && (
        <Panel title="Result" padded>
          <pre className="code-block" tabIndex={0}>
            {jsonText(execution.result, true)}
          </pre>
        </Panel>
      )}
      {feed.pages.length > 1 && <Pages feed={feed} />}
      <Panel>
        <nav className="tabs px-2" aria-label="What the run said and did">
          {tabs.map((each) => (
            <Link
              key={each.id}
              from="/executions/$executionId"
              to="."
              search={(before) => ({ ...before, tab: each.id })}
              replace
              className="tab"
              data-status={shown === each.id ? "active" : undefined}
              aria-current={shown === each.id ? "true" : undefined}
            >
              {each.label} <span className="segment-count">{each.count.toLocaleString("en")}</span>
            </Link>
          ))}
        </nav>
        {feed.error !== null && (
          <div className="p-3">
            <Failed error={feed.error} />
          </div>
        )}
        <div className="flex h-120 flex-col">
          {shown === "console" && <LogView lines={feed.logs} live={live} className="flex-1" />}
          {shown === "http" && <Waterfall entries={feed.http} live={live} className="flex-1" />}
          {shown === "records" && (
            <RecordsView
              execution={execution}
              entityType={entityType}
              outcome={outcome}
              onOutcome={(next) => void navigate({ search: (before) => ({ ...before, outcome: next }), replace: true })}
              className="flex-1"
            />
          )}
        </div>
      </Panel>
    </>
  );
}

function Facts({ execution, feed }: { readonly execution: Execution; readonly feed: Feed }) {
  const { hookId, hookVersion, attempt } = execution;
  return (
    <dl className="stats border-t border-line pt-4 first:border-t-0 first:pt-0">
      <Fact label="Started">
        <Time at={execution.startedAt} form="short" />
      </Fact>
      <Fact label="Duration">{execution.durationMs === null ? "–" : durationText(execution.durationMs)}</Fact>
      {execution.hookType === "PULL" && <Fact label="Pages">{Math.max(execution.pages, feed.pages.length)}</Fact>}
      <Fact label="HTTP requests">{Math.max(execution.httpRequests, feed.http.length)}</Fact>
      <Fact label="Mode">{execution.mode === "dry" ? "Test, nothing written" : "Live"}</Fact>
      <Fact label="Code">
        {hookVersion === null ? (
          "Unsaved"
        ) : (
          <Link to="/hooks/$hookId" params={{ hookId }} search={{ version: hookVersion }} className="link">
            Version {hookVersion}
          </Link>
        )}
      </Fact>
      {attempt !== null && <Fact label="Attempt">{attempt} of 8</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="stat">
      <dt className="stat-label">{label}</dt>
      <dd className="stat-value-small">{children}</dd>
    </div>
  );
}

function Warnings({ execution }: { readonly execution: Execution }) {
  const approval = useApproval(execution.id);
  const mayApprove = useMay("approveDeletions");
  const [asking, setAsking] = useState(false);
  return execution.warnings.map((warning) => {
    const ids = warning.externalIds ?? [];
    const guard = warning.code === "ORPHAN_GUARD";
    return (
      <Notice
        key={`${warning.code}${warning.message}`}
        tone="warn"
        title={guard ? "Nothing was deleted: too many at once" : warning.code}
        action={
          guard &&
          !approval.isSuccess &&
          (mayApprove ? (
            <Button small look="danger" onClick={() => setAsking(true)}>
              Approve these deletions…
            </Button>
          ) : (
            <WhoMay operation="approveDeletions" does="approve them" />
          ))
        }
      >
        <p>{warning.message}</p>
        {ids.length > 0 && (
          <details className="mt-1">
            <summary className="cursor-pointer text-xs text-soft">{count(ids.length, "external id")}</summary>
            <p className="code-block mt-1" tabIndex={0}>
              {ids.join(", ")}
            </p>
          </details>
        )}
        <Confirm
          open={asking}
          onClose={() => setAsking(false)}
          title={`Delete ${count(ids.length, "entity", "entities")}?`}
          action="Delete them"
          onConfirm={() => approval.mutateAsync()}
        >
          Exactly what is on this list is deleted, except what a later run returned or somebody changed since.
        </Confirm>
      </Notice>
    );
  });
}

function Pages({ feed }: { readonly feed: Feed }) {
  return (
    <Panel title="Pages">
      <div className="table-wrap max-h-70 overflow-y-auto" tabIndex={0} role="group" aria-label="Pages">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Page</th>
              {["Processed", "Created", "Updated", "Skipped", "Deleted", "Failed"].map((title) => (
                <th key={title} scope="col" className="num">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {feed.pages.map((page) => (
              <tr key={page.page}>
                <td>{page.page}</td>
                {[page.processed, page.created, page.updated, page.skipped, page.deleted, page.failed].map(
                  (value, index) => (
                    // oxlint-disable-next-line react/no-array-index-key -- the columns are fixed
                    <td key={index} className="num">
                      {value.toLocaleString("en")}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
