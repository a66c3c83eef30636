/** People in the console: they join by a link, sign in, come back to where they were, and choose a new password. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { caller } from "./setup/caller.ts";
import { PASSWORD, invite, joinAs, mailedLink, signIn } from "./setup/people.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };
const mark = Date.now().toString(36);
const address = (name: string) => `${name}-${mark}@example.com`;

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

async function newOrganisation(name: string): Promise<string> {
  const operator = caller(stage.site, stage.platform.operatorKey);
  const made = { name: `${name} ${mark}`, timezone: "Europe/London", currency: "GBP", customIntegrationsEnabled: true };
  return (await operator<{ id: string }>("POST", "/orgs", made)).id;
}

const link = (orgId: string, email: string, role: string) => invite(stage.platform, orgId, email, role);

function inside(page: Page): Promise<void> {
  return page.getByRole("navigation", { name: "Main" }).waitFor(PATIENCE);
}

test("somebody who is invited joins by the link, and comes back to the page they asked for", async () => {
  const email = address("ada");
  const invitation = await link(await newOrganisation("Joining"), email, "editor");
  const { page, faults } = await openTab(stage.browser, { theme: "light" });
  await page.goto(stage.site + invitation);
  await page.getByRole("heading", { name: `Join Joining ${mark}` }).waitFor(PATIENCE);
  await expect.poll(() => page.url(), PATIENCE).toBe(`${stage.site}/accept-invitation`);
  await page.getByText("Sets up integrations and hooks", { exact: false }).waitFor();
  await page.getByLabel("Your name").fill("Ada Lovelace");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account and join" }).click();
  await inside(page);
  expect(new URL(page.url()).pathname).toBe("/");
  expect(await page.getByText("Ada Lovelace").count()).toBe(1);

  await page.goto(`${stage.site}/settings`);
  await page.getByText("Administrators of the organisation change this.").waitFor(PATIENCE);
  expect(await page.getByLabel("Name", { exact: true }).isDisabled()).toBe(true);

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in to Flowstate" }).waitFor(PATIENCE);
  await page.goto(`${stage.site}/settings/api-keys`);
  expect(faults).toEqual([]);
  await signIn(page, email, "not the password");
  await page.getByText("The address or the password is not right.").waitFor(PATIENCE);
  await signIn(page, email);
  await page.getByRole("heading", { name: "For administrators only" }).waitFor(PATIENCE);
  expect(new URL(page.url()).pathname).toBe("/settings/api-keys");

  await page.context().clearCookies();
  await page.getByRole("link", { name: "Integrations" }).click();
  await page.getByText("Your session has ended", { exact: false }).waitFor(PATIENCE);
  await signIn(page, email);
  await inside(page);
  expect(new URL(page.url()).pathname).toBe("/integrations");

  await page.goto(stage.site + invitation);
  await page.getByText("It was used, withdrawn or has expired").waitFor(PATIENCE);
  await page.context().close();
});

test("a member of two organisations goes from one to the other, and is in the chosen one the next time", async () => {
  const email = address("grace");
  const { page, faults } = await openTab(stage.browser, { theme: "light" });
  const first = await newOrganisation("First");
  await joinAs(page, stage.site + (await link(first, email, "viewer")), "Grace Hopper");
  await inside(page);
  const second = await newOrganisation("Second");
  const invitation = await link(second, email, "admin");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in to Flowstate" }).waitFor(PATIENCE);
  await page.goto(stage.site + invitation);
  await page.getByText("You have an account").waitFor(PATIENCE);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("button", { name: `Join Second ${mark}` }).click();
  await inside(page);
  const choice = page.getByLabel("Organisation", { exact: true });
  expect(await choice.inputValue()).toBe(second);

  await choice.selectOption({ label: `First ${mark}` });
  await page.goto(`${stage.site}/settings`);
  await page.getByText("Administrators of the organisation change this.").waitFor(PATIENCE);
  const later = await page.context().newPage();
  await later.goto(`${stage.site}/settings`);
  await inside(later);
  expect(await later.getByLabel("Organisation", { exact: true }).inputValue()).toBe(first);
  expect(faults).toEqual([]);
  await page.context().close();
});

test("an invitation for somebody else is not accepted by who happens to be signed in", async () => {
  const orgId = await newOrganisation("Strangers");
  const { page } = await openTab(stage.browser, { theme: "light" });
  await joinAs(page, stage.site + (await link(orgId, address("alan"), "viewer")), "Alan Turing");
  await inside(page);
  await page.goto(stage.site + (await link(orgId, address("emmy"), "viewer")));
  await page.getByText("The invitation is for somebody else").waitFor(PATIENCE);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Your name").waitFor(PATIENCE);
  await page.context().close();
});

test("a forgotten password is chosen anew by the mailed link, once", async () => {
  const email = address("noether");
  const { page } = await openTab(stage.browser, { theme: "dark" });
  await joinAs(page, stage.site + (await link(await newOrganisation("Forgetful"), email, "viewer")), "Emmy Noether");
  await inside(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  for (const each of [address("nobody"), email]) {
    await page.goto(stage.site);
    await page.getByRole("button", { name: "Forgot your password?" }).click();
    await page.getByLabel("Mail address").fill(each);
    await page.getByRole("button", { name: "Mail me a link" }).click();
    await page.getByText("A mail is on its way").waitFor(PATIENCE);
  }
  await expect.poll(() => mailedLink(stage.log, email), PATIENCE).toMatch(/^\/reset-password#/);
  const reset = stage.site + ((await mailedLink(stage.log, email)) ?? "");
  expect(await mailedLink(stage.log, address("nobody"))).toBeNull();

  await page.goto(reset);
  await expect.poll(() => page.url(), PATIENCE).toBe(`${stage.site}/reset-password`);
  await page.getByLabel("New password").fill("another long password");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByRole("heading", { name: "Your password is changed" }).waitFor(PATIENCE);
  await page.getByRole("link", { name: "Sign in" }).click();
  await signIn(page, email, "another long password");
  await inside(page);

  await page.goto(reset);
  await page.getByLabel("New password").fill("a third long password");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("It was used or has expired").waitFor(PATIENCE);
  await page.context().close();
});
