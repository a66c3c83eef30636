/** The HTTP log as a waterfall: when each request was under way, with its details below. */
import { useMemo, useState } from "react";
import type { HttpEntry } from "../api/model";
import { Button } from "../ui/button";
import { durationText, exactTime } from "../ui/time";
import { VirtualRows } from "../ui/virtual-rows";
import { ERROR_ADVICE } from "../words";
import { bytesText } from "../ui/json";

interface WaterfallProps {
  readonly entries: readonly HttpEntry[];
  readonly live: boolean;
  readonly className?: string;
}

interface Bar {
  readonly left: number;
  readonly width: number;
}

/** `at` is when the answer was complete; the request began `durationMs` before. */
function barsOf(entries: readonly HttpEntry[]): Bar[] {
  const spans = entries.map((entry) => ({ end: Date.parse(entry.at), start: Date.parse(entry.at) - entry.durationMs }));
  const first = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
  const last = spans.reduce((most, span) => Math.max(most, span.end), -Infinity);
  const whole = Math.max(1, last - first);
  return spans.map((span) => ({
    left: ((span.start - first) / whole) * 100,
    width: ((span.end - span.start) / whole) * 100,
  }));
}

function kindOf(entry: HttpEntry): "good" | "warn" | "bad" {
  if (entry.error !== null || entry.status === null || entry.status >= 500) return "bad";
  return entry.status >= 400 ? "warn" : "good";
}

export function Waterfall({ entries, live, className = "" }: WaterfallProps) {
  const [open, setOpen] = useState<number | null>(null);
  const bars = useMemo(() => barsOf(entries), [entries]);
  const opened = open === null ? undefined : entries.find((entry) => entry.seq === open);
  if (entries.length === 0)
    return <p className="p-4 text-sm text-soft">{live ? "No request yet…" : "The hook sent no HTTP request."}</p>;
  return (
    <div className={`flex min-h-0 flex-col ${className}`}>
      <VirtualRows count={entries.length} label="HTTP requests" className="min-h-30 flex-1 py-1" follow={live}>
        {(index, top) => {
          const entry = entries[index];
          const bar = bars[index];
          if (entry === undefined || bar === undefined) return null;
          const kind = kindOf(entry);
          return (
            <button
              key={entry.seq}
              type="button"
              className="rows-item http-item"
              style={{ top }}
              aria-pressed={open === entry.seq}
              onClick={() => setOpen(open === entry.seq ? null : entry.seq)}
            >
              <span>{entry.method}</span>
              <span className={kind === "bad" ? "text-bad" : kind === "warn" ? "text-warn" : "text-good"}>
                {entry.status ?? "–"}
              </span>
              <span title={entry.url}>{entry.url}</span>
              <span className="waterfall">
                <span
                  className="waterfall-bar"
                  data-kind={kind}
                  style={{ left: `${String(bar.left)}%`, width: `${String(bar.width)}%` }}
                />
              </span>
              <span className="text-right text-soft">{durationText(entry.durationMs)}</span>
            </button>
          );
        }}
      </VirtualRows>
      {opened !== undefined && <Details entry={opened} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Details({ entry, onClose }: { readonly entry: HttpEntry; readonly onClose: () => void }) {
  return (
    <div className="border-t border-line p-3">
      <div className="mb-2 flex items-start gap-3">
        <code className="min-w-0 flex-1 break-all">
          {entry.method} {entry.url}
        </code>
        <Button small look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <dl className="facts">
        <dt>Status</dt>
        <dd>{entry.status ?? "No answer came"}</dd>
        {entry.error !== null && (
          <>
            <dt>Error</dt>
            <dd className="text-bad">
              <code>{entry.error}</code> {ERROR_ADVICE[entry.error]}
            </dd>
          </>
        )}
        <dt>Duration</dt>
        <dd>{durationText(entry.durationMs)}</dd>
        <dt>Sent</dt>
        <dd>{bytesText(entry.requestBytes)}</dd>
        <dt>Received</dt>
        <dd>{bytesText(entry.responseBytes)}</dd>
        {entry.page !== null && (
          <>
            <dt>Page</dt>
            <dd>{entry.page}</dd>
          </>
        )}
        <dt>At</dt>
        <dd>{exactTime(entry.at)}</dd>
      </dl>
    </div>
  );
}
