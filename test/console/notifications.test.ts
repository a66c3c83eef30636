/** Notifications in a browser: added, tested, edited, given a new secret, deleted; and what they were told of a failed run. */
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

async function shownSecret(page: Page): Promise<string> {
  const dialog = page.getByRole("dialog");
  await dialog.getByText("it is not shown again").waitFor(PATIENCE);
  const secret = await dialog.getByText(/^whsec_/).textContent();
  await dialog.getByRole("button", { name: "Done" }).click();
  await dialog.waitFor({ state: "detached" });
  return secret ?? "";
}

test("a webhook is added, gets a new secret, and is deleted", async () => {
  const { page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.goto(`${stage.site}/settings/notifications`);
  await page.getByRole("button", { name: "Add notification" }).click();
  await page.getByLabel("Webhook", { exact: false }).check();
  await page.getByLabel("Name", { exact: true }).fill("Pager");
  await page.getByLabel("URL").fill("https://10.0.0.1/pager");
  await page.getByLabel("Deliveries were given up").uncheck();
  const add = page.getByRole("dialog").getByRole("button", { name: "Add notification" });
  await add.click();
  await page
    .getByRole("dialog")
    .getByText(/Can't be called/)
    .waitFor(PATIENCE);
  await page.getByLabel("URL").fill("https://pager.northwind.example/in");
  await add.click();
  const first = await shownSecret(page);
  expect(first).toMatch(/^whsec_/);

  const panel = page.locator("section", { hasText: "pager.northwind.example" });
  await panel.getByText("A run failed or a hook was switched off").waitFor(PATIENCE);
  await panel.getByRole("button", { name: "More for Pager" }).click();
  await page.getByRole("menuitem", { name: "Replace signing secret" }).click();
  await page.getByRole("button", { name: "Replace secret" }).click();
  const second = await shownSecret(page);
  expect(second).toMatch(/^whsec_/);
  expect(second).not.toBe(first);
  await panel.getByText("Signs as well until").waitFor(PATIENCE);
  expect(await page.getByText(/whsec_/).count()).toBe(0);

  await panel.getByRole("button", { name: "More for Pager" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete notification" }).click();
  await panel.waitFor({ state: "detached", ...PATIENCE });
  // The browser itself says of each refused form that a request failed.
  expect(faults.filter((fault) => !fault.includes("400 (Bad Request)"))).toEqual([]);
  await page.context().close();
});

test("a mail is tested, edited and switched off, and says what it was told", async () => {
  const { page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.goto(`${stage.site}/settings/notifications`);
  await page.getByRole("button", { name: "Add notification" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Payroll");
  await page.getByLabel("Addresses").fill("payroll@northwind.example");
  await page.getByRole("dialog").getByRole("button", { name: "Add notification" }).click();
  const panel = page.locator("section", { hasText: "payroll@northwind.example" });
  await panel.getByRole("button", { name: "Send a test" }).click();
  await page.getByRole("dialog").getByText("Taken in").waitFor(PATIENCE);
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();

  await panel.getByRole("button", { name: "More for Payroll" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByLabel("Addresses").fill("payroll@northwind.example\npeople@northwind.example");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await panel.getByText("payroll@northwind.example, people@northwind.example").waitFor(PATIENCE);
  await panel.getByRole("switch").click();
  await panel.getByText("Off", { exact: true }).waitFor(PATIENCE);

  const told = page.locator("section", { hasText: "hr-systems@northwind.example" });
  await told.getByRole("button", { name: /^Latest notices/ }).click();
  await page.waitForURL(new RegExp(`notices=${stage.fixture.notified}`));
  await told.getByRole("link", { name: "A run failed" }).first().click();
  await page.waitForURL(new RegExp(`/hooks/${stage.fixture.failing}`));
  expect(faults).toEqual([]);
  await page.context().close();
});
