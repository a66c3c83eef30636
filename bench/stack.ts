/**
 * Starts what is measured, in a scratch folder and on free ports: the platform, as `npm start -- --no-demo` does, and the
 * Workers with the floors. Ends all of it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Info } from "../scripts/start/info-file.ts";
import { freePort } from "../scripts/start/ports.ts";
import { QUIET } from "../scripts/start/wrangler.ts";

const ROOT = join(import.meta.dirname, "..");
const START_TIMEOUT_MS = 180_000;
/** Where wrangler keeps the files of D1, below the folder that it is told. */
const D1 = "v3/d1/miniflare-D1DatabaseObject";

export class BenchStack {
  readonly #folder = mkdtempSync(join(tmpdir(), "flowstate-bench-"));
  readonly #children: ChildProcess[] = [];

  async platform(devEgress: string): Promise<Info> {
    const info = join(this.#folder, "info.json");
    const args = ["--no-demo", "--port", "0", "--state", join(this.#folder, "state"), "--fresh", "--info", info];
    const child = this.#spawn([join(ROOT, "scripts/start.ts"), ...args], { FLOWSTATE_DEV_EGRESS: devEgress });
    const ready = new Promise<void>((resolve) => {
      child.stdout?.on("data", (text: Buffer) => {
        if (text.toString().startsWith("Ready")) resolve();
      });
    });
    await this.#until(child, ready, "The platform did not start.");
    return JSON.parse(readFileSync(info, "utf8"));
  }

  /** The address of the Worker with the floors. */
  floor(): Promise<string> {
    return this.#worker("floor", ["bench/floor/wrangler.toml", "hooks-runtime/wrangler.toml"]);
  }

  /**
   * The address of the API's floor, a Worker of its own that begins with the rows that the platform has now. The platform
   * has to rest: its files are copied as they lie, as SQLite must not be opened twice under workerd.
   */
  async apiFloor(): Promise<string> {
    const [from, to] = [join(this.#folder, "state/platform", D1), join(this.#folder, "api-floor", D1)];
    cpSync(from, to, { recursive: true, filter: (file) => !file.endsWith("-shm") });
    return this.#worker("api-floor", ["bench/floor/api.toml"]);
  }

  async #worker(name: string, configs: readonly string[]): Promise<string> {
    const port = await freePort(null, new Set());
    const address = `http://127.0.0.1:${port}`;
    const child = this.#spawn(
      [
        "--no-warnings",
        join(ROOT, "node_modules/wrangler/wrangler-dist/cli.js"),
        "dev",
        ...configs.map((config) => `--config=${join(ROOT, config)}`),
        `--port=${port}`,
        "--ip=127.0.0.1",
        "--inspector-port=0",
        `--persist-to=${join(this.#folder, name)}`,
        "--show-interactive-dev-session=false",
        "--log-level=warn",
      ],
      { WRANGLER_REGISTRY_PATH: join(this.#folder, "registry"), WRANGLER_CACHE_DIR: join(this.#folder, "cache") },
    );
    const ready = (async () => {
      while (!(await answers(address))) await sleep(200);
    })();
    await this.#until(child, ready, `The Worker ${name} did not start.`);
    return address;
  }

  async end(): Promise<void> {
    for (const child of this.#children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = once(child, "exit");
      signal(child, "SIGTERM");
      await Promise.race([gone, sleep(10_000, undefined, { ref: false })]);
    }
    for (const child of this.#children) signal(child, "SIGKILL");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** In a process group of its own, which ends with it. */
  #spawn(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
    // npm's own variables would make the child watch for the npm that started the bench.
    const own: NodeJS.ProcessEnv = { ...process.env, ...QUIET, ...env };
    for (const name of Object.keys(own)) if (name.startsWith("npm_")) delete own[name];
    const child = spawn(process.execPath, [...args], {
      cwd: ROOT,
      env: own,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.resume();
    child.stderr.on("data", (text: Buffer) => {
      if (process.env["BENCH_VERBOSE"] !== undefined) process.stderr.write(text);
    });
    this.#children.push(child);
    return child;
  }

  async #until(child: ChildProcess, ready: Promise<void>, failure: string): Promise<void> {
    const exited = once(child, "exit").then(() => false);
    const late = sleep(START_TIMEOUT_MS, false, { ref: false });
    if (!(await Promise.race([ready.then(() => true), exited, late]))) {
      throw new Error(`${failure} BENCH_VERBOSE=1 shows what it says.`);
    }
  }
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // Nothing of the group is left.
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
