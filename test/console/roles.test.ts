/** What a role can't do is not offered: a viewer, an editor and an admin go through the pages, and are refused nothing. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { violationsOf } from "./setup/axe.ts";
import { openTab, showPage } from "./setup/browser.ts";
import { caller } from "./setup/caller.ts";
import { type Fixture, makeOrganisation } from "./setup/organisation.ts";
import { invite, join, signIn } from "./setup/people.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };
const mark = Date.now().toString(36);
const RANK = { viewer: 1, editor: 2, admin: 3 };
type Role = keyof typeof RANK;
type Kind = "button" | "link" | "switch" | "textbox" | "combobox" | "checkbox" | "columnheader";

/** For a key in its store and a run that failed. */
const KEEPER = `async function run(ctx) {
  await ctx.kv.set("cursor", 7);
  throw new Error("Deliberately.");
}
`;
/** For a run that can be cancelled. */
const WAITER = `async function run() {
  return { records: [], more: true, meta: { page: 2 }, delay: 600 };
}
`;

interface Walk {
  readonly path: string;
  /** There once the page has what it is about. */
  readonly shows: string;
  readonly controls: readonly (readonly [needs: "editor" | "admin", kind: Kind, name: string])[];
}

let stage: Stage;
/** Of its own: what is done here is not in the lists that other files look into. */
let fixture: Fixture;
let walks: readonly Walk[];
let waiting: string;
let people = 0;
let call: <T = { id: string }>(method: string, path: string, body?: unknown) => Promise<T>;

beforeAll(async () => {
  stage = await joinStage();
  fixture = await makeOrganisation(stage.platform);
  const { orgId, apiKey, hr, push, employee } = fixture;
  const keyed = caller(stage.site, apiKey);
  call = (method, path, body) => keyed(method, `/org/${orgId}${path}`, body);
  const hook = { type: "PULL", entityType: "project", code: WAITER };
  const waiter = await call("POST", `/integrations/${hr}/hooks`, { ...hook, name: `Waiter ${mark}` });
  waiting = (await call("POST", `/hooks/${waiter.id}/runs`, { mode: "live" })).id;
  const keeper = await call("POST", `/integrations/${hr}/hooks`, { ...hook, name: `Keeper ${mark}`, code: KEEPER });
  const { id: failed } = await call("POST", `/hooks/${keeper.id}/runs`, { mode: "live" });
  await call("PATCH", `/hooks/${keeper.id}`, { code: `// Again.\n${KEEPER}` });
  const isNow = async (id: string, status: string) =>
    (await call<{ status: string }>("GET", `/executions/${id}`)).status === status;
  await vi.waitUntil(() => isNow(failed, "failed"), PATIENCE);
  await vi.waitUntil(() => isNow(waiting, "running"), PATIENCE);
  walks = [
    { path: "/integrations", shows: "[data-row]", controls: [["editor", "button", "New integration"]] },
    {
      path: `/integrations/${hr}`,
      shows: "[data-row]",
      controls: [
        ["editor", "link", "Add hook"],
        ["editor", "switch", "Employees is on"],
      ],
    },
    {
      path: `/integrations/${hr}/secrets`,
      shows: "[data-row]",
      controls: [
        ["admin", "button", "Add secret"],
        ["admin", "button", "Replace"],
        ["admin", "button", "Delete"],
      ],
    },
    {
      path: `/integrations/${hr}/settings`,
      shows: "fieldset",
      controls: [
        ["editor", "textbox", "Name"],
        ["editor", "button", "Save settings"],
        ["editor", "button", "Delete integration"],
      ],
    },
    {
      path: `/integrations/${hr}/hooks/new`,
      shows: ".panel",
      controls: [["editor", "button", "Add hook and open the editor"]],
    },
    {
      path: `/hooks/${keeper.id}`,
      shows: ".cm-content",
      controls: [
        ["editor", "button", "Run now"],
        ["editor", "button", "More ways to run"],
        ["editor", "button", "Format"],
        ["editor", "button", "Save"],
        ["editor", "button", "Run test"],
      ],
    },
    {
      path: `/hooks/${keeper.id}/schedule`,
      shows: "fieldset",
      controls: [
        ["editor", "switch", `Keeper ${mark} is on`],
        ["editor", "combobox", "How often"],
        ["editor", "button", "Save schedule"],
      ],
    },
    {
      path: `/hooks/${push}/schedule`,
      shows: "fieldset",
      controls: [
        ["editor", "checkbox", "created"],
        ["editor", "button", "Save"],
      ],
    },
    {
      path: `/hooks/${push}/deliveries`,
      shows: "[data-row]",
      controls: [["editor", "columnheader", "Actions"]],
    },
    { path: `/hooks/${keeper.id}/versions`, shows: "[data-row]", controls: [["editor", "button", "Make current"]] },
    { path: `/hooks/${keeper.id}/store`, shows: "[data-row]", controls: [["editor", "button", "Delete cursor"]] },
    {
      path: `/hooks/${keeper.id}/settings`,
      shows: "fieldset",
      controls: [
        ["editor", "switch", "Orphan cleanup"],
        ["editor", "button", "Save settings"],
        ["editor", "button", "Delete hook"],
      ],
    },
    { path: `/executions/${failed}`, shows: ".stats", controls: [["editor", "button", "Resume from page 0"]] },
    { path: `/executions/${waiting}`, shows: ".stats", controls: [["editor", "button", "Cancel run"]] },
    {
      path: `/data/employee/${employee}`,
      shows: ".facts",
      controls: [
        ["editor", "button", "Edit"],
        ["editor", "button", "Delete"],
      ],
    },
    { path: "/settings", shows: "fieldset", controls: [["admin", "button", "Save"]] },
  ];
});
afterAll(async () => {
  await call("POST", `/executions/${waiting}/cancel`);
  await stage.close();
});

/** A tab of somebody new with that role. `refused`: what the API did not let them do; `writes`: what their tab asked it to change. */
async function tabOf(role: Role) {
  const { platform, site, browser } = stage;
  people += 1;
  const email = `${role}-${String(people)}-${mark}@example.com`;
  await join(platform, await invite(platform, fixture.orgId, email, role), `A ${role}`);
  const { page } = await openTab(browser, { theme: "light" });
  await page.goto(site);
  await signIn(page, email);
  await page.getByRole("navigation", { name: "Main" }).waitFor(PATIENCE);
  const refused: string[] = [];
  const writes: string[] = [];
  page.on("response", (answer) => answer.status() === 403 && refused.push(answer.url()));
  page.on("request", (asked) => asked.method() !== "GET" && writes.push(`${asked.method()} ${asked.url()}`));
  return { page, email, refused, writes };
}

async function show(page: Page, { path, shows }: Walk): Promise<void> {
  await showPage(page, stage.site, fixture, { name: path, path: () => path });
  await page.locator(`#main ${shows}`).first().waitFor(PATIENCE);
}

/** Those of the page's controls that are there, and, of a form's fields, can be filled in. */
async function offered(page: Page, { controls }: Walk): Promise<string[]> {
  const names: string[] = [];
  for (const [, kind, name] of controls) {
    const control = page.locator("#main").getByRole(kind, { name, exact: true }).first();
    const isField = kind === "textbox" || kind === "combobox" || kind === "checkbox" || kind === "switch";
    if ((await control.isVisible()) && (!isField || (await control.isEnabled()))) names.push(name);
  }
  return names;
}

test.each(["viewer", "editor", "admin"] as const)("%s: what is offered is what the API lets them do", async (role) => {
  const { page, refused } = await tabOf(role);
  for (const walk of walks) {
    await show(page, walk);
    const allowed = walk.controls.filter(([needs]) => RANK[role] >= RANK[needs]).map(([, , name]) => name);
    await expect.poll(() => offered(page, walk), { message: walk.path }).toEqual(allowed);
  }
  expect(refused).toEqual([]);
  await page.context().close();
});

const PRESS_ALL = `(() => {
  for (const control of document.querySelectorAll("#main :is(button, input):enabled")) control.click();
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
})()`;

test("a viewer presses whatever there is, and nothing is asked to change; no page of theirs has a fault that axe finds", async () => {
  const { page, refused, writes } = await tabOf("viewer");
  for (const walk of walks) {
    await show(page, walk);
    expect(await violationsOf(page), walk.path).toEqual([]);
    if (walk.shows === ".cm-content") {
      await page.locator(".cm-content").click();
      await page.keyboard.type("typed");
      for (const keys of ["Control+s", "Control+Enter", "Shift+Alt+F"]) await page.keyboard.press(keys);
      expect(await page.locator(".cm-content").textContent()).not.toContain("typed");
    }
    await page.evaluate(PRESS_ALL);
    expect(writes, walk.path).toEqual([]);
  }
  expect(refused).toEqual([]);
  await page.context().close();
});

test("a role that is taken from somebody at work takes its controls along at the first refusal", async () => {
  const { page, email } = await tabOf("editor");
  await page.goto(`${stage.site}/integrations/${fixture.hr}`);
  const on = page.getByRole("switch", { name: "Leavers is on" });
  await on.waitFor(PATIENCE);
  const members = await call<{ id: string; email: string }[]>("GET", "/members?limit=100");
  const member = members.find((each) => each.email === email);
  await call("PATCH", `/members/${member?.id ?? ""}`, { role: "viewer" });
  await on.click();
  await page.getByText("Your role does not allow this").first().waitFor(PATIENCE);
  await on.waitFor({ state: "detached", ...PATIENCE });
  expect(await page.getByRole("link", { name: "Add hook" }).count()).toBe(0);
  await page.context().close();
});
