/**
 * How wrangler is called here: its command lines, and an environment in which it neither talks to the internet, nor asks,
 * nor meets another start on this machine. Secrets go through a file, so that no list of processes shows them.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { logTail } from "./log-tail.ts";
import type { ProcessGroups } from "./process-groups.ts";
import { type StateFolder, writePrivate } from "./state.ts";
import { type ProcessPlan, StartFailure } from "./supervised.ts";

const ROOT = join(import.meta.dirname, "../..");
/** wrangler's own start script only adds a process that signals have to pass through. */
const CLI = join(ROOT, "node_modules/wrangler/wrangler-dist/cli.js");

const MIGRATE = ["d1", "migrations", "apply", "DB", "--local", `--config=${join(ROOT, "wrangler.toml")}`];

export interface WorkerPlan {
  readonly name: "platform" | "runtime" | "quarantine";
  readonly title: string;
  readonly config: string;
  readonly environment: string | null;
  readonly port: number;
  readonly readyPath: string;
}

export function wranglerDev(state: StateFolder, worker: WorkerPlan): ProcessPlan {
  return {
    title: worker.title,
    file: process.execPath,
    args: [
      "--no-warnings",
      CLI,
      "dev",
      `--config=${join(ROOT, worker.config)}`,
      ...(worker.environment === null ? [] : [`--env=${worker.environment}`]),
      ...(worker.name === "platform" ? [`--env-file=${state.file("platform.env")}`] : []),
      `--port=${worker.port}`,
      "--ip=127.0.0.1",
      "--inspector-port=0",
      `--persist-to=${state.file(worker.name)}`,
      "--show-interactive-dev-session=false",
      "--log-level=warn",
    ],
    env: environment(state),
    log: state.log(worker.name),
    readyUrl: `http://127.0.0.1:${worker.port}${worker.readyPath}`,
    heartbeatUrl: `http://127.0.0.1:${worker.port}/`,
    hopeless: "Build failed",
  };
}

/** What the platform's Worker is told beside wrangler.toml. */
export function writePlatformEnv(state: StateFolder, values: Readonly<Record<string, string>>): void {
  const lines = Object.entries(values).map(([name, value]) => `${name}='${value}'`);
  writePrivate(state.file("platform.env"), `${lines.join("\n")}\n`);
}

/** Whether the database lacks some migration of this checkout. */
export function needsMigration(state: StateFolder): boolean {
  return state.saved.migrations !== migrationsDigest();
}

/** Applies what the database does not have yet. Rejects with what the tool said. */
export async function applyMigrations(state: StateFolder, groups: ProcessGroups): Promise<void> {
  const args = ["--no-warnings", CLI, ...MIGRATE, `--persist-to=${state.file("platform")}`];
  const log = openSync(state.log("migrations"), "a");
  const child = spawn(process.execPath, args, { env: environment(state), detached: true, stdio: ["ignore", log, log] });
  if (child.pid !== undefined) groups.add(child.pid);
  const [code] = await once(child, "exit");
  closeSync(log);
  if (child.pid !== undefined) groups.remove(child.pid);
  if (code !== 0) throw new StartFailure(`The migrations could not be applied.\n${logTail(state.log("migrations"))}`);
  state.saved.migrations = migrationsDigest();
  state.save();
}

function migrationsDigest(): string {
  const folder = join(ROOT, "migrations");
  const digest = createHash("sha256");
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith(".sql"))
    .sort()) {
    digest.update(name).update(readFileSync(join(folder, name)));
  }
  return digest.digest("hex");
}

/** Of the Worker, and set through its file only: wrangler would take them from the environment as well. */
const WORKER_SETTINGS = new Set([
  "ENVIRONMENT",
  "OPERATOR_KEY",
  "SECRET_KEYS",
  "AUTH_SECRET",
  "FLOWSTATE_DEV_EGRESS",
  "WATCHDOG_URL",
  "PLATFORM_HOSTS",
  "CONSOLE_URL",
  "MAIL_URL",
  "MAIL_FROM",
  "ACCESS_TEAM",
  "ACCESS_AUDIENCE",
]);

/** Nothing that talks to the internet, asks, or watches: for every wrangler that is started here. */
export const QUIET: Readonly<Record<string, string>> = {
  CI: "true",
  NO_COLOR: "1",
  FORCE_COLOR: "0",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_NO_SKILLS_UPDATE_PROMPTS: "true",
  WRANGLER_WRITE_LOGS: "false",
  // The copy of `Request.cf` that wrangler would fetch.
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  // Stores a trace of every call, for a page that shows them: a call then takes ten times as long.
  X_LOCAL_OBSERVABILITY: "false",
  X_LOCAL_EXPLORER: "false",
  // As in a debug terminal of VS Code, wrangler then attaches no DevTools of its own: it passes every line of every log
  // through two processes, a quarter of what a request costs. It has no flag for that; the value is never read.
  VSCODE_INSPECTOR_OPTIONS: "{}",
};

function environment(state: StateFolder): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of Object.keys(env)) {
    if (name.startsWith("npm_") || name.startsWith("CLOUDFLARE_") || WORKER_SETTINGS.has(name)) delete env[name];
  }
  return {
    ...env,
    ...QUIET,
    WRANGLER_REGISTRY_PATH: state.file("registry"),
    WRANGLER_CACHE_DIR: state.file("cache"),
  };
}
