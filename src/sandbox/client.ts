/**
 * Runs one invocation in the hooks runtime: makes its host, calls, and ends it at the first of reply, time limit and
 * abort. Whatever happens, the host is closed and open requests are aborted before the outcome is given.
 */
import type { HookHost, RunReply, RunRequest } from "../../hooks-runtime/src/protocol";
import { checkCode } from "../code/check";
import { moduleText } from "../code/module-text";
import type { Clock } from "../domain/clock";
import { ok } from "../domain/result";
import type { Egress } from "../egress/egress";
import { type Redactor, createRedactor } from "../observe/redaction";
import { runtimeFailure } from "./failure";
import { type HostDoor, InvocationHost } from "./host";
import { createHttpPower } from "./host-http";
import { createKvPower } from "./host-kv";
import { createLogPower } from "./host-log";
import { type Ending, endingOf, endingOfFailure, timeIsUp } from "./outcome";
import { refuse } from "./refusal";
import type { Invocation, InvocationPorts, Sandbox } from "./sandbox";

/** The service binding to a hooks runtime; `Service<typeof HooksRuntime>` fits. */
export interface RuntimeService {
  run(request: RunRequest, host: HookHost): Promise<RunReply>;
}

export interface SandboxParts {
  readonly runtime: RuntimeService;
  /** Where lost invocations are tried alone; without one they go to the runtime again. */
  readonly quarantine: RuntimeService | undefined;
  readonly egress: Egress;
  readonly clock: Clock;
  /** For one wide log event: a port of the invocation failed. */
  readonly onFault: (error: unknown) => void;
}

/** Calls of the host may count as subrequests of the isolate: far above what one invocation can need. */
const SUB_REQUESTS = 10_000;

export function createSandbox(parts: SandboxParts): Sandbox {
  return {
    async run(invocation, ports, signal) {
      const started = parts.clock();
      const redact = createRedactor(Object.values(invocation.input.secrets));
      const { host, door, end, counters } = openHost(parts, invocation, ports, redact, started);
      const ending = signal.aborted
        ? ({ kind: "aborted" } satisfies Ending)
        : await endOf(parts, invocation, host, door, redact, signal);
      end();
      return { ...ending, ...counters(), durationMs: parts.clock() - started };
    },
  };
}

function openHost(
  parts: SandboxParts,
  { input, code, limits, egressAllowList }: Invocation,
  ports: InvocationPorts,
  redact: Redactor,
  started: number,
) {
  const page = input.type === "PULL" ? input.page : null;
  const shared = { journal: ports.journal, redact, page, clock: parts.clock };
  const door: HostDoor = { closed: false, entered: false, failed: false, onFault: parts.onFault };
  const log = createLogPower(shared);
  const http = createHttpPower({
    ...shared,
    egress: parts.egress,
    allowList: egressAllowList,
    requests: limits.httpRequests,
    deadline: started + limits.timeMs,
    warn: log.warn,
  });
  const host = new InvocationHost(
    { code: async () => moduleOf(code.source), http: http.http, kv: createKvPower(ports.kv), log },
    door,
  );
  return {
    host,
    door,
    counters: () => ({ httpRequests: http.count(), retryAfter: http.retryAfter() }),
    end() {
      door.closed = true;
      http.end();
      log.end();
    },
  };
}

/** Code that was refused when it was saved is not loaded either, should it ever get here. */
function moduleOf(source: string): ReturnType<HookHost["code"]> extends Promise<infer Reply> ? Reply : never {
  const checked = checkCode(source);
  if (checked.ok) return ok(moduleText(source));
  const [fault] = checked.error;
  return refuse("HostError", "CODE_INVALID", fault === undefined ? "The code is refused." : placed(fault));
}

function placed(fault: { message: string; line: number; column: number }): string {
  return `${fault.message} (line ${fault.line}, column ${fault.column})`;
}

async function endOf(
  parts: SandboxParts,
  { input, code, limits, quarantine }: Invocation,
  host: InvocationHost,
  door: HostDoor,
  redact: Redactor,
  signal: AbortSignal,
): Promise<Ending> {
  const service = quarantine ? (parts.quarantine ?? parts.runtime) : parts.runtime;
  const request: RunRequest = {
    isolateKey: code.isolateKey,
    input,
    limits: { cpuMs: limits.cpuMs, subRequests: SUB_REQUESTS, resultBytes: limits.resultBytes },
  };
  const started = parts.clock();
  const call = service.run(request, host);
  const cut = cutOff(limits.timeMs, signal);
  try {
    return await Promise.race([replied(call), cut.ending]);
  } finally {
    cut.clear();
    drop(call);
  }

  async function replied(call: Promise<RunReply>): Promise<Ending> {
    let reply;
    try {
      reply = await call;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const seen = { entered: door.entered, afterMs: parts.clock() - started };
      return endingOfFailure(runtimeFailure(message, seen), message);
    }
    return endingOf(reply, input, limits.resultBytes, redact, door.failed);
  }
}

/** Ends by the clock or the signal, whichever is first. */
function cutOff(timeMs: number, signal: AbortSignal): { ending: Promise<Ending>; clear(): void } {
  const { promise, resolve } = Promise.withResolvers<Ending>();
  const abort = (): void => resolve({ kind: "aborted" });
  const timer = setTimeout(() => resolve(timeIsUp(timeMs)), timeMs);
  signal.addEventListener("abort", abort, { once: true });
  return {
    ending: promise,
    clear() {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    },
  };
}

/** Dropping the call cancels what still runs at its other end. RPC promises are disposable in workerd, not in its types. */
function drop(call: Promise<RunReply> & { [Symbol.dispose]?: () => void }): void {
  call[Symbol.dispose]?.();
}
