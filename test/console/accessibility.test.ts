/** No page has a fault that axe finds, in light and dark; none has to be scrolled sideways, none says an error or is refused something by the policy. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOf } from "./setup/axe.ts";
import { openTab, showPage } from "./setup/browser.ts";
import { PAGES, type PageToSee } from "./setup/pages.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

let stage: Stage;
let page: Page;
let faults: string[];
beforeAll(async () => {
  stage = await joinStage();
  ({ page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" }));
});
afterAll(() => stage.close());

/** What a page meets when wrangler's local proxy has ended under it, and the platform is being started again. */
const RESTART = /status of 500|net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)/;

test.each(PAGES)("$name", async (picture) => {
  await page.emulateMedia({ colorScheme: "light" });
  await look(picture);
  // Once more, for that and for nothing else; a 500 that is the platform's own is there the second time as well.
  if (faults.some((fault) => RESTART.test(fault))) await look(picture);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate("document.body.scrollWidth - document.body.clientWidth")).toBe(0);
  await page.emulateMedia({ colorScheme: "dark" });
  await coloursAtRest(page);
  expect(await violationsOf(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
  expect(faults).toEqual([]);
});

async function look(picture: PageToSee): Promise<void> {
  await expect.poll(isUp, { timeout: 60_000 }).toBe(true);
  faults.length = 0;
  await showPage(page, stage.site, stage.fixture, picture);
}

function isUp(): Promise<boolean> {
  return fetch(`${stage.site}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** A change of scheme passes through transitions, which take frames however short they are. */
async function coloursAtRest(of: Page): Promise<void> {
  await of.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    .then(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)))
    .then(() => new Promise((done) => requestAnimationFrame(() => done(null))))`);
}
