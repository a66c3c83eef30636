/**
 * The HTTP power: one invocation's budget of requests, a bounded number at a time (each answer is held in memory as a
 * whole), and a row of the HTTP log for every hop. Where a hook may call, and how, is decided in `egress/`.
 */
import type { HookHost, HttpAnswer } from "../../hooks-runtime/src/protocol";
import { retryAfterMs } from "../domain/backoff";
import { type Clock, isoTime } from "../domain/clock";
import type { HttpHop } from "../egress/context";
import type { Egress } from "../egress/egress";
import type { Redactor } from "../observe/redaction";
import type { JournalPort } from "./sandbox";

/** As many as a Worker may have open at once; the others wait their turn. */
const AT_ONCE = 6;

export interface HttpPower {
  readonly http: HookHost["http"];
  /** Requests so far: hops, tries and blocked calls. */
  count(): number;
  /** Seconds that the last answer asked to wait, when it was a 429 or a 503 with Retry-After. */
  retryAfter(): number | null;
  /** Aborts what is still open. Called once, when the invocation has ended. */
  end(): void;
}

export function createHttpPower(parts: {
  readonly egress: Egress;
  readonly allowList: readonly string[];
  readonly requests: number;
  /** When the invocation's time is up, ms since the epoch. */
  readonly deadline: number;
  readonly journal: JournalPort;
  readonly redact: Redactor;
  readonly warn: (message: string) => void;
  readonly page: number | null;
  readonly clock: Clock;
}): HttpPower {
  let used = 0;
  const turns = createTurns(AT_ONCE);
  const budget = {
    take(): boolean {
      if (used >= parts.requests) return false;
      used += 1;
      return true;
    },
  };
  let retryAfter: number | null = null;
  let ended = false;
  /** Made with the first request. */
  let stop: AbortController | null = null;
  const signal = (): AbortSignal => {
    stop ??= new AbortController();
    if (ended) stop.abort();
    return stop.signal;
  };

  const context = {
    allowList: parts.allowList,
    budget,
    get signal(): AbortSignal {
      return signal();
    },
    deadline: parts.deadline,
    onWarning: parts.warn,
    onHop(hop: HttpHop): void {
      const body = { ...hop, url: parts.redact(hop.url) };
      parts.journal.append({ kind: "http", at: isoTime(parts.clock()), page: parts.page, body });
    },
  };

  return {
    count: () => used,
    retryAfter: () => retryAfter,
    http: (call) =>
      turns(async () => {
        const reply = await parts.egress.send(call, context);
        retryAfter = reply.ok ? askedPause(reply.value, parts.clock()) : null;
        return reply;
      }),
    end() {
      ended = true;
      stop?.abort();
    },
  };
}

function askedPause(answer: HttpAnswer, now: number): number | null {
  const header = answer.status === 429 || answer.status === 503 ? answer.headers["retry-after"] : undefined;
  const ms = header === undefined ? null : retryAfterMs(header, now);
  return ms === null ? null : ms / 1000;
}

/** Runs at most `atOnce` actions, the others in the order of their asking. */
function createTurns(atOnce: number): <T>(action: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (action) => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await action();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
