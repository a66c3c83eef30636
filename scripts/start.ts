/**
 * `npm start`: everything on this machine, with the demo. Reads the flags, starts the stack, shows the demo, says that it is
 * ready, and stays until a signal, or until npm is gone. stdout: `Ready` first, then the demo's table; the rest is stderr.
 */
import type { DemoReport } from "./demo-setting.ts";
import { runDemo } from "./demo.ts";
import { watchForEnd } from "./start/ending.ts";
import { writeInfo } from "./start/info-file.ts";
import { parseOptions, type StartOptions } from "./start/options.ts";
import { isFree } from "./start/ports.ts";
import { say } from "./start/progress.ts";
import { SAMPLE_BILLING_TOKEN, SAMPLE_HR_TOKEN } from "./start/samples.ts";
import { Stack } from "./start/stack.ts";
import { StateFolder, StateRefused } from "./start/state.ts";
import { StartFailure } from "./start/supervised.ts";

class Start {
  readonly #options: StartOptions;
  readonly #state: StateFolder;
  readonly #stack: Stack;
  #ready = false;
  #ending = false;

  constructor(options: StartOptions) {
    this.#options = options;
    this.#state = StateFolder.open(options.state, options.fresh);
    this.#stack = new Stack(this.#state, options, {
      changed: () => {
        if (this.#ready && !this.#ending) this.#writeInfo();
      },
      lost: (error) => {
        say(error.message);
        void this.end(1);
      },
    });
  }

  async run(): Promise<void> {
    watchForEnd((why) => {
      if (this.#ending) void this.#abandon();
      else void this.end(0, why === "SIGINT" ? "\nEnding …" : "Ending …");
    });
    await this.#stack.start();
    if (this.#ending) return;
    const report = this.#options.demo ? await this.#demo() : null;
    if (this.#ending) return;
    this.#writeInfo();
    this.#ready = true;
    process.stdout.write(
      `Ready: ${this.#stack.address("platform")}\n${report === null ? this.#withoutDemo() : report.text}`,
    );
    if (this.#options.once) await this.end(report?.ok === true ? 0 : 1);
    else process.stdout.write("\nCtrl-C ends it.\n");
  }

  async end(code: number, line?: string): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    if (line !== undefined) say(line);
    await this.#stack.stop();
    this.#state.release();
    process.exit(code);
  }

  async #abandon(): Promise<void> {
    await this.#stack.abandon();
    this.#state.release();
    process.exit(1);
  }

  #demo(): Promise<DemoReport> {
    const demo = this.#state.saved.demo;
    return runDemo({
      api: this.#stack.address("platform"),
      operatorKey: this.#state.saved.operatorKey,
      hr: { url: this.#stack.address("sampleHr"), token: SAMPLE_HR_TOKEN },
      billing: { url: this.#stack.address("sampleBilling"), token: SAMPLE_BILLING_TOKEN },
      saved: demo,
      save: () => this.#state.save(),
      say: (line) => {
        if (!this.#ending) say(line);
      },
    });
  }

  #writeInfo(): void {
    if (this.#options.info === null) return;
    writeInfo(this.#options.info, {
      api: this.#stack.address("platform"),
      operatorKey: this.#state.saved.operatorKey,
      orgId: this.#options.demo ? (this.#state.saved.demo.ids["org"] ?? null) : null,
      apiKey: this.#options.demo ? (this.#state.saved.demo.ids["apiKey"] ?? null) : null,
      sampleHr: this.#stack.address("sampleHr"),
      sampleHrToken: SAMPLE_HR_TOKEN,
      sampleBilling: this.#stack.address("sampleBilling"),
      sampleBillingToken: SAMPLE_BILLING_TOKEN,
      watchdog: this.#stack.address("watchdog"),
      pids: this.#stack.pids(),
    });
  }

  #withoutDemo(): string {
    return `\n  operator key  ${this.#state.saved.operatorKey}\n`;
  }
}

async function main(): Promise<void> {
  const parsed = parseOptions(process.argv.slice(2), process.env, process.cwd());
  if (parsed.kind === "help") return void process.stdout.write(parsed.text);
  if (parsed.kind === "mistake") return refuse(parsed.message);
  const { options } = parsed;
  if (options.port !== 0 && !(await isFree(options.port))) {
    return refuse(
      `Port ${options.port} is in use: end what uses it, or choose another one with 'npm start -- --port N' (0: any free one).`,
    );
  }
  let start: Start | null = null;
  try {
    start = new Start(options);
    await start.run();
  } catch (error) {
    if (!(error instanceof StateRefused || error instanceof StartFailure)) console.error(error);
    else say(error.message);
    if (start === null) process.exit(1);
    await start.end(1);
  }
}

function refuse(message: string): void {
  say(message);
  process.exitCode = 1;
}

await main();
