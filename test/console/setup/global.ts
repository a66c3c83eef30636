/**
 * One platform with a state of its own, one organisation and one browser for all files of the console's tests. Vitest runs
 * the set-up of every project before the first test; so that the other projects have the machine to themselves, nothing is
 * started before the first of these files asks for it here.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { Started } from "../../e2e/started.ts";
import { chromiumOptions } from "./chromium.ts";
import type { Platform } from "./caller.ts";
import { makeOrganisation } from "./organisation.ts";
import type { SharedStage } from "./stage.ts";

declare module "vitest" {
  interface ProvidedContext {
    stageAddress: string;
  }
}

const START_MS = 240_000;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const endings: (() => Promise<unknown>)[] = [];
  let stage: Promise<SharedStage> | null = null;
  const server = createServer((_, answer) => {
    stage ??= build(endings);
    stage.then(
      (built) => answer.end(JSON.stringify(built)),
      (error: unknown) => {
        answer.statusCode = 500;
        answer.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  project.provide("stageAddress", `http://127.0.0.1:${address.port}/`);
  return async () => {
    server.close();
    await stage?.catch(() => undefined);
    for (const end of endings.toReversed()) await end();
  };
}

async function build(endings: (() => Promise<unknown>)[]): Promise<SharedStage> {
  const options = chromiumOptions();
  const { platform, folder } = await platformOf(endings);
  const browser = await chromium.launchServer(options);
  endings.push(() => browser.close());
  const log = join(folder, "state/logs/platform.log");
  return { browser: browser.wsEndpoint(), platform, log, fixture: await makeOrganisation(platform) };
}

interface Up {
  readonly platform: Platform;
  /** Of its info file; its state is in the folder `state` in it. */
  readonly folder: string;
}

/** `PLATFORM_INFO` names the info file of one that is up already. */
async function platformOf(endings: (() => Promise<unknown>)[]): Promise<Up> {
  const running = process.env["PLATFORM_INFO"];
  if (running !== undefined) return { platform: JSON.parse(await readFile(running, "utf8")), folder: dirname(running) };
  const folder = await mkdtemp(join(tmpdir(), "flowstate-console-"));
  endings.push(() => rm(folder, { recursive: true, force: true }));
  const started = new Started(["--port", "0", "--no-demo"], join(folder, "state"));
  endings.push(() => started.end());
  await started.untilReady(START_MS);
  return { platform: started.info(), folder };
}
