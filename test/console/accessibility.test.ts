/** No page has a fault that axe finds, in light and dark; none has to be scrolled sideways, none says an error or is refused something by the policy. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

/** A burst after an idle while can end wrangler's local proxy, and the platform is started again: such a page is looked at once more. */
test.each(PAGES)("$name", { retry: 1 }, async (picture) => {
  await expect.poll(isUp, { timeout: 60_000 }).toBe(true);
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

/** `rules`: only these, for what a change of colours can change. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (rules === undefined) builder.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  else builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
