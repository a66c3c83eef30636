/** The whole way of an HR operations person, in a browser and against the real platform: from sign-in to live runs. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { HOSTILE_TEXT } from "./setup/organisation.ts";
import { invite, joinAs, signIn } from "./setup/people.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

/** An administrator who joins, and then signs in as on any other day. */
async function enter(page: Page): Promise<void> {
  const email = `journey-${Date.now().toString(36)}@example.com`;
  await joinAs(page, stage.site + (await invite(stage.platform, stage.fixture.orgId, email, "admin")), "Hedy Lamarr");
  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, email);
  await page.getByRole("navigation", { name: "Main" }).waitFor(PATIENCE);
}

async function writeCode(page: Page, code: string): Promise<void> {
  const editor = page.getByRole("textbox", { name: "Hook code" });
  // The editor takes keys once its own script is there, a moment after it is drawn.
  await expect
    .poll(async () => {
      await editor.press("Control+A");
      await editor.press("Delete");
      return (await editor.textContent())?.trim();
    }, PATIENCE)
    .toBe("");
  await editor.focus();
  await page.keyboard.insertText(code);
  // Coloured: the editor has read what the browser put into it. No person presses the next key before that.
  await editor.locator("span", { hasText: "function" }).first().waitFor(PATIENCE);
}

test("from sign-in over a test to a live PULL run", async () => {
  const page = await (await stage.browser.newContext()).newPage();
  await enter(page);
  await page.getByRole("link", { name: "Integrations" }).click();
  await page.getByRole("button", { name: "New integration" }).click();
  const name = `Journey ${Date.now().toString(36)}`;
  await page.getByLabel("Name", { exact: true }).fill(name);
  expect(await page.getByLabel("Source system key").inputValue()).toBe(name.toLowerCase().replace(" ", "-"));
  await page.getByRole("button", { name: "Create integration" }).click();

  await page.getByRole("link", { name: "Secrets", exact: true }).click();
  const { sampleHr, sampleHrToken } = stage.platform;
  for (const [secret, value] of [
    ["HR_URL", sampleHr],
    ["HR_TOKEN", sampleHrToken],
  ] as const) {
    await page.getByRole("button", { name: "Add secret" }).first().click();
    await page.getByLabel("Name", { exact: true }).fill(secret);
    await page.getByLabel("Value").fill(value);
    await page.getByRole("button", { name: "Save secret" }).click();
    await page.getByRole("cell", { name: secret }).waitFor(PATIENCE);
  }

  await page.getByRole("link", { name: "Hooks", exact: true }).click();
  await page.getByRole("link", { name: "Add hook" }).click();
  await page.getByLabel("Projects", { exact: false }).first().check();
  await page.getByRole("button", { name: "Add hook and open the editor" }).click();

  await page.getByRole("textbox", { name: "Hook code" }).waitFor(PATIENCE);
  await writeCode(page, "import fs from 'fs';\nasync function run(ctx) {}");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("import is not allowed", { exact: false }).first().waitFor(PATIENCE);

  await writeCode(page, await readFile(join(import.meta.dirname, "../../examples/hooks/pull-projects.js"), "utf8"));
  await page.keyboard.press("Control+Enter");
  await page.getByRole("tab", { name: /Records/, selected: true }).waitFor(PATIENCE);
  expect(
    await page
      .getByText(/\d+ to create/)
      .first()
      .textContent(),
  ).not.toBe("0 to create");
  await page.keyboard.press("Control+S");
  await page.getByText("Saved as version 2").first().waitFor(PATIENCE);

  await page.getByRole("button", { name: "Run now" }).click();
  await page.waitForURL(/\/executions\/exe_/);
  await page.locator("h1").getByText("Manual run of").waitFor(PATIENCE);
  await page.locator("header .badge", { hasText: "Completed" }).waitFor(PATIENCE);
  await page.getByRole("link", { name: "Data", exact: true }).click();
  await page.getByRole("link", { name: "Projects" }).click();
  await page.locator("tbody tr").first().waitFor(PATIENCE);
  await page.context().close();
});

test("a change of a contractor is delivered, and its attempt can be read", async () => {
  const { page, faults } = await openTab(stage.browser, {
    fixture: stage.fixture,
    theme: "light",
  });
  await page.goto(`${stage.site}/hooks/${stage.fixture.push}/deliveries`);
  const delivered = page.getByRole("link", { name: "Last attempt, delivered" }).first();
  await delivered.waitFor(PATIENCE);
  await delivered.click();
  await page.locator("h1").getByText("Event run of").waitFor(PATIENCE);
  await page.getByRole("link", { name: /HTTP/ }).click();
  await page.getByRole("group", { name: "HTTP requests" }).getByRole("button").first().waitFor(PATIENCE);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("what a hook and its records say is text", async () => {
  const { page, faults } = await openTab(stage.browser, {
    fixture: stage.fixture,
    theme: "dark",
  });
  await page.goto(`${stage.site}/executions/${stage.fixture.runs.hostile}?tab=console`);
  await page
    .getByRole("group", { name: "Log lines" })
    .getByText(HOSTILE_TEXT, { exact: false })
    .first()
    .waitFor(PATIENCE);
  await page.getByRole("link", { name: /HTTP/ }).click();
  await page.getByText("svg", { exact: false }).first().waitFor(PATIENCE);
  await page.getByRole("link", { name: /Records/ }).click();
  await page.getByText(HOSTILE_TEXT, { exact: false }).first().waitFor(PATIENCE);
  expect(await page.title()).not.toContain("owned");
  expect(await page.locator("#root img, #root script").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("an error leads to the hook's line, in the version that ran", async () => {
  const { page } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.goto(`${stage.site}/executions/${stage.fixture.runs.failed}`);
  await page.getByRole("link", { name: /Open line/ }).click();
  await page.locator(".cm-flash", { hasText: "people.map" }).waitFor(PATIENCE);
  await page.context().close();
});

test("unsaved code is not lost by a click", async () => {
  const { page } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.goto(`${stage.site}/hooks/${stage.fixture.failing}`);
  await page.getByRole("textbox", { name: "Hook code" }).click();
  await page.keyboard.insertText("// changed\n");
  await page.getByText("Unsaved changes").waitFor();
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    await dialog.dismiss();
    return dialog.message();
  });
  await page.getByRole("link", { name: "Executions" }).first().click();
  expect(await asked).toContain("unsaved changes");
  expect(page.url()).toContain(stage.fixture.failing);
  await page.context().close();
});
