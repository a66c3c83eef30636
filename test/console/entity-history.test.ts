/** An entity's history in a browser: by which run a record came, and by whom it was changed afterwards. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

test("a change by hand shows its fields, and the first one leads to the run that brought the record", async () => {
  const { page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.goto(`${stage.site}/data/employee/${stage.fixture.employee}`);
  const history = page.getByRole("list", { name: "History" });
  const byHand = history.getByRole("button", { name: /^Updated .*Last name.*First key/ });
  await byHand.waitFor(PATIENCE);
  await byHand.click();
  await history.getByRole("row", { name: /^Last name .+ Ashworth-Lovelace$/ }).waitFor();

  await page.getByRole("button", { name: "Edit" }).click();
  const fields = page.getByRole("textbox", { name: "Fields" });
  const edited: Record<string, unknown> = JSON.parse(await fields.inputValue());
  await fields.fill(JSON.stringify({ ...edited, lastName: "Byron" }));
  await page.getByRole("button", { name: "Save changes" }).click();
  await history.getByRole("button", { name: /^Updated Last name/ }).waitFor(PATIENCE);
  expect(await history.getByRole("listitem").count()).toBe(3);

  await history.getByRole("button", { name: /^Created/ }).click();
  await history.getByRole("link", { name: "Open the run" }).click();
  await page.waitForURL(new RegExp(`/executions/${stage.fixture.runs.live}`));
  await page.locator("h1").getByText("Manual run of Employees").waitFor(PATIENCE);
  expect(faults).toEqual([]);
  await page.context().close();
});
