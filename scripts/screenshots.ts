/**
 * `npm run screenshots`: a picture of every page of the console, light and dark, into docs/screenshots. Needs a platform that
 * is up: `npm start -- --info FILE`, then `-- --info FILE` here; `--only WORD` takes the pages whose name has it.
 */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openBrowser } from "../test/console/setup/browser.ts";
import { type Fixture, makeOrganisation, type Platform } from "../test/console/setup/organisation.ts";
import { serveConsole } from "../test/console/setup/site.ts";

const { values } = parseArgs({
  options: {
    info: { type: "string", default: ".wrangler/info.json" },
    only: { type: "string", default: "" },
    out: { type: "string", default: join(import.meta.dirname, "../docs/screenshots") },
    fixture: { type: "string", default: "" },
  },
});

interface Picture {
  readonly name: string;
  readonly path: (fixture: Fixture) => string;
  readonly width?: number;
  readonly height?: number;
  readonly before?: (page: Page) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
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
  { name: "data-empty", path: () => "/data/project" },
  { name: "settings", path: () => "/settings" },
  { name: "narrow-integrations", path: () => "/integrations", width: 360, height: 780 },
  {
    name: "narrow-hook",
    path: ({ employees }) => `/hooks/${employees}`,
    width: 360,
    height: 780,
    before: waitForEditor,
  },
  { name: "narrow-execution", path: ({ runs }) => `/executions/${runs.live}`, width: 360, height: 780 },
  { name: "wide-executions", path: () => "/executions", width: 2560, height: 1300 },
];

function waitForEditor(page: Page): Promise<void> {
  return page.locator(".cm-content").first().waitFor();
}

const platform: Platform = JSON.parse(await readFile(values.info, "utf8"));
const fixture: Fixture =
  values.fixture === "" ? await makeOrganisation(platform) : JSON.parse(await readFile(values.fixture, "utf8"));
const site = await serveConsole(platform.api);
const browser = await openBrowser();
await mkdir(values.out, { recursive: true });
try {
  for (const theme of ["light", "dark"] as const) {
    for (const picture of PICTURES.filter(({ name }) => name.includes(values.only))) {
      const context = await browser.newContext({
        viewport: { width: picture.width ?? 1280, height: picture.height ?? 860 },
        colorScheme: theme,
        locale: "en-GB",
        timezoneId: "Europe/London",
        reducedMotion: "reduce",
      });
      const session = JSON.stringify({ orgId: fixture.orgId, apiKey: fixture.apiKey });
      await context.addInitScript({
        content: `sessionStorage.setItem("flowstate.session", ${JSON.stringify(session)});`,
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") process.stderr.write(`${picture.name}: ${message.text()}\n`);
      });
      page.on("pageerror", (error) => process.stderr.write(`${picture.name}: ${error.message}\n`));
      await page.goto(site.url + picture.path(fixture));
      try {
        await picture.before?.(page);
        await page.locator(".skeleton, [aria-label='Loading']").first().waitFor({ state: "detached", timeout: 20_000 });
        await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
      } catch (error) {
        process.stderr.write(`${picture.name}: ${String(error).split("\n")[0] ?? ""}\n`);
      }
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(values.out, `${picture.name}-${theme}.png`) });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}
