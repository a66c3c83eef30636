/** An open dialog darkens the whole window, with the strip that is kept free for a scrollbar. */
import { constants, inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

/** Red, green and blue of one point of the window. */
async function colourAt(page: Page, x: number): Promise<number[]> {
  const png = await page.screenshot({ clip: { x, y: 600, width: 1, height: 1 } });
  // The picture's data may be in several parts; the first has the point, after the number of its row's filter.
  const data = png.subarray(png.indexOf("IDAT") + 4);
  const part = data.subarray(0, png.readUInt32BE(png.indexOf("IDAT") - 4));
  const [, ...pixel] = inflateSync(part, { finishFlush: constants.Z_SYNC_FLUSH });
  return pixel.slice(0, 3);
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));
}

test.each(["light", "dark"] as const)("%s", async (theme) => {
  const { page } = await openTab(stage.browser, { fixture: stage.fixture, theme });
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${stage.site}/integrations`);
  await page.locator("[data-row]").first().waitFor({ timeout: 90_000 });
  const before = await colourAt(page, 1250);
  await page.getByRole("button", { name: "New integration" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await page.evaluate("document.querySelector('.backdrop').clientWidth")).toBeLessThan(1274);
  const behind = await colourAt(page, 1250);
  expect(distance(behind, before)).toBeGreaterThan(5);
  // A step or two is rounding; nobody sees it.
  expect(distance(await colourAt(page, 1274), behind)).toBeLessThanOrEqual(2);
  await page.context().close();
});
