/** No page has a fault that axe finds, in light and dark; none has to be scrolled sideways, none says an error or is refused something by the policy. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsOf } from "./setup/axe.ts";
import { openTab, showPage } from "./setup/browser.ts";
import { PAGES } from "./setup/pages.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

let stage: Stage;
let page: Page;
let faults: string[];
beforeAll(async () => {
  stage = await joinStage();
  ({ page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" }));
});
afterAll(() => stage.close());

test.each(PAGES)("$name", async (picture) => {
  faults.length = 0;
  await page.emulateMedia({ colorScheme: "light" });
  await showPage(page, stage.site, stage.fixture, picture);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate("document.body.scrollWidth - document.body.clientWidth")).toBe(0);
  await page.emulateMedia({ colorScheme: "dark" });
  await coloursAtRest(page);
  expect(await violationsOf(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
  expect(faults).toEqual([]);
});

/** A change of scheme passes through transitions, which take frames however short they are. */
async function coloursAtRest(of: Page): Promise<void> {
  await of.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    .then(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)))
    .then(() => new Promise((done) => requestAnimationFrame(() => done(null))))`);
}
