/** The platform, the organisation and the browser that all files share: `global.ts` starts them when the first file asks. */
import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import type { Platform } from "./caller.ts";
import type { Fixture } from "./organisation.ts";

export interface SharedStage {
  /** The address by which Playwright reaches the browser. */
  readonly browser: string;
  readonly platform: Platform;
  /** The platform's log, which has the mails that it would send. */
  readonly log: string;
  readonly fixture: Fixture;
}

export interface Stage extends Omit<SharedStage, "browser"> {
  readonly browser: Browser;
  /** Where the platform itself serves the console. */
  readonly site: string;
  close(): Promise<void>;
}

export async function joinStage(): Promise<Stage> {
  const answer = await fetch(inject("stageAddress"));
  if (!answer.ok) throw new Error(await answer.text());
  const { browser: address, platform, log, fixture }: SharedStage = JSON.parse(await answer.text());
  const browser = await chromium.connect(address);
  return { browser, platform, log, fixture, site: platform.api, close: () => browser.close() };
}
