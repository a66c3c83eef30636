/** What an execution says, from its first line to its last, live or long over: the server-sent events, gathered for display. */
import { useEffect, useState } from "react";
import { serverEvents, type ServerEvent } from "../api/event-stream";
import { orgId } from "../api/client";
import type { Execution, HttpEntry, LogLine } from "../api/model";

export interface PageProgress {
  readonly page: number;
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly deleted: number;
  readonly failed: number;
}

export interface Feed {
  readonly logs: readonly LogLine[];
  readonly http: readonly HttpEntry[];
  readonly pages: readonly PageProgress[];
  readonly status: Execution["status"] | null;
  readonly ended: boolean;
  readonly error: unknown;
}

const NOTHING: Feed = { logs: [], http: [], pages: [], status: null, ended: false, error: null };
/** Events are shown in steps of this many milliseconds: a log of thousands of lines is a few renders. */
const STEP_MS = 80;
const FINAL: ReadonlySet<unknown> = new Set(["completed", "failed", "timed_out", "cancelled"]);

export function useFeed(executionId: string | null): Feed {
  const [feed, setFeed] = useState<Feed>(NOTHING);
  useEffect(() => {
    setFeed(NOTHING);
    if (executionId === null) return;
    const stop = new AbortController();
    const follower = new Follower(setFeed);
    void follower.follow(executionId, stop.signal);
    return () => {
      stop.abort();
      follower.stop();
    };
  }, [executionId]);
  return feed;
}

class Follower {
  readonly #show: (feed: Feed) => void;
  #logs: LogLine[] = [];
  #http: HttpEntry[] = [];
  #pages: PageProgress[] = [];
  #status: Feed["status"] = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(show: (feed: Feed) => void) {
    this.#show = show;
  }

  async follow(executionId: string, signal: AbortSignal): Promise<void> {
    const url = `/api/v1/org/${encodeURIComponent(orgId())}/executions/${encodeURIComponent(executionId)}/stream`;
    try {
      for await (const event of serverEvents(url, isLast, signal)) {
        this.#take(event);
        this.#timer ??= setTimeout(() => this.#render(false, null), STEP_MS);
      }
      if (!signal.aborted) this.#render(true, null);
    } catch (error) {
      if (!signal.aborted) this.#render(true, error);
    }
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #take({ event, data }: ServerEvent): void {
    if (event === "log") this.#logs.push(parsed<LogLine>(data));
    else if (event === "http") this.#http.push(parsed<HttpEntry>(data));
    else if (event === "page") this.#pages.push(parsed<PageProgress>(data));
    else if (event === "status") this.#status = parsed<{ status: Feed["status"] }>(data).status;
  }

  #render(ended: boolean, error: unknown): void {
    this.stop();
    this.#timer = null;
    this.#show({
      logs: [...this.#logs],
      http: [...this.#http],
      pages: [...this.#pages],
      status: this.#status,
      ended,
      error,
    });
  }
}

/** The platform's own events; their shapes are the API document's. */
function parsed<T>(data: string): T {
  const value: T = JSON.parse(data);
  return value;
}

function isLast({ event, data }: ServerEvent): boolean {
  return event === "status" && FINAL.has(parsed<{ status: unknown }>(data).status);
}
