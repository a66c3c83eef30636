/** The platform, the console and a browser, once for a test file. A platform that is up already is named by `PLATFORM_INFO`. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { type Fixture, type Platform, makeOrganisation } from "./organisation.ts";
import { type Site, serveConsole } from "./site.ts";

const ROOT = join(import.meta.dirname, "../../..");
const START_MS = 240_000;

export interface Stage {
  readonly browser: Browser;
  readonly site: Site;
  readonly platform: Platform;
  readonly fixture: Fixture;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const running = process.env["PLATFORM_INFO"];
  const own = running === undefined ? await startPlatform() : null;
  const platform: Platform = own?.platform ?? JSON.parse(await readFile(running ?? "", "utf8"));
  const [site, browser, fixture] = await Promise.all([
    serveConsole(platform.api),
    openBrowser(),
    makeOrganisation(platform),
  ]);
  return {
    browser,
    site,
    platform,
    fixture,
    close: async () => {
      await browser.close();
      await site.close();
      await own?.end();
    },
  };
}

async function startPlatform(): Promise<{ platform: Platform; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "flowstate-console-"));
  const info = join(folder, "info.json");
  const args = ["scripts/start.ts", "--port", "0", "--no-demo", "--state", join(folder, "state"), "--info", info];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  await ready(child);
  return {
    platform: JSON.parse(await readFile(info, "utf8")),
    end: async () => {
      const ended = new Promise((resolve) => {
        child.once("exit", resolve);
      });
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The platform was not ready in time.")), START_MS);
    child.once("exit", (code) => reject(new Error(`The platform ended with ${String(code)}.`)));
    child.stdout?.on("data", (text: Buffer) => {
      if (!text.toString().includes("Ready")) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
