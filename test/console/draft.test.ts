/** What was written in the editor and not saved outlives the session, a reload and a crash, until it is saved or given up. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTab } from "./setup/browser.ts";
import { caller } from "./setup/caller.ts";
import { invite, join, PASSWORD, signIn } from "./setup/people.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };
const mark = Date.now().toString(36);
const EMAIL = `draft-${mark}@example.com`;
const CODE = "async function run() {\n  return { records: [] };\n}\n";
const WRITTEN = "// Not saved yet.";

let stage: Stage;
let call: <T = { id: string; version: number }>(method: string, path: string, body?: unknown) => Promise<T>;
let integration: string;
let hook: string;
let made = 0;
beforeAll(async () => {
  stage = await joinStage();
  const operator = caller(stage.site, stage.platform.operatorKey);
  const org = { name: `Drafts ${mark}`, timezone: "UTC", currency: "GBP", customIntegrationsEnabled: true };
  const { id: orgId, apiKey } = await operator<{ id: string; apiKey: string }>("POST", "/orgs", org);
  const keyed = caller(stage.site, apiKey);
  call = (method, path, body) => keyed(method, `/org/${orgId}${path}`, body);
  integration = (await call("POST", "/integrations", { name: "Drafts", sourceSystemKey: "drafts" })).id;
  await join(stage.platform, await invite(stage.platform, orgId, EMAIL, "editor"), "Dorothy Vaughan");
});
beforeEach(async () => {
  made += 1;
  const name = `Draft ${String(made)} ${mark}`;
  const body = { name, type: "PULL", entityType: "project", code: CODE };
  hook = (await call("POST", `/integrations/${integration}/hooks`, body)).id;
});
afterAll(() => stage.close());

/** A tab of the editor with something written in it. */
async function writing(): Promise<Page> {
  const { page } = await openTab(stage.browser, { theme: "light" });
  await page.goto(`${stage.site}/hooks/${hook}`);
  await signIn(page, EMAIL);
  await page.getByRole("textbox", { name: "Hook code" }).click(PATIENCE);
  await page.keyboard.insertText(WRITTEN);
  await page.getByText("Unsaved changes").waitFor(PATIENCE);
  // The browser asks before a reload; whoever reloads has said yes.
  page.on("dialog", (dialog) => void dialog.accept());
  return page;
}

async function restored(page: Page, title = "Restored unsaved changes"): Promise<void> {
  await page.getByText(title, { exact: true }).waitFor(PATIENCE);
  expect(await codeOf(page)).toContain(WRITTEN);
}

async function nothingUnsaved(page: Page): Promise<void> {
  await page.getByText("unsaved changes").first().waitFor({ state: "detached" });
}

async function codeOf(page: Page): Promise<string> {
  await page.locator(".cm-content").waitFor(PATIENCE);
  return (await page.locator(".cm-content").textContent()) ?? "";
}

/** From elsewhere: with another session of the same person. */
async function signOutEverywhere(): Promise<void> {
  const origin = stage.site;
  const entered = await fetch(`${origin}/api/v1/auth/sign-in`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  const cookie = entered.headers.getSetCookie().map((each) => each.split(";")[0]);
  const left = await fetch(`${origin}/api/v1/auth/sessions`, {
    method: "DELETE",
    headers: { origin, cookie: cookie.join("; ") },
  });
  expect(left.ok).toBe(true);
}

test("a session that ends while somebody writes: after signing in again the code is there, and can be saved", async () => {
  const page = await writing();
  await signOutEverywhere();
  await page.keyboard.press("Control+s");
  await page.getByText("Your session has ended", { exact: false }).waitFor(PATIENCE);
  await signIn(page, EMAIL);
  await restored(page);

  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved as version 2").waitFor(PATIENCE);
  await nothingUnsaved(page);
  await page.reload();
  expect(await codeOf(page)).toContain(WRITTEN);
  await nothingUnsaved(page);
  await page.context().close();
});

test("a reload loses nothing; what is discarded is gone, and can be taken back until then", async () => {
  const page = await writing();
  await page.reload();
  await restored(page);
  await page.getByRole("button", { name: "Discard" }).click();
  expect(await codeOf(page)).not.toContain(WRITTEN);
  await nothingUnsaved(page);
  await page.keyboard.press("Control+z");
  await restored(page);
  await page.getByRole("button", { name: "Discard" }).click();
  await page.reload();
  expect(await codeOf(page)).not.toContain(WRITTEN);
  await page.context().close();
});

const SHOWN = `document.body.innerText + document.querySelector(".editor-host")?.shadowRoot?.textContent`;

test("a crash of the tab loses nothing", async () => {
  const page = await writing();
  const tab = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  tab.send("Page.crash").catch(() => undefined);
  await crashed;
  // To Playwright a tab that crashed is gone; the browser goes on with it.
  await tab.send("Page.reload");
  const shown = async () => String((await tab.send("Runtime.evaluate", { expression: SHOWN })).result.value);
  await expect.poll(shown, PATIENCE).toContain("Restored unsaved changes");
  await expect.poll(shown, PATIENCE).toContain(WRITTEN);
  await page.context().close();
});

test("changes to a version that somebody replaced meanwhile are kept, and said to be; leaving the page gives them up", async () => {
  const page = await writing();
  await call("PATCH", `/hooks/${hook}`, { code: `${CODE}// Somebody else's.\n` });
  await page.reload();
  await restored(page, "Restored unsaved changes to version 1");
  await page.reload();
  await restored(page, "Restored unsaved changes to version 1");
  await page.getByText("Version 2 was saved meanwhile.", { exact: false }).waitFor();

  await page.getByRole("link", { name: "Schedule" }).click();
  await page.getByRole("link", { name: "Code" }).click();
  expect(await codeOf(page)).toContain("Somebody else's.");
  await nothingUnsaved(page);
  await page.context().close();
});
