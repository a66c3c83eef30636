/** The counters of an execution, as a bar and as words. */
import type { Execution } from "../api/model";

type Counter = "created" | "updated" | "skipped" | "deleted" | "failed";
const COUNTERS: readonly Counter[] = ["created", "updated", "skipped", "deleted", "failed"];

const DRY: Record<Counter, string> = {
  created: "to create",
  updated: "to update",
  skipped: "unchanged",
  deleted: "to delete",
  failed: "with errors",
};

export type Counts = Pick<Execution, Counter | "processed">;

export function CountBar({ counts, live }: { readonly counts: Counts; readonly live: boolean }) {
  return (
    <div className="progress" data-live={live} role="img" aria-label={countWords(counts)}>
      {COUNTERS.map((counter) => (
        <span key={counter} className={`part-${counter}`} style={{ flexGrow: counts[counter] }} />
      ))}
    </div>
  );
}

/** `dry`: what would have been done. */
export function countWords(counts: Counts, dry = false): string {
  const words = COUNTERS.filter((counter) => counts[counter] > 0).map(
    (counter) => `${counts[counter].toLocaleString("en")} ${dry ? DRY[counter] : counter}`,
  );
  return words.length === 0 ? "nothing processed" : words.join(", ");
}

/** Short, for a table: only what is not zero. */
export function CountLine({ counts }: { readonly counts: Counts }) {
  const shown = COUNTERS.filter((counter) => counts[counter] > 0);
  if (shown.length === 0) return <span className="text-soft">{counts.processed === 0 ? "–" : counts.processed}</span>;
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {shown.map((counter) => (
        <span key={counter} className="inline-flex items-center gap-1.5 whitespace-nowrap tabular-nums">
          <span className={`dot part-${counter}`} aria-hidden />
          {counts[counter].toLocaleString("en")} {counter}
        </span>
      ))}
    </span>
  );
}

export function CountStats({ counts }: { readonly counts: Counts }) {
  return (
    <div className="stats">
      <div className="stat">
        <span className="stat-label">Processed</span>
        <span className="stat-value">{counts.processed.toLocaleString("en")}</span>
      </div>
      {COUNTERS.map((counter) => (
        <div key={counter} className="stat">
          <span className="stat-label inline-flex items-center gap-1.5">
            <span className={`dot part-${counter}`} aria-hidden />
            {counter.charAt(0).toUpperCase() + counter.slice(1)}
          </span>
          <span className="stat-value">{counts[counter].toLocaleString("en")}</span>
        </div>
      ))}
    </div>
  );
}
