/** Log lines, as the hook wrote them, always as text. A line opens below with its data. */
import { useMemo, useState } from "react";
import type { LogLine } from "../api/model";
import { Button } from "../ui/button";
import { clockTime, exactTime } from "../ui/time";
import { VirtualRows } from "../ui/virtual-rows";
import { count } from "../words";
import { jsonText } from "../ui/json";

interface LogViewProps {
  readonly lines: readonly LogLine[];
  readonly live: boolean;
  readonly className?: string;
}

const LEVELS = ["debug", "info", "warn", "error"] as const;

export function LogView({ lines, live, className = "" }: LogViewProps) {
  const [least, setLeast] = useState<(typeof LEVELS)[number]>("debug");
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<number | null>(null);
  const shown = useMemo(() => {
    const from = LEVELS.indexOf(least);
    const needle = search.toLowerCase();
    return lines.filter(
      (line) =>
        LEVELS.findIndex((level) => level === line.level) >= from &&
        (needle === "" || line.message.toLowerCase().includes(needle)),
    );
  }, [lines, least, search]);
  const opened = open === null ? undefined : lines.find((line) => line.seq === open);
  return (
    <div className={`flex min-h-0 flex-col ${className}`}>
      <div className="flex flex-wrap items-center gap-2 border-b border-line p-2">
        <select
          className="input input-small w-auto pr-7"
          aria-label="Least level"
          value={least}
          onChange={(event) => setLeast(LEVELS.find((level) => level === event.target.value) ?? "debug")}
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {level === "debug" ? "All levels" : `${level} and above`}
            </option>
          ))}
        </select>
        <input
          className="input input-small w-44 min-w-0 flex-1 sm:flex-none"
          type="search"
          aria-label="Search the log"
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span className="ml-auto text-xs text-soft tabular-nums">{count(shown.length, "line")}</span>
      </div>
      {shown.length === 0 ? (
        <p className="p-4 text-sm text-soft">
          {lines.length > 0
            ? "No line matches."
            : live
              ? "Waiting for the first line…"
              : "The hook logged nothing. Use ctx.log(…) to see what it does."}
        </p>
      ) : (
        <VirtualRows count={shown.length} label="Log lines" className="min-h-30 flex-1 py-1" follow={live}>
          {(index, top) => {
            const line = shown[index];
            if (line === undefined) return null;
            return (
              <button
                key={line.seq}
                type="button"
                className={`rows-item log-item level-${LEVELS.find((level) => level === line.level) ?? "info"}`}
                style={{ top }}
                aria-pressed={open === line.seq}
                onClick={() => setOpen(open === line.seq ? null : line.seq)}
              >
                <span className="text-soft" title={exactTime(line.at)}>
                  {clockTime(line.at)}
                </span>
                <span>{line.level}</span>
                <span>
                  {line.message}
                  {line.data !== null && line.data !== undefined && (
                    <span className="text-soft"> {jsonText(line.data, false).slice(0, 300)}</span>
                  )}
                </span>
              </button>
            );
          }}
        </VirtualRows>
      )}
      {opened !== undefined && (
        <div className="border-t border-line p-3">
          <div className="mb-2 flex items-center gap-3 text-xs text-soft">
            <span>{exactTime(opened.at)}</span>
            {opened.page !== null && <span>Page {opened.page}</span>}
            <span>{opened.source === "console" ? "console" : "ctx.log"}</span>
            <Button small look="quiet" className="ml-auto" onClick={() => setOpen(null)}>
              Close
            </Button>
          </div>
          <pre className="code-block" tabIndex={0}>
            {opened.message}
            {opened.data !== null && opened.data !== undefined && `\n${jsonText(opened.data, true)}`}
          </pre>
        </div>
      )}
    </div>
  );
}
