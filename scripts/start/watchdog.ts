/**
 * The watchdog of one Worker process: asks it for a heartbeat over HTTP, measures its workerd, ends that workerd when it
 * hangs or grows past its limit (wrangler starts another), and remembers why. Limits and decisions are verdict.ts's.
 */
import { childrenOf, factsOf, listeningPorts, type ProcessFacts } from "./process-facts.ts";
import { answersBelow500, type Supervised } from "./supervised.ts";
import { judge, judgeDeath, type Reason, type RuntimeLimits, type Verdict } from "./verdict.ts";

const SAMPLE_MS = 200;
const HEARTBEAT_MS = 500;
const HEARTBEAT_TIMEOUT_MS = 2_000;
/** Without a workerd that answers for this long, wrangler itself is started again. */
const ABSENT_MS = 30_000;

export interface WatchdogEvents {
  readonly ended: (reason: Reason | null, facts: ProcessFacts) => void;
  /** A workerd answers again, under a new process id. */
  readonly recovered: () => void;
}

export class Watchdog {
  readonly #process: Supervised;
  readonly #limits: RuntimeLimits;
  readonly #events: WatchdogEvents;
  readonly #timers: NodeJS.Timeout[];
  #workerd: ProcessFacts | null = null;
  #verdict: Verdict = { reason: null, at: null };
  #asking = false;
  /** The last sign of life, on the clock and on the process's CPU meter. */
  #heard = { at: performance.now(), cpuMs: 0 };
  #recovering = false;
  /** Where the current workerd answers. */
  #entry: { readonly pid: number; readonly url: string } | null = null;

  constructor(process: Supervised, limits: RuntimeLimits, events: WatchdogEvents) {
    this.#process = process;
    this.#limits = limits;
    this.#events = events;
    this.#timers = [setInterval(() => this.#sample(), SAMPLE_MS), setInterval(() => void this.#ask(), HEARTBEAT_MS)];
    for (const timer of this.#timers) timer.unref();
  }

  /** Looks before it answers: who asks has just lost this runtime, perhaps before the next sample. */
  verdict(): Verdict {
    this.#sample();
    return this.#verdict;
  }

  get workerdPid(): number | null {
    if (this.#workerd === null) this.#sample();
    return this.#workerd?.pid ?? null;
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  #sample(): void {
    if (!this.#process.ready) {
      this.#heard = { at: performance.now(), cpuMs: 0 };
      return;
    }
    const known = this.#workerd;
    const current = known === null ? null : factsOf(known.pid);
    if (known !== null && current === null) {
      this.#workerd = null;
      this.#record(judgeDeath(this.#limits, known.rssBytes), known);
    }
    const facts = current ?? this.#find();
    if (facts === null) {
      if (performance.now() - this.#heard.at > ABSENT_MS) this.#process.kill();
      return;
    }
    if (facts.pid !== this.#workerd?.pid) this.#heard = { at: performance.now(), cpuMs: facts.cpuMs };
    this.#workerd = facts;
    const measure = {
      silentMs: performance.now() - this.#heard.at,
      silentCpuMs: facts.cpuMs - this.#heard.cpuMs,
      rssBytes: facts.rssBytes,
    };
    const judgement = judge(this.#limits, measure);
    if (judgement.end) this.#end(facts, judgement.reason);
  }

  /** The workerd that runs our Worker: wrangler's other one is only its proxy, and has no debug port. */
  #find(): ProcessFacts | null {
    const wrangler = this.#process.pid;
    if (wrangler === null) return null;
    return (
      childrenOf(wrangler).find(
        ({ command }) => command.includes("workerd serve") && command.includes("--debug-port"),
      ) ?? null
    );
  }

  #end(facts: ProcessFacts, reason: Reason | null): void {
    this.#workerd = null;
    this.#record(reason, facts);
    try {
      process.kill(facts.pid, "SIGKILL");
    } catch {
      // It was faster.
    }
  }

  #record(reason: Reason | null, facts: ProcessFacts): void {
    this.#verdict = { reason, at: new Date().toISOString() };
    this.#recovering = true;
    this.#heard = { at: performance.now(), cpuMs: 0 };
    this.#events.ended(reason, facts);
  }

  async #ask(): Promise<void> {
    if (this.#asking || !this.#process.ready) return;
    this.#asking = true;
    const alive = await this.#answers();
    this.#asking = false;
    if (alive === null || alive !== this.#workerd?.pid) return;
    this.#heard = { at: performance.now(), cpuMs: this.#workerd.cpuMs };
    if (!this.#recovering) return;
    this.#recovering = false;
    this.#events.recovered();
  }

  /**
   * The workerd that answered, or null. It is asked at its own port: wrangler ends when its workerd dies under a request
   * that came through wrangler's proxy.
   */
  async #answers(): Promise<number | null> {
    const pid = this.#workerd?.pid;
    if (pid === undefined) return null;
    if (this.#entry?.pid === pid) return (await answersBelow500(this.#entry.url, HEARTBEAT_TIMEOUT_MS)) ? pid : null;
    const { pathname } = new URL(this.#process.plan.heartbeatUrl);
    // Its other ports are the inspector's, which answers 500, and the debug port, which does not speak HTTP.
    const urls = listeningPorts(pid).map((port) => `http://127.0.0.1:${port}${pathname}`);
    const answers = await Promise.all(urls.map((url) => answersBelow500(url, HEARTBEAT_TIMEOUT_MS)));
    const url = urls.find((_, place) => answers[place]);
    if (url === undefined) return null;
    this.#entry = { pid, url };
    return pid;
  }
}
