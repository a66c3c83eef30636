/**
 * `npm start` under test: the same script with a state folder of its own, followed until it is ready, asked through the
 * public API, and ended. What is left of its processes is read from /proc.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient } from "../../scripts/api-client.ts";
import type { Info } from "../../scripts/start/info-file.ts";

const ROOT = join(import.meta.dirname, "../..");

export class Started {
  readonly #child: ChildProcess;
  readonly #infoFile: string;
  readonly ended: Promise<number | null>;
  stdout = "";
  stderr = "";

  constructor(args: readonly string[], state: string, more: Readonly<Record<string, string>> = {}) {
    this.#infoFile = join(state, "..", "info.json");
    const env: NodeJS.ProcessEnv = { ...process.env, ...more };
    // As from a person's shell: not as a part of the test run.
    for (const name of Object.keys(env)) if (/^(VITEST|NODE_ENV$|npm_)/.test(name)) delete env[name];
    this.#child = spawn(
      process.execPath,
      [join(ROOT, "scripts/start.ts"), "--state", state, "--info", this.#infoFile, ...args],
      {
        env,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    this.#child.stdout?.on("data", (chunk) => (this.stdout += chunk));
    this.#child.stderr?.on("data", (chunk) => (this.stderr += chunk));
    this.ended = once(this.#child, "exit").then(([code]) => code);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  info(): Info {
    return JSON.parse(readFileSync(this.#infoFile, "utf8"));
  }

  /** As an organisation's own client. */
  organisation(): { readonly api: ApiClient; readonly path: string } {
    const { api, apiKey, orgId } = this.info();
    return { api: new ApiClient(api, apiKey ?? ""), path: `/org/${orgId}` };
  }

  async untilReady(timeoutMs: number): Promise<void> {
    await until(`npm start is ready: ${this.stderr}`, timeoutMs, async () => {
      if (this.#child.exitCode !== null)
        throw new Error(`npm start ended with ${this.#child.exitCode}:\n${this.stderr}`);
      return /^Ready/m.test(this.stdout) ? true : null;
    });
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Whatever happened before: nothing of it is left running. */
  async end(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.signal("SIGTERM");
    await this.ended;
  }
}

/** Asks every 100 ms until the answer is not null. */
export async function until<T>(what: string, timeoutMs: number, ask: () => Promise<T | null>): Promise<T> {
  for (const deadline = performance.now() + timeoutMs; performance.now() < deadline; await sleep(200)) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error(`Not within ${timeoutMs / 1_000} s: ${what}`);
}

/** Running processes that have this text in their command line or their environment (which children inherit). */
export function processesWith(text: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => [`/proc/${name}/cmdline`, `/proc/${name}/environ`].some((file) => fileHolds(file, text)))
    .map((name) => `${name} ${commandOf(name)}`);
}

function fileHolds(file: string, text: string): boolean {
  try {
    return readFileSync(file, "utf8").includes(text);
  } catch {
    return false;
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
