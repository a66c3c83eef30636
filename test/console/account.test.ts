/** An administrator in the console: a second factor, members and their roles, and every session ended. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { totp } from "../setup/totp.ts";
import { openTab } from "./setup/browser.ts";
import { caller } from "./setup/caller.ts";
import { invite, joinAs, mailedLink, PASSWORD, signIn } from "./setup/people.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };
const mark = Date.now().toString(36);
const ADMIN = `hedy-${mark}@example.com`;
const OTHER = `alan-${mark}@example.com`;

let stage: Stage;
let link = "";
beforeAll(async () => {
  stage = await joinStage();
  const operator = caller(stage.site, stage.platform.operatorKey);
  const made = { name: `Members ${mark}`, timezone: "UTC", currency: "GBP", customIntegrationsEnabled: true };
  const { id } = await operator<{ id: string }>("POST", "/orgs", made);
  link = await invite(stage.platform, id, ADMIN, "admin");
});
afterAll(() => stage.close());

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByRole("heading", { name: "Sign in to Flowstate" }).waitFor(PATIENCE);
}

async function signInWithCode(page: Page, label: string, code: string): Promise<void> {
  await signIn(page, ADMIN);
  if (label === "Recovery code") await page.getByRole("button", { name: "Use a recovery code" }).click();
  await page.getByLabel(label).fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
}

/** Sets it up, from the account's page; answers the secret and a recovery code. */
async function setUpSecondFactor(page: Page): Promise<{ secret: string; recovery: string }> {
  await page.getByRole("button", { name: "Set up" }).click();
  await page.getByLabel("Your password").fill("not the password");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("Is not right.").waitFor(PATIENCE);
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("img", { name: "QR code for an authenticator" }).waitFor(PATIENCE);
  const secret = ((await page.getByLabel("Secret", { exact: true }).textContent()) ?? "").replaceAll(" ", "");
  const codes = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  expect(await codes.count()).toBe(10);
  const recovery = (await codes.first().textContent()) ?? "";

  const wrong = totp(secret, Date.now() - 3_600_000);
  await page.getByLabel("Code of your authenticator").fill(wrong);
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.getByText("This code is not right.", { exact: false }).waitFor(PATIENCE);
  await page.getByLabel("Code of your authenticator").fill(totp(secret, Date.now()));
  await page.getByRole("button", { name: "Switch on" }).click();
  await page.getByRole("button", { name: "Switch off" }).waitFor(PATIENCE);
  return { secret, recovery };
}

test("an administrator has a second factor, invites a member, changes a role, and signs out everywhere", async () => {
  const { page } = await openTab(stage.browser, { theme: "light" });
  await joinAs(page, stage.site + link, "Hedy Lamarr");
  await page.getByRole("link", { name: "Hedy Lamarr" }).click();
  const { secret, recovery } = await setUpSecondFactor(page);

  await signOut(page);
  await signInWithCode(page, "Code of your authenticator", totp(secret, Date.now()));
  await page.getByRole("navigation", { name: "Main" }).waitFor(PATIENCE);

  await page.goto(`${stage.site}/settings/members`);
  const members = page.getByRole("table", { name: "Members" });
  await members.getByRole("row", { name: /Hedy Lamarr \(you\).*On.*Admin/ }).waitFor(PATIENCE);
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await page.getByLabel("Mail address").fill(ADMIN);
  await page.getByLabel("Viewer", { exact: false }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await page.getByText("Somebody with that address is a member already.").waitFor(PATIENCE);
  await page.getByLabel("Mail address").fill(OTHER);
  await page.getByRole("button", { name: "Send invitation" }).click();
  await page.getByRole("table", { name: "Open invitations" }).getByRole("row", { name: OTHER }).waitFor(PATIENCE);
  await expect.poll(() => mailedLink(stage.log, OTHER), PATIENCE).toMatch(/^\/accept-invitation#/);

  const other = await openTab(stage.browser, { theme: "dark" });
  await joinAs(other.page, stage.site + ((await mailedLink(stage.log, OTHER)) ?? ""), "Alan Turing");
  await other.page.getByRole("navigation", { name: "Main" }).waitFor(PATIENCE);
  await other.page.goto(`${stage.site}/settings/members`);
  await other.page.getByRole("heading", { name: "For administrators only" }).waitFor(PATIENCE);

  await page.reload();
  const role = members.getByLabel("Role of Alan Turing");
  await role.selectOption("editor");
  await page.getByRole("button", { name: "Change role" }).click();
  await expect.poll(() => role.inputValue(), PATIENCE).toBe("editor");

  await members.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
  await page.getByText("This is the last admin. Make somebody else an admin first.").waitFor(PATIENCE);
  await page.getByRole("button", { name: "Cancel" }).click();

  await signOut(page);
  await signInWithCode(page, "Recovery code", recovery);
  await page.getByRole("link", { name: "Hedy Lamarr" }).click();
  const sessions = page.getByRole("table", { name: "Sessions" });
  await sessions.getByRole("row", { name: /Chrome on Linux.*This one/ }).waitFor(PATIENCE);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByText("You are signed out everywhere.").waitFor(PATIENCE);
  await other.page.context().close();
  await page.context().close();
});
