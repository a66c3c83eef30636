/** Test: a dry run of the code as it stands in the editor. Streams what it says; then shows what it would do. */
import { Tabs } from "@base-ui/react/tabs";
import { FlaskIcon } from "@phosphor-icons/react/Flask";
import { StopIcon } from "@phosphor-icons/react/Stop";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Execution, Hook, RecordOutcome } from "../api/model";
import { execution as executionQuery, isFinal } from "../api/queries";
import { StatusBadge } from "../ui/badges";
import { Button } from "../ui/button";
import { Failed } from "../ui/state";
import { durationText } from "../ui/time";
import { cancelRun } from "./actions";
import { count } from "../words";
import { CountBar, countWords } from "./counts";
import { ErrorView } from "./error-view";
import { type Feed, useFeed } from "./feed";
import { jsonText } from "../ui/json";
import { LogView } from "./log-view";
import { RecordsView } from "./records-view";
import { Waterfall } from "./waterfall";

interface TestPanelProps {
  readonly hook: Pick<Hook, "type" | "entityType">;
  readonly executionId: string | null;
  /** Why the test could not be started. */
  readonly fault: unknown;
  readonly starting: boolean;
  readonly onStart: () => void;
  readonly controls?: React.ReactNode;
}

export function TestPanel({ hook, executionId, fault, starting, onStart, controls }: TestPanelProps) {
  const feed = useFeed(executionId);
  const query = useQuery({ ...executionQuery(executionId ?? ""), enabled: executionId !== null });
  const { refetch } = query;
  useEffect(() => {
    if (feed.ended) void refetch();
  }, [feed.ended, refetch]);
  const execution = executionId === null ? undefined : query.data;
  const running = starting || (executionId !== null && !feed.ended);
  return (
    <section className="panel test-frame" aria-label="Test">
      <div className="panel-head">
        <h2 className="panel-title">Test</h2>
        {execution !== undefined && (
          <StatusBadge status={feed.ended || feed.status === null ? execution.status : feed.status} />
        )}
        <div className="ml-auto flex items-center gap-2">
          {running && executionId !== null && (
            <Button small icon={<StopIcon aria-hidden />} onClick={() => void cancelRun(executionId)}>
              Stop
            </Button>
          )}
          <Button small look="primary" busy={running} icon={<FlaskIcon aria-hidden />} onClick={onStart}>
            {running ? "Running" : "Run test"}
          </Button>
        </div>
      </div>
      {controls}
      {fault !== null && fault !== undefined && (
        <div className="p-3">
          <Failed error={fault} />
        </div>
      )}
      {executionId === null || execution === undefined ? (
        <p className="p-4 text-sm text-soft">
          A test runs the code as it stands here, saved or not, with real HTTP requests. It writes nothing to Flowstate
          and nothing to the hook’s store.
        </p>
      ) : (
        <Outcome key={executionId} hook={hook} execution={execution} feed={feed} />
      )}
    </section>
  );
}

function Outcome({
  hook,
  execution,
  feed,
}: {
  readonly hook: Pick<Hook, "type" | "entityType">;
  readonly execution: Execution;
  readonly feed: Feed;
}) {
  const pull = hook.type === "PULL";
  const [tab, setTab] = useState("console");
  const [outcome, setOutcome] = useState<RecordOutcome | undefined>();
  const live = !feed.ended;
  const ended = isFinal(execution.status);
  useEffect(() => {
    if (ended && execution.status === "completed") setTab(pull ? "records" : "result");
  }, [ended, execution.status, pull]);
  const counts = live ? sumOf(feed, execution) : execution;
  return (
    <>
      <div className="grid gap-2 border-b border-line px-4 py-3">
        {pull && <CountBar counts={counts} live={live} />}
        <p className="flex flex-wrap gap-x-3 text-xs text-soft tabular-nums" aria-live="polite">
          {pull && <span>{countWords(counts, true)}</span>}
          {pull && <span>{count(feed.pages.length, "page")}</span>}
          <span>{count(feed.http.length, "request")}</span>
          {execution.durationMs !== null && <span>{durationText(execution.durationMs)}</span>}
        </p>
        <ErrorView execution={execution} />
        {execution.warnings.map((warning) => (
          <p key={`${warning.code}${warning.message}`} className="text-xs text-warn">
            {warning.message}
          </p>
        ))}
        {feed.error !== null && <Failed error={feed.error} />}
      </div>
      <Tabs.Root value={tab} onValueChange={(next) => setTab(String(next))} className="flex min-h-0 flex-1 flex-col">
        <Tabs.List className="tabs px-2" aria-label="What the test shows">
          <Tabs.Tab value="console" className="tab">
            Console <span className="segment-count">{feed.logs.length}</span>
          </Tabs.Tab>
          <Tabs.Tab value="http" className="tab">
            HTTP <span className="segment-count">{feed.http.length}</span>
          </Tabs.Tab>
          {pull ? (
            <Tabs.Tab value="records" className="tab">
              Records <span className="segment-count">{counts.processed}</span>
            </Tabs.Tab>
          ) : (
            <Tabs.Tab value="result" className="tab">
              Result
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="console" className="test-scroll flex flex-col">
          <LogView lines={feed.logs} live={live} className="flex-1" />
        </Tabs.Panel>
        <Tabs.Panel value="http" className="test-scroll flex flex-col">
          <Waterfall entries={feed.http} live={live} className="flex-1" />
        </Tabs.Panel>
        {pull && (
          <Tabs.Panel value="records" className="test-scroll flex flex-col">
            <RecordsView
              execution={execution}
              entityType={hook.entityType}
              outcome={outcome}
              onOutcome={setOutcome}
              className="flex-1"
            />
          </Tabs.Panel>
        )}
        {!pull && (
          <Tabs.Panel value="result" className="test-scroll p-4">
            <p className="mb-2 text-sm text-soft">
              What the hook returned. It is kept with the execution and has no other effect.
            </p>
            <pre className="code-block" tabIndex={0}>
              {execution.result === null || execution.result === undefined
                ? "Nothing"
                : jsonText(execution.result, true)}
            </pre>
          </Tabs.Panel>
        )}
      </Tabs.Root>
    </>
  );
}

/** While it runs the pages' own counts are ahead of the execution's. */
export function sumOf(feed: Feed, execution: Execution) {
  const last = { processed: 0, created: 0, updated: 0, skipped: 0, deleted: 0, failed: 0 };
  for (const page of feed.pages)
    for (const key of ["processed", "created", "updated", "skipped", "deleted", "failed"] as const)
      last[key] += page[key];
  return last.processed >= execution.processed ? last : execution;
}
