/** The audit log in a browser: found, opened, linked to, taken away as a file, and kept from those who may not see it. */
import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { caller } from "./setup/caller.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

async function saved(page: Page, format: RegExp): Promise<{ name: string; text: string }> {
  await page.getByRole("button", { name: "Download" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download", PATIENCE),
    page.getByRole("menuitem", { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

test("an administrator finds who revoked a key, and takes the log away", async () => {
  const { page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.goto(`${stage.site}/settings`);
  await page.getByRole("link", { name: "Audit log" }).click();
  const list = page.getByRole("list", { name: "Audit log" });
  await list.getByRole("button", { name: "Changed an integration" }).waitFor(PATIENCE);

  await page.getByLabel("What", { exact: true }).selectOption({ label: "Revoked an API key" });
  await page.waitForURL(/action=api_key\.revoked/);
  const entry = list.getByRole("button", { name: "Revoked an API key Old export" });
  await entry.waitFor(PATIENCE);
  await expect.poll(() => list.getByRole("listitem").count(), PATIENCE).toBe(1);
  await entry.click();
  const fields = list.getByRole("table", { name: "Fields" });
  expect(await fields.getByRole("row", { name: "Role viewer" }).count()).toBe(1);
  expect(await list.getByText(/^req_/).count()).toBe(1);

  const csv = await saved(page, /CSV/);
  expect(csv.name).toMatch(/^audit-log-.*\.csv$/);
  expect(csv.text.trim().split("\r\n")).toHaveLength(2);
  expect(csv.text).toContain("api_key.revoked");
  const lines = await saved(page, /JSON Lines/);
  expect(lines.name).toMatch(/\.jsonl$/);
  expect(JSON.parse(lines.text)).toMatchObject({ action: "api_key.revoked", before: { name: "Old export" } });

  await list.getByRole("button", { name: "Everything about Old export" }).click();
  await list.getByRole("button", { name: "Created an API key Old export" }).waitFor(PATIENCE);
  await expect.poll(() => list.getByRole("listitem").count(), PATIENCE).toBe(2);
  await page.reload();
  await list.getByRole("button", { name: "Created an API key Old export" }).waitFor(PATIENCE);

  await page.getByLabel("Search the audit log").fill("no such thing");
  await page.getByRole("heading", { name: "Nothing matches" }).waitFor(PATIENCE);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("somebody who only reads is told who may see it", async () => {
  const call = caller(stage.site, stage.fixture.apiKey);
  const { key } = await call<{ key: string }>("POST", `/org/${stage.fixture.orgId}/api-keys`, {
    name: "Reader",
    role: "viewer",
  });
  const { page } = await openTab(stage.browser, { fixture: { ...stage.fixture, apiKey: key }, theme: "light" });
  await page.goto(`${stage.site}/settings/audit-log`);
  await page.getByRole("heading", { name: "For administrators only" }).waitFor(PATIENCE);
  expect(await page.getByRole("button", { name: "Download" }).count()).toBe(0);
  await page.context().close();
});
