/** Where Chromium is on this machine; Debian's is installed when there is none. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type LaunchOptions } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** What every Chromium here is started with: no profile, no network of its own. */
export function chromiumOptions(): LaunchOptions {
  return {
    executablePath: chromiumPath(),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}

function chromiumPath(): string {
  const named = process.env["CHROMIUM"];
  if (named !== undefined) return named;
  const found = onPath() ?? (install(), onPath());
  if (found === undefined) throw new Error("Chromium is missing: apt-get install chromium, or name one in CHROMIUM.");
  return found;
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file));
}

function install(): void {
  process.stderr.write("Installing Chromium for the console's tests (apt-get install chromium) …\n");
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...args: string[]): void => {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    execFileSync(command, rest, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  try {
    run("update", "-q");
    run("install", "-y", "-q", "--no-install-recommends", "chromium");
  } catch (error) {
    throw new Error("Chromium could not be installed: apt-get install chromium, or name one in CHROMIUM.", {
      cause: error,
    });
  }
}
