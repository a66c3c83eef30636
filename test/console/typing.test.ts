/** The text in the editor is the editor's: nothing the page draws late may take back what was typed meanwhile. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };
/** Between two keys in milliseconds, each in turn, so that some come at every moment of the page's drawing. */
const PAUSES = Array.from({ length: 25 }, (_, pause) => pause);
const ROUNDS = 2;

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

/** Comes when what was typed before has been through the page and back. */
const DRAWN = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))`;

test("the editor keeps what is typed on a slow machine", async () => {
  const { page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.goto(`${stage.site}/hooks/${stage.fixture.failing}`);
  await page.getByRole("textbox", { name: "Hook code" }).click(PATIENCE);
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const text = page.locator(".cm-content");
  const lost: number[] = [];
  for (const pause of Array.from({ length: ROUNDS }, () => PAUSES).flat()) {
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.waitForTimeout(pause);
    await page.keyboard.insertText("typed");
    await page.evaluate(DRAWN);
    if ((await text.textContent()) !== "typed") lost.push(pause);
  }
  expect(lost).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});
