/** The way from an integration to a live PULL run and a PUSH delivery without a pointer: Tab, Enter, Space, arrows, and typing. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "../../scripts/api-client.ts";
import { openTab } from "./setup/browser.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };
/** More stops than any page has. */
const STOPS = 250;

type Role = Parameters<Page["getByRole"]>[0];

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

function isFocused(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((elements) => elements.some((element) => element.matches(":focus")));
}

/** A person with a keyboard and no pointer. */
class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Tabs on until the focus is there; the editor lives in a shadow root. */
  async reach(wanted: Locator): Promise<void> {
    await wanted.first().waitFor(PATIENCE);
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await isFocused(wanted)) return;
      await this.next();
    }
    throw new Error(`The keyboard does not come to ${String(wanted)}.`);
  }

  /** In the editor Tab indents; as it says below itself, Escape before it leaves. */
  async next(): Promise<void> {
    if (await isFocused(this.#page.getByRole("textbox", { name: "Hook code" }))) {
      await this.#page.keyboard.press("Escape");
    }
    await this.#page.keyboard.press("Tab");
  }

  async press(role: Role, name: string | RegExp): Promise<void> {
    await this.reach(this.#page.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) }));
    await this.#page.keyboard.press("Enter");
  }

  async type(label: string, text: string): Promise<void> {
    await this.reach(this.#page.getByLabel(label, { exact: true }));
    await this.#page.keyboard.press("Control+A");
    await this.#page.keyboard.type(text);
  }

  /** One of a group of radio buttons: the group is one stop, arrows choose. */
  async choose(group: string, option: RegExp): Promise<void> {
    const options = this.#page.getByRole("group", { name: group }).getByRole("radio");
    await this.reach(options);
    const wanted = this.#page.getByRole("group", { name: group }).getByRole("radio", { name: option });
    for (let step = 0; step < 20 && !(await isFocused(wanted)); step += 1) {
      await this.#page.keyboard.press("ArrowDown");
    }
    expect(await wanted.isChecked()).toBe(true);
  }

  /** Puts other code into the editor. */
  async write(code: string): Promise<void> {
    const editor = this.#page.getByRole("textbox", { name: "Hook code" });
    await this.reach(editor);
    await expect
      .poll(async () => {
        await this.#page.keyboard.press("Control+A");
        await this.#page.keyboard.press("Delete");
        return (await editor.textContent())?.trim();
      }, PATIENCE)
      .toBe("");
    await this.#page.keyboard.insertText(code);
    // Coloured: the editor has read what the browser put into it. No person presses the next key before that.
    await editor.locator("span", { hasText: "function" }).first().waitFor(PATIENCE);
  }
}

function example(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, "../../examples/hooks", name), "utf8");
}

/** A new integration with two secrets; the focus ends on its page of hooks. */
async function newIntegration(page: Page, keys: Keys, name: string, secrets: Record<string, string>): Promise<void> {
  await keys.press("link", "Integrations");
  await keys.press("button", "New integration");
  await keys.type("Name", name);
  await keys.press("button", "Create integration");
  await keys.press("link", "Secrets");
  for (const [secret, value] of Object.entries(secrets)) {
    await keys.press("button", "Add secret");
    await keys.type("Name", secret);
    await keys.type("Value", value);
    await keys.press("button", "Save secret");
    await page.getByRole("cell", { name: secret, exact: true }).waitFor(PATIENCE);
  }
  await keys.press("link", "Hooks");
  await keys.press("link", "Add hook");
}

/** An admin of the organisation who has joined by the operator's invitation. */
async function newAdmin(): Promise<{ readonly email: string; readonly password: string }> {
  const { operatorKey } = stage.platform;
  const email = `keys-${Date.now().toString(36)}@example.com`;
  const password = "correct horse battery";
  const operator = new ApiClient(stage.site, operatorKey);
  const path = `/orgs/${stage.fixture.orgId}/invitations`;
  const { link } = await operator.call<{ link: string }>("POST", path, { email, role: "admin" });
  await operator.call("POST", "/auth/invitations/accept", { token: link.split("#")[1], name: "Ada", password });
  return { email, password };
}

test("from sign-in to a live PULL run, with the keyboard alone", async () => {
  const admin = await newAdmin();
  const page = await (await stage.browser.newContext({ reducedMotion: "reduce" })).newPage();
  const keys = new Keys(page);
  const { sampleHr, sampleHrToken } = stage.platform;
  await page.goto(stage.site);
  await keys.type("Mail address", admin.email);
  await keys.type("Password", admin.password);
  await keys.press("button", "Sign in");
  await newIntegration(page, keys, `Keyboard ${Date.now().toString(36)}`, {
    HR_URL: sampleHr,
    HR_TOKEN: sampleHrToken,
  });
  await keys.choose("Entity type", /^Projects/);
  await keys.press("button", "Add hook and open the editor");
  await keys.write(await example("pull-projects.js"));
  await page.keyboard.press("Control+Enter");
  await page.getByRole("tab", { name: /Records/, selected: true }).waitFor(PATIENCE);
  await page.keyboard.press("Control+S");
  await page.getByText("Saved as version 2").first().waitFor(PATIENCE);
  expect(await isFocused(page.getByRole("textbox", { name: "Hook code" }))).toBe(true);
  await keys.press("button", "Run now");
  await page.waitForURL(/\/executions\/exe_/);
  await page.locator("header .badge", { hasText: "Completed" }).waitFor(PATIENCE);
  await keys.press("link", "Data");
  await keys.press("link", "Projects");
  await page.locator("tbody tr").first().waitFor(PATIENCE);
  await page.context().close();
});

test("a PUSH delivery, with the keyboard alone", async () => {
  const { page, faults } = await openTab(stage.browser, { fixture: stage.fixture, theme: "dark" });
  const keys = new Keys(page);
  const { sampleBilling, sampleBillingToken } = stage.platform;
  const { orgId, apiKey } = stage.fixture;
  const name = `Keyboard ${Date.now().toString(36)}`;
  await new ApiClient(stage.site, apiKey).call("POST", `/org/${orgId}/contractors`, { name });

  await page.goto(stage.site);
  const integration = `Billing ${Date.now().toString(36)}`;
  await newIntegration(page, keys, integration, {
    BILLING_URL: sampleBilling,
    BILLING_TOKEN: sampleBillingToken,
  });
  await keys.choose("Hook type", /^PUSH/);
  await keys.choose("Entity type", /^Contractors/);
  await keys.press("button", "Add hook and open the editor");
  await keys.write(await example("push-contractor-to-billing.js"));
  await page.keyboard.press("Control+S");
  await page.getByText("Saved as version 2").first().waitFor(PATIENCE);
  expect(await isFocused(page.getByRole("textbox", { name: "Hook code" }))).toBe(true);
  const hook = page.url();
  await keys.press("link", integration);
  await keys.reach(page.getByRole("switch", { name: /is on$/ }));
  await page.keyboard.press("Space");
  await page.locator("[role=switch]:checked").waitFor(PATIENCE);

  await keys.press("link", "Data");
  await keys.press("link", "Contractors");
  await keys.press("link", name);
  await keys.press("button", "Edit");
  const fields = page.getByLabel("Fields");
  await keys.reach(fields);
  const changed = (await fields.inputValue()).replace(JSON.stringify(name), JSON.stringify(`${name} Ltd`));
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(changed);
  await keys.press("button", "Save changes");
  await page.getByText("Saved").first().waitFor(PATIENCE);

  await page.goto(hook);
  await keys.press("link", /^Deliveries/);
  await keys.press("link", "Last attempt, delivered");
  await page.locator("h1").getByText("Event run of").waitFor(PATIENCE);
  await page.locator("header .badge", { hasText: "Completed" }).waitFor(PATIENCE);
  expect(faults).toEqual([]);
  await page.context().close();
});
