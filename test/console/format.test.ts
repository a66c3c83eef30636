/** Format on demand, under the console's real security policy: the caret stays at its place, code with a fault stays as it is. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

async function replaceCode(page: Page, code: string): Promise<void> {
  const editor = page.getByRole("textbox", { name: "Hook code" });
  // The editor takes keys once its own script is there, a moment after it is drawn.
  await expect
    .poll(async () => {
      await editor.press("Control+A");
      await editor.press("Delete");
      return (await editor.textContent())?.trim();
    }, PATIENCE)
    .toBe("");
  await page.keyboard.insertText(code);
}

function linesOf(page: Page): Promise<string[]> {
  return page.locator(".cm-line").allTextContents();
}

test("the button and the keys format the code, and leave what can't be read alone", async () => {
  const { page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(`${stage.site}/hooks/${stage.fixture.failing}`);
  await page.getByRole("textbox", { name: "Hook code" }).waitFor(PATIENCE);
  const formatter = () => loaded.filter((url) => /\/assets\/format-/.test(url)).length;
  expect(formatter()).toBe(0);

  await replaceCode(page, "async function run(ctx){\nconst rows=[1,2]\n   return {records:[]}}");
  const formatted = ["async function run(ctx) {", "  const rows = [1, 2];", "  return { records: [] };", "}", ""];
  // Into `rows`, to be found there again.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  for (let steps = 0; steps < "const ro".length; steps++) await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "Format" }).click();
  await expect.poll(() => linesOf(page), PATIENCE).toEqual(formatted);
  expect(formatter()).toBe(1);
  await page.keyboard.type("XX");
  expect((await linesOf(page))[1]).toBe("  const roXXws = [1, 2];");

  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await linesOf(page))[1], PATIENCE).toBe("const rows=[1,2]");
  await page.keyboard.press("Shift+Alt+F");
  await expect.poll(() => linesOf(page), PATIENCE).toEqual(formatted);

  const broken = "async function run(ctx) {\nconst = 1;\n}";
  await replaceCode(page, broken);
  await page.keyboard.press("Shift+Alt+F");
  await page.getByText("Not formatted: line 2 can’t be read").first().waitFor(PATIENCE);
  expect((await linesOf(page)).join("\n")).toBe(broken);
  expect(faults).toEqual([]);
  await page.context().close();
});
