/**
 * One process that `npm start` keeps alive: started, waited for until it answers, started again when it dies, ended with
 * everything it started. Why a process should die is the watchdog's business.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { logTail } from "./log-tail.ts";
import { type ProcessGroups, signalGroup } from "./process-groups.ts";

export interface ProcessPlan {
  /** As people know it: "the platform". */
  readonly title: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** All that it prints goes here, appended. */
  readonly log: string;
  /** Answers below 500 when the process is ready. */
  readonly readyUrl: string;
  /** Answers below 500 as long as the process lives; asked twice a second. */
  readonly heartbeatUrl: string;
  /** In its log: it will never be ready, though it stays (it waits for somebody to correct a file). */
  readonly hopeless: string | null;
}

export interface SupervisedEvents {
  /** It died by itself or was killed; it is being started again. */
  readonly died: (how: string) => void;
  readonly restarted: () => void;
  /** It could not be started again. */
  readonly lost: (error: StartFailure) => void;
}

export class StartFailure extends Error {
  override readonly name = "StartFailure";
}

const READY_TIMEOUT_MS = 90_000;
const READY_POLL_MS = 100;
const TERM_GRACE_MS = 3_000;
const START_ATTEMPTS = 4;
/** It ran at least this long: the next death is a new story. */
const STEADY_MS = 30_000;

export class Supervised {
  readonly plan: ProcessPlan;
  readonly #groups: ProcessGroups;
  readonly #events: SupervisedEvents;
  #child: ChildProcess | null = null;
  #stopping = false;
  #failures = 0;
  #readySince = 0;

  constructor(plan: ProcessPlan, groups: ProcessGroups, events: SupervisedEvents) {
    this.plan = plan;
    this.#groups = groups;
    this.#events = events;
  }

  /** Of the process now running, which leads its group; null while there is none. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /** It answered since its last start. */
  get ready(): boolean {
    return this.#readySince > 0;
  }

  /** Resolves when it answers; rejects with a StartFailure that shows the end of its log. */
  async start(): Promise<void> {
    const child = this.#spawn();
    const exited = once(child, "exit").then(() => false);
    const ready = await Promise.race([this.#answers(child), exited]);
    if (this.#stopping) return;
    if (!ready) {
      if (child.pid !== undefined) signalGroup(child.pid, "SIGKILL");
      throw new StartFailure(
        `${this.plan.title.charAt(0).toUpperCase()}${this.plan.title.slice(1)} did not start.\n${logTail(this.plan.log)}`,
      );
    }
    this.#readySince = performance.now();
  }

  /** Ends it now; the exit starts it again. */
  kill(): void {
    if (this.pid !== null) signalGroup(this.pid, "SIGKILL");
  }

  /** Ends it for good, with everything it started. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    const group = child?.pid;
    if (child === null || group === undefined) return;
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, "exit");
      signalGroup(group, "SIGTERM");
      await Promise.race([exited, sleep(TERM_GRACE_MS, undefined, { ref: false })]);
    }
    signalGroup(group, "SIGKILL");
  }

  #spawn(): ChildProcess {
    const log = createWriteStream(this.plan.log, { flags: "a" });
    const child = spawn(this.plan.file, this.plan.args, {
      env: this.plan.env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.once("error", (error) => log.write(`${error.message}\n`));
    this.#child = child;
    this.#readySince = 0;
    const group = child.pid;
    if (group !== undefined) this.#groups.add(group);
    // Its own children may hold its output open for a moment longer than it lives.
    child.once("close", () => log.end());
    child.once("exit", (code, signal) => {
      if (group !== undefined) {
        // What it started would live on without it: its workerd, above all.
        signalGroup(group, "SIGKILL");
        this.#groups.remove(group);
      }
      if (this.#child !== child) return;
      this.#child = null;
      const wasReady = this.#readySince > 0;
      if (wasReady && performance.now() - this.#readySince > STEADY_MS) this.#failures = 0;
      this.#readySince = 0;
      if (wasReady && !this.#stopping) void this.#startAgain(signal ?? `exit code ${code}`);
    });
    return child;
  }

  async #startAgain(how: string): Promise<void> {
    this.#events.died(how);
    for (;;) {
      try {
        // The first time at once, then after 1, 2 and 4 seconds.
        if (this.#failures > 0) await sleep(1_000 * 2 ** (this.#failures - 1), undefined, { ref: false });
        if (this.#stopping) return;
        await this.start();
        if (!this.#stopping) this.#events.restarted();
        return;
      } catch (error) {
        if (!(error instanceof StartFailure)) throw error;
        this.#failures += 1;
        if (this.#failures >= START_ATTEMPTS) return this.#events.lost(error);
      }
    }
  }

  async #answers(child: ChildProcess): Promise<boolean> {
    const deadline = performance.now() + READY_TIMEOUT_MS;
    while (performance.now() < deadline && child.exitCode === null && child.signalCode === null && !this.#stopping) {
      if (await answersBelow500(this.plan.readyUrl, 2_000)) return true;
      if (this.plan.hopeless !== null && logTail(this.plan.log).includes(this.plan.hopeless)) return false;
      await sleep(READY_POLL_MS, undefined, { ref: false });
    }
    return false;
  }
}

/** One request; false for no answer in time, a refused connection and a status of 500 or more. */
export async function answersBelow500(url: string, timeoutMs: number): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    // Read to its end: workerd logs an error for an answer that nobody takes.
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}
