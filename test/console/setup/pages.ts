/** Every page of the console, with what has to be done before it is worth looking at. */
import type { Page } from "playwright-core";
import type { Fixture } from "./organisation.ts";
import { PASSWORD, signIn } from "./people.ts";

export interface PageToSee {
  readonly name: string;
  readonly path: (fixture: Fixture) => string;
  readonly width?: number;
  readonly height?: number;
  readonly before?: (page: Page, fixture: Fixture) => Promise<unknown>;
}

export const PAGES: readonly PageToSee[] = [
  { name: "overview", path: () => "/", before: (page) => page.locator("canvas").first().waitFor() },
  { name: "integrations", path: () => "/integrations" },
  {
    name: "new-integration",
    path: () => "/integrations",
    before: async (page) => {
      await page.getByRole("button", { name: "New integration" }).first().click();
      await page.getByLabel("Name", { exact: true }).fill("Workday (EMEA)");
    },
  },
  { name: "integration-hooks", path: ({ hr }) => `/integrations/${hr}` },
  { name: "integration-secrets", path: ({ hr }) => `/integrations/${hr}/secrets` },
  { name: "integration-settings", path: ({ hr }) => `/integrations/${hr}/settings` },
  { name: "new-hook", path: ({ hr }) => `/integrations/${hr}/hooks/new` },
  {
    name: "hook-code",
    path: ({ employees }) => `/hooks/${employees}`,
    width: 1600,
    height: 1000,
    before: waitForEditor,
  },
  {
    name: "hook-test",
    path: ({ vacancies }) => `/hooks/${vacancies}`,
    width: 1600,
    height: 1000,
    before: async (page) => {
      await waitForEditor(page);
      await page.getByRole("button", { name: "Run test" }).click();
      await page.getByRole("tab", { name: /Records/, selected: true }).waitFor({ timeout: 60_000 });
      await page.getByRole("group", { name: "Records" }).getByRole("button").first().click();
    },
  },
  { name: "hook-push", path: ({ push }) => `/hooks/${push}`, width: 1600, height: 1000, before: waitForEditor },
  { name: "hook-schedule", path: ({ employees }) => `/hooks/${employees}/schedule` },
  { name: "hook-executions", path: ({ employees }) => `/hooks/${employees}/executions` },
  { name: "hook-versions", path: ({ employees }) => `/hooks/${employees}/versions` },
  { name: "hook-settings", path: ({ employees }) => `/hooks/${employees}/settings` },
  { name: "hook-store", path: ({ employees }) => `/hooks/${employees}/store` },
  { name: "deliveries", path: ({ push }) => `/hooks/${push}/deliveries` },
  { name: "executions", path: () => "/executions" },
  { name: "execution-live", path: ({ runs }) => `/executions/${runs.live}` },
  { name: "execution-http", path: ({ runs }) => `/executions/${runs.live}?tab=http` },
  { name: "execution-records", path: ({ runs }) => `/executions/${runs.dry}?tab=records` },
  { name: "execution-failed", path: ({ runs }) => `/executions/${runs.failed}` },
  { name: "execution-hostile", path: ({ runs }) => `/executions/${runs.hostile}` },
  {
    name: "error-line",
    path: ({ failing }) => `/hooks/${failing}?version=1&line=8`,
    width: 1600,
    height: 1000,
    before: waitForEditor,
  },
  { name: "data", path: () => "/data/employee" },
  {
    name: "entity-history",
    path: ({ employee }) => `/data/employee/${employee}`,
    height: 1400,
    before: (page) =>
      page
        .getByRole("list", { name: "History" })
        .getByRole("button", { name: /^Updated/ })
        .first()
        .click(),
  },
  { name: "data-empty", path: () => "/data/project" },
  {
    name: "sign-in",
    path: () => "/",
    before: signOut,
  },
  {
    name: "accept-invitation",
    path: ({ invitation }) => invitation,
    before: (page) => page.getByLabel("Your name").waitFor(),
  },
  { name: "settings-members", path: () => "/settings/members" },
  {
    name: "invite-member",
    path: () => "/settings/members",
    before: async (page) => {
      await page.getByRole("button", { name: "Invite", exact: true }).click();
      await page.getByLabel("Mail address").fill("alan@example.com");
    },
  },
  {
    name: "settings-account",
    path: () => "/settings/account",
    before: async (page, { admin }) => {
      await signOut(page);
      await signIn(page, admin);
      await page.getByRole("link", { name: "Ada Lovelace" }).click();
      await page.getByRole("heading", { name: "Where you are signed in" }).waitFor();
    },
  },
  {
    name: "second-factor",
    path: () => "/settings/account",
    before: async (page, { admin }) => {
      await signOut(page);
      await signIn(page, admin);
      await page.getByRole("link", { name: "Ada Lovelace" }).click();
      await page.getByRole("button", { name: "Set up" }).click();
      await page.getByLabel("Your password").fill(PASSWORD);
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("img", { name: "QR code" }).waitFor();
    },
  },
  { name: "narrow-members", path: () => "/settings/members", width: 360, height: 780 },
  { name: "reset-password", path: () => "/reset-password#a-token" },
  { name: "settings", path: () => "/settings" },
  { name: "settings-api-keys", path: () => "/settings/api-keys" },
  {
    name: "notifications",
    path: ({ notified }) => `/settings/notifications?notices=${notified}`,
    before: (page) => page.getByRole("link", { name: "A run failed" }).first().waitFor(),
  },
  {
    name: "new-notification",
    path: () => "/settings/notifications",
    before: (page) => page.getByRole("button", { name: "Add notification" }).click(),
  },
  {
    name: "audit-log",
    path: () => "/settings/audit-log",
    before: (page) => openEntry(page, "Changed an integration"),
  },
  { name: "narrow-integrations", path: () => "/integrations", width: 360, height: 780 },
  {
    name: "narrow-hook",
    path: ({ employees }) => `/hooks/${employees}`,
    width: 360,
    height: 780,
    before: waitForEditor,
  },
  { name: "narrow-execution", path: ({ runs }) => `/executions/${runs.live}`, width: 360, height: 780 },
  { name: "narrow-notifications", path: () => "/settings/notifications", width: 360, height: 780 },
  {
    name: "narrow-audit-log",
    path: () => "/settings/audit-log?action=employee.updated",
    width: 360,
    height: 780,
    before: (page) => openEntry(page, "Changed an employee"),
  },
  {
    name: "narrow-accept-invitation",
    path: ({ invitation }) => invitation,
    width: 360,
    height: 780,
    before: (page) => page.getByLabel("Your name").waitFor(),
  },
  { name: "wide-executions", path: () => "/executions", width: 2560, height: 1300 },
];

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in to Flowstate" }).waitFor();
}

async function openEntry(page: Page, what: string): Promise<void> {
  await page.getByRole("list", { name: "Audit log" }).getByRole("button", { name: what }).first().click();
}

function waitForEditor(page: Page): Promise<void> {
  return page.locator(".cm-content").first().waitFor();
}
