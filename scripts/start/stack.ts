/**
 * Everything that `npm start` runs, as one thing that starts, stays up and stops: the sample systems, the hooks runtime and
 * the quarantine runtime with their watchdogs, the platform, and its cron.
 */
import type { Server } from "node:http";
import { Cron } from "./cron.ts";
import type { StartOptions } from "./options.ts";
import { freePort } from "./ports.ts";
import { ProcessGroups } from "./process-groups.ts";
import { during, say } from "./progress.ts";
import { sampleBilling, sampleHr } from "./samples.ts";
import type { StateFolder } from "./state.ts";
import { type ProcessPlan, type StartFailure, Supervised } from "./supervised.ts";
import { LIMITS, type Reason, type Verdict } from "./verdict.ts";
import { serveVerdicts } from "./verdict-server.ts";
import { Watchdog } from "./watchdog.ts";
import { applyMigrations, needsMigration, type WorkerPlan, wranglerDev, writePlatformEnv } from "./wrangler.ts";

export interface StackEvents {
  /** Some process has another id now. */
  readonly changed: () => void;
  /** The platform could not be started again. */
  readonly lost: (error: StartFailure) => void;
}

type PortName = "platform" | "runtime" | "quarantine" | "sampleHr" | "sampleBilling" | "watchdog";
type Ports = Readonly<Record<PortName, number>>;

const WHY: Readonly<Record<Reason, string>> = {
  cpu: "did not answer any more (a hook that never lets go)",
  memory: "grew past its memory limit",
};

export class Stack {
  readonly #state: StateFolder;
  readonly #options: StartOptions;
  readonly #events: StackEvents;
  readonly #groups: ProcessGroups;
  readonly #processes = new Map<string, Supervised>();
  readonly #watchdogs = new Map<"platform" | "runtime" | "quarantine", Watchdog>();
  #ports: Ports | null = null;
  #verdicts: Server | null = null;
  #cron: Cron | null = null;
  #stopping = false;

  constructor(state: StateFolder, options: StartOptions, events: StackEvents) {
    this.#state = state;
    this.#options = options;
    this.#events = events;
    this.#groups = new ProcessGroups(state.path);
  }

  get ports(): Ports {
    if (this.#ports === null) throw new Error("The ports are known once the stack has started.");
    return this.#ports;
  }

  address(name: PortName): string {
    return `http://127.0.0.1:${this.ports[name]}`;
  }

  pids(): Record<string, number> {
    const pids: [string, number | null][] = [...this.#processes].map(([name, process]) => [name, process.pid]);
    for (const [name, watchdog] of this.#watchdogs) pids.push([`${name}Workerd`, watchdog.workerdPid]);
    return Object.fromEntries([
      ["start", process.pid],
      ...pids.filter((entry): entry is [string, number] => entry[1] !== null),
    ]);
  }

  /** Resolves when all of it answers; rejects with the first StartFailure. */
  async start(): Promise<void> {
    this.#ports = await this.#choosePorts();
    writePlatformEnv(this.#state, {
      ENVIRONMENT: "development",
      OPERATOR_KEY: this.#state.saved.operatorKey,
      SECRET_KEYS: this.#state.saved.secretKeys,
      AUTH_SECRET: this.#state.saved.authSecret,
      FLOWSTATE_DEV_EGRESS: [this.address("sampleHr"), this.address("sampleBilling"), ...this.#options.devEgress].join(
        ",",
      ),
      WATCHDOG_URL: this.address("watchdog"),
      CONSOLE_URL: this.address("platform"),
    });
    this.#verdicts = await serveVerdicts(this.ports.watchdog, this.#verdictsByRuntime());
    const migrated = needsMigration(this.#state)
      ? during("Preparing the database", applyMigrations(this.#state, this.#groups))
      : null;
    const around = during("Starting the sample systems and the hooks runtimes", this.#startAround());
    await Promise.all([migrated, around]);
    if (!this.#stopping) await during("Starting the platform", this.#startPlatform());
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#cron?.stop();
    for (const watchdog of this.#watchdogs.values()) watchdog.stop();
    this.#verdicts?.close();
    await Promise.all([...this.#processes.values()].map((process) => process.stop()));
    await this.#groups.close();
  }

  /** At once, without asking; the reaper does it. */
  async abandon(): Promise<void> {
    this.#stopping = true;
    await this.#groups.close();
  }

  async #startAround(): Promise<void> {
    const hr = this.#supervise("sampleHr", sampleHr(this.#state, this.ports.sampleHr));
    const billing = this.#supervise("sampleBilling", sampleBilling(this.#state, this.ports.sampleBilling));
    const runtime = this.#worker({
      name: "runtime",
      title: "the hooks runtime",
      config: "hooks-runtime/wrangler.toml",
      environment: null,
      port: this.ports.runtime,
      readyPath: "/",
    });
    const quarantine = this.#worker({
      name: "quarantine",
      title: "the quarantine runtime",
      config: "hooks-runtime/wrangler.toml",
      environment: "quarantine",
      port: this.ports.quarantine,
      readyPath: "/",
    });
    await Promise.all([hr.start(), billing.start(), runtime.start(), quarantine.start()]);
  }

  async #startPlatform(): Promise<void> {
    // Any answer of the Worker's own counts, and none that waits for the runtimes: those have watchdogs of their own.
    await this.#worker({
      name: "platform",
      title: "the platform",
      config: "wrangler.toml",
      environment: null,
      port: this.ports.platform,
      readyPath: "/api/v1/alive",
    }).start();
    this.#cron = new Cron(this.address("platform"));
    this.#cron.start();
  }

  #worker(worker: WorkerPlan): Supervised {
    const process = this.#supervise(worker.name, wranglerDev(this.#state, worker));
    const watchdog = new Watchdog(process, LIMITS[worker.name], {
      ended: (reason) => {
        if (!this.#stopping)
          say(`${sentence(worker.title)} ${reason === null ? "stopped" : WHY[reason]}: starting it again.`);
      },
      recovered: () => this.#events.changed(),
    });
    this.#watchdogs.set(worker.name, watchdog);
    return process;
  }

  #supervise(name: PortName, plan: ProcessPlan): Supervised {
    const process = new Supervised(plan, this.#groups, {
      died: (how) => say(`${sentence(plan.title)} ended (${how}): starting it again.`),
      restarted: () => {
        say(`${sentence(plan.title)} is up again.`);
        this.#events.changed();
        // What the queues held in memory is gone with the process: the tick rings for it again.
        if (name === "platform") void this.#cron?.tick();
      },
      lost: (error) => {
        if (name === "platform") this.#events.lost(error);
        else say(`${error.message}\nIt is not tried again: end npm start and start it once more.`);
      },
    });
    this.#processes.set(name, process);
    return process;
  }

  #verdictsByRuntime(): ReadonlyMap<string, () => Verdict> {
    const of = (name: "runtime" | "quarantine") => () =>
      this.#watchdogs.get(name)?.verdict() ?? { reason: null, at: null };
    return new Map([
      ["runtime", of("runtime")],
      ["quarantine", of("quarantine")],
    ]);
  }

  async #choosePorts(): Promise<Ports> {
    const saved = this.#state.saved.ports;
    const taken = new Set<number>([this.#options.port]);
    const choose = async (name: PortName): Promise<number> => {
      const port = await freePort(saved[name] ?? null, taken);
      taken.add(port);
      return port;
    };
    const ports: Ports = {
      platform: this.#options.port === 0 ? await choose("platform") : this.#options.port,
      runtime: await choose("runtime"),
      quarantine: await choose("quarantine"),
      sampleHr: await choose("sampleHr"),
      sampleBilling: await choose("sampleBilling"),
      watchdog: await choose("watchdog"),
    };
    this.#state.saved.ports = { ...ports };
    this.#state.save();
    return ports;
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
