/** How the integrations are doing: outcomes and writes by day, failures and slowness by hook. */
import { ChartBarIcon } from "@phosphor-icons/react/ChartBar";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense, lazy, useMemo, useState } from "react";
import { hook } from "../api/queries";
import { Page, Panel } from "../ui/page";
import { Empty, Loaded } from "../ui/state";
import { durationText } from "../ui/time";
import { count } from "../words";
import type { ChartProps } from "./chart";
import { type HookSum, byDay, byHook, isFailure } from "./days";
import { type Recent, recent } from "./recent";

const LazyChart = lazy(() => import("./chart"));
const DAY_MS = 86_400_000;
const PERIODS = [7, 14, 30] as const;

function startOf(days: number): number {
  const day = new Date(Date.now() - (days - 1) * DAY_MS);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}

export function OverviewPage() {
  const [days, setDays] = useState<(typeof PERIODS)[number]>(7);
  const from = useMemo(() => startOf(days), [days]);
  const query = useQuery(recent(new Date(from).toISOString()));
  return (
    <Page
      title="Overview"
      lead="Live runs of all hooks. Tests are not counted."
      actions={
        <div className="segments" role="group" aria-label="Period">
          {PERIODS.map((each) => (
            <button
              key={each}
              type="button"
              className="segment"
              aria-pressed={days === each}
              onClick={() => setDays(each)}
            >
              {each} days
            </button>
          ))}
        </div>
      }
    >
      <Loaded query={query} loading={<div className="panel h-120" role="status" aria-label="Loading" />}>
        {(data) =>
          data.executions.some((each) => each.mode === "live") ? <Charts data={data} from={from} /> : <Nothing />
        }
      </Loaded>
    </Page>
  );
}

function Nothing() {
  return (
    <Panel>
      <Empty
        icon={<ChartBarIcon size={20} aria-hidden />}
        title="No runs yet"
        action={
          <Link to="/integrations" className="btn btn-primary">
            To the integrations
          </Link>
        }
      >
        When hooks run, their outcomes, what they wrote and how long they took are shown here.
      </Empty>
    </Panel>
  );
}

function Charts({ data, from }: { readonly data: Recent; readonly from: number }) {
  const live = useMemo(() => data.executions.filter((each) => each.mode === "live"), [data]);
  const days = useMemo(() => byDay(live, from, Date.now()), [live, from]);
  const sums = useMemo(() => byHook(live), [live]);
  const outcomes = useMemo<ChartProps>(
    () => ({
      title: "Runs by outcome",
      at: days.map((day) => day.at),
      series: [
        { label: "Completed", colour: "--good-mark", values: days.map((day) => day.completed) },
        { label: "Failed or timed out", colour: "--bad-mark", values: days.map((day) => day.failed) },
        { label: "Cancelled or under way", colour: "--idle-mark", values: days.map((day) => day.other) },
      ],
    }),
    [days],
  );
  const written = useMemo<ChartProps>(
    () => ({
      title: "Records written",
      at: days.map((day) => day.at),
      series: [{ label: "Created, updated or deleted", colour: "--info-mark", values: days.map((day) => day.written) }],
    }),
    [days],
  );
  const failures = live.filter(isFailure).length;
  const failing = sums.filter((each) => each.failures > 0).sort((a, b) => b.failures - a.failures);
  const slow = sums.filter((each) => each.duration !== null).sort((a, b) => (b.duration ?? 0) - (a.duration ?? 0));
  return (
    <>
      <Panel padded>
        <div className="stats">
          <Stat label="Runs" value={live.length.toLocaleString("en")} />
          <Stat label="Failed or timed out" value={failures.toLocaleString("en")} />
          <Stat
            label="Success"
            value={`${String(Math.floor(((live.length - failures) / live.length) * 1000) / 10)} %`}
          />
          <Stat label="Records written" value={days.reduce((sum, day) => sum + day.written, 0).toLocaleString("en")} />
          <Stat label="Hooks that ran" value={String(sums.length)} />
        </div>
        {data.total > data.executions.length && (
          <p className="field-hint mt-3">
            Of {count(data.total, "execution")} in this period the latest {data.executions.length.toLocaleString("en")}{" "}
            are counted.
          </p>
        )}
      </Panel>
      <div className="grid gap-5 lg:grid-cols-2">
        <Panel title="Runs by outcome" padded>
          <Plot {...outcomes} />
        </Panel>
        <Panel title="Records written" padded>
          <Plot {...written} />
        </Panel>
        <HookList
          title="Failures by hook"
          sums={failing}
          empty="No hook has failed."
          value={(each) => `${String(each.failures)} of ${String(each.runs)}`}
          share={(each) => each.failures / each.runs}
          tone="part-failed"
        />
        <HookList
          title="Slowest hooks"
          sums={slow}
          empty="No run has ended yet."
          value={(each) => durationText(each.duration ?? 0)}
          share={(each) => (each.duration ?? 0) / (slow[0]?.duration || 1)}
          tone="part-updated"
        />
      </div>
    </>
  );
}

function Plot(props: ChartProps) {
  return (
    <Suspense fallback={<div className="h-57" />}>
      <LazyChart {...props} />
    </Suspense>
  );
}

function Stat({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="stat">
      <span className="stat-label">{label}</span>
      <span className="stat-value">{value}</span>
    </div>
  );
}

interface HookListProps {
  readonly title: string;
  readonly sums: readonly HookSum[];
  readonly empty: string;
  readonly value: (sum: HookSum) => string;
  readonly share: (sum: HookSum) => number;
  readonly tone: string;
}

function HookList({ title, sums, empty, value, share, tone }: HookListProps) {
  const shown = sums.slice(0, 6);
  const names = useQueries({ queries: shown.map((each) => ({ ...hook(each.hookId), staleTime: 60_000 })) });
  return (
    <Panel title={title}>
      {shown.length === 0 ? (
        <p className="p-4 text-sm text-soft">{empty}</p>
      ) : (
        <ul className="grid gap-3 p-4">
          {shown.map((each, index) => (
            <li key={each.hookId} className="grid gap-1">
              <div className="flex items-baseline gap-3 text-sm">
                <Link
                  to="/hooks/$hookId/executions"
                  params={{ hookId: each.hookId }}
                  className="row-link min-w-0 truncate"
                >
                  {names[index]?.data?.name ?? (names[index]?.isError === true ? "Deleted hook" : "…")}
                </Link>
                <span className="ml-auto whitespace-nowrap text-soft tabular-nums">{value(each)}</span>
              </div>
              <div className="progress">
                <span className={tone} style={{ width: `${String(Math.max(2, share(each) * 100))}%` }} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
